# Summary effects by metafor: rma, rma.mh, rma.peto. From the root of the project: Rscript src/test/R/pool.R
source(file.path("src", "test", "R", "reference.R"))

cases <- list()
add <- function(data, measure, method, estimator, interval, level, call, expected)
    cases[[length(cases) + 1]] <<- list(
        id = paste(c(data, measure, method, estimator, interval, if (level != 0.95) level), collapse = " "),
        data = data, measure = measure, method = method, tau2 = estimator, interval = interval, level = level,
        call = call, expected = expected)

# What every fit reports. I^2 is a fraction here.
summary_of <- function(fit) list(
    y = unname(coef(fit)), se = fit$se, lower = fit$ci.lb, upper = fit$ci.ub,
    statistic = fit$zval, p = fit$pval, q = fit$QE, qp = fit$QEp, i2 = fit$I2 / 100, h2 = fit$H2)

INTERVALS <- list(WALD = "z", T = "t", HKSJ = "knha", HKSJ_MAX1 = "adhoc")

# The prediction intervals that metafor gives with each test: by default with the quantile of the test, "riley" with t(k - 2).
predictions_of <- function(fit, interval) {
    own <- predict(fit)
    riley <- predict(fit, pi.type = "riley")
    names <- switch(interval, WALD = c("NORMAL", "HTS"), T = c("T_K1", "HTS"), HKSJ = c("HKSJ_K1", "HKSJ_K2"))
    setNames(list(I(c(own$pi.lb, own$pi.ub)), I(c(riley$pi.lb, riley$pi.ub))), names)
}

inverse_variance <- function(data, measure, es, level = 0.95) {
    fit <- rma(es$yi, es$vi, method = "EE", level = 100 * level)
    add(data, measure, "COMMON_EFFECT", "none", "WALD", level,
        sprintf('rma(yi, vi, method = "EE", level = %g)', 100 * level),
        c(summary_of(fit), list(weights = I(as.numeric(weights(fit)) / 100))))
    for (estimator in c("DL", "PM", "REML")) for (interval in names(INTERVALS)) {
        fit <- converged(es$yi, es$vi, estimator, INTERVALS[[interval]], 100 * level)
        add(data, measure, "RANDOM_EFFECTS", estimator, interval, level, attr(fit, "say"), c(
            summary_of(fit),
            list(tau2 = fit$tau2, tau2se = fit$se.tau2, weights = I(as.numeric(weights(fit)) / 100)),
            if (interval != "HKSJ_MAX1" && length(es$yi) > 2) list(prediction = predictions_of(fit, interval))))
    }
}

for (measure in c("RR", "OR", "RD", "PETO")) inverse_variance("bcg", measure, effects("bcg", measure))
for (measure in c("MD", "SMD")) inverse_variance("normand1999", measure, effects("normand1999", measure))
inverse_variance("lee2004", "OR", effects("lee2004", "OR"))
inverse_variance("hine1989", "RD", effects("hine1989", "RD"))
inverse_variance("yusuf1985", "OR", effects("yusuf1985", "OR"))
for (measure in c("RR", "OR", "RD")) inverse_variance("zeroCells", measure, effects("zeroCells", measure))
for (data in c("sciatica", "sciaticaNotEffective")) inverse_variance(data, "RR", effects(data, "RR"))
inverse_variance("bcg", "RR", effects("bcg", "RR"), level = 0.99)

# Tables without events in both arms, or with events only, take no part in Q (drop00 = TRUE, the default of rma.mh).
mantel_haenszel <- function(data, measure) {
    x <- DATA[[data]]
    fit <- suppressWarnings(rma.mh(measure = measure, ai = as.numeric(x$a), bi = as.numeric(x$b), ci = as.numeric(x$c), di = as.numeric(x$d),
        add = c(1/2, 0), to = c("only0", "none"), drop00 = c(TRUE, FALSE)))
    add(data, measure, "MANTEL_HAENSZEL", "none", "WALD", 0.95,
        sprintf('rma.mh(measure = "%s", ai, bi, ci, di, add = c(1/2, 0), to = c("only0", "none"))', measure),
        summary_of(fit))
}
for (data in c("bcg", "lee2004", "hine1989", "yusuf1985", "zeroCells", "sciatica", "sciaticaNotEffective"))
    for (measure in c("RR", "OR", "RD")) mantel_haenszel(data, measure)

# metafor has no other variance of the risk difference than Sato's: Greenland and Robins 1985 by its formula.
greenland_robins <- function(data) {
    x <- DATA[[data]]
    n1 <- x$a + x$b; n2 <- x$c + x$d; n <- n1 + n2
    weights <- n1 * n2 / n
    y <- sum((x$a * n2 - x$c * n1) / n) / sum(weights)
    se <- sqrt(sum((x$a * x$b * n2^3 + x$c * x$d * n1^3) / (n1 * n2 * n^2)) / sum(weights)^2)
    half <- qnorm(0.975) * se
    add(data, "RD", "MANTEL_HAENSZEL_GREENLAND_ROBINS", "none", "WALD", 0.95,
        "sqrt(sum((a b n2^3 + c d n1^3) / (n1 n2 N^2)) / sum(n1 n2 / N)^2)",
        list(y = y, se = se, lower = y - half, upper = y + half, statistic = y / se, p = 2 * pnorm(-abs(y / se))))
}
for (data in c("bcg", "yusuf1985", "sciatica")) greenland_robins(data)

for (data in c("bcg", "lee2004", "hine1989", "yusuf1985", "zeroCells", "sciatica", "sciaticaNotEffective")) {
    x <- DATA[[data]]
    fit <- suppressWarnings(rma.peto(ai = as.numeric(x$a), bi = as.numeric(x$b), ci = as.numeric(x$c), di = as.numeric(x$d),
        add = c(0, 0), to = c("none", "none")))
    add(data, "OR", "PETO", "none", "WALD", 0.95, 'rma.peto(ai, bi, ci, di, add = c(0, 0), to = c("none", "none"))', summary_of(fit))
}
write_reference("pool", "Summary effects; I^2 is a fraction, intervals are on the analysis scale.", DATA, cases)
