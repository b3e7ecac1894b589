# Démarche from R through reticulate: code articles, follow a relation, see what is on the table.
# Rscript docs/tutorial.R docs/tasks/lake.jsonl

library(reticulate)
demarche <- import("demarche")

# Columns of an answer as a data frame of R; newer versions of reticulate convert a frame of pandas themselves.
columns <- function(frame, names) {
  if (is.data.frame(frame)) return(frame[, names])
  as.data.frame(frame$filter(items = as.list(names))$astype("str")$fillna("")$to_dict("list"), stringsAsFactors = FALSE)
}

files <- commandArgs(trailingOnly = TRUE)
coder <- demarche$Coder()

# One sentence: events as a data frame of R.
records <- coder$code("Kenya imposed sanctions on Uganda on Monday.", "2022-04-05")
print(columns(records$to_frame(), c("date", "who", "what", "whom")))

# A record of the articles, and what it answers.
record <- demarche$Record("lake.db")
record$add(demarche$read(files), coder)
agenda <- record$agenda("Kenya", "Uganda")
print(unique(columns(agenda, c("issue", "state"))))
course <- columns(record$relation("Kenya", "Uganda", by = "month"), c("period", "before", "after"))
print(course[course$after != "", ])
