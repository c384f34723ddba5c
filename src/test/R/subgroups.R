# Writes src/test/resources/reference/subgroups.json: the BCG trials by allocation, each group fitted by metafor to convergence.
# Rscript src/test/R/subgroups.R > src/test/resources/reference/subgroups.json
suppressMessages({library(metafor); library(jsonlite)})
FS <- list(threshold = 1e-13, maxiter = 10000)
d <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
groups <- unique(as.character(d$alloc))
cases <- list()
for (m in c("FE", "DL", "PM", "REML")) for (t in if (m == "FE") "z" else c("z", "knha")) {
  control <- if (m == "REML") FS else if (m == "PM") list(tol = 1e-15) else list()
  fit <- function(which) rma(yi, vi, data = d[which, ], method = m, test = t, control = control)
  s <- lapply(groups, function(g) fit(d$alloc == g))
  y <- sapply(s, function(x) c(coef(x))); se <- sapply(s, function(x) x$se)
  # The groups' summaries under a common effect: Q is the Q between the groups.
  between <- rma(y, sei = se, method = "FE")
  cases[[length(cases) + 1]] <- list(method = m, test = t, expected = list(y = unname(y), se = se,
    tau2 = sapply(s, function(x) x$tau2), Q = between$QE, p = between$QEp, Qwithin = sapply(s, function(x) x$QE), Qtotal = fit(TRUE)$QE))
}
r <- rma(yi, vi, mods = ~ factor(alloc), data = d, control = FS)
origin <- list(about = "BCG log RR in the groups of allocation, in the order of the data; Q between the groups' summaries; last with one τ² for all",
  R = R.version.string, metafor = as.character(packageVersion("metafor")), metadat = as.character(packageVersion("metadat")))
cat(toJSON(list(origin = origin, allocation = as.character(d$alloc), groups = groups, cases = cases,
  common = list(tau2 = r$tau2, QM = r$QM, p = r$QMp)), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
