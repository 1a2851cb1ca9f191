// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ipp/ipp_printer.h"

#include "core/error_words.h"
#include "printing/drawing_writer.h"
#include "printing/ipp/ipp_connection.h"
#include "printing/ipp/sheet_raster.h"

#include <optional>
#include <thread>

namespace legcheck::printing {

namespace {

using Clock = std::chrono::steady_clock;

QString textOf(const core::Errors& errors)
{
    return QString::fromStdString(core::inWords(errors));
}

QString troubleWords(const PrinterState& state)
{
    QStringList all;
    const auto say = [&all](bool holds, const char* word) {
        if (holds) {
            all << QLatin1String(word);
        }
    };
    say(state.coverOpen, "cover open");
    say(state.paperOut, "no paper");
    say(state.jam, "jam");
    say(state.otherError, "error");
    say(state.offline, "paused or off-line");
    return all.join(QStringLiteral(", "))
        + (state.detail.isEmpty() ? QString() : QStringLiteral(": ") + state.detail);
}

struct Document {
    QString format;
    QByteArray bytes;
};

/// In the best format that the printer takes; nothing if it takes none of ours.
std::optional<Document> documentFor(const PagedDrawing& drawing, const IppAbilities& printer)
{
    const QString pdf = QStringLiteral("application/pdf");
    const QString pwg = QStringLiteral("image/pwg-raster");
    const QString urf = QStringLiteral("image/urf");
    if (printer.formats.contains(pdf)) {
        return Document { pdf, pdfOf(drawing) };
    }
    const bool isBlackOnly
        = !printer.rasterTypes.isEmpty() && !printer.rasterTypes.contains(QLatin1String("sgray_8"));
    for (const auto& [format, kind] :
        { std::pair { pwg, RasterKind::Pwg }, std::pair { urf, RasterKind::Apple } }) {
        if (printer.formats.contains(format)) {
            const QByteArray bytes
                = rasterOf(drawing, kind, printer.rasterDotsPerInch, isBlackOnly && format == pwg);
            return bytes.isEmpty() ? std::nullopt : std::optional(Document { format, bytes });
        }
    }
    return std::nullopt;
}

/// Follows one job to its end.
class IppFollower {
public:
    IppFollower(IppConnection& connection, const IppPatience& patience, IppJob job,
        PrinterState state, std::stop_token stop)
        : m_connection(connection)
        , m_patience(patience)
        , m_job(std::move(job))
        , m_state(std::move(state))
        , m_stop(std::move(stop))
    {
    }

    PrintOutcome follow()
    {
        const auto end = Clock::now() + m_patience.finish;
        auto lastWell = Clock::now();
        while (!m_job.isOver()) {
            if (m_stop.stop_requested()) {
                return takeBack(QStringLiteral("stopped"));
            }
            if (Clock::now() > end) {
                return takeBack(QStringLiteral("the printer did not finish it in time"));
            }
            if (m_state.isReady()) {
                lastWell = Clock::now();
            } else if (Clock::now() - lastWell > m_patience.hindered) {
                return takeBack(troubleWords(m_state));
            }
            std::this_thread::sleep_for(m_patience.betweenLooks);
            if (const core::Errors errors = look(); !errors.empty()) {
                return { PrintResult::Failed, OnPaper::Maybe, m_state, textOf(errors) };
            }
        }
        return ended();
    }

private:
    [[nodiscard]] core::Errors look()
    {
        const auto job = m_connection.jobState(m_job.id);
        if (!job) {
            return job.error();
        }
        m_job = job.value();
        const auto printer = m_connection.abilities();
        if (!printer) {
            return printer.error();
        }
        m_state = printer.value().state;
        return {};
    }

    [[nodiscard]] PrintOutcome ended() const
    {
        if (m_job.state == IPP_JSTATE_COMPLETED) {
            return { PrintResult::Confirmed, OnPaper::Yes, m_state, {} };
        }
        return { PrintResult::Failed, OnPaper::Maybe, m_state,
            QStringLiteral("the printer ended the job: ") + m_job.reasons };
    }

