#!/usr/bin/env bash
# Types what CONTRIBUTING.md says. Each command in it, from ./mvnw or below src, is either a step of .ci/run or is run here, and
# leaves every file as it is that git knows: what formats or writes examples finds nothing to do. Dev mode is stopped once it
# answers.
#
# Needs git, curl, ps and a JDK. The ports of dev mode are the product's own, 8080 and 9000, unless they are taken.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

patience=600 # seconds for a start, which may have to download the world
page=/v1/sources/ind

work=$(mktemp -d)
log=$work/log
server='' # the leader and the number of the process group that was started

say() {
  printf 'contributing: %s\n' "$*"
}

fail() {
  say "FAILED: $*" >&2
  [ ! -s "$log" ] || tail -n 40 "$log" >&2
  exit 1
}

clean_up() {
  [ -z "$server" ] || kill -KILL -- "-$server" 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

# commands FILE: those that stand between backquotes, where a line may end inside, and in fenced blocks.
commands() {
  tr '\n' ' ' <"$1" | { grep -oE '`(\./mvnw|src/[a-z/-]+\.sh)[^`]*`' || true; } | tr -d '`'
  awk '/^```/ { inside = /^```sh$/; next } inside' "$1"
}

# Whether a command is a step of CI, which only spares itself colours and questions.
is_step() {
  sed 's/ -B / /' .ci/run | grep -qE "^ *$(sed 's/[][\.*^$+?(){}|/]/\\&/g' <<<"$1")( \|\| .*)?$"
}

# What is not as the last commit has it.
changes() {
  git status --porcelain
  git diff
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

# until_it_answers COMMAND: starts it, and stops it once it has given a page.
until_it_answers() {
  local since=$SECONDS
  QUARKUS_HTTP_PORT=$(free_port 8080)
  QUARKUS_MANAGEMENT_PORT=$(free_port 9000)
  export QUARKUS_HTTP_PORT QUARKUS_MANAGEMENT_PORT WEGWIJZER_DATABASE_URL=jdbc:h2:file:$work/dev
  setsid bash -c "$1" >"$log" 2>&1 </dev/null &
  server=$!
  until curl -sf --max-time 10 -o "$work/page" "http://localhost:$QUARKUS_HTTP_PORT$page"; do
    kill -0 "$server" 2>/dev/null || fail "it ended before it answered"
    [ $((SECONDS - since)) -lt "$patience" ] || fail "no page after $patience s"
    sleep 2
  done
  grep -q '"slug":"ind"' "$work/page" || fail "it gave another page: $(head -c 500 "$work/page")"
  kill -TERM -- "-$server"
  while ps -eo pgid=,stat= | awk -v group="$server" '$1 == group && $2 !~ /^Z/ { exit found = 1 } END { exit !found }'; do
    [ $((SECONDS - since)) -lt $((patience + 30)) ] || fail "it does not stop"
    sleep 0.5
  done
  wait "$server" 2>/dev/null || true
  server=''
}

before=$(changes)
run=0
while read -r command; do
  if is_step "$command"; then
    continue
  fi
  say "$command"
  since=$SECONDS
  if [[ $command == *quarkus:dev* ]]; then
    until_it_answers "$command"
  else
    timeout "$patience" bash -c "$command" >"$log" 2>&1 </dev/null || fail "it exits with $?"
  fi
  [ "$(changes)" = "$before" ] || fail "it changed files: $(git status --short)"
  say "went well in $((SECONDS - since)) s"
  run=$((run + 1))
done < <(commands CONTRIBUTING.md | sort -u)
[ "$run" -gt 0 ] || fail "CONTRIBUTING.md has no commands, or they are not found"
say "OK"
