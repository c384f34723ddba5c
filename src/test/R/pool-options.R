# Options of pooling by metafor: estimators of tau^2 that may fall below 0, Mantel-Haenszel sums of corrected counts, and O - E with V.
# From the root of the project: Rscript src/test/R/pool-options.R
source(file.path("src", "test", "R", "reference.R"))

cases <- list()
add <- function(...) cases[[length(cases) + 1]] <<- list(...)

# Effects that agree better than chance lets them, so that every moment estimate is below 0; the lower limit is out of reach.
y <- c(0.10, 0.30, -0.05, 0.25, 0.02)
v <- c(0.04, 0.05, 0.03, 0.06, 0.045)
for (estimator in c("DL", "HE", "HS", "HSk")) {
    fit <- rma(y, v, method = estimator, control = list(tau2.min = -0.0299))
    stopifnot(fit$tau2 > -0.0298, fit$tau2 < 0)
    add(id = paste("untruncated", estimator), method = toupper(estimator), y = I(y), v = I(v),
        call = sprintf('rma(y, v, method = "%s", control = list(tau2.min = -0.0299))', estimator),
        expected = list(tau2 = fit$tau2, tau2se = fit$se.tau2, mean = unname(coef(fit)), se = fit$se))
}

for (measure in c("RR", "OR", "RD")) {
    x <- DATA$zeroCells
    fit <- rma.mh(ai = x$a, bi = x$b, ci = x$c, di = x$d, measure = measure,
        add = c(1/2, 1/2), to = c("only0", "only0"), drop00 = c(FALSE, FALSE), correct = FALSE)
    add(id = paste("corrected", measure), method = measure, data = "zeroCells",
        call = sprintf('rma.mh(..., measure = "%s", add = c(1/2, 1/2), to = c("only0", "only0"), drop00 = FALSE)', measure),
        expected = list(mean = unname(coef(fit)), se = fit$se))
}

p <- dat.pignon2000
fit <- rma(p$OmE / p$V, 1 / p$V, method = "EE")
add(id = "O - E and V", method = "HR", source = "metadat::dat.pignon2000", excess = I(p$OmE), variance = I(p$V),
    call = 'rma(OmE / V, 1 / V, method = "EE")',
    expected = list(mean = unname(coef(fit)), se = fit$se, q = fit$QE, hazardRatio = exp(unname(coef(fit)))))

write_reference("pool-options", "Options of pooling, by metafor.", DATA["zeroCells"], cases)
