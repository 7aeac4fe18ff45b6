# For run.sh: the servers that are measured, on free ports, with all their files in a folder that goes with them.

work=$(mktemp -d)
application=''
nginx=''
postgresql='' # its programs' folder while it runs

say() {
  printf 'bench: %s\n' "$*" >&2
}

fail() {
  say "FAILED: $*"
  [ ! -s "$work/application.log" ] || tail -n 20 "$work/application.log" >&2
  exit 1
}

stop() {
  [ -z "$application" ] || { kill "$application" && wait "$application"; } 2>/dev/null || true
  application=''
}

clean_up() {
  stop
  stop_postgresql
  [ -z "$nginx" ] || { kill "$nginx" && wait "$nginx"; } 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

# need COMMAND PACKAGE
need() {
  command -v "$1" >/dev/null || fail "$1 is missing; Debian has it in the package $2"
}

listens() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# free_port WANTED: that port, or the next one above it that nobody listens on.
free_port() {
  local port=$1
  while listens "$port"; do
    port=$((port + 1))
    [ "$port" -le 65535 ] || fail "no free port above $1"
  done
  echo "$port"
}

# The heap that a hub of this size gets, also for its import.
heap() {
  case $1 in
    small) echo 128m ;;
    *) echo 512m ;;
  esac
}

# environment HUB: the variables with which the program serves a hub from the $database.
environment() {
  printf '%s\n' "QUARKUS_HTTP_PORT=$port" "QUARKUS_MANAGEMENT_PORT=$management"
  if [ "$database" = postgresql ]; then
    printf '%s\n' "WEGWIJZER_DATABASE_URL=jdbc:postgresql://localhost:$database_port/$1" WEGWIJZER_DATABASE_USERNAME=wegwijzer \
      WEGWIJZER_DATABASE_PASSWORD=wegwijzer "WEGWIJZER_SEARCH_FOLDER=$work/$1"
  else
    echo "WEGWIJZER_DATABASE_URL=jdbc:h2:file:$work/$1/data"
  fi
}

# program HUB ARGUMENT...: runs it for one command.
program() {
  local own
  mapfile -t own < <(environment "$1")
  env "${own[@]}" java -jar target/quarkus-app/quarkus-run.jar "${@:2}" 2>>"$work/application.log" || fail "${*:2}"
}

# start HUB SETTING...: starts the application with these settings, and waits for the source page; sets $took, in seconds.
start() {
  local hub=$1 since=$EPOCHREALTIME own
  shift
  mapfile -t own < <(environment "$hub")
  env "$@" "${own[@]}" \
    java "-Xmx$(heap "$hub")" ${BENCH_JAVA_OPTIONS:-} -jar target/quarkus-app/quarkus-run.jar \
    >"$work/application.log" 2>&1 </dev/null &
  application=$!
  until listens "$port" && curl -sf --max-time 5 -o /dev/null "$api$page"; do
    kill -0 "$application" 2>/dev/null || fail "the application ended before it answered"
    [ $((${EPOCHREALTIME%.*} - ${since%.*})) -lt "$patience" ] || fail "no answer after $patience s"
    sleep 0.05
  done
  took=$(awk -v from="$since" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }')
}

# An nginx of good settings that gives the same bytes from a file.
start_nginx() {
  mkdir "$work/static"
  cat >"$work/nginx.conf" <<CONFIGURATION
user $(id -un) $(id -gn);
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 60s;
  keepalive_requests 1000000000;
  default_type application/json;
  client_body_temp_path $work/nginx-body;
  proxy_temp_path $work/nginx-proxy;
  fastcgi_temp_path $work/nginx-fastcgi;
  uwsgi_temp_path $work/nginx-uwsgi;
  scgi_temp_path $work/nginx-scgi;
  server {
    listen 127.0.0.1:$static_port;
    root $work/static;
  }
}
CONFIGURATION
  nginx -e "$work/nginx.log" -c "$work/nginx.conf" >"$work/nginx.out" 2>&1 </dev/null &
  nginx=$!
}

# As its own user where this runs as root, which PostgreSQL refuses.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# start_postgresql HUB: a server as it comes, with an empty database of that name.
start_postgresql() {
  local bin
  bin=$(find /usr/lib/postgresql -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -n 1)
  [ -n "$bin" ] || fail "PostgreSQL is missing; Debian has it in the package postgresql"
  mkdir "$work/postgresql"
  chmod 755 "$work"
  [ "$(id -u)" != 0 ] || chown postgres "$work/postgresql"
  as_postgres "$bin/initdb" -D "$work/postgresql/data" -U wegwijzer --auth=trust -E UTF8 >"$work/postgresql.log"
  as_postgres "$bin/pg_ctl" -D "$work/postgresql/data" -w -l "$work/postgresql/log" \
    -o "-p $database_port -k $work/postgresql" start >>"$work/postgresql.log"
  postgresql=$bin
  as_postgres "$bin/createdb" -h localhost -p "$database_port" -U wegwijzer "$1"
}

stop_postgresql() {
  if [ -n "$postgresql" ]; then
    as_postgres "$postgresql/pg_ctl" -D "$work/postgresql/data" -w -m fast stop >>"$work/postgresql.log" || true
    rm -r "$work/postgresql"
    postgresql=''
  fi
}
