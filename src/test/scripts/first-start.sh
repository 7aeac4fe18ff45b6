#!/usr/bin/env bash
# Does what a newcomer does: clones the repository, types the README's two commands, stops the server and starts it
# again. What the documents say is taken from them: the fenced block after each of these lines of the README or of a
# document below src/docs is run.
#
#   <!-- first-start: start -->      starts the server with the sample hub, from the root of the clone
#   <!-- first-start: request -->    asks the running server for a page
#   <!-- first-start: rehearse -->   says what a bundle would change, and stops
#   <!-- first-start: train -->      makes an archive of classes
#   <!-- first-start: trained -->    starts the server with that archive
#
# Needs git, curl, ps and a JDK. It checks the last commit, since that is what a clone has. The ports are the
# product's own, 8080 and 9000, unless they are taken.
set -euo pipefail

patience=600 # seconds for a start, which may have to download the world
page='/v1/pages/sources/ind'

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
work=$(mktemp -d)
clone=$work/wegwijzer
log=$work/server.log
server='' # the leader and the number of the process group that was started

say() {
  printf 'first-start: %s\n' "$*"
}

fail() {
  say "FAILED: $*" >&2
  if [ -s "$log" ]; then
    say "The end of the server's log:" >&2
    tail -n 40 "$log" >&2
  fi
  exit 1
}

# What still lives of the started group, and whatever else was started from the clone. Zombies are dead.
processes() {
  ps -eo pgid=,pid=,stat=,args= | awk -v group="${server:-none}" -v clone="$clone/" -v me="$$" '
    $3 !~ /^Z/ && $2 != me && ($1 == group || index($0, clone)) && !/awk -v group/'
}

clean_up() {
  {
    processes | awk '{ print $2 }' | xargs -r kill -KILL
    [ -z "$server" ] || wait "$server"
    rm -rf "$work"
  } 2>/dev/null || true
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

# readme NAME: the fenced block after the mark of that name, which stands in one document.
readme() {
  local block
  block=$(awk -v mark="<!-- first-start: $1 -->" '
    $0 == mark { marked = 1 }
    marked && /^```/ { if (inside) exit; inside = 1; next }
    inside' "$clone/README.md" "$clone"/src/docs/*.md)
  [ -n "$block" ] || fail "no document has a fenced block after the line <!-- first-start: $1 -->"
  printf '%s' "$block"
}

# free_port WANTED: that port, or the next one 10000 higher that nobody listens on.
free_port() {
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 10000))
    [ "$port" -le 65535 ] || fail "no free port for $1"
  done
  echo "$port"
}

# fetch FILE: the page's bytes into the file, the status on stdout (000 if nobody answers).
fetch() {
  curl -s --max-time 10 -o "$1" -w '%{http_code}' "http://localhost:$http_port$page" || true
}

# start FILE: starts the server in a process group of its own, and waits until it gives the page into the file.
start() {
  local since=$SECONDS status=000
  say "starting: $start_command"
  (cd "$clone" && exec setsid bash -c "$start_command") >"$log" 2>&1 </dev/null &
  server=$!
  until [ "$status" = 200 ]; do
    kill -0 "$server" 2>/dev/null || { echo; fail "the server ended before it answered"; }
    [ $((SECONDS - since)) -lt "$patience" ] || { echo; fail "no page after $patience s, the last status was $status"; }
    printf .
    sleep 2
    status=$(fetch "$1")
  done
  echo
  say "answers after $((SECONDS - since)) s"
}

# SIGTERM to all of the group, as Ctrl-C or a service manager does.
stop() {
  local since=$SECONDS
  kill -TERM -- "-$server"
  while [ -n "$(processes)" ]; do
    [ $((SECONDS - since)) -lt 30 ] || fail "30 s after SIGTERM these still run:"$'\n'"$(processes)"
    sleep 0.5
  done
  wait "$server" 2>/dev/null || true
  server=''
  say "stopped, nothing is left running"
}

# mentions RELATION FILE: how many the page says there are. Its address tells the page's own relation from those of
# the things inside it.
mentions() {
  local own="\"count\":[0-9]*,\"href\":\"[^\"]*/v1/sources/ind/$1[\"?]"
  grep -o "$own" "$2" | sed -n '1s/[^0-9]*\([0-9]*\).*/\1/p' || true
}

[ -z "$(git -C "$root" status --porcelain)" ] || say "note: what is not committed is not in the clone"
git clone --quiet "$root" "$clone"
start_command=$(readme start)
request_command=$(readme request)

http_port=$(free_port 8080)
management_port=$(free_port 9000)
if [ "$http_port" != 8080 ]; then
  say "port 8080 is taken, this uses $http_port"
  export QUARKUS_HTTP_PORT=$http_port
  request_command=${request_command//localhost:8080/localhost:$http_port}
fi
[ "$management_port" = 9000 ] || export QUARKUS_MANAGEMENT_PORT=$management_port

start "$work/first.json"
for relation in topics guides; do
  count=$(mentions "$relation" "$work/first.json")
  [ "${count:-0}" -gt 0 ] || fail "the page of the IND has no $relation: $(head -c 2000 "$work/first.json")"
  say "the page of the IND has $count $relation"
done

say "asking: $request_command"
(cd "$clone" && bash -c "$request_command") >"$work/answer" 2>"$work/complaint" ||
  fail "the README's request failed: $(cat "$work/complaint")"
grep -q '"topics"' "$work/answer" || fail "the README's request brought no page: $(head -c 2000 "$work/answer")"
say "it brought $(wc -c <"$work/answer") bytes"
stop

compgen -G "$clone/data/*.mv.db" >/dev/null || fail "the content is not kept in data/, beside the README"
start "$work/second.json"
cmp "$work/first.json" "$work/second.json" || fail "after the second start the page is another one: was it loaded anew?"
say "the second start found the content as it was"
stop

train_command=$(readme train)
say "training: $train_command"
(cd "$clone" && timeout 300 bash -c "$train_command") >"$log" 2>&1 || fail "the training run exits with $?"
start_command=$(readme trained)
start "$work/third.json"
cmp "$work/first.json" "$work/third.json" || fail "with the archive of classes the page is another one"
! grep -q 'Unable to use shared archive' "$log" || fail "the archive of classes is not used"
say "the archive of classes is used"
for api in /v1 /editorial/v1; do
  curl -sf --max-time 30 "http://localhost:$http_port$api/openapi.yaml" | grep '^openapi:' >/dev/null ||
    fail "no specification of $api"
done
say "the specifications are there"
stop

rehearse_command=$(readme rehearse)
say "rehearsing: $rehearse_command"
(cd "$clone" && timeout 120 bash -c "$rehearse_command") >"$log" 2>&1 || fail "the rehearsal exits with $?"
grep -q 'entries unchanged. Nothing was changed.' "$log" || fail "the rehearsal does not say what would change"

mkdir "$work/faulty"
printf 'defaultLanguage: en\nlanguages: [en]\ntexts: {en: {name: Hub}}\ncolour: red\n' >"$work/faulty/hub.yaml"
outcome=0
(cd "$clone" && WEGWIJZER_CONTENT=$work/faulty timeout 120 java -jar target/quarkus-app/quarkus-run.jar) >"$log" 2>&1 ||
  outcome=$?
[ "$outcome" = 2 ] || fail "with a faulty bundle it exits with $outcome, not 2"
grep -q "hub.yaml:4: unknown field 'colour'" "$log" || fail "it does not say what is wrong with the bundle"
say "a rehearsal ends well, a faulty bundle ends with its faults"
say "OK"
