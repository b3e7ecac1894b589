"""Training of the analyser: one encoder, all tasks. See ../README.md."""
