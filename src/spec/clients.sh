#!/usr/bin/env bash
# Builds the client in src/clients, and makes clients of the specification in TypeScript, Java, Kotlin and Go. Compiles all
# strictly, and runs them against the application with its sample hub: every operation plainly and expanded, where an operation
# that is not called fails, and a source's page as a front end draws it, also as a later version may answer it.
# Then does what the guides for developers say, block by block, and holds the answers against those that they show.
# Takes target/quarkus-app as it is, and builds it when it is missing. Needs a JDK, node, npm, curl and python3; Go is passed
# over where there is none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

patience=120 # seconds for the start
clients=target/spec/clients
tools=target/spec/node_modules/.bin
package=target/clients/typescript
log=target/spec/application.log
application=''
later=''

say() {
  printf 'clients: %s\n' "$*"
}

fail() {
  say "FAILED: $*" >&2
  exit 1
}

stop() {
  [ -z "$application" ] || kill "$application" 2>/dev/null || true
  [ -z "$later" ] || kill "$later" 2>/dev/null || true
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

# Puts the API of a later version in front of the application.
start_later() {
  local port
  port=$(free_port 18090)
  node src/spec/clients/tomorrow.mjs "$api" "$port" &
  later=$!
  tomorrow=http://localhost:$port/v1
}

# await NAME PROCESS ADDRESS: until the hub answers there.
await() {
  local since=$SECONDS
  until curl -sf --max-time 5 -o /dev/null "$3/hub"; do
    kill -0 "$2" 2>/dev/null || { tail -n 40 "$log" >&2; fail "$1 ended before it answered"; }
    [ $((SECONDS - since)) -lt "$patience" ] || { tail -n 40 "$log" >&2; fail "no answer after $patience s"; }
    sleep 1
  done
  say "$1 answers at $3"
}

# unpack FOLDER: installs the packed client there.
unpack() {
  mkdir -p "$1/node_modules/@wegwijzer/client"
  tar -xzf "$package"/*.tgz --strip-components=1 -C "$1/node_modules/@wegwijzer/client"
}

mkdir -p target/spec
[ -f target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -B package -DskipTests
start
src/spec/install.sh
rm -rf "$clients"
await "the application" "$application" "$api"
start_later
await "a later version" "$later" "$tomorrow"
export WEGWIJZER_API=$api WEGWIJZER_TOMORROW=$tomorrow

say "The client for TypeScript: build, pack, check its types, run"
node src/clients/typescript/build.mjs
mkdir -p "$package/test"
cp src/clients/typescript/test/* "$package/test"
unpack "$package/test"
"$tools/tsc" --project "$package/test"
node --test --test-reporter=spec "$package/test/"*.test.mjs
say "@wegwijzer/client: passed"

say "Java, Kotlin: generate, compile, run"
# Without the generator's banners.
./mvnw -q -B -f src/spec/clients/pom.xml test -Dapi="$api" -Dtomorrow="$tomorrow" | sed '/^#/d'
say "Java (native, okhttp-gson): every operation, plainly and expanded, and a page of tomorrow: passed"
say "Kotlin: some operations, and a page of tomorrow: passed"

if command -v go >/dev/null; then
  say "Go: compile, run"
  cp -r src/spec/clients/go/* "$clients/go"
  (cd "$clients/go" && GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local go test -count=1 .)
  say "Go: a page of tomorrow: passed"
else
  say "Go: SKIPPED, since there is no go here (Debian: golang-go)"
fi

typescript=$clients/typescript
say "TypeScript (openapi-fetch, typescript-fetch, hey-api): generate, compile, run"
cp src/spec/clients/typescript/* "$typescript"
unpack "$typescript"
"$tools/openapi-typescript" openapi/wegwijzer-v1.yaml -o "$typescript/generated/schema.d.ts"
"$tools/openapi-ts" --input ./openapi/wegwijzer-v1.yaml --output "$typescript/generated/hey-api" --no-log-file --silent
"$tools/tsc" --project "$typescript"
"$tools/esbuild" "$typescript/"*.test.ts --bundle --platform=node --format=esm --target=node18 --log-level=warning \
  --outdir="$typescript/built" --out-extension:.js=.mjs
node --test --test-reporter=spec "$typescript/built/"*.test.mjs
say "openapi-fetch: every operation, plainly and expanded: passed; an unknown relation does not compile: passed"
say "typescript-fetch: some operations: passed"
say "All, and @wegwijzer/client: a page of tomorrow: passed"

say "The guides below src/docs: save their files, run their commands, compare the answers"
node --test --test-reporter=spec src/spec/guide/blocks.test.mjs
for guide in src/docs/guide/*.md; do
  PATH=$PWD/src/spec/guide:$PATH npm_config_prefer_offline=true node src/spec/guide/run.mjs "$guide" "${api%/v1}"
  say "$guide: passed"
done
