# Writes what conformance.json has not: values of metafor 3.8-1, run to convergence, for src/test/resources/reference/model-conformance.json.
# Rscript src/test/R/model-conformance.R
suppressMessages(library(metafor))
options(digits = 17)
FS <- list(threshold = 1e-15, maxiter = 10000)
RT <- list(tol = 1e-15)
d <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
say <- function(...) cat(..., "\n")
r <- rma(yi, vi, data = d, method = "PMM", control = RT)
say("PMM", r$tau2, r$se.tau2)
r <- rma(yi, vi, data = d, method = "GENQ", weights = 1 / sqrt(d$vi))
say("GENQ", r$tau2, r$se.tau2)
for (m in c("ML", "REML")) {
  r <- rma(yi, vi, data = d, method = m, control = FS)
  say(m, logLik(r), AIC(r), AIC(r, correct = TRUE), BIC(r))
}
say("REML without XX", logLik(rma(yi, vi, data = d, method = "REML", control = c(FS, REMLf = FALSE))))
say("common", logLik(rma(yi, vi, data = d, method = "FE")))
reml <- rma(yi, vi, data = d, method = "REML", control = FS)
for (type in c("QP", "Wald", "Wald.log", "Wald.sqrt")) {
  ci <- confint(reml, type = type, control = RT)$random
  say(type, ci["tau^2", -1], ci["I^2(%)", -1], ci["H^2", -1])
}
