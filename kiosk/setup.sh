# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What kiosk/run and tests/run share: the Debian 12 packages LegCheck needs, how those that are
# missing are installed, and the build. Sourced; runs nothing by itself. The Debian package takes
# run_packages from here (read_packages.cmake): one name a line.

project=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
# File names and texts are UTF-8, whatever the machine's own locale is.
export LC_ALL=C.UTF-8
# One compiler cache serves every checkout on the machine: paths inside the project do not count.
export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
# It knows precompiled headers, if it may take them for what their sources are.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# shellcheck disable=SC2034 # read by the scripts that source this file
build_packages=(
    g++                          # the compiler
    cmake                        # reads CMakeLists.txt and CMakePresets.json
    ninja-build                  # what the presets build with
    mold                         # links the many test programs in a tenth of the time
    ccache                       # a second build of the same file takes no time
    pkg-config                   # how CMake finds libraries without a CMake file
    qt6-base-dev                 # Qt Core, Gui, Sql, Test
    qt6-base-dev-tools           # moc and rcc
    qt6-declarative-dev          # Qt Qml, Quick, Quick Controls, Quick Test
    qt6-declarative-dev-tools    # qmlcachegen and qmllint
    qt6-svg-dev                  # the pictures are SVG
    qt6-multimedia-dev           # the voice, in a program of its own
    libpulse-dev                 # whether headphones are plugged in
    qt6-virtualkeyboard-dev      # the on-screen keyboard gets Chinese
    libgooglepinyin0-dev         # the same: words by their sound
    libharfbuzz-bin              # hb-subset makes the font of the Chinese names
    fonts-noto-cjk               # it is made of this one
    libfontconfig-dev            # only the fonts of the languages on offer are looked at
    libicu-dev                   # where Chinese words end; Qt brings the library already
    libspdlog-dev                # the log
    libsystemd-dev               # signs of life to the service manager
    nlohmann-json3-dev           # the content pack and the verdicts are JSON
    libz3-dev                    # proves the rules of a content pack; in legcheck, not in the kiosk
    libsodium-dev                # the PIN and backups
    libarchive-dev               # a backup is one archive
    libtomlplusplus-dev          # the settings file is TOML
    libcups2-dev                 # office printers and CUPS queues
    libqrcodegencpp-dev          # the QR code on the slip
)

# shellcheck disable=SC2034
run_packages=(
    qml6-module-qtqml                # import QtQml, which every QML file does unseen
    qml6-module-qtqml-workerscript   # QtQml asks for it
    qml6-module-qtquick              # import QtQuick
    qml6-module-qtquick-window       # import QtQuick.Window
    qml6-module-qtquick-templates    # import QtQuick.Templates: our controls are built on it
    qml6-module-qtquick-virtualkeyboard  # staff type on the screen
    qt6-virtualkeyboard-plugin       # the same, Qt's part
    qml6-module-qtquick-layouts      # the same: what its keys are laid out with
    qml6-module-qt-labs-folderlistmodel # the same: where it looks for its languages
    libqt6svg6                       # shows the pictures
    espeak-ng                        # speaks what nobody has recorded
    libqt6sql6-sqlite                # the journal is an SQLite file
    qt6-wayland                      # a window where there is Wayland only
    fonts-noto-core                  # every language's script in one design
    fonts-noto-cjk                   # Chinese, in the same design
)

# shellcheck disable=SC2034
test_packages=(
    qml6-module-qttest               # import QtTest in the QML tests
    qml6-module-qtquick-controls     # the bare program that the bench measures beside the kiosk
    qt6-l10n-tools                   # lupdate, for translations/update
    clang-format                     # format-check
    clang-tidy                       # tidy, with run-clang-tidy
    clang                            # builds for the sanitizers, faster than g++, and the fuzzers
    libclang-rt-14-dev               # libFuzzer and clang's sanitizers
    python3                          # the second opinion on the protocol, and the counting of results
    python3-jsonschema               # holds the content pack against its JSON Schema
    chromium                         # shows the FHIR Questionnaire in a renderer that is not ours
    poppler-utils                    # reads back the slips written as PDF
    systemd                          # systemd-analyze looks at the kiosk's units
    xvfb                             # a real X server for the window
    xdotool                          # moves and clicks its pointer
    cage                             # the compositor of a clinic, on that X server
    xwayland                         # cage does not start without it
    x11-apps                         # xwd takes a picture of a window
    tesseract-ocr                    # reads what stands on the glass, letter by letter
    debootstrap                      # a clean Debian, in which the package must find all it needs
    dpkg-dev                         # cpack asks dpkg-shlibdeps which libraries a package needs
    file                             # cpack asks it which files are programs
    pulseaudio                       # a real sound server, whose loudspeaker is listened to
    pulseaudio-utils                 # pactl and parec
    shellcheck                       # checks these scripts
    libzbar-dev                      # reads the QR code back
    zbar-tools                       # the same from the command line
    cups-ipp-utils                   # ippeveprinter: a real IPP printer to print on
    avahi-daemon                     # ippeveprinter asks for it
    dbus                             # Avahi asks for it
    cups                             # a real print server with a queue
    cups-client                      # lpadmin and lpstat
)

