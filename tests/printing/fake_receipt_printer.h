// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A receipt printer on a port of this machine, or behind a pseudo terminal as a device file: reads
// ESC/POS, turns the raster back into a picture, answers as a real one does, and fails as told.

#include <QImage>
#include <QString>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace legcheck::tests {

/// How it behaves; may be changed while it runs.
struct FakeBehaviour {
    bool answersStatus = true; ///< DLE EOT
    bool answersInTurn = true; ///< GS r
    bool isCoverOpen = false;
    bool isPaperLow = false;
    bool isOutOfPaper = false;
    bool isKnifeStuck = false;
    bool talksNonsense = false; ///< sends bytes that are no answer before each answer
    int paperLeft = -1; ///< lines until the paper ends; -1: a whole roll
    int stallAfter = -1; ///< takes no byte more after so many
    int closeAfter = -1; ///< ends the connection after so many
    bool laysNothingDown = false; ///< says that all is well, and prints nothing
};

class FakeReceiptPrinter {
public:
    enum class Line { Tcp, Device };

    explicit FakeReceiptPrinter(int dotsAcross, Line line = Line::Tcp);
    ~FakeReceiptPrinter();
    FakeReceiptPrinter(const FakeReceiptPrinter&) = delete;
    FakeReceiptPrinter& operator=(const FakeReceiptPrinter&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString device() const { return m_device; }

    void behave(const FakeBehaviour& behaviour);
    /// Each paper that was cut off, in order.
    [[nodiscard]] std::vector<QImage> papers() const;
    /// Lines that hang out uncut.
    [[nodiscard]] int uncutLines() const;
    /// Commands it did not know, as hexadecimal digits; a real printer prints such bytes as text.
    [[nodiscard]] QString unknown() const;
    /// Bytes received over all.
    [[nodiscard]] int received() const { return m_received; }

private:
    void serve();
    void serveLine(int handle);
    /// Takes one whole command from the front of the buffer; false if it is not whole yet.
    bool takeCommand(int handle);
    void takeRaster(int widthBytes, int lines);
    void answer(int handle, unsigned char byte);
    [[nodiscard]] unsigned char status(int kind) const;

    int m_dotsAcross;
    int m_listener = -1;
    int m_master = -1;
    int m_slave = -1;
    quint16 m_port = 0;
    QString m_device;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_received = 0;
    mutable std::mutex m_mutex;
    FakeBehaviour m_behaviour;
    std::vector<unsigned char> m_buffer;
    std::vector<std::vector<unsigned char>> m_lines; ///< on the paper that hangs out
    std::vector<QImage> m_papers;
    QString m_unknown;
    std::thread m_thread;
};

} // namespace legcheck::tests
