# Intervals of one proportion and of one rate: R's own tests where it has them, the formulas of Newcombe (1998) and of Brown, Cai
# and DasGupta (2001) where it has not. From the root of the project: Rscript src/test/R/intervals.R
source(file.path("src", "test", "R", "reference.R"))

# The hypothesis of prop.test lies far from the data, so that its correction is the whole half of an event.
afar <- function(x, n) if (x / n > 0.5) 0.01 else 0.99
score <- function(x, n, level, correct) as.numeric(suppressWarnings(
    prop.test(x, n, p = afar(x, n), conf.level = level, correct = correct)$conf.int))
within <- function(limits) pmin(pmax(limits, 0), 1)
sides <- c(-1, 1)
PROPORTION <- list(
    CLOPPER_PEARSON = function(x, n, level, z) as.numeric(binom.test(x, n, conf.level = level)$conf.int),
    WILSON = function(x, n, level, z) score(x, n, level, FALSE),
    WILSON_CORRECTED = function(x, n, level, z) score(x, n, level, TRUE),
    AGRESTI_COULL = function(x, n, level, z) {
        p <- (x + z^2 / 2) / (n + z^2)
        within(p + sides * z * sqrt(p * (1 - p) / (n + z^2)))
    },
    JEFFREYS = function(x, n, level, z) {
        limits <- qbeta(0.5 + sides * level / 2, x + 0.5, n - x + 0.5)
        c(if (x == 0) 0 else limits[1], if (x == n) 1 else limits[2])
    },
    WALD = function(x, n, level, z) within(x / n + sides * z * sqrt(x / n * (1 - x / n) / n)),
    WALD_CORRECTED = function(x, n, level, z) within(x / n + sides * (z * sqrt(x / n * (1 - x / n) / n) + 1 / (2 * n))),
    ARCSINE = function(x, n, level, z) sin(pmin(pmax(asin(sqrt(x / n)) + sides * z / (2 * sqrt(n)), 0), pi / 2))^2)
RATE <- list(
    GARWOOD = function(x, t, level, z) as.numeric(poisson.test(x, t, conf.level = level)$conf.int),
    SCORE = function(x, t, level, z) (x + z^2 / 2 + sides * z * sqrt(x + z^2 / 4)) / t,
    WALD = function(x, t, level, z) pmax(x + sides * z * sqrt(x), 0) / t,
    SQUARE_ROOT = function(x, t, level, z) pmax(sqrt(x) + sides * z / 2, 0)^2 / t)
GROUPS <- list(
    proportion = list(c(7, 40), c(0, 33), c(33, 33), c(1, 10), c(19, 20), c(81, 263), c(15, 148), c(0, 20), c(1, 29), c(199, 100000)),
    rate = list(c(7, 123.5), c(0, 33), c(1, 10), c(1000, 2), c(3, 100000)))
METHODS <- list(proportion = PROPORTION, rate = RATE)

cases <- list()
for (kind in names(METHODS)) for (name in names(METHODS[[kind]])) for (numbers in GROUPS[[kind]]) for (level in c(0.95, 0.99)) {
    limits <- METHODS[[kind]][[name]](numbers[1], numbers[2], level, qnorm(0.5 + level / 2))
    cases[[length(cases) + 1]] <- list(id = paste(name, numbers[1], numbers[2], level), kind = kind, method = name,
        numbers = I(numbers), level = level, expected = list(lower = limits[1], upper = limits[2]))
}
write_reference("intervals", "Intervals of one proportion and of one rate.", list(), cases)
