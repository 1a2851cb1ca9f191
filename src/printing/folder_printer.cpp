// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/folder_printer.h"

#include "core/error_words.h"
#include "printing/drawing_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace legcheck::printing {

namespace {

/// Less than this and a slip may not fit; ten times this and staff should hear of it.
constexpr qint64 leastRoom = qint64 { 2 } * 1024 * 1024;
constexpr qint64 lowRoom = 10 * leastRoom;

/// A new name in a folder outlives a power cut only when the folder itself is on the disk.
bool syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0) {
        return false;
    }
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

} // namespace

FolderPrinter::FolderPrinter(QString folder, Paper paper, bool pngToo)
    : m_folder(std::move(folder))
    , m_paper(paper)
    , m_pngToo(pngToo)
{
}

QString FolderPrinter::uri() const
{
    return QStringLiteral("folder:") + m_folder;
}

PrinterState FolderPrinter::state()
{
    PrinterState state;
    state.answers = true;
    const QFileInfo folder(m_folder);
    if (!QDir().mkpath(m_folder) || !folder.isDir() || !folder.isWritable()) {
        state.detail = QStringLiteral("the folder '%1' cannot be made or written to").arg(m_folder);
        return state;
    }
    state.reachable = true;
    const QStorageInfo disk(m_folder);
    if (disk.isReadOnly()) {
        state.otherError = true;
        state.detail = QStringLiteral("the disk is read-only");
    } else if (disk.bytesAvailable() < leastRoom) {
        state.paperOut = true;
        state.detail = QStringLiteral("the disk is full");
    } else if (disk.bytesAvailable() < lowRoom) {
        state.paperLow = true;
        state.detail = QStringLiteral("the disk is nearly full");
    }
    return state;
}

PrintOutcome FolderPrinter::print(
    const PagedDrawing& drawing, const QString& name, std::stop_token stop)
{
    if (!isJobName(name)) {
        return notPrinted(QStringLiteral("'%1' cannot be the name of a job").arg(name));
    }
    PrinterState before = state();
    if (!before.reachable || before.otherError) {
        return notPrinted(before.detail, before);
    }
    if (stop.stop_requested()) {
        return notPrinted(QStringLiteral("stopped"), before);
    }
    const QString base = QDir(m_folder).filePath(name);
    const bool stoodBefore = QFileInfo::exists(base + QStringLiteral(".pdf"));
    QStringList endings { QStringLiteral(".pdf") };
    if (m_pngToo) {
        // First, so that nothing is missing once the PDF is there.
        endings.prepend(QStringLiteral(".png"));
    }
    for (const QString& ending : endings) {
        const auto written = writeDrawing(drawing, base + ending);
        if (!written) {
            PrintOutcome outcome
                = notPrinted(QString::fromStdString(core::inWords(written.error())), state());
            outcome.onPaper = stoodBefore ? OnPaper::Maybe : OnPaper::Nothing;
            return outcome;
        }
    }
    PrintOutcome outcome {
        .result = PrintResult::Confirmed, .onPaper = OnPaper::Yes, .state = before
    };
    if (!syncFolder(m_folder)) {
        outcome.result = PrintResult::SentUnconfirmed;
        outcome.onPaper = OnPaper::Maybe;
        outcome.why
            = QStringLiteral("the folder '%1' could not be brought to the disk").arg(m_folder);
    }
    return outcome;
}

} // namespace legcheck::printing
