// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pin.h"

#include "site/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace legcheck::site {

namespace {

constexpr int freeTries = 2;
constexpr std::chrono::seconds firstDelay { 15 };
constexpr std::chrono::seconds longestDelay { 15 * 60 };
constexpr qint64 largestPinFile = 4096;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// 111111, 123456, 987654: what is tried first.
bool isEasilyGuessed(const QString& digits)
{
    const auto stepIs = [&](int step) {
        return std::ranges::adjacent_find(digits, [step](QChar one, QChar next) {
            return next.unicode() - one.unicode() != step;
        }) == digits.end();
    };
    return stepIs(0) || stepIs(1) || stepIs(-1);
}

} // namespace

QString pinComplaint(const QString& digits)
{
    if (digits.size() < fewestPinDigits || digits.size() > mostPinDigits
        || !std::ranges::all_of(digits, isDigit)) {
        return QStringLiteral("A PIN has %1 to %2 digits and nothing else.")
            .arg(fewestPinDigits)
            .arg(mostPinDigits);
    }
    return isEasilyGuessed(digits) ? QStringLiteral(
               "This PIN is guessed at once. Do not use one digit only, or digits in a row.")
                                   : QString();
}

std::chrono::seconds pinDelay(int wrongInARow)
{
    std::chrono::seconds delay { 0 };
    for (int wrong = freeTries; wrong < wrongInARow && delay < longestDelay; ++wrong) {
        delay = delay.count() == 0 ? firstDelay : delay * 2;
    }
    return std::min(delay, longestDelay);
}

Pin::Pin(const QString& stateFolder)
    : m_hashFile(QDir(stateFolder).filePath(QStringLiteral("pin")))
    , m_triesFile(QDir(stateFolder).filePath(QStringLiteral("pin-tries")))
{
}

bool Pin::isSet() const
{
    return QFileInfo::exists(m_hashFile);
}

core::Errors Pin::choose(const QString& digits)
{
    if (const QString wrong = pinComplaint(digits); !wrong.isEmpty()) {
        return { { wrong.toStdString(), {} } };
    }
    const QByteArray bytes = digits.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    // The moderate limits want 256 MB, which a small board does not have to spare. The interactive
    // ones, with the delays, are enough for a PIN that is tried by hand.
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hash.data(), bytes.constData(),
               static_cast<unsigned long long>(bytes.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
            != 0) {
        return { { "the PIN cannot be kept: too little memory", {} } };
    }
    auto errors = writeDurably(m_hashFile, QByteArray(hash.data()) + '\n', Readers::OwnerOnly);
    if (errors.empty()) {
        keep({});
    }
    return errors;
}

Pin::Answer Pin::check(const QString& digits, const QDateTime& now)
{
    if (waiting(now).count() > 0) {
        return Answer::Wait;
    }
    Tries next = tries();
    ++next.wrong;
    next.last = now.toSecsSinceEpoch();
    keep(next);
    const auto hash = readWhole(m_hashFile, largestPinFile);
    const QByteArray bytes = digits.toLatin1();
    const bool right = hash && sodium_init() >= 0
        && crypto_pwhash_str_verify(hash.value().trimmed().constData(), bytes.constData(),
               static_cast<unsigned long long>(bytes.size()))
            == 0;
    if (right) {
        keep({});
    }
    return right ? Answer::Right : Answer::Wrong;
}

std::chrono::seconds Pin::waiting(const QDateTime& now)
{
    Tries known = tries();
    const qint64 clock = now.toSecsSinceEpoch();
    if (known.wrong > 0 && known.last > clock) {
        // A clock that was set back must neither lock the clinic out nor let anybody in earlier.
        known.last = clock;
        keep(known);
    }
    const std::chrono::seconds passed { clock - known.last };
    return std::max(std::chrono::seconds { 0 }, pinDelay(known.wrong) - passed);
}

int Pin::wrongInARow() const
{
    return tries().wrong;
}

Pin::Tries Pin::tries() const
{
    if (m_unwritten) {
        return *m_unwritten;
    }
    Tries stored;
    if (const auto bytes = readWhole(m_triesFile, largestPinFile)) {
        const auto words = bytes.value().trimmed().split(' ');
        stored.wrong = words.value(0).toInt();
        stored.last = words.value(1).toLongLong();
    }
    return stored;
}

void Pin::keep(const Tries& tries)
{
    const QByteArray text
        = QByteArray::number(tries.wrong) + ' ' + QByteArray::number(tries.last) + '\n';
    const bool written = tries.wrong == 0
        ? !QFile::exists(m_triesFile) || QFile::remove(m_triesFile)
        : writeDurably(m_triesFile, text, Readers::OwnerOnly).empty();
    // Where the disk is full the count goes on in memory.
    m_unwritten = written ? std::nullopt : std::optional(tries);
}

} // namespace legcheck::site
