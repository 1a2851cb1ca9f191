// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/speech_maker.h"

#include <QFile>
#include <QStringList>

#include <utility>

namespace legcheck::narration {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds usualPatience = 10s;
// Words a minute; espeak-ng's own 175 is too quick for who is old, in pain or reads along.
constexpr const char* speed = "140";

core::Error fault(const QString& program, const QString& what)
{
    return { what.toStdString(), program.toStdString() };
}

} // namespace

SpeechMaker::SpeechMaker(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { fail(QStringLiteral("took too long to make speech")); });
}

SpeechMaker::~SpeechMaker()
{
    drop();
}

void SpeechMaker::drop()
{
    m_patience.stop();
    if (m_process == nullptr) {
        return;
    }
    QProcess* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->kill();
    process->waitForFinished(1000); // killed: it cannot refuse
    process->deleteLater(); // this may be within one of its signals
    QFile::remove(m_folder.filePath(QStringLiteral("speech.wav")));
}

void SpeechMaker::make(const QString& voice, const QString& text)
{
    drop();
    m_process = new QProcess(this); // NOLINT(cppcoreguidelines-owning-memory): the parent owns it
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, &SpeechMaker::finish);
    connect(m_process, &QProcess::errorOccurred, this,
        [this, process = m_process](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart) {
                return;
            }
            // Not within `make`, whose caller does not expect an answer yet.
            const auto tell = [this, process] {
                if (process == m_process) {
                    fail(QStringLiteral("could not be started"));
                }
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
    m_patience.start();
    m_process->start(m_program,
        { QStringLiteral("--stdin"), QStringLiteral("-b"), QStringLiteral("1"),
            QStringLiteral("-s"), QLatin1String(speed), QStringLiteral("-v"), voice,
            QStringLiteral("-w"), m_folder.filePath(QStringLiteral("speech.wav")) });
    m_process->write(text.toUtf8());
    m_process->closeWriteChannel();
}

void SpeechMaker::fail(const QString& why)
{
    if (m_process != nullptr) {
        drop();
        emit failed(m_program + QLatin1Char(' ') + why);
    }
}

void SpeechMaker::finish()
{
    if (m_process == nullptr) {
        return;
    }
    if (m_process->exitStatus() != QProcess::NormalExit || m_process->exitCode() != 0) {
        fail(QStringLiteral("made no speech"));
        return;
    }
    QFile file(m_folder.filePath(QStringLiteral("speech.wav")));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto wave = readWave(bytes);
    if (!wave) {
        fail(QStringLiteral("made a file that %1")
                 .arg(QString::fromStdString(wave.error().front().what)));
        return;
    }
    drop();
    emit made(bytes);
}

core::Result<QStringList> voicesOf(const QString& program)
{
    constexpr int patience = 5000;
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, { QStringLiteral("--voices") }, QIODevice::ReadOnly);
    if (!process.waitForStarted(patience)) {
        return fault(program, QStringLiteral("is not there; it is in the package espeak-ng"));
    }
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(patience);
        return fault(program, QStringLiteral("does not tell its voices"));
    }
    // "Pty Language  Age/Gender VoiceName  File  Other Languages"
    QStringList voices;
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput())
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                   .mid(1)) {
        const QStringList columns = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (columns.size() < 5) {
            continue;
        }
        // Voices of MBROLA are named here although nobody has installed them.
        if (columns[4].startsWith(QLatin1String("mb/"))) {
            continue;
        }
        voices.push_back(columns[1]);
        for (const QString& other : columns.mid(5)) {
            if (other.startsWith(QLatin1Char('('))) {
                voices.push_back(other.mid(1));
            }
        }
    }
    voices.removeDuplicates();
    return voices;
}

} // namespace legcheck::narration
