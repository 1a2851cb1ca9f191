// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/fake_receipt_printer.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

namespace legcheck::tests {

namespace {

constexpr int pollMilliseconds = 20;

bool isReadable(int handle)
{
    pollfd one { handle, POLLIN, 0 };
    return ::poll(&one, 1, pollMilliseconds) > 0;
}

} // namespace

FakeReceiptPrinter::FakeReceiptPrinter(int dotsAcross, Line line)
    : m_dotsAcross(dotsAcross)
{
    if (line == Line::Device) {
        std::array<char, 100> name {};
        termios raw {};
        ::cfmakeraw(&raw);
        ::openpty(&m_master, &m_slave, name.data(), &raw, nullptr);
        m_device = QString::fromLocal8Bit(name.data());
    } else {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        // A small window, so that a stall is felt soon.
        const int window = 4096;
        ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &window, sizeof window);
        ::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), size);
        ::listen(m_listener, 1);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    m_thread = std::thread([this] { serve(); });
}

FakeReceiptPrinter::~FakeReceiptPrinter()
{
    m_isEnding = true;
    m_thread.join();
    for (const int handle : { m_listener, m_master, m_slave }) {
        if (handle >= 0) {
            ::close(handle);
        }
    }
}

void FakeReceiptPrinter::behave(const FakeBehaviour& behaviour)
{
    const std::lock_guard lock(m_mutex);
    m_behaviour = behaviour;
    m_received = 0;
}

std::vector<QImage> FakeReceiptPrinter::papers() const
{
    const std::lock_guard lock(m_mutex);
    return m_papers;
}

int FakeReceiptPrinter::uncutLines() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_lines.size());
}

QString FakeReceiptPrinter::unknown() const
{
    const std::lock_guard lock(m_mutex);
    return m_unknown;
}

void FakeReceiptPrinter::serve()
{
    while (!m_isEnding) {
        if (m_listener < 0) {
            serveLine(m_master);
        } else if (isReadable(m_listener)) {
            const int handle = ::accept(m_listener, nullptr, nullptr);
            serveLine(handle);
            ::close(handle);
        }
    }
}

void FakeReceiptPrinter::serveLine(int handle)
{
    while (!m_isEnding) {
        const FakeBehaviour now = [this] {
            const std::lock_guard lock(m_mutex);
            return m_behaviour;
        }();
        if (now.closeAfter >= 0 && m_received >= now.closeAfter) {
            return;
        }
        if (now.stallAfter >= 0 && m_received >= now.stallAfter) {
            // Deaf, but it notices when the other side has gone.
            pollfd one { handle, POLLRDHUP, 0 };
            if (::poll(&one, 1, pollMilliseconds) > 0) {
                return;
            }
            continue;
        }
        if (!isReadable(handle)) {
            continue;
        }
        std::array<unsigned char, 512> bytes {};
        const auto count = ::read(handle, bytes.data(), bytes.size());
        if (count <= 0) {
            return;
        }
        m_received += static_cast<int>(count);
        const std::lock_guard lock(m_mutex);
        m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.begin() + count);
        while (takeCommand(handle)) { }
    }
}

