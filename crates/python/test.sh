#!/usr/bin/env bash
# Tests of the Python package: makes an environment of the pinned requirements, builds the wheel, installs it, runs pytest.
# Arguments go to pytest. Parts whose engine is missing (Spark without Java, R) say so and are skipped.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
venv="$here/.venv"
python="$venv/bin/python"

if [[ ! -x $python ]]; then
    "${PYTHON:-python3}" -m venv "$venv"
fi
# Installed anew only when the list has changed since.
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    "$python" -m pip install --quiet --upgrade pip
    "$python" -m pip install --quiet --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi

cargo build --locked --quiet --profile ci --package demarche-cli
wheels="target/wheels"
rm -rf "$wheels"
"$venv/bin/maturin" build --locked --quiet --profile ci --interpreter "$python" --out "$wheels"
"$python" -m pip install --quiet --no-deps --force-reinstall "$wheels"/demarche-*.whl

"$python" -m pytest "$@"
