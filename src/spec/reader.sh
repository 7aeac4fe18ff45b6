#!/usr/bin/env bash
# Holds the reader's JavaScript to what Java is held to: its form, and its types, by those that the specification gives the
# answers; and the client in src/clients to the same form. With --write it brings everything into form first. Needs node and
# npm; takes half a minute once the tools are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tools=target/spec/node_modules/.bin
way=${1:---check}

src/spec/install.sh

echo "reader: the form of scripts and styles (Prettier)"
"$tools/prettier" --config src/spec/reader/prettier.json --log-level warn "$way" \
  'src/main/resources/{reader,reference}/**/*.{js,css}' 'src/spec/reader/*.ts' 'src/clients/**/*.{ts,mjs}'

echo "reader: what scripts use of the API's answers, by openapi/wegwijzer-v1.yaml (TypeScript)"
# Members may come; the reader uses none of them before the specification names it: one that is mistyped does not compile.
mkdir -p target/spec/reader
grep -v '^ *additionalProperties: true$' openapi/wegwijzer-v1.yaml >target/spec/reader/schema.yaml
"$tools/openapi-typescript" target/spec/reader/schema.yaml -o target/spec/reader/schema.d.ts >/dev/null
"$tools/tsc" --project src/spec/reader
echo "reader: passed"
