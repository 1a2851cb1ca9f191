// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/escpos_printer.h"

#include "printing/escpos_commands.h"
#include "printing/escpos_words.h"

namespace legcheck::printing {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// How often the printer is asked while it finishes a paper.
constexpr milliseconds betweenLooks { 400 };

} // namespace

/// One paper on its way. Each step is an error or nothing.
class EscposJob {
public:
    EscposJob(
        EscposPrinter& printer, ByteChannel& channel, PrinterState before, std::stop_token stop)
        : m_printer(printer)
        , m_channel(channel)
        , m_stop(std::move(stop))
        , m_state(std::move(before))
    {
    }

    PrintOutcome run(const PagedDrawing& drawing)
    {
        if (!begin()) {
            return failed();
        }
        for (int page = 0; page < drawing.pages; ++page) {
            for (const QByteArray& band : escpos::bandsOf(drawing, page)) {
                if (!sendPart(band) || !isWell()) {
                    return failed();
                }
            }
            if (!sendPart(escpos::endOfPage())) {
                return failed();
            }
        }
        return m_state.answers ? confirm(drawing) : unconfirmed();
    }

private:
    [[nodiscard]] bool give(const QString& why)
    {
        m_why = why;
        return false;
    }

    [[nodiscard]] bool send(const QByteArray& bytes)
    {
        m_taken = 0;
        if (m_stop.stop_requested()) {
            return give(escpos::words(Transfer::Stopped));
        }
        // A stop in the middle of a band would leave half a picture: it waits for the end of it.
        const Transfer sent = m_channel.write(bytes, m_printer.m_patience.write, {});
        m_taken = m_channel.taken();
        return sent == Transfer::Done || give(escpos::words(sent));
    }

    [[nodiscard]] bool begin()
    {
        QByteArray start;
        if (m_printer.m_maybeUnfinished) {
            start += escpos::endUnfinished();
        }
        start += escpos::initialize();
        if (m_printer.m_leftHalfAPaper) {
            start += escpos::endOfPage();
        }
        if (!send(start)) {
            return false;
        }
        m_printer.m_leftHalfAPaper = false;
        m_printer.m_maybeUnfinished = false;
        return true;
    }

    /// Sends what leaves a trace on paper.
    [[nodiscard]] bool sendPart(const QByteArray& bytes)
    {
        const bool isSent = send(bytes);
        if (m_taken > 0) {
            m_onPaper = OnPaper::Maybe;
        }
        return isSent;
    }

    /// Asks, if the printer answers at all.
    [[nodiscard]] bool isWell()
    {
        if (!m_state.answers) {
            return true;
        }
        const PrinterState now
            = m_printer.ask(m_channel, {}, [this](unsigned char other) { note(other); });
        if (!now.answers) {
            m_state.answers = false;
            return give(m_channel.lastRead() == Transfer::Closed ? escpos::words(Transfer::Closed)
                                                                 : escpos::silent());
        }
        m_state = now;
        return now.isReady() || give(escpos::words(now));
    }

    [[nodiscard]] PrintOutcome failed()
    {
        if (m_onPaper == OnPaper::Maybe) {
            m_printer.m_leftHalfAPaper = true;
            m_printer.m_maybeUnfinished = true;
        }
        return { PrintResult::Failed, m_onPaper, m_state, m_why };
    }

    [[nodiscard]] PrintOutcome unconfirmed()
    {
        // What lies in our own system's buffer has not left.
        const Transfer drained = m_channel.drain(m_printer.m_patience.write, m_stop);
        if (drained != Transfer::Done) {
            m_why = escpos::words(drained);
            return failed();
        }
        return { PrintResult::SentUnconfirmed, OnPaper::Maybe, m_state,
            QStringLiteral("the printer tells nothing back") };
    }

    /// Waits for the answer behind the last cut, and looks meanwhile whether all is well.
    [[nodiscard]] PrintOutcome confirm(const PagedDrawing& drawing)
    {
        const double seconds = drawing.pages * drawing.height / millimetre
            / m_printer.m_patience.slowestMillimetresPerSecond;
        const auto end = Clock::now() + m_printer.m_patience.finish
            + milliseconds(static_cast<int>(seconds * 1000));
        if (!isWell() || !send(escpos::askInTurn())) {
            return failed();
        }
        while (Clock::now() < end) {
            const auto answer = m_channel.read(betweenLooks, m_stop);
            if (answer) {
                note(*answer);
            } else if (m_channel.lastRead() != Transfer::TimedOut) {
                m_why = escpos::words(m_channel.lastRead());
                return failed();
            }
            if (m_inTurn && escpos::saysPaperEnd(*m_inTurn)) {
                m_state.paperOut = true;
                m_why = escpos::words(m_state);
                return failed();
            }
            // Also asked when the answer is there: it must be well afterwards.
            const bool hasFinished = m_inTurn.has_value();
            if (!isWell()) {
                return failed();
            }
            if (hasFinished) {
                return { PrintResult::Confirmed, OnPaper::Yes, m_state, {} };
            }
        }
        return { PrintResult::SentUnconfirmed, OnPaper::Maybe, m_state,
            QStringLiteral("the printer does not tell when it has finished") };
    }

