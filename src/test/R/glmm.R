# Generalised linear mixed models: fits by metafor::rma.glmm and lme4::glmer, and marginal log-likelihoods at given
# parameters by stats::integrate. From the root of the project: Rscript src/test/R/glmm.R
source(file.path("src", "test", "R", "reference.R"))
suppressMessages(library(lme4))

catheters <- dat.nielweise2007
infections <- dat.nielweise2008
DATA <- list(
    nielweise2007 = with(catheters, tables(
        "Niel-Weise, Stijnen & van den Broek 2007, doi:10.1007/s00134-007-0897-3, as in metadat::dat.nielweise2007",
        paste(author, year), ai, n1i - ai, ci, n2i - ci)),
    nielweise2008 = with(infections, list(
        source = "Niel-Weise, Stijnen & van den Broek 2008, doi:10.1016/j.jhin.2008.02.020, as in metadat::dat.nielweise2008",
        study = I(paste(authors, year)),
        x1 = I(as.numeric(x1i)), t1 = I(as.numeric(t1i)), x2 = I(as.numeric(x2i)), t2 = I(as.numeric(t2i)))))

cases <- list()
add <- function(kind, data, measure, model, nodes, call, expected)
    cases[[length(cases) + 1]] <<- list(id = paste(kind, data, measure, model, nodes, length(cases) + 1),
        kind = kind, data = data, measure = measure, model = model, nodes = nodes,
        call = call, expected = expected)

# 1. lme4 with an optimiser that is made to converge. Its log-likelihood lacks a constant when nAGQ > 1, so it is left out there.
tight <- glmerControl(optimizer = "bobyqa", tolPwrss = 1e-12, optCtrl = list(maxfun = 1e6, rhoend = 1e-11),
    check.conv.grad = "ignore", check.conv.hess = "ignore", check.conv.singular = "ignore")
long <- function(d) data.frame(x = c(rbind(d$x1, d$x2)), n = c(rbind(d$n1, d$n2)), g = rep(1:0, nrow(d)),
    h = rep(c(.5, -.5), nrow(d)), study = factor(rep(seq_len(nrow(d)), each = 2)))
