#!/usr/bin/env bash
# Holds both specifications to three sets of rules. Any error fails; warnings are shown. Needs node and npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tools=target/spec/node_modules/.bin
outcome=0

# check RULES COMMAND...: says which rules, runs the command on the $specification, and says what came of it.
check() {
  local rules=$1
  shift
  echo "lint: $specification by $rules"
  if "$@" "$specification"; then
    echo "lint: $rules: passed"
  else
    outcome=1
    echo "lint: $rules: FAILED" >&2
  fi
}

src/spec/install.sh
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

for specification in openapi/wegwijzer-v1.yaml openapi/wegwijzer-editorial-v1.yaml; do
  check "the Dutch API Design Rules (Spectral)" \
    "$tools/spectral" lint --fail-severity=error --ruleset src/spec/api-design-rules.yaml
  check "spectral:oas (Spectral)" \
    "$tools/spectral" lint --fail-severity=error --ruleset src/spec/openapi-rules.yaml
  check "Redocly's recommended rules" \
    "$tools/redocly" lint --extends=recommended
done
exit "$outcome"