    void note(unsigned char answer)
    {
        if (escpos::isAnswerInTurn(answer)) {
            m_inTurn = answer;
        }
    }

    EscposPrinter& m_printer;
    ByteChannel& m_channel;
    std::stop_token m_stop;
    PrinterState m_state;
    OnPaper m_onPaper = OnPaper::Nothing;
    QString m_why;
    qsizetype m_taken = 0; ///< bytes of the last part that left
    std::optional<unsigned char> m_inTurn; ///< the answer behind the last cut
};

EscposPrinter::EscposPrinter(EscposAddress address, Paper paper, EscposPatience patience)
    : m_address(std::move(address))
    , m_paper(paper)
    , m_patience(patience)
{
}

QString EscposPrinter::uri() const
{
    return m_address.device.isEmpty()
        ? QStringLiteral("escpos://%1:%2").arg(m_address.host).arg(m_address.port)
        : QStringLiteral("escpos:") + m_address.device;
}

core::Result<ByteChannel> EscposPrinter::open(const std::stop_token& stop) const
{
    return m_address.device.isEmpty()
        ? ByteChannel::connectTo(m_address.host, m_address.port, m_patience.connect, stop)
        : ByteChannel::openDevice(m_address.device);
}

PrinterState EscposPrinter::ask(ByteChannel& channel, const std::stop_token& stop,
    const std::function<void(unsigned char)>& onOther)
{
    PrinterState state { .reachable = true };
    for (int kind = 1; kind <= escpos::statusKinds; ++kind) {
        if (channel.write(escpos::askStatus(kind), m_patience.write, stop) != Transfer::Done) {
            return { .reachable = true };
        }
        const auto end
            = Clock::now() + (m_hasAnswered ? m_patience.answer : m_patience.firstAnswer);
        for (bool isAnswered = false; !isAnswered;) {
            const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
            const auto answer = channel.read(std::max(left, milliseconds(0)), stop);
            if (!answer) {
                // Half an answer is none.
                return { .reachable = true };
            }
            isAnswered = escpos::isStatus(*answer);
            if (isAnswered) {
                escpos::readStatus(kind, *answer, state);
            } else {
                onOther(*answer);
            }
        }
    }
    m_hasAnswered = true;
    state.answers = true;
    return state;
}

PrinterState EscposPrinter::look(ByteChannel& channel, const std::stop_token& stop)
{
    const auto ignore = [](unsigned char) {};
    PrinterState state = ask(channel, stop, ignore);
    if (state.answers || !m_maybeUnfinished
        || channel.write(escpos::endUnfinished(), m_patience.write, stop) != Transfer::Done) {
        return state;
    }
    m_maybeUnfinished = false;
    return ask(channel, stop, ignore);
}

PrinterState EscposPrinter::state()
{
    auto channel = open({});
    if (!channel) {
        return { .detail = QString::fromStdString(channel.error().front().what) };
    }
    ByteChannel line = std::move(channel).value();
    return look(line, {});
}

PrintOutcome EscposPrinter::print(
    const PagedDrawing& drawing, const QString& name, std::stop_token stop)
{
    if (!isJobName(name)) {
        return notPrinted(QStringLiteral("'%1' cannot be the name of a job").arg(name));
    }
    auto channel = open(stop);
    if (!channel) {
        const QString why = QString::fromStdString(channel.error().front().what);
        return notPrinted(why, { .detail = why });
    }
    ByteChannel line = std::move(channel).value();
    const PrinterState before = look(line, stop);
    if (stop.stop_requested()) {
        return notPrinted(escpos::words(Transfer::Stopped), before);
    }
    if (!before.answers && m_hasAnswered) {
        return notPrinted(escpos::silent(), before);
    }
    if (!before.isReady()) {
        return notPrinted(escpos::words(before), before);
    }
    return EscposJob(*this, line, before, std::move(stop)).run(drawing);
}

} // namespace legcheck::printing
