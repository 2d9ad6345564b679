#!/usr/bin/env bash
#
# Makes a real Neo4j server in a container available to the tests, also where no image registry can be reached.
#
#   src/test/container/container.sh up      get it ready (minutes the first time, seconds later)
#   . .container/env.sh                     tell Testcontainers about it
#   src/test/container/container.sh env     print those settings, for eval
#   src/test/container/container.sh down    stop what `up` started
#
# Where a Docker daemon answers and can get the official image, that is used and nothing else is done. Elsewhere `up`
# starts a daemon of its own and assembles an image from Debian's packages, Neo4j's jars from Maven Central and a JDK
# of this machine. That image is not Neo4j's own; its name says so. Everything it makes is in .container/.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
# shellcheck source=src/test/container/lib.sh
. "$here/lib.sh"

neo4j_version=$(sed -n 's|.*<neo4j.version>\(.*\)</neo4j.version>.*|\1|p' "$here/server-jars.xml")
readonly here root neo4j_version
readonly official_image="neo4j:$neo4j_version-community"
readonly assembled_image="local/neo4j-assembled:$neo4j_version"
# Not below target/: `mvnw clean` would pull the store from under a running daemon.
readonly work="$root/.container"
readonly env_file="$work/env.sh"

# ---- the daemon that is already there ------------------------------------------------------------------------------

# With a limit of time: behind a firewall that drops packets, a pull hangs for many minutes.
usual_daemon_has_official_image() {
  command -v docker >/dev/null || return 1
  # Our own daemon is not the usual one, even if the caller has sourced our settings.
  [[ ${DOCKER_HOST:-} != "unix://$(runtime_dir)/docker.sock" ]] || unset DOCKER_HOST
  timeout 20 docker info >/dev/null 2>&1 || return 1
  docker image inspect "$official_image" >/dev/null 2>&1 && return 0
  say "A Docker daemon answers; pulling $official_image ..."
  timeout 600 docker pull --quiet "$official_image" >/dev/null 2>&1 || {
    say "It cannot get that image; assembling one instead."
    return 1
  }
}

use_official_image() {
  write_env <<<"export TWIN_ATLAS_NEO4J_IMAGE=$official_image"
  say "Using the Docker daemon that is running, and the official image $official_image."
}

# ---- a daemon of our own -------------------------------------------------------------------------------------------

