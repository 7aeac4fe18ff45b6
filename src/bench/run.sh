#!/usr/bin/env bash
# Measures the packaged application beside nginx with hubs of several sizes, and says which target figures it reaches:
#
#   src/bench/run.sh [small|medium|large ...]   small and medium unless said; some 20 minutes each
#   src/bench/run.sh --smoke                    shows in three minutes that this still works, and that nothing became much dearer
#                                               than the rest: fails when a ratio of what it measures is below its floor
#
# First comes the mix: many readers who ask for different things, some of them more often than others (MixedLoad.java), alone and
# with a publication a second. Then each thing by itself, from memory and rendered anew, on H2 and on PostgreSQL.
#
# Writes target/bench/report.md. Takes target/quarkus-app as it is, and builds it when it is missing. Needs Linux, a JDK,
# curl, wrk, nginx and PostgreSQL (BENCH_DATABASES=h2 does without), and for the large hub 3 GB in the folder for temporary files.
#
# Everything runs on one machine and shares its processors, so only what was measured here together can be compared. Whatever
# else the machine does makes figures worse and never better. So all are taken in turns, nginx too, round after round, and of
# each the best round counts. Beside it stand what others took of the processors in the moment before, and the processor time
# that the server took for a request, which others hardly change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C

connections=${BENCH_CONNECTIONS:-1 16 64}
rounds=${BENCH_ROUNDS:-3}
seconds=${BENCH_SECONDS:-8}
warm_up=${BENCH_WARM_UP:-5} # seconds for each thing that is measured, after each start; nine times as many for what is rendered
databases=${BENCH_DATABASES:-h2 postgresql}
readers=${BENCH_READERS:-16}
patience=${BENCH_PATIENCE:-1800} # seconds for a start, which may import a large hub

page='/v1/sources/benchmark-source?expand=topics,guides,faqs.guide,hub'
misses=20 # over which statements are counted
out=target/bench
. src/bench/servers.sh

# The part of all processors in percent that is in use, over half a moment in which nothing is measured.
in_use() {
  local before after
  before=$(head -n 1 /proc/stat)
  sleep 0.5
  after=$(head -n 1 /proc/stat)
  awk -v before="$before" -v after="$after" 'BEGIN {
    split(before, b); n = split(after, a)
    for (i = 2; i <= n; i++) all += a[i] - b[i]
    idle = a[5] - b[5] + a[6] - b[6]
    printf "%.0f", all ? 100 * (all - idle) / all : 0 }'
}

# used_by PROCESS...: the processor time that they and their children have taken, in ticks.
used_by() {
  local each
  for each in "$@" $(for each in "$@"; do cat "/proc/$each/task/$each/children"; done); do
    sed 's/.*) //' "/proc/$each/stat" 2>/dev/null || true
  done | awk '{ sum += $12 + $13 } END { print sum }'
}

# The processes that answer: the program, and its database if that is another.
servers() {
  echo "$application"
  [ -z "$postgresql" ] || as_postgres head -n 1 "$work/postgresql/data/postmaster.pid"
}

# ask SECONDS CONNECTIONS ADDRESS [ARGUMENT OF WRK]...: what measure.lua says.
ask() {
  local threads=2
  [ "$2" -ge 2 ] || threads=1
  wrk -t "$threads" -c "$2" -d "$1s" --timeout 10s -s src/bench/measure.lua "${@:3}" | tail -n 1
}

# warm NAME ADDRESS [ARGUMENT OF WRK]...: until the JVM has compiled what answers. Rendering and searching take far more code than
# giving what is at hand, and many connections at once would hardly let the compiler have a processor.
warm() {
  local name=$1
  shift
  if [ "$warm_up" = 0 ]; then
    return
  elif [[ $name =~ miss$ ]]; then
    ask $((9 * warm_up)) 3 "$@" >/dev/null
  else
    ask "$warm_up" 64 "$@" >/dev/null
  fi
}

