# Effect sizes and sampling variances by metafor::escalc. From the root of the project: Rscript src/test/R/effect.R
source(file.path("src", "test", "R", "reference.R"))

case <- function(data, measure, zero, call, es)
    list(id = paste(data, measure, zero), data = data, measure = measure, zeroCells = zero, call = call,
        expected = list(y = I(as.numeric(es$yi)), v = I(as.numeric(es$vi))))

zero_rules <- list(ONLY_ZERO = "only0", IF_ANY_ZERO = "if0all", ALL = "all")
cases <- list()
for (data in setdiff(names(DATA), "normand1999")) {
    for (measure in c("RR", "OR", "RD", "PETO")) {
        for (rule in if (data %in% c("zeroCells", "yusuf1985")) names(zero_rules) else "ONLY_ZERO") {
            to <- zero_rules[[rule]]
            # Said aloud, because escalc leaves PETO uncorrected unless it is told how much to add.
            es <- effects(data, measure, add = 1/2, to = to)
            call <- sprintf('escalc(measure = "%s", ai, bi, ci, di, add = 1/2, to = "%s")', measure, to)
            cases[[length(cases) + 1]] <- case(data, measure, rule, call, es)
        }
    }
}
for (measure in c("MD", "SMD")) {
    call <- sprintf('escalc(measure = "%s", m1i, sd1i, n1i, m2i, sd2i, n2i)', measure)
    cases[[length(cases) + 1]] <- case("normand1999", measure, "none", call, effects("normand1999", measure))
}
write_reference("effect", "Effect sizes and sampling variances, one pair of arrays per case.", DATA, cases)
