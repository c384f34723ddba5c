# Between-study variances by metafor::rma. From the root of the project: Rscript src/test/R/model.R
source(file.path("src", "test", "R", "reference.R"))

inputs <- list(
    "bcg RR" = effects("bcg", "RR"), "bcg OR" = effects("bcg", "OR"), "bcg RD" = effects("bcg", "RD"),
    "normand1999 MD" = effects("normand1999", "MD"), "normand1999 SMD" = effects("normand1999", "SMD"),
    "lee2004 OR" = effects("lee2004", "OR"), "hine1989 RD" = effects("hine1989", "RD"),
    "yusuf1985 OR" = effects("yusuf1985", "OR"), "zeroCells OR" = effects("zeroCells", "OR"),
    "sciatica RR" = effects("sciatica", "RR"), "sciaticaNotEffective RR" = effects("sciaticaNotEffective", "RR"),
    "two studies" = data.frame(yi = c(0.1, 0.9), vi = c(0.04, 0.09)),
    "equal effects" = data.frame(yi = c(0.3, 0.3, 0.3), vi = c(0.1, 0.2, 0.3)))

cases <- list()
for (name in names(inputs)) for (method in c("DL", "PM", "REML")) {
    es <- inputs[[name]]
    fit <- converged(es$yi, es$vi, method)
    cases[[length(cases) + 1]] <- list(
        id = paste(name, method), estimator = method, call = attr(fit, "say"),
        y = I(as.numeric(es$yi)), v = I(as.numeric(es$vi)), expected = list(tau2 = fit$tau2, se = fit$se.tau2))
}
write_reference("model", "tau^2 and its standard error, iterative estimators run to convergence.", list(), cases)