# measure NAME ADDRESS [ARGUMENT OF WRK]...: for this $round with this many $clients; round 0 only warms up.
measure() {
  local name=$1 server rate median tail failures others load before used
  shift
  mapfile -t server < <([ "$name" = nginx ] && echo "$nginx" || servers)
  if [ "$round" = 0 ]; then
    warm "$name" "$@"
    return
  fi
  others=$(in_use)
  load=$(cut -d ' ' -f 1 /proc/loadavg)
  before=$(used_by "${server[@]}")
  IFS=$'\t' read -r rate median tail failures <<<"$(ask "$seconds" "$clients" "$@")"
  [ "${rate:-0}" != 0 ] || fail "$name with $clients connections: no request succeeded"
  used=$(awk -v ticks=$(($(used_by "${server[@]}") - before)) -v each="$(getconf CLK_TCK)" -v requests=$((rate * seconds)) \
    'BEGIN { printf "%.1f", requests ? ticks / each / requests * 1e6 : 0 }')
  printf '%s\t' "$hub" "$name" "$clients" "$rate" "$median" "$tail" "$failures" "$used" "$others" >>"$out/measured.tsv"
  printf '%s\n' "$load" >>"$out/measured.tsv"
  say "$hub, $clients connections, round $round: $name $rate/s (p50 $median ms, p99 $tail ms; $failures failed; CPU $used µs, others $others %)"
}

# mix NAME SECONDS SEED [KEY]: what readers get who all ask for something else, and publications with that key.
mix() {
  local name=$1 before others load used what rate median tail failures requests lines
  others=$(in_use)
  load=$(cut -d ' ' -f 1 /proc/loadavg)
  mapfile -t server < <(servers)
  before=$(used_by "${server[@]}")
  lines=$(java -Xmx256m -cp "$work/classes" org.wegwijzer.bench.MixedLoad "$api" "$2" "$readers" "$3" ${4:+"$4"}) || fail "the mix"
  [ "$round" != 0 ] || return 0
  requests=$(awk -v seconds="$2" '$1 == "mix" { printf "%d", $2 * seconds }' <<<"$lines")
  used=$(awk -v ticks=$(($(used_by "${server[@]}") - before)) -v each="$(getconf CLK_TCK)" -v requests="$requests" \
    'BEGIN { printf "%.1f", requests ? ticks / each / requests * 1e6 : 0 }')
  while IFS=$'\t' read -r what rate median tail failures; do
    printf '%s\t' "$hub" "$name${what#mix}" "$readers" "$rate" "$median" "$tail" "$failures" "$used" "$others" >>"$out/measured.tsv"
    printf '%s\n' "$load" >>"$out/measured.tsv"
    say "$hub, $readers readers, round $round: $name${what#mix} $rate/s (p50 $median ms, p99 $tail ms; $failures failed)"
  done <<<"$lines"
}

# Of addresses that others have not, so that each round begins with what nobody asked for.
mixes() {
  round=0
  [ "$warm_up" = 0 ] || mix mix $((9 * warm_up)) 100
  for ((round = 1; round <= rounds; round++)); do
    mix mix $((3 * seconds)) "$round"
    mix mix-publishing $((3 * seconds)) $((50 + round)) "$key"
  done
}

# One line each.
with_cache() {
  measure nginx "$static"
  measure hit "$api$page"
  measure 304 "$api$page" -H "If-None-Match: $tag"
  measure list "$api/v1/guides?limit=20"
  measure guide "$api/v1/guides/guide-000001"
  measure search "$api/v1/search?limit=10&q=" -- words
}

without_cache() {
  measure miss "$api$page" -- varied
  measure list-miss "$api/" -- lines "$work/lists.txt"
  measure relation-miss "$api/" -- lines "$work/relations.txt"
  measure search-miss "$api/v1/search?limit=10&q=" -- words
  measure suggest-miss "$api/v1/suggest?q=" -- words
}

# in_turns FUNCTION: warms up, and then calls it for every number of connections and round.
in_turns() {
  round=0
  "$1"
  for clients in $connections; do
    for ((round = 1; round <= rounds; round++)); do
      "$1"
    done
  done
}

# note NAME VALUE: one figure of this hub.
note() {
  printf '%s\t%s\t%s\n' "$hub" "$1" "$2" >>"$out/noted.tsv"
  say "$hub: $1 $2"
}

