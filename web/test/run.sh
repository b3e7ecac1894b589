#!/usr/bin/env bash
# The page: types, built files against their sources, every view in a browser, the interface against its description.
# Fetches what is missing: Node packages (pinned), Debian's Chromium, Schemathesis in an environment of its own. About four minutes.
# Called by ./test with the program as its argument.
set -euo pipefail
program="$(realpath "$1")"
cd "$(dirname "$0")/.."
work="$(realpath ..)/target/page"
mkdir -p "$work"

if ! command -v chromium >/dev/null || ! command -v openssl >/dev/null; then
    sudo="$(command -v sudo || true)"
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends chromium openssl >/dev/null
fi
if [[ ! -f node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    # Not `npm ci`: it refuses the lock file over an optional package of another system that has no version.
    npm install --no-save --no-audit --no-fund --silent
    touch node_modules/.package-lock.json
fi

echo "types"
npx --no-install tsc --noEmit

echo "built files against their sources"
rm -rf "$work/built"
PAGE_OUT="$work/built" npx --no-install vite build --logLevel warn
if ! diff -rq "$work/built" ../crates/server/assets; then
    echo "the built files are not those of the sources: run 'npm run build' in web/" >&2
    exit 1
fi

echo "every view in a browser; screenshots in target/page/shots"
DEMARCHE="$program" CHROMIUM="$(command -v chromium)" SHOTS="$work/shots" timeout 600 node --test --test-reporter=spec test/page.test.mjs

echo "every view by Lighthouse"
DEMARCHE="$program" CHROMIUM="$(command -v chromium)" timeout 300 node test/lighthouse.mjs

echo "the interface against its description"
./test/interface.sh "$program" "$work"
