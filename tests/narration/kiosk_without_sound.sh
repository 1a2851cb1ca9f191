#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sound is linked into the voice and never into the kiosk: what crashes or hangs there does so alone.
#     kiosk_without_sound.sh VOICE KIOSK
set -euo pipefail
# Not piped into grep -q: that ends at its first match, and ldd with it, as a fault.
libraries=$(ldd "$1")
[[ $libraries == *libQt6Multimedia.so* ]] || { echo "the voice is not linked with Qt Multimedia"; exit 1; }
libraries=$(ldd "$2")
case $libraries in
*libQt6Multimedia* | *libpulse*) echo "the kiosk is linked with sound"; exit 1 ;;
*libQt6Quick*) ;;
*) echo "the kiosk's libraries cannot be listed"; exit 1 ;;
esac