note_memory() {
  note "$1" "$(awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$application/status")"
}

statements() {
  curl -sf "http://localhost:$management/q/metrics" |
    awk '/^wegwijzer_delivery_statements/ { sum += $2 } END { printf "%.0f", sum }'
}

note_statements() {
  local before i
  before=$(statements)
  for ((i = 0; i < misses; i++)); do
    curl -sf -o /dev/null "$api$page"
  done
  note statements $((($(statements) - before) / misses))
}

# Waits until all can be searched; notes the seconds that making the index took, or going on with the one that was kept.
wait_for_index() {
  local line name=index
  until line=$(grep -Eo '(Indexed [0-9]+ entries for search|Kept the search index up to change [0-9]+,) in [0-9]+ ms' "$work/application.log"); do
    kill -0 "$application" 2>/dev/null || fail "the application ended before all could be searched"
    sleep 0.2
  done
  [[ $line != Kept* ]] || name=kept
  note "$name" "$(awk 'END { printf "%.1f", $(NF - 1) / 1000 }' <<<"$line")"
}

# The page's bytes for nginx, and its entity tag; what would be measured has to be what its name says.
take_page() {
  curl -sf -D "$work/headers" -o "$work/static/page.json" "$api$page"
  tag=$(awk 'tolower($1) == "etag:" { print $2 }' "$work/headers" | tr -d '\r')
  [ "$(curl -s -o /dev/null -w '%{http_code}' -H "If-None-Match: $tag" "$api$page")" = 304 ] || fail "no 304 for $tag"
  curl -sf "$static" | cmp - "$work/static/page.json" || fail "nginx gives other bytes"
  note bytes "$(wc -c <"$work/static/page.json")"
}

bench() {
  local size=$1
  hub=$size
  [ "$database" = h2 ] || hub=$size-$database
  mkdir "$work/$size"
  [ "$database" = h2 ] || start_postgresql "$size"
  say "$hub: generating and importing, -Xmx$(heap "$size")"
  java -cp "$work/classes" org.wegwijzer.bench.HubGenerator "$size" "$work/$size/hub.json"
  start "$size" WEGWIJZER_CONTENT="$work/$size/hub.json"
  note heap "$(heap "$size")"
  note import "$took"
  wait_for_index
  stop
  rm "$work/$size/hub.json"
  key=$(program "$size" keys create bench --scopes publish)

  start "$size"
  note start "$took"
  wait_for_index
  mixes
  note_memory memory
  take_page
  in_turns with_cache
  stop

  start "$size" WEGWIJZER_CACHE_SIZE=0
  wait_for_index
  note_statements
  java -cp "$work/classes" org.wegwijzer.bench.HubAddresses "$api" "$work"
  in_turns without_cache
  note_memory memory-without-cache
  stop
  stop_postgresql
  rm -r "${work:?}/$size"
}

need javac openjdk-17-jdk-headless
need curl curl
need wrk wrk
need nginx nginx-light

if [ "${1:-}" = --smoke ]; then
  connections=16 rounds=1 seconds=3 warm_up=1 databases=h2 floors=yes
  set -- medium
elif [ $# = 0 ]; then
  set -- small medium
fi
for size in "$@"; do
  [[ $size =~ ^(small|medium|large)$ ]] || fail "there is no hub '$size', only small, medium and large"
done

javac -encoding UTF-8 -d "$work/classes" src/bench/java/org/wegwijzer/bench/*.java
mkdir -p "$out"
rm -f "$out"/*.tsv
[ -f target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -B package -DskipTests
port=$(free_port 18180)
management=$(free_port $((port + 1)))
static_port=$(free_port $((management + 1)))
database_port=$(free_port $((static_port + 1)))
api=http://localhost:$port
static=http://localhost:$static_port/page.json
start_nginx
for size in "$@"; do
  for database in $databases; do
    bench "$size"
  done
done
awk -v floors="${floors:-}" -f src/bench/report.awk "$out/noted.tsv" "$out/measured.tsv" | tee "$out/report.md"
