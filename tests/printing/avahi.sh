#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: avahi.sh CONFIGURATION
#
# Avahi as a test needs it, which ippeveprinter asks for: in the foreground, with its own settings.
# It allows one of itself a machine, by a file in /run; here each has a /run of its own, where that
# may be made.
set -eu
if [ "$(id -u)" -eq 0 ]; then
    # shellcheck disable=SC2016 # the inner shell's own
    exec unshare --mount --propagation private sh -c '
        mount -t tmpfs tmpfs /run
        exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f "$1"' sh "$1"
fi
exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f "$1"
