// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A two-way line to a printer that takes plain bytes: a device file or a TCP socket. Nothing waits
// longer than it is told to, and every wait ends soon after a stop is asked for.

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace legcheck::printing {

enum class Transfer { Done, TimedOut, Closed, Stopped };

class ByteChannel {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// A device file such as /dev/usb/lp0. Errors say what the system says of it.
    [[nodiscard]] static core::Result<ByteChannel> openDevice(const QString& path);
    /// Connects within `patience`. The look-up of a host's name is the system's and may take
    /// longer; an address needs none.
    [[nodiscard]] static core::Result<ByteChannel> connectTo(
        const QString& host, quint16 port, Milliseconds patience, const std::stop_token& stop);

    ~ByteChannel();
    ByteChannel(ByteChannel&& other) noexcept;
    ByteChannel& operator=(ByteChannel&& other) noexcept;
    ByteChannel(const ByteChannel&) = delete;
    ByteChannel& operator=(const ByteChannel&) = delete;

    /// Writes all; `patience` is how long the other side may take nothing at all.
    [[nodiscard]] Transfer write(
        const QByteArray& bytes, Milliseconds patience, const std::stop_token& stop);
    /// Bytes of the last write that the system took.
    [[nodiscard]] qsizetype taken() const { return m_taken; }
    /// The next byte within `patience`, else nothing; see lastRead().
    [[nodiscard]] std::optional<unsigned char> read(
        Milliseconds patience, const std::stop_token& stop);
    [[nodiscard]] Transfer lastRead() const { return m_lastRead; }
    /// Waits until the other side has acknowledged all. A device file has no such thing: Done.
    [[nodiscard]] Transfer drain(Milliseconds patience, const std::stop_token& stop) const;

private:
    ByteChannel(int handle, bool isSocket)
        : m_handle(handle)
        , m_isSocket(isSocket)
    {
    }
    [[nodiscard]] Transfer await(
        short events, std::chrono::steady_clock::time_point end, const std::stop_token& stop) const;

    int m_handle;
    bool m_isSocket;
    bool m_canRead = true;
    qsizetype m_taken = 0;
    Transfer m_lastRead = Transfer::Done;
};

} // namespace legcheck::printing