bool FakeReceiptPrinter::takeCommand(int handle)
{
    const auto take = [this](std::size_t count) {
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(count));
        return true;
    };
    const auto begins = [this](std::initializer_list<int> bytes) {
        return m_buffer.size() >= bytes.size()
            && std::equal(bytes.begin(), bytes.end(), m_buffer.begin());
    };
    if (m_buffer.empty()) {
        return false;
    }
    if (m_buffer.front() == 0) {
        return take(1);
    }
    if (begins({ 0x1B, '@' })) {
        return take(2);
    }
    if (m_buffer.size() < 3) {
        return false;
    }
    if (begins({ 0x10, 0x04 })) {
        const int kind = m_buffer[2];
        if (m_behaviour.answersStatus) {
            answer(handle, status(kind));
        }
        return take(3);
    }
    if (begins({ 0x1B, 'J' })) {
        const int lines = m_buffer[2];
        take(3);
        takeRaster(0, lines);
        return true;
    }
    if (begins({ 0x1D, 'a' })) {
        return take(3);
    }
    if (begins({ 0x1D, 'r' })) {
        if (m_behaviour.answersInTurn) {
            answer(handle, m_behaviour.isOutOfPaper ? 0x0C : 0x00);
        }
        return take(3);
    }
    if (m_buffer.size() < 4) {
        return false;
    }
    if (begins({ 0x1D, 'V', 66 })) {
        take(4);
        const int height = static_cast<int>(m_lines.size());
        QImage paper(m_dotsAcross, std::max(height, 1), QImage::Format_Mono);
        paper.setColorTable({ qRgb(255, 255, 255), qRgb(0, 0, 0) });
        paper.fill(0);
        for (int line = 0; line < height; ++line) {
            const auto& dots = m_lines[static_cast<std::size_t>(line)];
            std::copy(dots.begin(), dots.end(), paper.scanLine(line));
        }
        if (!m_behaviour.laysNothingDown) {
            m_papers.push_back(paper);
        }
        m_lines.clear();
        return true;
    }
    if (begins({ 0x1D, 'v', '0', 0 })) {
        constexpr std::size_t head = 8;
        if (m_buffer.size() < head) {
            return false;
        }
        const int widthBytes = m_buffer[4] + 256 * m_buffer[5];
        const int lines = m_buffer[6] + 256 * m_buffer[7];
        if (m_buffer.size()
            < head + static_cast<std::size_t>(widthBytes) * static_cast<std::size_t>(lines)) {
            return false;
        }
        take(head);
        takeRaster(widthBytes, lines);
        return true;
    }
    m_unknown += QString::number(m_buffer.front(), 16) + QLatin1Char(' ');
    return take(1);
}

/// `widthBytes` 0: empty lines.
void FakeReceiptPrinter::takeRaster(int widthBytes, int lines)
{
    const auto across = static_cast<std::size_t>(m_dotsAcross) / 8;
    for (int line = 0; line < lines; ++line) {
        std::vector<unsigned char> dots(across, 0);
        const auto width = static_cast<std::size_t>(widthBytes);
        std::copy_n(m_buffer.begin(), std::min(across, width), dots.begin());
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + widthBytes);
        if (m_behaviour.paperLeft == 0) {
            m_behaviour.isOutOfPaper = true;
        }
        if (!m_behaviour.isOutOfPaper) {
            m_lines.push_back(std::move(dots));
            m_behaviour.paperLeft -= m_behaviour.paperLeft > 0 ? 1 : 0;
        }
    }
}

void FakeReceiptPrinter::answer(int handle, unsigned char byte)
{
    std::vector<unsigned char> bytes;
    if (m_behaviour.talksNonsense) {
        bytes = { 0xFF, 0x93 };
    }
    bytes.push_back(byte);
    static_cast<void>(::write(handle, bytes.data(), bytes.size()));
}

unsigned char FakeReceiptPrinter::status(int kind) const
{
    const bool isOff
        = m_behaviour.isCoverOpen || m_behaviour.isOutOfPaper || m_behaviour.isKnifeStuck;
    int bits = 0x12;
    switch (kind) {
    case 1:
        bits |= isOff ? 0x08 : 0;
        break;
    case 2:
        bits |= (m_behaviour.isCoverOpen ? 0x04 : 0) | (m_behaviour.isOutOfPaper ? 0x20 : 0)
            | (m_behaviour.isKnifeStuck ? 0x40 : 0);
        break;
    case 3:
        bits |= m_behaviour.isKnifeStuck ? 0x08 : 0;
        break;
    default:
        bits |= (m_behaviour.isPaperLow ? 0x0C : 0) | (m_behaviour.isOutOfPaper ? 0x60 : 0);
        break;
    }
    return static_cast<unsigned char>(bits);
}

} // namespace legcheck::tests