    /// A job that the printer has let go before it began has left nothing on paper.
    [[nodiscard]] PrintOutcome takeBack(const QString& why)
    {
        const PrinterState hindrance = m_state;
        const bool isCancelled = m_connection.cancelJob(m_job.id);
        const bool isKnown = look().empty();
        if (isKnown && m_job.state == IPP_JSTATE_COMPLETED) {
            return ended();
        }
        const bool isNothing
            = isCancelled && isKnown && m_job.state == IPP_JSTATE_CANCELED && m_job.neverBegan;
        return { PrintResult::Failed, isNothing ? OnPaper::Nothing : OnPaper::Maybe, hindrance,
            why };
    }

    IppConnection& m_connection;
    const IppPatience& m_patience;
    IppJob m_job;
    PrinterState m_state;
    std::stop_token m_stop;
};

} // namespace

IppPrinter::IppPrinter(IppAddress address, Paper paper, IppPatience patience)
    : m_address(std::move(address))
    , m_paper(paper)
    , m_patience(patience)
{
}

PrinterState IppPrinter::state()
{
    auto connection = IppConnection::open(m_address, m_patience);
    if (!connection) {
        return { .detail = textOf(connection.error()) };
    }
    IppConnection line = std::move(connection).value();
    const auto told = line.abilities();
    if (!told) {
        return { .reachable = true, .detail = textOf(told.error()) };
    }
    return told.value().state;
}

PrintOutcome IppPrinter::print(
    const PagedDrawing& drawing, const QString& name, std::stop_token stop)
{
    if (!isJobName(name)) {
        return notPrinted(QStringLiteral("'%1' cannot be the name of a job").arg(name));
    }
    auto connection = IppConnection::open(m_address, m_patience);
    if (!connection) {
        return notPrinted(textOf(connection.error()), { .detail = textOf(connection.error()) });
    }
    IppConnection line = std::move(connection).value();
    auto told = line.abilities();
    if (told && told.value().state.offline && !m_address.queue.isEmpty() && line.resume()) {
        // CUPS stops a queue after a fault and leaves it so.
        told = line.abilities();
    }
    if (!told) {
        return notPrinted(textOf(told.error()), { .reachable = true });
    }
    const IppAbilities& printer = told.value();
    const QByteArray media = mediaNameOf(drawing.format);
    if (!printer.state.isReady()) {
        return notPrinted(troubleWords(printer.state), printer.state);
    }
    if (!printer.acceptsJobs) {
        return notPrinted(QStringLiteral("the printer accepts no jobs"), printer.state);
    }
    if (!printer.media.isEmpty() && !printer.media.contains(QString::fromLatin1(media))) {
        return notPrinted(QStringLiteral("the printer does not have paper of the size %1")
                              .arg(QString::fromLatin1(media)),
            printer.state);
    }
    const auto document = documentFor(drawing, printer);
    if (!document) {
        return notPrinted(QStringLiteral("the printer takes neither PDF nor raster: %1")
                              .arg(printer.formats.join(QStringLiteral(", "))),
            printer.state);
    }
    // What is left of an earlier try must not come out beside this one.
    for (const int job : line.waitingJobs(name)) {
        static_cast<void>(line.cancelJob(job));
    }
    if (stop.stop_requested()) {
        return notPrinted(QStringLiteral("stopped"), printer.state);
    }
    const auto sent = line.sendJob(name, document->format, QString::fromLatin1(media),
        printer.scalings.contains(QLatin1String("none")), document->bytes);
    if (!sent) {
        // It may have arrived all the same: then it waits under its name, or is out already.
        PrintOutcome outcome = notPrinted(textOf(sent.error()), printer.state);
        outcome.onPaper = OnPaper::Maybe;
        return outcome;
    }
    return IppFollower(line, m_patience, sent.value(), printer.state, std::move(stop)).follow();
}

} // namespace legcheck::printing
