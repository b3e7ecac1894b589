#!/usr/bin/env bash
# How fast the page answers under load: 20 readers at once for a while, each asking view after view under filters drawn anew, while `ingest`
# writes to the same record. Prints median and 95th percentile of each question, time to the first view, memory of the server, weight of
# the page; ends with 1 when a bar of docs/page.md is missed. The record is copied, so its folder needs as much room again; nothing is
# written to the original.
#
#     web/test/load.sh RECORD [SECONDS]        # DEMARCHE=target/release/demarche by default; 60 seconds
set -euo pipefail
if [[ $# -lt 1 || ! -f "$1" ]]; then
    echo "usage: web/test/load.sh RECORD [SECONDS]" >&2
    exit 2
fi
record="$(realpath "$1")"
seconds="${2:-60}"
web="$(realpath "$(dirname "$0")/..")"
program="${DEMARCHE:-$web/../target/release/demarche}"
[[ -x "$program" ]] || { echo "no program at $program: cargo build --release, or say DEMARCHE=…" >&2; exit 2; }
program="$(realpath "$program")"
cd "$web"

work="$(mktemp -d "$(dirname "$record")/load-XXXXXX")"
server=""
clean() {
    [[ -n "$server" ]] && kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT
cp --reflink=auto "$record" "$work/record.db"

started=$(date +%s%N)
"$program" serve --record "$work/record.db" --port 0 >"$work/address" 2>"$work/log" &
server=$!
until [[ -s "$work/address" ]]; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 2; }
    sleep 0.1
done
echo "opened in $((($(date +%s%N) - started) / 1000000)) ms"
DEMARCHE="$program" RECORD="$work/record.db" ADDRESS="$(cat "$work/address")" SERVER="$server" SECONDS_LONG="$seconds" CHROMIUM="$(command -v chromium || true)" WORK="$work" \
    node test/load.mjs
