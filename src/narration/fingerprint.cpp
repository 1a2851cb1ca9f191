// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/fingerprint.h"

#include "language/line_binding.h"

#include <QCryptographicHash>

namespace legcheck::narration {

namespace {

// Raised when clips are made in another way (speed, pitch), so that old ones are not played.
constexpr const char* making = "1";

QString digest(const QByteArray& bytes, qsizetype digits)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(digits));
}

} // namespace

QString spokenWords(const QString& text)
{
    return language::unbound(text).simplified();
}

QString fingerprint(const QString& text)
{
    constexpr qsizetype digits = 8;
    return digest(spokenWords(text).toUtf8(), digits);
}

QString clipName(const QString& voice, const QString& text)
{
    constexpr qsizetype digits = 32;
    return digest(
        QByteArray(making) + '\n' + voice.toUtf8() + '\n' + spokenWords(text).toUtf8(), digits);
}

QString recordingName(const QString& what, const QString& text)
{
    return QString(what).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1Char('.')
        + fingerprint(text);
}

} // namespace legcheck::narration
