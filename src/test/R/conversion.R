# Reference values of the room synthesis.conversion: R's own distribution functions, optimisers and integrals; no package
# for conversions is used. Run: Rscript src/test/R/conversion.R > src/test/resources/reference/conversion.json
options(digits = 17, warn = 2)

num <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
entries <- character()
say <- function(id, kind, input, expected, note) {
  entries <<- c(entries, sprintf('    {"id": "%s", "kind": "%s", "input": %s, "expected": %s, "origin": "%s"}',
                                 id, kind, num(input), num(expected), note))
}

# Quantiles.
for (df in c(1, 2.5, 45, 1e6)) for (p in c(1e-12, 0.008, 0.05, 0.9))
  say(sprintf("qt-%g-%g", df, p), "T_BOTH_SIDES", c(p, df), qt(p / 2, df, lower.tail = FALSE), "qt")
for (a in c(0.05, 0.7, 3, 250, 1e5)) for (p in c(0.01, 0.25, 0.5, 0.99))
  say(sprintf("qgamma-%g-%g", a, p), "GAMMA", c(p, a), qgamma(p, a), "qgamma")
for (ab in list(c(0.5, 0.5), c(2, 5), c(30, 0.8), c(400, 900))) for (p in c(0.01, 0.25, 0.5, 0.99))
  say(sprintf("qbeta-%g-%g-%g", ab[1], ab[2], p), "BETA", c(p, ab), qbeta(p, ab[1], ab[2]), "qbeta")

summaries <- list(
  "S1 right" = list(q = c(2, 4, 9), n = 100),
  "S1 left" = list(q = c(10, 60, 75), n = 40),
  "S2 right" = list(q = c(18, 24, 33), n = 65),
  "S2 left" = list(q = c(40, 60, 70), n = 30),
  "S3 right" = list(q = c(5, 18, 24, 33, 60), n = 65),
  "S3 shares" = list(q = c(0.05, 0.2, 0.3, 0.45, 0.9), n = 80),
  "S1 shares" = list(q = c(0.1, 0.7, 0.95), n = 50))
shares <- function(name, n) switch(substr(name, 1, 2),
  S1 = c(1 / n, 0.5, 1 - 1 / n), S2 = c(0.25, 0.5, 0.75), S3 = c(1 / n, 0.25, 0.5, 0.75, 1 - 1 / n))

# Closed formulas, written as the papers print them.
luo <- function(name, q, n) switch(substr(name, 1, 2),
  S1 = { w <- 4 / (4 + n^0.75); w * (q[1] + q[3]) / 2 + (1 - w) * q[2] },
  S2 = { w <- 0.7 + 0.39 / n; w * (q[1] + q[3]) / 2 + (1 - w) * q[2] },
  S3 = { w1 <- 2.2 / (2.2 + n^0.75); w2 <- 0.7 - 0.72 / n^0.55
         w1 * (q[1] + q[5]) / 2 + w2 * (q[2] + q[4]) / 2 + (1 - w1 - w2) * q[3] })
wan <- function(name, q, n) {
  xi <- 2 * qnorm((n - 0.375) / (n + 0.25)); eta <- 2 * qnorm((0.75 * n - 0.125) / (n + 0.25))
  switch(substr(name, 1, 2), S1 = (q[3] - q[1]) / xi, S2 = (q[3] - q[1]) / eta,
         S3 = ((q[5] - q[1]) / xi + (q[4] - q[2]) / eta) / 2)
}
shi <- function(name, q, n) {
  if (substr(name, 1, 2) != "S3") return(wan(name, q, n))
  theta1 <- (2 + 0.14 * n^0.6) * qnorm((n - 0.375) / (n + 0.25))
  theta2 <- (2 + 2 / (0.07 * n^0.6)) * qnorm((0.75 * n - 0.125) / (n + 0.25))
  (q[5] - q[1]) / theta1 + (q[4] - q[2]) / theta2
}
for (s in names(summaries)) { x <- summaries[[s]]
  say(paste("luo", s), "LUO", c(x$q, x$n), luo(s, x$q, x$n), "Luo et al. 2018, formulas 7, 11, 15")
  say(paste("wan", s), "WAN", c(x$q, x$n), wan(s, x$q, x$n), "Wan et al. 2014")
  say(paste("shi", s), "SHI", c(x$q, x$n), shi(s, x$q, x$n), "Shi et al. 2020, shortcut formula") }