# npm fetches the official FHIR schema for a test; it may have come with another nodejs.
command -v npm >/dev/null || test_packages+=(npm)

# The words of all scripts stand out from what the tools print.
say() { printf '\n== %s\n' "$*"; }
fail() {
    printf '\n!! %s\n' "$*" >&2
    exit 1
}

missing_packages() {
    local known package
    # dpkg-query fails where it knows nothing of a package; that one is missing.
    known=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$known" || printf '%s\n' "$package"
    done
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# apt waits for dpkg's lock by itself, but gives up at once where another apt holds the package lists
# or the download folder. Tried again for ten minutes: unattended upgrades take that long.
apt_get() {
    local messages attempt
    messages=$(mktemp)
    for attempt in {1..120}; do
        if as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
            apt-get -q -y -o DPkg::Lock::Timeout=600 "$@" </dev/null 2> >(tee "$messages" >&2); then
            rm -f "$messages"
            return 0
        fi
        grep -qE 'Could not get lock|Unable to lock' "$messages" || break
        ((attempt > 1)) || echo "another package manager is at work; waiting for it"
        sleep 5
    done
    rm -f "$messages"
    return 1
}

# install_packages PACKAGE...: installs those that are missing; without one missing it asks nothing
# of the network and needs no right.
install_packages() {
    command -v dpkg-query >/dev/null || fail "This needs Debian 12: there is no dpkg-query here."
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} > 0)) || return 0

    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    ((EUID == 0)) || command -v sudo >/dev/null ||
        fail "No right to install packages: run this as root, or install sudo."
    # The package lists may be there already, and fresh enough.
    if apt-cache show "${missing[@]}" >/dev/null 2>&1 &&
        apt_get install --no-install-recommends "${missing[@]}"; then
        return 0
    fi
    apt_get update || echo "the package lists could not all be fetched; going on with what is there"
    apt_get install --no-install-recommends "${missing[@]}" ||
        fail "These packages could not be installed: ${missing[*]}
   Is this Debian 12, is there a network, and may you install packages (root or sudo)?"
}

# build PRESET [TARGET...]: configures and builds below the project's build folder. Scripts that need
# the tests set with_tests=yes before.
build() {
    local preset=$1 target
    shift
    if [[ -e $project/build && ! -w $project/build ]]; then
        fail "build/ belongs to another user: remove it, or run this as that user."
    fi
    # The build preset `form` looks at the sources of the configure preset `asan`.
    local configured=${preset/#form/asan}
    local cache=$project/build/$configured/CMakeCache.txt
    [[ $preset != release ]] || cache=$project/build/CMakeCache.txt
    local -a configure=(cmake --preset "$configured" --log-level=WARNING)
    # The kiosk alone needs less installed than its tests; a folder that builds both goes on to.
    if [[ ${with_tests:-no} == yes ]]; then
        configure+=(-D BUILD_TESTING=ON)
    elif ! grep -qsxF BUILD_TESTING:BOOL=ON "$cache"; then
        configure+=(-D BUILD_TESTING=OFF)
    fi
    # A build folder that came along when the project was moved or copied knows the old place only.
    if [[ -e $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$cache"; then
        configure+=(--fresh)
    fi
    local -a targets=()
    for target in "$@"; do
        targets+=(--target "$target")
    done
    (cd "$project" && "${configure[@]}" && cmake --build --preset "$preset" "${targets[@]}")
}

# publish_content LEGCHECK: the kiosk shows only content that passed every check. This checks and
# publishes what is shipped, once; a version that the administrator chose since then stays.
publish_content() {
    local messages
    messages=$(mktemp)
    if ! "$1" admin publish --once "$project/kiosk/content/leg-pain" >/dev/null 2>"$messages"; then
        cat "$messages" >&2
        rm -f "$messages"
        return 1
    fi
    rm -f "$messages"
}
