#!/usr/bin/env bash
# Makes clients of the specification in TypeScript, Java and Kotlin, compiles them strictly, and runs them against the
# application with its sample hub: every operation plainly and expanded. An operation that they do not call fails.
# Then does what the guides for developers say, block by block, and holds the answers against those that they show.
# Takes target/quarkus-app as it is, and builds it when it is missing. Needs a JDK, node, npm, curl and python3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

patience=120 # seconds for the start
clients=target/spec/clients
log=target/spec/application.log
application=''

say() {
  printf 'clients: %s\n' "$*"
}

fail() {
  say "FAILED: $*" >&2
  exit 1
}

stop() {
  [ -z "$application" ] || kill "$application" 2>/dev/null || true
  wait
}
trap stop EXIT
trap 'exit 130' HUP INT TERM

# free_port WANTED: that port, or the next one above it that nobody listens on.
free_port() {
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
    [ "$port" -le 65535 ] || fail "no free port above $1"
  done
  echo "$port"
}

start() {
  local port management
  port=$(free_port 18080)
  management=$(free_port $((port + 1)))
  QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$management WEGWIJZER_DATABASE_URL=jdbc:h2:mem:clients \
    java -jar target/quarkus-app/quarkus-run.jar >"$log" 2>&1 </dev/null &
  application=$!
  api=http://localhost:$port/v1
}

await_start() {
  local since=$SECONDS
  until curl -sf --max-time 5 -o /dev/null "$api/hub"; do
    kill -0 "$application" 2>/dev/null || { tail -n 40 "$log" >&2; fail "the application ended before it answered"; }
    [ $((SECONDS - since)) -lt "$patience" ] || { tail -n 40 "$log" >&2; fail "no answer after $patience s"; }
    sleep 1
  done
  say "the application answers at $api"
}

mkdir -p target/spec
[ -f target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -B package -DskipTests
start
src/spec/install.sh
rm -rf "$clients"
await_start

say "Java, Kotlin: generate, compile, run"
# Without the generator's banners.
./mvnw -q -B -f src/spec/clients/pom.xml test -Dapi="$api" | sed '/^#/d'
say "Java: every operation, plainly and expanded: passed"
say "Kotlin: some operations: passed"

say "TypeScript (openapi-fetch, typescript-fetch): generate, compile, run"
cp src/spec/clients/typescript/* "$clients/typescript"
target/spec/node_modules/.bin/openapi-typescript openapi/wegwijzer-v1.yaml -o "$clients/typescript/generated/schema.d.ts"
target/spec/node_modules/.bin/tsc --project "$clients/typescript"
WEGWIJZER_API=$api node --test --test-reporter=spec "$clients/typescript/built/"*.test.js
say "openapi-fetch: every operation, plainly and expanded: passed; an unknown relation does not compile: passed"
say "typescript-fetch: some operations: passed"

say "The guides below src/docs: save their files, run their commands, compare the answers"
node --test --test-reporter=spec src/spec/guide/blocks.test.mjs
for guide in src/docs/guide/*.md; do
  PATH=$PWD/src/spec/guide:$PATH npm_config_prefer_offline=true node src/spec/guide/run.mjs "$guide" "${api%/v1}"
  say "$guide: passed"
done