# A socket's path may have 107 characters, and containerd adds some of its own: from a deep folder, use a short one.
runtime_dir() {
  if ((${#work} <= 60)); then
    printf '%s' "$work/run"
  else
    printf '/run/twin-atlas-%s' "$(cksum <<<"$work" | cut -d ' ' -f 1)"
  fi
}

private_docker() { docker --host "unix://$(runtime_dir)/docker.sock" "$@"; }

private_daemon_answers() { timeout 20 docker --host "unix://$(runtime_dir)/docker.sock" version >/dev/null 2>&1; }

# Loopback only, and the firewall stays as it is: docker-proxy forwards the published ports.
write_daemon_config() {
  local run=$1
  cat >"$work/daemon.json" <<EOF
{
  "data-root": "$work/data",
  "exec-root": "$run/exec",
  "pidfile": "$run/dockerd.pid",
  "hosts": ["unix://$run/docker.sock"],
  "ip": "127.0.0.1",
  "iptables": false,
  "ip6tables": false,
  "ip-forward": false,
  "ip-masq": false
}
EOF
}

start_private_daemon() {
  local run
  private_daemon_answers && return 0
  run=$(runtime_dir)
  mkdir -p "$run"
  clear_after_crash "$run"
  write_daemon_config "$run"
  [[ -e /sys/class/net/docker0 ]] || touch "$work/made-docker0"
  # Its output must not go to ours: a caller that reads us through a pipe would wait for the daemon to end. Nor may it
  # inherit the lock.
  nohup dockerd --config-file "$work/daemon.json" >"$work/dockerd.log" 2>&1 </dev/null 9>&- &
  wait_for_private_daemon $!
  remove_leftovers
}

# A killed test run leaves its containers behind, for without ryuk nobody removes them.
remove_leftovers() {
  private_docker container prune --force >/dev/null
  private_docker volume prune --force >/dev/null
}

wait_for_private_daemon() {
  local pid=$1 tries
  for ((tries = 0; tries < 120; tries++)); do
    private_daemon_answers && return 0
    still_runs "$pid" || break
    sleep 0.5
  done
  tail -n 15 "$work/dockerd.log" >&2
  kill "$pid" 2>/dev/null || true
  die "the Docker daemon did not start; its log is $work/dockerd.log"
}

# After a power cut or a kill -9 the pid files name processes that are gone, or strangers, and dockerd waits for them.
clear_after_crash() {
  stop_process "$(containerd_pid)"
  rm -f "$1/dockerd.pid" "$1/exec/containerd/containerd.pid"
}

private_daemon_pid() { own_pid "$(runtime_dir)/dockerd.pid" "--config-file $work/daemon.json"; }

containerd_pid() {
  local folder
  folder=$(runtime_dir)/exec/containerd
  own_pid "$folder/containerd.pid" "--config $folder/containerd.toml"
}

# Prints the process id in the file only if that process has our file in its command line: nobody else's is ever stopped.
own_pid() {
  local pid
  pid=$(cat "$1" 2>/dev/null) || return 0
  [[ -r /proc/$pid/cmdline ]] || return 0
  tr '\0' ' ' <"/proc/$pid/cmdline" | grep -qF -- "$2" || return 0
  printf '%s' "$pid"
}

# A process that has ended but that nobody has asked after yet (a zombie) has no command line any more.
still_runs() { [[ -n $(tr -d "\0" <"/proc/$1/cmdline") ]]; } 2>/dev/null

stop_process() {
  local pid=$1 tries
  [[ -n $pid ]] || return 0
  kill "$pid"
  for ((tries = 0; tries < 120; tries++)); do
    still_runs "$pid" || return 0
    sleep 0.5
  done
  die "process $pid does not stop; its log is $work/dockerd.log"
}

# dockerd mounts its data folder on itself, and leaves that behind when it is killed: the folder could not be deleted.
remove_mount() {
  while mountpoint --quiet "$work/data"; do
    umount "$work/data" || return 0
  done
}

remove_bridge() {
  [[ -e $work/made-docker0 ]] || return 0
  if [[ -e /sys/class/net/docker0 ]]; then
    ip link delete docker0
  fi
  rm -f "$work/made-docker0"
}

# ---- the image -----------------------------------------------------------------------------------------------------

# What the image is made of. One that was made by an older recipe is replaced.
recipe() {
  cat "$here"/{container.sh,entrypoint.sh,neo4j.conf,server-jars.xml} | cksum | cut -d ' ' -f 1
}

image_is_current() {
  local label
  label=$(private_docker image inspect --format '{{index .Config.Labels "recipe"}}' "$assembled_image" 2>/dev/null) &&
    [[ $label == "$(recipe)" ]]
}

# `extract` only unpacks: the packages' set-up scripts would pull in twice as many packages.
make_base_file_system() {
  local codename
  # shellcheck source=/dev/null
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  [[ -n $codename ]] || return 1
  rm -rf "$work/tree"
  retry 3 mmdebstrap --quiet --variant=extract \
    --include=base-files,bash,coreutils,dash,debianutils,grep,libc-bin,libstdc++6,sed,tini,zlib1g \
    "$codename" "$work/tree"
}

# The wrapper is silent about what it downloads, and works on whatever JDK Maven finds.
copy_server_jars() {
  retry 3 "$root/mvnw" -B -ntp -q -U -f "$here/server-jars.xml" dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$work/tree/var/lib/neo4j/lib"
}

link_java() {
  local jdk=$1
  rm -rf "$work/tree/opt/java"
  mkdir -p "$work/tree/opt"
  "$jdk/bin/jlink" --output "$work/tree/opt/java" --strip-debug --no-header-files --no-man-pages \
    --add-modules java.se,jdk.crypto.ec,jdk.incubator.vector,jdk.jfr,jdk.localedata,jdk.management,jdk.net \
    --add-modules jdk.management.agent,jdk.naming.dns,jdk.unsupported,jdk.zipfs
}

add_neo4j_files() {
  local tree="$work/tree"
  mkdir -p "$tree/var/lib/neo4j/conf" "$tree/data" "$tree/logs" "$tree/tmp"
  cp "$here/neo4j.conf" "$tree/var/lib/neo4j/conf/neo4j.conf.default"
  install -m 755 "$here/entrypoint.sh" "$tree/entrypoint.sh"
  chmod 1777 "$tree/tmp"
  chown -R 7474:7474 "$tree/var/lib/neo4j" "$tree/data" "$tree/logs"
}

import_image() {
  tar -C "$work/tree" -c . | private_docker import \
    --change 'ENTRYPOINT ["tini", "-g", "--", "/entrypoint.sh"]' \
    --change 'ENV PATH=/opt/java/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    --change 'ENV LANG=C.UTF-8' \
    --change 'WORKDIR /var/lib/neo4j' \
    --change 'USER 7474:7474' \
    --change 'VOLUME ["/data", "/logs"]' \
    --change 'EXPOSE 7474 7687' \
    --change "LABEL recipe=$(recipe)" \
    - "$assembled_image" >/dev/null
  private_docker image prune --force >/dev/null # the one that an older recipe made
}

assemble_image() {
  local jdk
  image_is_current && return 0
  jdk=$(newest_jdk 21) || die "the image needs a JDK of version 21 or later below /usr/lib/jvm"
  say "Assembling $assembled_image (a minute or two) ..."
  step "base file system" make_base_file_system
  step "Neo4j's jars" copy_server_jars
  step "Java run-time" link_java "$jdk"
  step "Neo4j's files" add_neo4j_files
  step "import" import_image
  rm -rf "$work/tree"
}

# Runs one step with its log in a file, and says how long it took or why it failed. In the background, because bash
# would not stop at a failing command inside a function that is called in a condition.
step() {
  local name=$1 began=$SECONDS
  shift
  "$@" >"$work/step.log" 2>&1 &
  if ! wait $!; then
    tail -n 20 "$work/step.log" >&2
    die "the image could not be assembled: '$name' failed"
  fi
  say "  $name: $((SECONDS - began)) s"
}

# ---- the commands --------------------------------------------------------------------------------------------------

write_env() {
  mkdir -p "$work"
  { printf '# Written by src/test/container/container.sh; to be sourced.\n' && cat; } >"$env_file"
}

write_private_env() {
  # Testcontainers guesses the daemon's address wrongly where it runs inside a container itself, hence the override.
  # Its helper images (ryuk, the start-up checks) cannot be pulled here.
  write_env <<EOF
export DOCKER_HOST='unix://$(runtime_dir)/docker.sock'
export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
export TESTCONTAINERS_RYUK_DISABLED=true
export TESTCONTAINERS_CHECKS_DISABLE=true
export TWIN_ATLAS_NEO4J_IMAGE=$assembled_image
EOF
}

use_assembled_image() {
  [[ $(id -u) == 0 ]] || die "no Docker daemon that can get $official_image answers; start one, or run this as root"
  command -v dockerd >/dev/null && command -v mmdebstrap >/dev/null || apt_install docker.io iproute2 mmdebstrap ||
    die "docker.io and mmdebstrap could not be installed by apt"
  start_private_daemon
  assemble_image
  write_private_env
  say "Neo4j $neo4j_version is ready as $assembled_image; settings for Testcontainers: . $env_file"
}

up() {
  mkdir -p "$work"
  exec 9>"$work/lock"
  flock 9 || die "cannot lock $work/lock"
  if usual_daemon_has_official_image; then
    use_official_image
  else
    use_assembled_image
  fi
}

down() {
  stop_process "$(private_daemon_pid)"
  stop_process "$(containerd_pid)"
  remove_mount
  remove_bridge
  rm -rf "$env_file" "$(runtime_dir)" || true # a mount that a killed daemon left is cleared by the next `up`
  say "Stopped. What was made is kept in $work for the next time; delete that folder to be rid of it."
}

env_() {
  [[ -r $env_file ]] || die "nothing is up; run 'src/test/container/container.sh up' first"
  cat "$env_file"
}

usage() { sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }

case ${1:-} in
  up) up ;;
  down) down ;;
  env) env_ ;;
  -h | --help | help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
