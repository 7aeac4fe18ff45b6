#!/usr/bin/env bash
# Types what CONTRIBUTING.md says. Each command in it, from ./mvnw or below src, is either a step of .ci/run or is run here, and
# leaves every file as it is that git knows: what formats or writes examples finds nothing to do. Needs git and a JDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

patience=600 # seconds for a command, which may have to download the world

work=$(mktemp -d)
log=$work/log

say() {
  printf 'contributing: %s\n' "$*"
}

fail() {
  say "FAILED: $*" >&2
  [ ! -s "$log" ] || tail -n 40 "$log" >&2
  exit 1
}

trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# commands FILE: those that stand between backquotes, where a line may end inside, and in fenced blocks.
commands() {
  tr '\n' ' ' <"$1" | { grep -oE '`(\./mvnw|src/[a-z/-]+\.sh)[^`]*`' || true; } | tr -d '`'
  awk '/^```/ { inside = /^```sh$/; next } inside' "$1"
}

# Whether a command is a step of CI, which only spares itself colours and questions, and may do it beside others.
is_step() {
  sed 's/ -B / /' .ci/run | grep -qE "^ *(beside [a-z-]+ )?$(sed 's/[][\.*^$+?(){}|/]/\\&/g' <<<"$1")( \|\| .*)?$"
}

# What is not as the last commit has it.
changes() {
  git status --porcelain
  git diff
}

before=$(changes)
run=0
while read -r command; do
  if is_step "$command"; then
    continue
  fi
  say "$command"
  since=$SECONDS
  timeout "$patience" bash -c "$command" >"$log" 2>&1 </dev/null || fail "it exits with $?"
  [ "$(changes)" = "$before" ] || fail "it changed files: $(git status --short)"
  say "went well in $((SECONDS - since)) s"
  run=$((run + 1))
done < <(commands CONTRIBUTING.md | sort -u)
[ "$run" -gt 0 ] || fail "CONTRIBUTING.md has no commands, or they are not found"
say "OK"
