#!/usr/bin/env bash
# Starts the application, has it send messages to a receiver, and checks their signatures: HMAC with the official npm package of
# Standard Webhooks, Ed25519 with Node's own crypto. Takes target/quarkus-app as it is, and builds it when it is missing. Needs a JDK,
# node, npm and curl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

patience=120 # seconds for the start
folder=target/spec/webhooks
log=$folder/application.log
application=''

fail() {
  printf 'webhooks: FAILED: %s\n' "$*" >&2
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

[ -f target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -B package -DskipTests
src/spec/install.sh
rm -rf "$folder"
mkdir -p "$folder"

export WEGWIJZER_DATABASE_URL=jdbc:h2:file:$PWD/$folder/database WEGWIJZER_WEBHOOKS_ALLOWED_NETWORKS=127.0.0.1/32
KEY=$(java -jar target/quarkus-app/quarkus-run.jar keys create ci --scopes admin 2>"$folder/keys.log")
port=$(free_port 18180)
QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$(free_port $((port + 1))) \
  java -jar target/quarkus-app/quarkus-run.jar >"$log" 2>&1 </dev/null &
application=$!
HUB=http://localhost:$port
since=$SECONDS
until curl -sf --max-time 5 -o /dev/null "$HUB/v1/hub"; do
  kill -0 "$application" 2>/dev/null || { tail -n 40 "$log" >&2; fail "the application ended before it answered"; }
  [ $((SECONDS - since)) -lt "$patience" ] || { tail -n 40 "$log" >&2; fail "no answer after $patience s"; }
  sleep 1
done

TOOLS=$PWD/target/spec
export HUB KEY TOOLS
node --test --test-reporter=spec src/spec/webhooks/receive.test.mjs
printf 'webhooks: %s\n' "messages are verified by standardwebhooks and by node: passed"
