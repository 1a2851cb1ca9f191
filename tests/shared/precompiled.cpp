// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing but the headers that all tests share (tests/CMakeLists.txt).
