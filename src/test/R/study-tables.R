# Reference values of the effects of study tables: run in src/test/resources/org/meridian/synthesis/effect/tables.
# Writes for each table NAME.csv a file NAME.values with label, yi and vi of each row that takes part.
library(metafor)

values <- function(name, label, e) {
  writeLines(sprintf("%s\t%.17g\t%.17g", label, as.numeric(e$yi), as.numeric(e$vi)), paste0(name, ".values"))
}
plain <- function(yi, vi) list(yi = yi, vi = vi)
rd <- function(name, ...) read.csv(paste0(name, ".csv"), check.names = FALSE, ...)

d <- rd("metafor-counts")
values("metafor-counts", paste(d$author, d$year), escalc("RR", ai = ai, bi = bi, ci = ci, di = di, data = d))

d <- rd("metafor-means")
values("metafor-means", d$study, escalc("SMD", n1i = n1i, m1i = m1i, sd1i = sd1i, n2i = n2i, m2i = m2i, sd2i = sd2i, data = d))

d <- rd("metafor-rates")
values("metafor-rates", d$study, escalc("IRR", x1i = x1i, t1i = t1i, x2i = x2i, t2i = t2i, data = d))

d <- rd("metafor-reported")
values("metafor-reported", d$study, plain(d$yi, d$sei^2))

d <- rd("meta-counts")[1:3, ]
values("meta-counts", d$studlab, escalc("OR", ai = event.e, n1i = n.e, ci = event.c, n2i = n.c, data = d))

d <- read.csv2("meta-means-european.csv", fileEncoding = "UTF-8-BOM")[1:3, ]
values("meta-means-european", d$study, escalc("MD", n1i = n.e, m1i = mean.e, sd1i = sd.e, n2i = n.c, m2i = mean.c, sd2i = sd.c, data = d))

d <- rd("meta-generic")
values("meta-generic", d$studlab, plain(d$TE, d$seTE^2))

d <- rd("revman-headings")
values("revman-headings", d[[1]], escalc("RD", ai = d[[2]], n1i = d[[3]], ci = d[[4]], n2i = d[[5]]))

d <- rd("revman-web-rows")
values("revman-web-rows", d$Study, escalc("RR", ai = d[["Experimental cases"]], n1i = d[["Experimental N"]],
  ci = d[["Control cases"]], n2i = d[["Control N"]]))

d <- rd("plain-english")[c(1, 3, 4), ]
values("plain-english", c("Adams 1999", "Clark 2008", "Study 4"), escalc("OR", ai = d[[3]], n1i = d[[4]], ci = d[[5]], n2i = as.numeric(d[[6]])))

d <- read.delim("cells-abcd.csv")
values("cells-abcd", d$Study, escalc("OR", ai = a, bi = b, ci = c, di = d, data = d))

z <- qnorm(0.975)
d <- read.csv2("hazard-ratios-european.csv")
values("hazard-ratios-european", d$Trial, plain(log(d$HR), ((log(d[[5]]) - log(d[[4]])) / (2 * z))^2))

d <- rd("log-rank")
values("log-rank", d$Trial, plain(d[["O-E"]] / d$Variance, 1 / d$Variance))

d <- rd("log-hazard-ratios")
values("log-hazard-ratios", d$Study, plain(d$logHR, d$selogHR^2))

d <- rd("hazard-ratios-p")[c(1, 2, 4), ]
se <- ifelse(is.na(d[[3]]), abs(log(d[[2]])) / qnorm(1 - d[[5]] / 2), (log(d[[4]]) - log(d[[3]])) / (2 * z))
values("hazard-ratios-p", d$trial, plain(log(d[[2]]), se^2))

# Luo 2018 (mean), Wan 2014 and Shi 2020 (SD), written from the articles
xi <- function(n) 2 * qnorm((n - 0.375) / (n + 0.25))
eta <- function(n) 2 * qnorm((0.75 * n - 0.125) / (n + 0.25))
luo <- function(n, m, q1, q3, a, b) {
  if (!is.na(q1) && !is.na(a)) {
    w1 <- 2.2 / (2.2 + n^0.75); w2 <- 0.7 - 0.72 / n^0.55
    w1 * (a + b) / 2 + w2 * (q1 + q3) / 2 + (1 - w1 - w2) * m
  } else if (!is.na(q1)) {
    w <- 0.7 + 0.39 / n; w * (q1 + q3) / 2 + (1 - w) * m
  } else {
    w <- 4 / (4 + n^0.75); w * (a + b) / 2 + (1 - w) * m
  }
}
shi <- function(n, q1, q3, a, b) {
  if (!is.na(q1) && !is.na(a)) {
    w <- 1 / (1 + 0.07 * n^0.6); w * (b - a) / xi(n) + (1 - w) * (q3 - q1) / eta(n)
  } else if (!is.na(q1)) (q3 - q1) / eta(n) else (b - a) / xi(n)
}
arm <- function(d, k) {
  t(apply(as.matrix(d[, k + 0:7]), 1, function(r) {
    if (!is.na(r[2])) c(r[2], r[3], r[1])
    else c(luo(r[1], r[4], r[5], r[6], r[7], r[8]), shi(r[1], r[5], r[6], r[7], r[8]), r[1])
  }))
}
d <- rd("medians")[1:5, ]
e <- arm(d, 2); k <- arm(d, 10)
values("medians", d$Study, escalc("MD", m1i = e[, 1], sd1i = e[, 2], n1i = e[, 3], m2i = k[, 1], sd2i = k[, 2], n2i = k[, 3]))

d <- rd("standard-errors")
values("standard-errors", d$study, escalc("MD", m1i = mean_t, sd1i = se_t * sqrt(n_t), n1i = n_t, m2i = mean_c,
  sd2i = sqrt(n_c) * (uci_c - lci_c) / (2 * qt(0.975, n_c - 1)), n2i = n_c, data = d))

d <- rd("one-group")
values("one-group", d$author, escalc("PLO", xi = event, ni = n, data = d))

d <- rd("one-mean")
m <- c(12.5, luo(55, 11, 9, 13.2, NA, NA)); s <- c(3.1, shi(55, 9, 13.2, NA, NA))
values("one-mean", d$study, escalc("MN", mi = m, sdi = s, ni = n, data = d))

d <- rd("correlations")
values("correlations", paste(d$authors, d$year), escalc("ZCOR", ri = ri, ni = ni, data = d))

d <- rd("double-zeros")[c(1, 3), ]
values("double-zeros", d$study, escalc("RR", ai = treatment_events, n1i = treatment_n, ci = control_events, n2i = control_n, data = d))

d <- rd("before-and-after")
values("before-and-after", d$Study, escalc("MC", m1i = mean1, sd1i = sd1, m2i = mean2, sd2i = sd2, ni = n, ri = r, data = d))

d <- rd("counts-and-reported")
values("counts-and-reported", d$study, escalc("RR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = d))

d <- rd("status")
values("status", d$study, plain(d$yi, d$vi))
