# Sampling variances that borrow from all studies together, and their neighbours. From the root of the project:
# Rscript src/test/R/variances.R
source(file.path("src", "test", "R", "reference.R"))

STUDIES <- list(
    table = list(ai = c(12, 5, 40, 1), bi = c(33, 20, 9, 99), ci = c(21, 9, 30, 4), di = c(19, 14, 20, 300)),
    means = list(m1i = c(10, 5, 3, 102), sd1i = c(3, 2, 1, 15), n1i = c(21, 30, 9, 400),
        m2i = c(8, 4, 2, 98), sd2i = c(4, 1, 1.5, 14), n2i = c(27, 20, 12, 380)))
MEASURES <- list(
    table = c("RD.LS", "RD.UB", "RD.AV"),
    means = c(paste0("SMD.", c("LS", "LS2", "UB", "AV")), paste0("SMD1.", c("LS", "LS2", "UB", "AV")),
        paste0("ROM.", c("LS", "HO", "AV", "AVHO"))))
cases <- list()
for (kind in names(MEASURES)) for (name in MEASURES[[kind]]) {
    parts <- strsplit(name, ".", fixed = TRUE)[[1]]
    es <- do.call(escalc, c(list(measure = parts[1], vtype = parts[2]), STUDIES[[kind]]))
    cases[[length(cases) + 1]] <- list(id = name, kind = kind, call = paste0("escalc(measure = \"", parts[1], "\", vtype = \"", parts[2], "\")"),
        studies = I(unlist(STUDIES[[kind]])), expected = list(y = I(as.numeric(es$yi)), v = I(as.numeric(es$vi))))
}
write_reference("variances", "Effect sizes of four studies with each of their sampling variances.", list(), cases)
