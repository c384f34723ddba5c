# Reference values of the room judgement.printed: p values of 2x2 tables by the usual tests, and the trials behind a worked example
# whose article prints 55.54 where the trials give 51.5454.
#
#   Rscript src/test/R/printed.R > src/test/resources/reference/printed.json
#
# The counts of the trials of St. John's wort are facts of Linde, Berner, Egger and Mulrow 2005 (doi:10.1192/bjp.186.2.99), taken from
# the copy in the R package metadat; the subset of 17 trials is that of Viechtbauer 2007 (doi:10.1027/0044-3409.215.2.104).
suppressMessages({library(jsonlite); library(metafor); library(metadat)})

tests <- function(x1, n1, x2, n2) {
  m <- matrix(c(x1, n1 - x1, x2, n2 - x2), 2, byrow = TRUE)
  e <- outer(rowSums(m), colSums(m)) / sum(m)
  g <- 2 * sum(ifelse(m == 0, 0, m * log(m / e)))
  z <- function(y, v) if (is.finite(y) && is.finite(v) && v > 0) 2 * pnorm(-abs(y / sqrt(v))) else NULL
  p1 <- x1 / n1; p2 <- x2 / n2
  list(
    counts = c(x1, n1, x2, n2),
    PEARSON = suppressWarnings(chisq.test(m, correct = FALSE)$p.value),
    YATES = suppressWarnings(chisq.test(m, correct = TRUE)$p.value),
    LIKELIHOOD_RATIO = pchisq(g, 1, lower.tail = FALSE),
    FISHER = fisher.test(m)$p.value,
    RISK_DIFFERENCE = z(p1 - p2, p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2),
    LOG_RISK_RATIO = z(log(p1 / p2), (1 - p1) / x1 + (1 - p2) / x2),
    LOG_ODDS_RATIO = z(log(p1 / (1 - p1)) - log(p2 / (1 - p2)), 1 / x1 + 1 / (n1 - x1) + 1 / x2 + 1 / (n2 - x2)))
}

dat <- dat.linde2005[c(7:10, 13:25), ]
es <- escalc(measure = "RR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat)
ee <- rma(yi, vi, data = es, method = "EE")
dl <- rma(yi, vi, data = es, method = "DL")
drop <- function(l) l[!vapply(l, is.null, TRUE)]

cat(toJSON(list(
  origin = sprintf("src/test/R/printed.R, R %s, metafor %s, metadat %s", getRversion(), packageVersion("metafor"), packageVersion("metadat")),
  tests = lapply(list(c(29, 70, 20, 69), c(35, 40, 27, 40), c(30, 30, 25, 30), c(62, 62, 57, 62), c(17, 25, 9, 25), c(3, 40, 10, 40),
                      c(1, 8, 7, 9), c(250, 1000, 200, 1100), c(0, 12, 4, 15)),
                 function(x) drop(tests(x[1], x[2], x[3], x[4]))),
  threeArms = list(counts = c(29, 30, 27, 30, 25, 30),
    PEARSON = chisq.test(matrix(c(29, 1, 27, 3, 25, 5), 3, byrow = TRUE), correct = FALSE)$p.value),
  wort = list(
    study = sub(" et al.*$", " et al.", dat$study), year = dat$year,
    ai = dat$ai, n1i = dat$n1i, ci = dat$ci, n2i = dat$n2i,
    common = c(exp(c(coef(ee), ee$ci.lb, ee$ci.ub))), q = ee$QE,
    dl = c(exp(c(coef(dl), dl$ci.lb, dl$ci.ub))), tau2 = dl$tau2)),
  auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
