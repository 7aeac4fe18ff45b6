#!/usr/bin/env bash
# Measures what streams of changes cost that hear of nothing, on the packaged application with a small hub on H2:
#
#   src/bench/streams.sh            5,000 streams for a minute
#   src/bench/streams.sh --smoke    the same for 25 seconds, as CI runs it: what has nothing to do with streams weighs more then, so twice
#                                   as much of a processor is let pass
#
# Fails when one stream takes more than 20 kB of memory, 100 MB for all, or they take more than 2 % of one processor. Both are beyond what the same process takes without streams, after a first round of them: of the heap what
# is in use after a collection. How much more the process holds (VmRSS) is printed, too; that moves with the heap. Needs Linux, a JDK and curl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C

page=/v1/hub
patience=1800
database=h2
streams=5000
seconds=60
percent=2
if [ "${1:-}" = --smoke ]; then
  seconds=25 percent=4
fi
. src/bench/servers.sh

ticks() {
  sed 's/.*) //' "/proc/$application/stat" | awk '{ print $12 + $13 }'
}

# What is in use of the heap after a collection, in kB.
memory() {
  jcmd "$application" GC.run >/dev/null
  jcmd "$application" GC.heap_info | sed -n 's/.* used \([0-9]*\)K.*/\1/p' | head -n 1
}

resident() {
  awk '/^VmRSS/ { print $2 }' "/proc/$application/status"
}

# hold COUNT SECONDS: opens them in the background and waits until all have begun; sets $holder.
hold() {
  : >"$work/streams.log"
  java -Xmx128m -cp "$work/classes" org.wegwijzer.bench.IdleStreams "$port" "$1" "$2" >"$work/streams.log" 2>&1 &
  holder=$!
  until grep -q '^open' "$work/streams.log"; do
    kill -0 "$holder" 2>/dev/null || fail "streams: $(cat "$work/streams.log")"
    sleep 0.2
  done
}

need javac openjdk-17-jdk-headless
need curl curl
ulimit -n "$(ulimit -Hn)"
javac -encoding UTF-8 -d "$work/classes" src/bench/java/org/wegwijzer/bench/*.java
[ -f target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -B package -DskipTests
port=$(free_port 18180)
management=$(free_port $((port + 1)))
api=http://localhost:$port
mkdir "$work/small"
java -cp "$work/classes" org.wegwijzer.bench.HubGenerator small "$work/small/hub.json"
start small WEGWIJZER_CONTENT="$work/small/hub.json" WEGWIJZER_CONNECTIONS_PROXIES=127.0.0.1 \
  QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS=$((3 * streams))

# Code is compiled and memory found with the first round.
hold $((streams / 5)) 5
wait "$holder" || fail "streams: $(cat "$work/streams.log")"
sleep 10
before=$(memory)
resident=$(resident)
from=$(ticks)
sleep $((seconds / 2))
idle=$((2 * ($(ticks) - from)))
hold "$streams" $((seconds + 15))
sleep 5
from=$(ticks)
sleep "$seconds"
used=$(($(ticks) - from - idle))
after=$(memory)
held=$(($(resident) - resident))
wait "$holder" || fail "streams: $(cat "$work/streams.log")"
stop
awk -v streams="$streams" -v memory=$((after - before)) -v ticks="$used" -v held="$held" -v each="$(getconf CLK_TCK)" -v seconds="$seconds" -v percent="$percent" \
  -v signs="$(awk '$1 == "signs" { print $2 }' "$work/streams.log")" 'BEGIN {
    kilobytes = memory / streams
    part = 100 * ticks / each / seconds
    printf "%d idle streams: %.1f MB (%.1f kB each; the process holds %.1f MB more), %.2f %% of a processor, %d signs of life\n",
      streams, memory / 1024, kilobytes, held / 1024, part, signs
    if (kilobytes > 20) { print "FAILED: a stream takes more than 20 kB"; exit 1 }
    if (part > percent) { printf "FAILED: %d streams take more than %s %% of a processor\n", streams, percent; exit 1 }
  }'
