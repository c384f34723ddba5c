# Writes src/test/resources/reference/regression.json: the BCG trials on latitude, year and allocation, fitted by metafor to convergence.
# Rscript src/test/R/regression.R > src/test/resources/reference/regression.json
suppressMessages({library(metafor); library(jsonlite)})
FS <- list(threshold = 1e-13, maxiter = 10000)
d <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
d$alloc <- relevel(factor(d$alloc), ref = "random")
cases <- list()
for (m in c("FE", "DL", "HE", "PM", "EB", "ML", "REML")) for (t in c("z", "t", "knha", "adhoc")) {
  control <- if (m %in% c("EB", "ML", "REML")) FS else if (m == "PM") list(tol = 1e-15) else list()
  r <- rma(yi, vi, mods = ~ ablat + year + alloc, data = d, method = m, test = t, control = control)
  p <- predict(r, newmods = c(42, 1950, 0, 1), level = 90)
  e <- list(b = c(r$b), se = r$se, lb = r$ci.lb, ub = r$ci.ub, pval = r$pval, cov = c(vcov(r)), tau2 = r$tau2,
    QE = r$QE, QEp = r$QEp, QM = r$QM, QMp = r$QMp, pred = p$pred, pred.se = p$se, pred.lb = p$ci.lb, pred.ub = p$ci.ub)
  if (m != "FE") e <- c(e, list(se.tau2 = r$se.tau2, I2 = r$I2, H2 = r$H2, R2 = r$R2, pi.lb = p$pi.lb, pi.ub = p$pi.ub))
  if (m %in% c("FE", "ML", "REML")) e <- c(e, list(ll = c(logLik(r)), AIC = AIC(r), BIC = BIC(r), AICc = AIC(r, correct = TRUE)))
  cases[[length(cases) + 1]] <- list(method = m, test = t, expected = e)
}
origin <- list(about = "BCG log RR on latitude, year and allocation; alloc against random; predicted at latitude 42, year 1950, systematic, level 0.9",
  R = R.version.string, metafor = as.character(packageVersion("metafor")), metadat = as.character(packageVersion("metadat")))
data <- list(source = "metadat::dat.bcg", latitude = d$ablat, year = d$year, allocation = as.character(d$alloc))
cat(toJSON(list(origin = origin, data = data, cases = cases), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
