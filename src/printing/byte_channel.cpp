// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/byte_channel.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace legcheck::printing {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// How soon a wait notices that a stop was asked for.
constexpr auto slice = 100ms;
constexpr auto breath = 20ms;

core::Error fault(int code, const QString& where)
{
    return { std::system_category().message(code), where.toStdString() };
}

bool wouldBlock(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK || code == EINTR;
}

} // namespace

core::Result<ByteChannel> ByteChannel::openDevice(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int flags = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int handle = ::open(name.constData(), O_RDWR | flags); // NOLINT(*-vararg)
    bool canRead = true;
    if (handle < 0 && (errno == EACCES || errno == EINVAL)) {
        // Some drivers write only.
        handle = ::open(name.constData(), O_WRONLY | flags); // NOLINT(*-vararg)
        canRead = false;
    }
    if (handle < 0) {
        return fault(errno, path);
    }
    ByteChannel channel(handle, false);
    channel.m_canRead = canRead;
    struct stat about { };
    if (::fstat(handle, &about) != 0 || !(S_ISCHR(about.st_mode) || S_ISFIFO(about.st_mode))) {
        return core::Error { "is no device", path.toStdString() };
    }
    return channel;
}

core::Result<ByteChannel> ByteChannel::connectTo(
    const QString& host, quint16 port, Milliseconds patience, const std::stop_token& stop)
{
    const auto end = Clock::now() + patience;
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int code = ::getaddrinfo(
        host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
    if (code != 0) {
        return core::Error { ::gai_strerror(code), host.toStdString() };
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    core::Error last { "has no address", host.toStdString() };
    for (const addrinfo* address = found; address != nullptr; address = address->ai_next) {
        const int handle = ::socket(
            address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, address->ai_protocol);
        if (handle < 0) {
            last = fault(errno, host);
            continue;
        }
        ByteChannel channel(handle, true);
        if (::connect(handle, address->ai_addr, address->ai_addrlen) == 0) {
            return channel;
        }
        if (errno != EINPROGRESS) {
            last = fault(errno, host);
            continue;
        }
        const Transfer waited = channel.await(POLLOUT, end, stop);
        int problem = 0;
        socklen_t size = sizeof problem;
        ::getsockopt(handle, SOL_SOCKET, SO_ERROR, &problem, &size);
        if (problem == 0 && waited == Transfer::Done) {
            return channel;
        }
        last = problem != 0 ? fault(problem, host)
                            : core::Error { waited == Transfer::Stopped ? "stopped" : "no answer",
                                  host.toStdString() };
    }
    return last;
}

ByteChannel::~ByteChannel()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

ByteChannel::ByteChannel(ByteChannel&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_isSocket(other.m_isSocket)
    , m_canRead(other.m_canRead)
    , m_taken(other.m_taken)
    , m_lastRead(other.m_lastRead)
{
}

ByteChannel& ByteChannel::operator=(ByteChannel&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_isSocket, other.m_isSocket);
    std::swap(m_canRead, other.m_canRead);
    std::swap(m_taken, other.m_taken);
    std::swap(m_lastRead, other.m_lastRead);
    return *this;
}

Transfer ByteChannel::await(short events, Clock::time_point end, const std::stop_token& stop) const
{
    for (;;) {
        if (stop.stop_requested()) {
            return Transfer::Stopped;
        }
        const auto left = std::chrono::duration_cast<Milliseconds>(end - Clock::now());
        const auto wait = std::clamp<Milliseconds>(left, 0ms, slice);
        pollfd one { m_handle, events, 0 };
        const int ready = ::poll(&one, 1, static_cast<int>(wait.count()));
        if (ready > 0 && (one.revents & events) != 0) {
            return Transfer::Done;
        }
        if (ready > 0) {
            return Transfer::Closed;
        }
        if (left <= 0ms) {
            return Transfer::TimedOut;
        }
    }
}

Transfer ByteChannel::write(
    const QByteArray& bytes, Milliseconds patience, const std::stop_token& stop)
{
    m_taken = 0;
    auto end = Clock::now() + patience;
    while (m_taken < bytes.size()) {
        const Transfer waited = await(POLLOUT, end, stop);
        if (waited != Transfer::Done) {
            return waited;
        }
        const char* rest = bytes.constData() + m_taken;
        const auto size = static_cast<std::size_t>(bytes.size() - m_taken);
        const auto count = m_isSocket ? ::send(m_handle, rest, size, MSG_NOSIGNAL)
                                      : ::write(m_handle, rest, size);
        if (count > 0) {
            m_taken += count;
            end = Clock::now() + patience;
        } else if (count < 0 && !wouldBlock(errno)) {
            return Transfer::Closed;
        } else {
            std::this_thread::sleep_for(breath);
        }
    }
    return Transfer::Done;
}

std::optional<unsigned char> ByteChannel::read(Milliseconds patience, const std::stop_token& stop)
{
    const auto end = Clock::now() + patience;
    while (m_canRead) {
        m_lastRead = await(POLLIN, end, stop);
        if (m_lastRead != Transfer::Done) {
            return std::nullopt;
        }
        unsigned char byte = 0;
        const auto count = ::read(m_handle, &byte, 1);
        if (count == 1) {
            return byte;
        }
        if ((count < 0 && !wouldBlock(errno)) || (count == 0 && m_isSocket)) {
            m_lastRead = Transfer::Closed;
            return std::nullopt;
        }
        // A USB printer says "nothing yet" with an empty packet.
        if (Clock::now() >= end) {
            break;
        }
        std::this_thread::sleep_for(breath);
    }
    m_lastRead = Transfer::TimedOut;
    return std::nullopt;
}

Transfer ByteChannel::drain(Milliseconds patience, const std::stop_token& stop) const
{
    const auto end = Clock::now() + patience;
    while (m_isSocket) {
        int waiting = 0;
        if (::ioctl(m_handle, SIOCOUTQ, &waiting) != 0) { // NOLINT(*-vararg)
            return Transfer::Closed;
        }
        if (waiting == 0) {
            break;
        }
        if (stop.stop_requested()) {
            return Transfer::Stopped;
        }
        if (Clock::now() >= end) {
            return Transfer::TimedOut;
        }
        std::this_thread::sleep_for(breath);
    }
    return Transfer::Done;
}

} // namespace legcheck::printing
