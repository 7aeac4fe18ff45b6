#!/usr/bin/env bash
# Compares the libraries of the packaged program, and those that it unpacks into itself, with src/build/floors.txt: none may
# be older than its floor, and none may be there that nobody has reviewed. Says what to do where that is not so.
#
#   src/build/floors.sh [FOLDER]    the packaged program, target/quarkus-app unless said otherwise
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$home/target/quarkus-app}
floors=${FLOORS:-$home/src/build/floors.txt}

[ -d "$folder/lib" ] || { echo "There is no packaged program in $folder: ./mvnw package makes it" >&2; exit 1; }

# What is shipped, as "name version"; the file of a library is named by group, artifact and version.
shipped() {
  find "$folder/lib" -name '*.jar' -printf '%f\n' | sed -E 's/^(.+)-([0-9][^-]*(-[^-]+)*)\.jar$/\1 \2/' | sort
  sed -nE 's,.*<swagger-ui\.version>(.+)</.*,org.webjars.swagger-ui \1,p' "$home/pom.xml"
}

# reviewed NAME: its floor, nothing if nobody has reviewed it.
reviewed() {
  awk -v name="$1" '$1 == name { print $2; exit }' "$floors"
}

# oldest VERSION VERSION: whichever comes first.
oldest() {
  printf '%s\n' "$@" | sort -V | head -n 1
}

count=0
faults=0
seen=' '
while read -r name version; do
  count=$((count + 1))
  seen="$seen$name "
  floor=$(reviewed "$name")
  if [ -z "$floor" ]; then
    echo "$name $version is new: look for advisories, then add it to ${floors#"$home/"} with the date" >&2
    faults=$((faults + 1))
  elif [ "$(oldest "$version" "$floor")" != "$floor" ]; then
    echo "$name $version is older than $floor: $(awk -v name="$name" '$1 == name' "$floors" | cut -d' ' -f4-)" >&2
    faults=$((faults + 1))
  fi
done < <(shipped)

while read -r name _; do
  case $seen in
    *" $name "*) ;;
    *)
      echo "$name is shipped no more: remove it from ${floors#"$home/"}" >&2
      faults=$((faults + 1))
      ;;
  esac
done < <(grep -vE '^(#|$)' "$floors")

echo "$count libraries, the review of the oldest is of $(grep -vE '^(#|$)' "$floors" | cut -d' ' -f3 | sort | head -n 1), $faults faults"
[ "$faults" -eq 0 ]
