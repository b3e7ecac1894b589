#!/usr/bin/env bash
# Counts of instructions and allocations on fixed sentences, which do not depend on what else a machine does.
#
#   benchmarks/instructions.sh            compares with instructions.tsv; fails on a rise over 3 % that the changelog does not tell
#   benchmarks/instructions.sh --write    keeps the counts of this tree
#
# `start` is a run over no document (model, lexicon, indexes), `code` what 2,000 sentences add to it, `allocations` what they allocate.
# A rise is told by a line under "Unreleased" such as "Instructions: code +5 %, since …". Takes some minutes (valgrind runs about fifty times
# slower), so it is not part of ./test. Counts belong to a compiler and a processor's instruction set: valgrind shows programs AVX2 at most.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "valgrind is not installed (Debian: valgrind)" >&2; exit 2; }

cargo build --locked --quiet --profile ci --package demarche-cli
demarche=target/ci/demarche
sentences=benchmarks/sentences.jsonl
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# One document without a sentence to analyse: everything is loaded, nothing is coded.
echo '{"id": "none", "text": "Rain."}' > "$folder/none.jsonl"

# Instructions of a run of `demarche code` over a file.
instructions() {
    local log="$folder/log"
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$demarche" code -j 1 "$1" >/dev/null 2>"$log" || [[ $? -eq 1 ]]
    sed -n 's/^==[0-9]*== Collected : \([0-9]*\).*/\1/p' "$log"
}

# Blocks allocated by a run.
allocations() {
    local log="$folder/log"
    valgrind --tool=dhat --dhat-out-file=/dev/null "$demarche" code -j 1 "$1" >/dev/null 2>"$log" || [[ $? -eq 1 ]]
    sed -n 's/^==[0-9]*== Total: *[0-9,]* bytes in \([0-9,]*\) blocks.*/\1/p' "$log" | tr -d ,
}

start=$(instructions "$folder/none.jsonl")
whole=$(instructions "$sentences")
idle=$(allocations "$folder/none.jsonl")
busy=$(allocations "$sentences")
printf 'start\t%s\ncode\t%s\nallocations\t%s\n' "$start" $((whole - start)) $((busy - idle)) > "$folder/now.tsv"
python3 benchmarks/instructions.py "$folder/now.tsv" "$@"
