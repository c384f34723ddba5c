# Runs the R blocks of the cookbook and compares what they print with the lines marked #>.
# Usage: Rscript src/test/R/cookbook.R           fails if a block prints something else
#        Rscript src/test/R/cookbook.R --write   writes what the blocks print into the page
# Blocks that say "not run here" stay as they are. R 4.5, metafor 3.8-1.

suppressMessages(library(metafor))
stopifnot(packageVersion("metafor") == "3.8.1")
options(width = 100)

page <- "src/main/docs/cookbook.md"
lines <- readLines(page, encoding = "UTF-8")
write <- "--write" %in% commandArgs(trailingOnly = TRUE)

run <- function(block) {
  code <- block[!startsWith(block, "#>")]
  if (any(grepl("not run here", code, fixed = TRUE))) return(block)
  scope <- new.env(parent = globalenv())
  pdf(NULL)
  on.exit(dev.off())
  out <- character()
  source <- character()
  calls <- parse(text = code, keep.source = TRUE)
  for (n in seq_along(calls)) {
    source <- c(source, as.character(attr(calls, "srcref")[[n]]))
    printed <- capture.output({
      value <- withVisible(eval(calls[[n]], scope))
      if (value$visible) print(value$value)
    })
    printed <- trimws(printed[nzchar(trimws(printed))], "right")
    # The plots return what they drew, visibly; the page shows numbers alone.
    if (grepl("^(forest|funnel)\\(", source[length(source)])) printed <- character()
    source <- c(source, if (length(printed)) paste("#>", printed))
  }
  source
}

result <- character()
i <- 1
while (i <= length(lines)) {
  result <- c(result, lines[i])
  if (lines[i] == "```r") {
    end <- i + which(lines[(i + 1):length(lines)] == "```")[1]
    result <- c(result, run(lines[(i + 1):(end - 1)]))
    i <- end
    next
  }
  i <- i + 1
}

if (write) {
  writeLines(result, page, useBytes = TRUE)
} else if (!identical(lines, result)) {
  at <- which(head(lines, min(length(lines), length(result))) != head(result, min(length(lines), length(result))))[1]
  stop("the page shows\n  ", lines[at], "\nbut R prints\n  ", result[at])
} else {
  cat("every block prints what the page shows\n")
}
