#!/usr/bin/env bash
# Asks the server what its description allows, and what it forbids, with Schemathesis; bounded, and always the same questions.
set -euo pipefail
program="$1"
work="$2"
venv="$work/venv"
if [[ ! -x "$venv/bin/schemathesis" ]]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==4.32.5"
fi
"$program" serve --demo --port 0 >"$work/address" 2>"$work/serve.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    [[ -s "$work/address" ]] && break
    sleep 0.2
done
base="$(sed 's/[?].*//' "$work/address")"
cd "$work"
# The stream of growth has no end, so it is left out. A server's fault, an answer that is not as described and one that should have been
# refused all fail.
timeout 120 "$venv/bin/schemathesis" run "${base}api/openapi.json" --header "X-Demarche: 1" --exclude-path /api/live \
    --max-examples 15 --seed 7 --phases examples,coverage,fuzzing --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance
if grep -iq panic "$work/serve.log"; then
    cat "$work/serve.log" >&2
    exit 1
fi
