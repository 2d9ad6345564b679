# shellcheck shell=bash
# Helpers that container.sh and the CI script share. Source it; it defines functions and runs nothing.

say() { printf '%s\n' "$*"; }

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Package mirrors drop connections now and then; one lost connection must not cost a whole build.
retry() {
  local attempts=$1 attempt
  shift
  for ((attempt = 1; attempt <= attempts; attempt++)); do
    "$@" && return 0
    ((attempt == attempts)) || sleep $((attempt * 5))
  done
  return 1
}

package_is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Installs the Debian packages named, if any is missing. Its log is shown only when it fails.
apt_install() {
  local package missing=() log
  for package in "$@"; do
    package_is_installed "$package" || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || return 1
  say "Installing ${missing[*]} with apt ..."
  log=$(mktemp)
  if ! retry 4 apt_update_and_install "${missing[@]}" >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

apt_update_and_install() {
  local options=(-y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=180)
  apt-get "${options[@]}" update &&
    DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install --no-install-recommends "$@" </dev/null
}

# Prints the home of the newest JDK of at least the given feature version; fails if there is none. The
# `release` file is read because starting a dozen JVMs to ask each for its version takes seconds.
newest_jdk() {
  local least=$1 home version newest=0 found=
  for home in /usr/lib/jvm/*/; do
    [[ -x $home/bin/javac && -r $home/release ]] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [[ -n $version ]] && ((version >= least && version > newest)); then
      newest=$version found=${home%/}
    fi
  done
  [[ -n $found ]] && printf '%s\n' "$found"
}