two <- subset(with(catheters, data.frame(x1 = ai, n1 = n1i, x2 = ci, n2 = n2i)), x1 + x2 > 0)
rates <- with(infections, data.frame(x1 = x1i, n1 = t1i, x2 = x2i, n2 = t2i))
logistic <- function(f, d, nodes) glmer(f, data = d, family = binomial, nAGQ = nodes, control = tight)
poisson. <- function(f, d, nodes) glmer(f, data = d, family = poisson, nAGQ = nodes, control = tight)
fitted. <- function(m, b, group) {
    e <- list(y = unname(fixef(m)[b]), se = sqrt(vcov(m)[b, b]), tau2 = unname(VarCorr(m)[[group]][1]))
    if (length(VarCorr(m)) == 2) e$sigma2 <- unname(VarCorr(m)[[3 - group]][1])
    if (length(VarCorr(m)) == 2 || m@devcomp$dims[["nAGQ"]] == 1) e$logLik <- as.numeric(logLik(m))
    e
}
one <- function(x, n) data.frame(x = x, n = n, i = factor(seq_along(x)))
for (nodes in c(1, 7, 25)) {
    add("glmer", "nielweise2007", "OR", "UM_FS", nodes, "cbind(x, n - x) ~ 0 + study + g + (0 + h | study)",
        fitted.(logistic(cbind(x, n - x) ~ 0 + study + g + (0 + h | study), long(two), nodes), "g", 1))
    add("glmer", "nielweise2008", "IRR", "UM_FS", nodes, "x ~ 0 + study + g + (0 + h | study) + offset(log(n))",
        fitted.(poisson.(x ~ 0 + study + g + (0 + h | study) + offset(log(n)), long(rates), nodes), "g", 1))
    cm <- transform(two, i = factor(seq_along(x1)), o = log(n1 / n2))
    add("glmer", "nielweise2007", "OR", "CM_AL", nodes, "cbind(x1, x2) ~ 1 + (1 | i) + offset(log(n1/n2))",
        fitted.(logistic(cbind(x1, x2) ~ 1 + (1 | i) + offset(o), cm, nodes), 1, 1))
    cr <- transform(rates, i = factor(seq_along(x1)), o = log(n1 / n2))
    add("glmer", "nielweise2008", "IRR", "CM_EL", nodes, "cbind(x1, x2) ~ 1 + (1 | i) + offset(log(t1/t2))",
        fitted.(logistic(cbind(x1, x2) ~ 1 + (1 | i) + offset(o), cr, nodes), 1, 1))
    for (arm in 1:2) {
        p <- if (arm == 1) one(catheters$ai, catheters$n1i) else one(catheters$ci, catheters$n2i)
        add("glmer", "nielweise2007", "PLO", paste0("arm", arm), nodes, "cbind(x, n - x) ~ 1 + (1 | i)",
            fitted.(logistic(cbind(x, n - x) ~ 1 + (1 | i), p, nodes), 1, 1))
        r <- if (arm == 1) one(rates$x1, rates$n1) else one(rates$x2, rates$n2)
        add("glmer", "nielweise2008", "IRLN", paste0("arm", arm), nodes, "x ~ 1 + (1 | i) + offset(log(n))",
            fitted.(poisson.(x ~ 1 + (1 | i) + offset(log(n)), r, nodes), 1, 1))
    }
}
add("glmer", "nielweise2007", "OR", "UM_RS", 1, "cbind(x, n - x) ~ g + (1 | study) + (0 + h | study)",
    fitted.(logistic(cbind(x, n - x) ~ g + (1 | study) + (0 + h | study), long(two), 1), "g", 2))
add("glmer", "nielweise2008", "IRR", "UM_RS", 1, "x ~ g + (1 | study) + (0 + h | study) + offset(log(n))",
    fitted.(poisson.(x ~ g + (1 | study) + (0 + h | study) + offset(log(n)), long(rates), 1), "g", 2))

