#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The solver is linked into legcheck and not into the kiosk, nor does anything the kiosk links need it.
#   kiosk_without_solver.sh LEGCHECK KIOSK
set -eu
# With the one that must have it, so that this cannot pass by looking wrongly.
case $(ldd "$1") in
*libz3.so*) ;;
*) echo "legcheck is not linked with the solver"; exit 1 ;;
esac
libraries=$(ldd "$2")
case $libraries in
*libz3*) echo "the kiosk is linked with the solver"; exit 1 ;;
*libQt6Core*) ;;
*) echo "the kiosk's libraries cannot be read"; exit 1 ;;
esac
