# Finds the tools Jalon needs, or installs them, and says in one line what it did. Sourced by the scripts in bin/.
# shellcheck shell=bash

readonly JDK_WANTED=25
readonly NODE_WANTED=24
readonly NPM_WANTED=11

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
readonly root

say() { printf '[jalon] %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# Runs a command quietly; its output is shown only if it fails.
quietly() {
    local log status=0
    log="$(mktemp)"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then tail -n 30 "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif command -v sudo >/dev/null && [ -t 0 ] && [ -t 2 ]; then
        sudo -v && sudo "$@"
    else
        return 126
    fi
}

# apt_install <why> <package>...
apt_install() {
    local why="$1"
    shift
    command -v apt-get >/dev/null || fail "$why is missing. Please install it (on Debian: $*) and start again."
    say "$why is missing: installing $* with apt-get."
    as_root true || fail "Installing needs root or sudo. Please run: apt-get install $*"
    quietly as_root apt-get update || say "apt-get update failed; trying with the package lists at hand."
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" ||
        fail "apt-get could not install $*. Please install $why and start again."
}

jdk_version() { # <home>: the major version, or nothing if it is no JDK
    [ -x "$1/bin/javac" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

is_wanted_jdk() {
    local version
    version="$(jdk_version "$1")"
    [ -n "$version" ] && [ "$version" -ge "$JDK_WANTED" ]
}

jdk_candidates() {
    if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
    local javac
    if javac="$(command -v javac)"; then dirname "$(dirname "$(readlink -f "$javac")")"; fi
    local home
    for home in /usr/lib/jvm/*"$JDK_WANTED"* /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -d "$home" ]; then printf '%s\n' "$home"; fi
    done
}

# Sets JAVA_HOME and puts its bin directory first on PATH.
need_jdk() {
    local home
    while IFS= read -r home; do
        if is_wanted_jdk "$home"; then
            if [ "$home" != "${JAVA_HOME:-}" ]; then say "Using the JDK in $home."; fi
            export JAVA_HOME="$home" PATH="$home/bin:$PATH"
            return
        fi
    done < <(jdk_candidates)
    if apt-cache show "openjdk-$JDK_WANTED-jdk-headless" >/dev/null 2>&1; then
        apt_install "JDK $JDK_WANTED" "openjdk-$JDK_WANTED-jdk-headless"
        need_jdk
        return
    fi
    fail "Jalon needs JDK $JDK_WANTED or newer and found none (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks)." \
        "Install one, for example Eclipse Temurin $JDK_WANTED, and set JAVA_HOME to it."
}

need_maven() {
    command -v mvn >/dev/null || apt_install "Maven" maven
    # A build is over before the second compiler of the JVM has paid for itself: it costs two processors a third of the time of the first.
    # Maven 3.8 and its libraries use calls that JDK 25 warns about; the warnings would hide ours.
    export MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

is_wanted_node() { # <node executable>
    local version
    version="$("$1" --version 2>/dev/null)" || return 1
    version="${version#v}"
    [ "${version%%.*}" -ge "$NODE_WANTED" ] 2>/dev/null
}

# The platform's own package holds the executable and needs no install script, which newer versions of npm do not run.
node_package() {
    local os arch
    os="$(uname -s | tr '[:upper:]' '[:lower:]')"
    case "$(uname -m)" in
    x86_64 | amd64) arch=x64 ;;
    aarch64 | arm64) arch=arm64 ;;
    *) fail "There is no Node.js package for $(uname -m). Please install Node.js $NODE_WANTED or newer and start again." ;;
    esac
    if [ "$os-$arch" = darwin-arm64 ]; then echo "node-bin-$os-$arch"; else echo "node-$os-$arch"; fi
}

# Node builds the browser's part of Jalon; it is not needed to run it.
need_node() {
    local own="$root/.tools/node" settings
    if is_wanted_node node && command -v npm >/dev/null; then return; fi
    local missing=true
    if is_wanted_node "$own/bin/node" && [ -e "$own/bin/npm" ]; then missing=false; fi
    if $missing && ! command -v npm >/dev/null; then apt_install "npm" npm; fi
    # npm looks for this machine's settings, such as a mirror or a certificate, beside its prefix; ours is another one.
    if settings="$(npm config get globalconfig 2>/dev/null)" && [ -f "$settings" ]; then
        export NPM_CONFIG_GLOBALCONFIG="$settings"
    fi
    if $missing; then
        say "Node.js $NODE_WANTED is missing: installing it into .tools/node with npm."
        quietly npm install --global --prefix "$own" --ignore-scripts --no-audit --no-fund \
            "$(node_package)@$NODE_WANTED" "npm@$NPM_WANTED" && is_wanted_node "$own/bin/node" ||
            fail "npm could not install Node.js. Please install Node.js $NODE_WANTED or newer and start again."
    fi
    export PATH="$own/bin:$PATH"
}

find_program() { # <name>...: the path of the first one there is
    local name
    for name in "$@"; do
        if command -v "$name" || PATH=/usr/bin:/usr/local/bin:/usr/lib/chromium command -v "$name"; then return; fi
    done
    return 1
}

# Sets chromium and chromedriver, for the browser tests.
need_chromium() {
    if ! chromium="$(find_program chromium chromium-browser google-chrome)" || ! chromedriver="$(find_program chromedriver)"; then
        apt_install "Chromium with its driver" chromium chromium-driver
        chromium="$(find_program chromium)" || fail "chromium was installed but is not on PATH."
        chromedriver="$(find_program chromedriver)" || fail "chromedriver was installed but is not on PATH."
    fi
    export chromium chromedriver
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local port
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        port=$((20000 + RANDOM % 12000))
        if ! port_is_taken "$port"; then
            echo "$port"
            return
        fi
    done
    return 1
}

# A digest of all that goes into the jar. Files that the build generates among the sources are left out.
source_digest() {
    (
        cd "$root" || exit 1
        export LC_ALL=C
        find pom.xml .mvn src/main frontend seed bin/build bin/lib \
            \( -path frontend/generated -o -path src/main/frontend/generated -o -path src/main/bundles \) -prune -o \
            -type f ! -path frontend/index.html -print0 2>/dev/null | sort -z | xargs -0 sha256sum
        "$JAVA_HOME/bin/java" -version 2>&1
    ) | sha256sum | cut -d ' ' -f 1
}
