#!/usr/bin/env bash
# Measures the start: seconds from the call of java to the first whole page of the sample hub, which is in the database
# already. Build first, from the root of the repository:
#
#   ./mvnw package -DskipTests
#   src/test/scripts/start-time.sh [OPTION OF THE JVM]...
#
# Needs curl and the JDK that JAVA_HOME names, else the java on the path. STARTS says how often (11), the product's own
# QUARKUS_HTTP_PORT and QUARKUS_MANAGEMENT_PORT where (8080, 9000). Other work on the machine shows in all but the least.
set -euo pipefail

starts=${STARTS:-11}
export QUARKUS_HTTP_PORT=${QUARKUS_HTTP_PORT:-8080} QUARKUS_MANAGEMENT_PORT=${QUARKUS_MANAGEMENT_PORT:-9000}
page="http://localhost:$QUARKUS_HTTP_PORT/v1/pages/sources/ind"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
work=$(mktemp -d)
export WEGWIJZER_DATABASE_URL=jdbc:h2:file:$work/wegwijzer
server=''

stop() {
  [ -z "$server" ] || kill -TERM "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" || true
  server=''
}
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# start OPTION...: starts the server and prints the seconds until it gives the page.
start() {
  local since=$EPOCHREALTIME
  "$java" "$@" -jar target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 &
  server=$!
  until (exec 3<>"/dev/tcp/localhost/$QUARKUS_HTTP_PORT") 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; return 1; }
    sleep 0.01
  done
  curl -sf -o /dev/null "$page"
  awk -v since="$since" -v now="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", now - since }' >>"$work/seconds"
}

start "$@"
stop
: >"$work/seconds"
for _ in $(seq "$starts"); do
  start "$@"
  stop
done
sort -n "$work/seconds" | awk '
  { seconds[NR] = $1 }
  END { printf "%d starts: least %.2f s, median %.2f s, most %.2f s\n", NR, seconds[1], seconds[int((NR + 1) / 2)], seconds[NR] }'
