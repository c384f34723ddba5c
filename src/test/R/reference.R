# What the scripts beside this one share: the data of the worked examples, settings that converge, JSON with 17 digits.
# Numbers are taken from the R package metadat, which names their articles; none of its files is copied.

suppressMessages(library(metafor))
suppressMessages(library(metadat))

# 17 significant digits tell every double from its neighbours.
number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
quoted <- function(x) paste0('"', gsub("\n", "\\n", gsub('"', '\\"', gsub("\\", "\\\\", x, fixed = TRUE), fixed = TRUE), fixed = TRUE), '"')

# A vector without names is a JSON array, a list with names an object, a single value itself; I() keeps a single value an array.
json <- function(x, indent = "") {
    deeper <- paste0(indent, "  ")
    if (is.list(x) && !is.null(names(x))) {
        members <- mapply(function(name, value) paste0(deeper, quoted(name), ": ", json(value, deeper)), names(x), x)
        paste0("{\n", paste(members, collapse = ",\n"), "\n", indent, "}")
    } else if (is.list(x)) {
        paste0("[\n", paste(sapply(x, function(value) paste0(deeper, json(value, deeper))), collapse = ",\n"), "\n", indent, "]")
    } else {
        text <- if (is.character(x)) quoted(x) else number(as.numeric(x))
        if (length(x) == 1 && !inherits(x, "AsIs")) text else paste0("[", paste(text, collapse = ", "), "]")
    }
}

write_reference <- function(name, about, data, cases) {
    origin <- list(
        about = about,
        script = paste0("src/test/R/", name, ".R"),
        R = R.version.string,
        metafor = as.character(packageVersion("metafor")),
        metadat = as.character(packageVersion("metadat")))
    file <- file.path("src", "test", "resources", "reference", paste0(name, ".json"))
    writeLines(json(c(list(origin = origin), if (length(data)) list(data = data), list(cases = cases))), file)
    cat(file, length(cases), "cases\n")
}

tables <- function(source, study, a, b, c, d)
    list(source = source, study = I(as.character(study)), a = I(as.numeric(a)), b = I(as.numeric(b)), c = I(as.numeric(c)), d = I(as.numeric(d)))

events <- function(source, x) tables(source, seq_along(x$ai), x$ai, x$n1i - x$ai, x$ci, x$n2i - x$ci)

yusuf <- subset(dat.yusuf1985, table == "6" & !is.na(ai))
sciatica <- events("acupuncture versus drug in sciatica, total effective rate", data.frame(
    ai = c(35, 30, 62, 38), n1i = c(40, 30, 62, 51), ci = c(27, 25, 57, 36), n2i = c(40, 30, 62, 51)))
DATA <- list(
    bcg = with(dat.bcg, tables("metadat::dat.bcg", trial, tpos, tneg, cpos, cneg)),
    lee2004 = events("metadat::dat.lee2004", dat.lee2004),
    hine1989 = events("metadat::dat.hine1989", dat.hine1989),
    yusuf1985 = events("metadat::dat.yusuf1985, table 6, without the trial that has no figures", yusuf),
    zeroCells = tables("constructed", 1:4, c(0, 0, 2, 5), c(20, 20, 18, 15), c(0, 2, 4, 20), c(20, 18, 16, 0)),
    sciatica = sciatica,
    sciaticaNotEffective = tables("the same, not effective", sciatica$study, sciatica$b, sciatica$a, sciatica$d, sciatica$c),
    normand1999 = with(dat.normand1999, list(
        source = "metadat::dat.normand1999", study = I(as.character(study)),
        m1 = I(as.numeric(m1i)), sd1 = I(as.numeric(sd1i)), n1 = I(as.numeric(n1i)),
        m2 = I(as.numeric(m2i)), sd2 = I(as.numeric(sd2i)), n2 = I(as.numeric(n2i)))))

# Effects by escalc, zero cells by its default: 1/2 in every cell of tables that have one.
effects <- function(name, measure, ...) {
    x <- DATA[[name]]
    suppressWarnings(
        if (is.null(x$a)) escalc(measure = measure, m1i = x$m1, sd1i = x$sd1, n1i = x$n1, m2i = x$m2, sd2i = x$sd2, n2i = x$n2, ...)
        else escalc(measure = measure, ai = as.numeric(x$a), bi = as.numeric(x$b), ci = as.numeric(x$c), di = as.numeric(x$d), ...))
}

# rma() run to convergence. REML steps stop below the threshold, which cannot be finer than the numbers themselves at a large
# tau^2: the finest of a ladder that converges is taken, and the call says which.
converged <- function(y, v, method, test = "z", level = 95) {
    ladder <- if (method == "REML") 10^-(15:9) else 1e-15
    for (step in ladder) {
        control <- switch(method,
            REML = list(threshold = step, maxiter = 10000),
            PM = list(tol = 1e-15, maxiter = 10000, tau2.max = 1e5),
            list())
        fit <- tryCatch(suppressWarnings(rma(y, v, method = method, test = test, level = level, control = control)), error = function(e) NULL)
        if (!is.null(fit)) {
            attr(fit, "say") <- paste0("rma(yi, vi, method = \"", method, "\", test = \"", test, "\", level = ", level, ", control = ",
                paste(deparse(control), collapse = ""), ")")
            return(fit)
        }
    }
    stop("rma does not converge: ", method)
}
