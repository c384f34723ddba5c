# Writes src/test/resources/reference/diagnostic.json: diagnostics of the BCG trials, log RR, REML run to convergence.
# Rscript src/test/R/diagnostic.R (needs metafor 3.8-1 and metadat)
suppressMessages({library(metafor); library(metadat)})
FS <- list(threshold = 1e-13, maxiter = 10000)
d <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
r <- rma(yi, vi, data = d, control = FS)
inf <- influence(r)$inf
left <- leave1out(r)
cum <- cumul(r, order = d$year)
shrunken <- blup(r)
adhoc <- blup(rma(yi, vi, data = d, test = "adhoc", control = FS))
pdf(NULL); b <- baujat(rma(yi, vi, data = d, method = "EE")); invisible(dev.off())
columns <- list(
  year = d$year, y = d$yi, v = d$vi,
  hat = inf$hat, standardised = rstandard(r)$z, deleted = inf$rstudent, dffits = inf$dffits, cook = inf$cook.d,
  covarianceRatio = inf$cov.r, dfbetas = dfbetas(r)[[1]], tau2Without = inf$tau2.del, qWithout = inf$QE.del,
  left.y = left$estimate, left.se = left$se, left.tau2 = left$tau2, left.i2 = left$I2 / 100, left.q = left$Q,
  cumulative.y = cum$estimate, cumulative.se = cum$se, cumulative.tau2 = cum$tau2,
  shrunken.y = shrunken$pred, shrunken.se = shrunken$se,
  shrunken.lower = shrunken$pi.lb, shrunken.upper = shrunken$pi.ub, adhoc.shrunken.se = adhoc$se,
  adhoc.shrunken.lower = adhoc$pi.lb, adhoc.shrunken.upper = adhoc$pi.ub, baujat.heterogeneity = b$x, baujat.influence = b$y)
row <- function(name) sprintf('  "%s": [%s]', name, paste(sprintf("%.17g", as.numeric(columns[[name]])), collapse = ", "))
writeLines(c(
  "{",
  sprintf(' "origin": {"R": "%s", "metafor": "%s", "metadat": "%s", "data": "dat.bcg", "script": "src/test/R/diagnostic.R"},',
          R.version.string, packageVersion("metafor"), packageVersion("metadat")),
  ' "columns": {', paste(sapply(names(columns), row), collapse = ",\n"), " }", "}"),
  "src/test/resources/reference/diagnostic.json")
