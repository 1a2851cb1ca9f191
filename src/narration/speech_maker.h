// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "narration/wave.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace legcheck::narration {

/// Makes speech of words with espeak-ng: one process at a time, never waited for, killed when it
/// takes too long or is no longer wanted. The words go to it on its standard input, where no other
/// process can read them, and the sound comes back by a file that lies alone in a folder of this
/// object's own.
class SpeechMaker : public QObject {
    Q_OBJECT

public:
    explicit SpeechMaker(QString program = QStringLiteral("espeak-ng"), QObject* parent = nullptr);
    ~SpeechMaker() override;
    Q_DISABLE_COPY_MOVE(SpeechMaker)

    /// Begins; whatever was being made is dropped. `made` or `failed` follows, never from within.
    void make(const QString& voice, const QString& text);
    /// Drops what is being made; neither signal follows.
    void drop();
    [[nodiscard]] bool isBusy() const { return m_process != nullptr; }

    /// A text that takes longer than this to be made into speech is not spoken.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

signals:
    void made(const QByteArray& waveFile);
    /// Why, in words without any of the text.
    void failed(const QString& why);

private:
    void finish();
    void fail(const QString& why);

    QString m_program;
    QTemporaryDir m_folder;
    QProcess* m_process = nullptr;
    QTimer m_patience;
};

/// The voices that espeak-ng has, by the names that `make` takes ("en", "pt-br"). It is waited for,
/// so this is nothing for a screen. An error where there is no espeak-ng.
[[nodiscard]] core::Result<QStringList> voicesOf(
    const QString& program = QStringLiteral("espeak-ng"));

} // namespace legcheck::narration
