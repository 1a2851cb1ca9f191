// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the kiosk and its voice (the program legcheck-voice) say to each other: one JSON object a
// line. A line that cannot be understood is no message; both sides pass over it.

#include "narration/passage.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <variant>

namespace legcheck::narration {

/// To the voice.
struct StopCommand {
    friend bool operator==(const StopCommand&, const StopCommand&) = default;
};
struct VolumeCommand {
    int percent = 0;
    friend bool operator==(const VolumeCommand&, const VolumeCommand&) = default;
};
struct ChimeCommand {
    int percent = 0;
    friend bool operator==(const ChimeCommand&, const ChimeCommand&) = default;
};
using Command = std::variant<Reading, StopCommand, VolumeCommand, ChimeCommand>;

/// From the voice.
struct DeviceNotice {
    bool isThere = false;
    bool isHeadphones = false;
    friend bool operator==(const DeviceNotice&, const DeviceNotice&) = default;
};
struct SpeakingNotice {
    int number = 0;
    int passage = 0;
    std::chrono::milliseconds lasts { 0 };
    friend bool operator==(const SpeakingNotice&, const SpeakingNotice&) = default;
};
struct EndedNotice {
    int number = 0;
    friend bool operator==(const EndedNotice&, const EndedNotice&) = default;
};
struct FaultNotice {
    QString why; ///< holds no word that was to be spoken
    friend bool operator==(const FaultNotice&, const FaultNotice&) = default;
};
using Notice = std::variant<DeviceNotice, SpeakingNotice, EndedNotice, FaultNotice>;

/// A whole line, with its end.
[[nodiscard]] QByteArray toLine(const Command& command);
[[nodiscard]] QByteArray toLine(const Notice& notice);
[[nodiscard]] std::optional<Command> readCommand(const QByteArray& line);
[[nodiscard]] std::optional<Notice> readNotice(const QByteArray& line);

} // namespace legcheck::narration
