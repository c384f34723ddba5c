# Writes src/test/resources/reference/egger.json: Egger's test by metafor::regtest on three data sets of metadat.
# Rscript src/test/R/egger.R > src/test/resources/reference/egger.json
suppressMessages({library(metafor); library(jsonlite)})
sets <- list(
  "metadat::dat.bcg, log RR" = escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg),
  "metadat::dat.hackshaw1998, log OR as given" = dat.hackshaw1998,
  "metadat::dat.raudenbush1985, SMD as given" = dat.raudenbush1985)
cases <- list()
for (name in names(sets)) {
  d <- sets[[name]]
  lm <- regtest(d$yi, d$vi, model = "lm")
  re <- rma(yi, vi, data = d, mods = ~ sqrt(vi), method = "REML", control = list(threshold = 1e-13, maxiter = 10000))
  cases[[length(cases) + 1]] <- list(data = name, y = c(d$yi), v = c(d$vi), expected = list(
    t = lm$zval, df = lm$dfs, p = lm$pval, slope = coef(summary(lm$fit))[2, 1], limit = lm$est, limit.lb = lm$ci.lb, limit.ub = lm$ci.ub,
    z = re$zval[2], z.p = re$pval[2], z.slope = c(re$b)[2], z.limit = c(re$b)[1], tau2 = re$tau2))
}
origin <- list(about = "regtest(model = 'lm'); the mixed-effects test is rma(mods = ~ sqrt(vi)), which regtest calls, run to convergence",
  R = R.version.string, metafor = as.character(packageVersion("metafor")), metadat = as.character(packageVersion("metadat")))
cat(toJSON(list(origin = origin, cases = cases), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
