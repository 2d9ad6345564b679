#!/bin/bash
# Starts Neo4j inside the image that container.sh assembles. It honours what the official image's entrypoint is told
# through the environment: NEO4J_AUTH, and NEO4J_<setting> with "_" for "." and "__" for "_".
set -euo pipefail

readonly NEO4J_BASE=/var/lib/neo4j
readonly CONF=$NEO4J_BASE/conf/neo4j.conf

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# What Neo4j's own start script passes.
java_command=(/opt/java/bin/java -cp "$NEO4J_BASE/lib/*"
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
  --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED)

set_in_conf() {
  sed -i "/^${1//./\\.}=/d" "$CONF"
  printf '%s=%s\n' "$1" "$2" >>"$CONF"
}

setting_of() {
  local name=${1#NEO4J_}
  name=${name//__/$'\n'}
  name=${name//_/.}
  printf '%s' "${name//$'\n'/_}"
}

# Written anew at each start, so that a restarted container obeys its environment and nothing is set twice.
write_conf() {
  local variable
  cp "$CONF.default" "$CONF"
  for variable in "${!NEO4J_@}"; do
    case $variable in
      NEO4J_AUTH | NEO4J_BASE | NEO4J_HOME | NEO4J_EDITION | NEO4J_PLUGINS | NEO4J_ACCEPT_LICENSE_AGREEMENT) ;;
      NEO4J_[a-z]*) set_in_conf "$(setting_of "$variable")" "${!variable}" ;;
    esac
  done
}

conf_value() {
  sed -n "s/^${1//./\\.}=//p" "$CONF" | tail -n 1
}

# The password can be set only before the first start; later it belongs to the store.
set_password() {
  local auth=${NEO4J_AUTH:-neo4j/neo4j}
  case $auth in
    none) set_in_conf dbms.security.auth_enabled false ;;
    neo4j/neo4j) ;; # the server's own default, to be changed at the first login
    neo4j/*) [[ -e /data/databases/system ]] || initial_password "${auth#neo4j/}" ;;
    *) die "NEO4J_AUTH must be 'none' or 'neo4j/<password>', but is '$auth'" ;;
  esac
}

initial_password() {
  NEO4J_HOME=$NEO4J_BASE NEO4J_CONF=$NEO4J_BASE/conf "${java_command[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password "$1"
}

# By exec, so that the server itself gets the signal to stop, and closes its store.
start() {
  exec "${java_command[@]}" "-Xms$(conf_value server.memory.heap.initial_size)" "-Xmx$(conf_value server.memory.heap.max_size)" \
    -Dfile.encoding=UTF-8 org.neo4j.server.Neo4jCommunity \
    --home-dir="$NEO4J_BASE" --config-dir="$NEO4J_BASE/conf" --console-mode
}

write_conf
set_password
start
