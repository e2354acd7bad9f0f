#!/bin/sh
# Search in Firefox: from a folder, and offline after a visit. Needs Debian or Ubuntu, and root for apt; not part of the tests.
# The driver (puppeteer-core) goes into a temporary folder, so that the project does not depend on it.
set -eu
command -v firefox-esr >/dev/null || command -v firefox >/dev/null || { apt-get update -q && apt-get install -qy firefox-esr; }
driver=$(mktemp -d)
trap 'rm -rf "$driver"' EXIT
npm install --prefix "$driver" --no-save --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >/dev/null
cd "$(dirname "$0")/.."
READOUT_DRIVER="$driver/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js" node --import tsx bench/firefox.ts