# 2. rma.glmm as it is called in practice; its optimiser stops early.
for (model in c("UM.FS", "UM.RS", "CM.AL")) {
    r <- suppressWarnings(rma.glmm(measure = "OR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = catheters, model = model))
    add("rma.glmm", "nielweise2007", "OR", sub(".", "_", model, fixed = TRUE), if (model == "UM.RS") 1 else 7,
        sprintf('rma.glmm(measure = "OR", ai, n1i, ci, n2i, model = "%s")', model),
        list(y = unname(coef(r)), se = r$se, tau2 = r$tau2, lrt = r$QE.LRT, wald = r$QE.Wld, df = r$QE.df))
}
for (model in c("UM.FS", "UM.RS", "CM.EL")) {
    r <- suppressWarnings(rma.glmm(measure = "IRR", x1i = x1i, t1i = t1i, x2i = x2i, t2i = t2i, data = infections, model = model))
    add("rma.glmm", "nielweise2008", "IRR", sub(".", "_", model, fixed = TRUE), if (model == "UM.RS") 1 else 7,
        sprintf('rma.glmm(measure = "IRR", x1i, t1i, x2i, t2i, model = "%s")', model),
        list(y = unname(coef(r)), se = r$se, tau2 = r$tau2, lrt = r$QE.LRT, wald = r$QE.Wld, df = r$QE.df))
}
for (arm in 1:2) {
    r <- suppressWarnings(rma.glmm(measure = "PLO", xi = if (arm == 1) ai else ci, ni = if (arm == 1) n1i else n2i, data = catheters))
    add("rma.glmm", "nielweise2007", "PLO", paste0("arm", arm), 7, 'rma.glmm(measure = "PLO", xi, ni)',
        list(y = unname(coef(r)), se = r$se, tau2 = r$tau2, lrt = r$QE.LRT, wald = r$QE.Wld, df = r$QE.df))
    r <- suppressWarnings(rma.glmm(measure = "IRLN", xi = if (arm == 1) x1i else x2i, ti = if (arm == 1) t1i else t2i, data = infections))
    add("rma.glmm", "nielweise2008", "IRLN", paste0("arm", arm), 7, 'rma.glmm(measure = "IRLN", xi, ti)',
        list(y = unname(coef(r)), se = r$se, tau2 = r$tau2, lrt = r$QE.LRT, wald = r$QE.Wld, df = r$QE.df))
}

# 3. Marginal log-likelihoods at given parameters, by nothing but the densities and integrate().
over <- function(f) integrate(function(z) sapply(z, f) * dnorm(z), -12, 12, rel.tol = 1e-11, abs.tol = 0, subdivisions = 2000)$value
hyper <- function(a, n1, n2, m, theta) {
    j <- max(0, m - n2):min(m, n1)
    w <- lchoose(n1, j) + lchoose(n2, m - j)
    exp(lchoose(n1, a) + lchoose(n2, m - a) + a * theta) / sum(exp(w + j * theta))
}
total <- function(d, f) sum(sapply(seq_len(nrow(d)), function(i) log(f(d[i, ]))))
for (p in list(c(-1.2, 0.3), c(-1.35, 0.83), c(0.4, 2.5))) {
    b <- p[1]; s <- p[2]
    at <- function(data, measure, model, value, more = list(), beta = b)
        add("loglik", data, measure, model, 0, "integrate()", c(list(beta = beta, tau = s), more, list(logLik = value)))
    at("nielweise2007", "OR", "CM_EL", total(two, function(d) over(function(z) hyper(d$x1, d$n1, d$n2, d$x1 + d$x2, b + s * z))))
    at("nielweise2007", "OR", "CM_AL", total(two, function(d) over(function(z)
        dbinom(d$x1, d$x1 + d$x2, plogis(b + s * z + log(d$n1 / d$n2))))))
    at("nielweise2008", "IRR", "CM_EL", total(rates, function(d) over(function(z)
        dbinom(d$x1, d$x1 + d$x2, plogis(b + s * z + log(d$n1 / d$n2))))))
    at("nielweise2007", "PLO", "arm2", total(data.frame(x = catheters$ci, n = catheters$n2i), function(d) over(function(z)
        dbinom(d$x, d$n, plogis(b + s * z)))))
    at("nielweise2008", "IRLN", "arm2", total(rates, function(d) over(function(z) dpois(d$x2, d$n2 * exp(b - 4.5 + s * z)))), beta = b - 4.5)
    # Unconditional: every study's level at -3 (odds) or at -6 (rates); with a spread of 0.7 in UM_RS.
    at("nielweise2007", "OR", "UM_FS", total(two, function(d) over(function(z)
        dbinom(d$x1, d$n1, plogis(-3 + b + s * z / 2)) * dbinom(d$x2, d$n2, plogis(-3 - s * z / 2)))), list(level = -3))
    at("nielweise2008", "IRR", "UM_FS", total(rates, function(d) over(function(z)
        dpois(d$x1, d$n1 * exp(-6 + b + s * z / 2)) * dpois(d$x2, d$n2 * exp(-6 - s * z / 2)))), list(level = -6))
    at("nielweise2007", "OR", "UM_RS", total(two, function(d) over(function(u) over(function(z)
        dbinom(d$x1, d$n1, plogis(-3 + 0.7 * z + b + s * u / 2)) * dbinom(d$x2, d$n2, plogis(-3 + 0.7 * z - s * u / 2))))),
        list(level = -3, sigma = 0.7))
}
write_reference("glmm", paste0("Fits of models of counts (lme4 ", packageVersion("lme4"),
    "), and marginal log-likelihoods at given parameters."), DATA, cases)
