# Every measure that metafor::escalc knows and we compute, on small and on lopsided data. From the root of the project:
# Rscript src/test/R/measures.R
source(file.path("src", "test", "R", "reference.R"))

# What one study reports, by the names of escalc's arguments.
NUMBERS <- list(
    table = list(c(12, 33, 21, 19), c(3, 97, 1, 249), c(0, 33, 21, 19), c(40, 0, 31, 9), c(2500, 120, 1800, 2300)),
    pairs = list(c(14, 5, 21, 20), c(0, 5, 21, 20), c(30, 0, 7, 2), c(1, 2, 3, 400)),
    rates = list(c(15, 1044.2, 41, 1131), c(0, 33, 4, 20), c(0, 12.5, 0, 80), c(900, 3.5, 1100, 2)),
    means = list(c(10, 3, 21, 8, 4, 27), c(-5, 2.5, 9, -4, 1.25, 30), c(1.5, 7, 4, 2, 0.5, 3), c(102, 15, 2000, 98, 14, 1800)),
    change = list(c(10, 3, 8, 4, 21, 0.55), c(38.5, 11.6, 30.6, 15, 20, 0.47), c(2, 1, 3, 2.5, 5, -0.3)),
    proportion = list(c(7, 40), c(0, 33), c(33, 33), c(199, 100000)),
    rate = list(c(7, 123.5), c(0, 33), c(1000, 2)),
    mean = list(c(5, 2.5, 17), c(101, 3, 4)),
    correlation = list(c(0.42, 23), c(-0.93, 6), c(0.001, 5000)),
    partial = list(c(2.3, 50, 3), c(-7, 30, 1)),
    semipartial = list(c(2.3, 50, 3, 0.4), c(-1.5, 30, 2, 0.1)),
    reliability = list(c(0.93, 20, 103), c(0.41, 3, 25)),
    genotypes = list(c(298, 535, 221), c(3, 5, 40)))
ARGUMENTS <- list(
    table = c("ai", "bi", "ci", "di"), pairs = c("ai", "bi", "ci", "di"), rates = c("x1i", "t1i", "x2i", "t2i"),
    means = c("m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"), change = c("m1i", "sd1i", "m2i", "sd2i", "ni", "ri"),
    proportion = c("xi", "ni"), rate = c("xi", "ti"), mean = c("mi", "sdi", "ni"), correlation = c("ri", "ni"),
    partial = c("ti", "ni", "mi"), semipartial = c("ti", "ni", "mi", "r2i"), reliability = c("ai", "mi", "ni"),
    genotypes = c("ai", "bi", "ci"))
MEASURES <- list(
    table = c("RR", "OR", "RD", "AS", "PETO", "PHI", "PHI.ST", "YUQ", "YUY", "PBIT", "OR2D", "OR2DN"),
    pairs = c("MPRD", "MPRR", "MPOR", "MPORC", "MPPETO"), rates = c("IRR", "IRD", "IRSD"),
    means = c("MD", "MD.HO", "SMD", "SMD.UB", "SMD.LS2", "SMDH", "SMD1", "SMD1H", "ROM", "ROM.HO", "VR", "CVR", "D2OR", "D2ORN", "RPB",
        "RPB.CS", "RBIS"),
    change = c("MC", "SMCC", "SMCR", "SMCRH", "ROMC", "VRC", "CVRC"),
    proportion = c("PR", "PLN", "PLO", "PAS", "PFT"), rate = c("IR", "IRLN", "IRS", "IRFT"),
    mean = c("MN", "SMN", "MNLN", "SDLN", "CVLN"), correlation = c("COR", "ZCOR"), partial = c("PCOR", "ZPCOR"), semipartial = "SPCOR",
    reliability = c("ARAW", "AHW", "ABT"), genotypes = "REH")

cases <- list()
for (kind in names(MEASURES)) for (name in MEASURES[[kind]]) for (numbers in NUMBERS[[kind]]) {
    parts <- strsplit(name, ".", fixed = TRUE)[[1]]
    arguments <- c(list(measure = parts[1]), setNames(as.list(numbers), ARGUMENTS[[kind]]))
    if (length(parts) > 1) arguments$vtype <- parts[2]
    # SMCR has no use for the second standard deviation.
    if (name == "SMCR") arguments$sd2i <- NULL
    es <- suppressWarnings(do.call(escalc, arguments))
    if (is.na(es$yi) || is.na(es$vi)) next
    call <- paste0("escalc(", paste(names(arguments), sapply(arguments, deparse), sep = " = ", collapse = ", "), ")")
    cases[[length(cases) + 1]] <- list(id = paste(name, paste(numbers, collapse = " ")), measure = name, kind = kind,
        numbers = I(numbers), call = call, expected = list(y = as.numeric(es$yi), v = as.numeric(es$vi)))
}
write_reference("measures", "Effect size and sampling variance of one study, for every measure.", list(), cases)