# Quantile estimation: Nelder-Mead, then Gauss-Newton to the end.
families <- list(
  NORMAL = list(q = function(p, t) qnorm(p, t[1], exp(t[2])), start = function(m, s) c(m, log(s)),
    moments = function(t) c(t[1], exp(t[2]))),
  LOG_NORMAL = list(q = function(p, t) qlnorm(p, t[1], exp(t[2])), start = function(m, s) c(log(m), log(s / m)),
    moments = function(t) { v <- exp(2 * t[2]); mu <- exp(t[1] + v / 2); c(mu, mu * sqrt(expm1(v))) }),
  GAMMA = list(q = function(p, t) qgamma(p, exp(t[1]), scale = exp(t[2])), start = function(m, s) log(c(m^2 / s^2, s^2 / m)),
    moments = function(t) c(exp(t[1] + t[2]), exp(t[1] / 2 + t[2]))),
  WEIBULL = list(q = function(p, t) qweibull(p, exp(t[1]), exp(t[2])), start = function(m, s) log(c(1.2 * m / s, m)),
    moments = function(t) { k <- exp(t[1]); c(exp(t[2]) * gamma(1 + 1 / k), exp(t[2]) * sqrt(gamma(1 + 2 / k) - gamma(1 + 1 / k)^2)) }),
  BETA = list(q = function(p, t) qbeta(p, exp(t[1]), exp(t[2])),
    start = function(m, s) { v <- m * (1 - m) / s^2 - 1; log(c(m * v, (1 - m) * v)) },
    moments = function(t) { a <- exp(t[1]); b <- exp(t[2]); c(a / (a + b), sqrt(a * b / (a + b + 1)) / (a + b)) }))
fit <- function(family, p, q, m, s) {
  f <- function(t) suppressWarnings(family$q(p, t))
  o <- optim(family$start(m, s), function(t) { z <- sum((f(t) - q)^2); if (is.finite(z)) z else 1e300 },
             control = list(reltol = 1e-15, maxit = 10000))
  t <- o$par
  for (i in 1:200) {
    h <- 1e-3
    J <- sapply(1:2, function(j) { e <- (1:2 == j) * h
      (8 * (f(t + e) - f(t - e)) - (f(t + 2 * e) - f(t - 2 * e))) / (12 * h) })
    t <- t + qr.solve(J, q - f(t))
  }
  c(family$moments(t), sum((f(t) - q)^2))
}
for (s in names(summaries)) { x <- summaries[[s]]
  for (name in names(families)) if (name != "BETA" || max(x$q) <= 1) {
    r <- fit(families[[name]], shares(s, x$n), x$q, luo(s, x$q, x$n), wan(s, x$q, x$n))
    say(paste(name, s), paste0("QE_", name), c(x$q, x$n), r, "min sum of squares, optim and Gauss-Newton") } }

# Box-Cox in units of the median, the power not below 0, moments by integrate().
bc <- function(s, q, n) {
  u <- q / q[(length(q) + 1) / 2]
  g <- function(x, l) if (abs(l) < 1e-14) log(x) else expm1(l * log(x)) / l
  bend <- function(l, i) g(u[i], l) + g(u[length(u) + 1 - i], l)
  l <- uniroot(function(l) bend(l, 1), c(-20, 20), tol = 1e-15, maxiter = 10000)$root
  if (length(u) == 5) {
    l2 <- uniroot(function(l) bend(l, 2), c(-20, 20), tol = 1e-15, maxiter = 10000)$root
    obj <- function(l) bend(l, 1)^2 + bend(l, 2)^2
    d <- function(l) { h <- 1e-3; (8 * (obj(l + h) - obj(l - h)) - (obj(l + 2 * h) - obj(l - 2 * h))) / (12 * h) }
    l <- uniroot(d, sort(c(l, l2)), tol = 1e-15, maxiter = 10000)$root
  }
  l <- max(0, l)
  y <- g(u, l); mu <- luo(s, y, n); sigma <- wan(s, y, n)
  if (l == 0) return(q[(length(q) + 1) / 2] * exp(mu + sigma^2 / 2) * c(1, sqrt(expm1(sigma^2))))
  reach <- min((1 + l * mu) / (l * sigma), 38)
  back <- function(z) exp(log1p(pmax(l * (mu + sigma * z), -1 + 1e-300)) / l)
  E <- function(h) { cuts <- seq(-reach, reach, length.out = 41)
    sum(sapply(1:40, function(i) integrate(function(z) h(z) * dnorm(z), cuts[i], cuts[i + 1], rel.tol = 1e-13, abs.tol = 0, stop.on.error = FALSE)$value)) }
  mass <- E(function(z) 1 + 0 * z); m <- E(back) / mass
  q[(length(q) + 1) / 2] * c(m, sqrt(E(function(z) (back(z) - m)^2) / mass))
}
for (s in names(summaries)) { x <- summaries[[s]]
  say(paste("bc", s), "BOX_COX", c(x$q, x$n), bc(s, x$q, x$n), "uniroot and integrate") }

cat("{\n  \"origin\": \"src/test/R/conversion.R\",\n  \"r\": \"", R.version.string, "\",\n  \"cases\": [\n",
    paste(entries, collapse = ",\n"), "\n  ]\n}\n", sep = "")
