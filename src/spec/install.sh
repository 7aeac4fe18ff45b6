#!/usr/bin/env bash
# Installs the tools that package-lock.json names into target/spec, unless they are there already. Needs node and npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tools=target/spec
installed=$tools/installed.json # the lock file after which the tools were installed

cmp -s src/spec/package-lock.json "$installed" && exit
echo "Installing the tools around the specification into $tools"
mkdir -p "$tools"
cp src/spec/package.json src/spec/package-lock.json src/spec/.npmrc "$tools"
npm ci --prefix "$tools" --no-progress
cp src/spec/package-lock.json "$installed"
