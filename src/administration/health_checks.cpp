// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/health_checks.h"

#include "journal/database.h"
#include "site/logo.h"

#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QInputDevice>
#include <QPointingDevice>
#include <QStorageInfo>

#include <algorithm>

namespace legcheck::administration {

namespace {

using State = HealthFinding::State;

QString tr(const char* text)
{
    return HealthViewModel::tr(text);
}

HealthFinding finding(const char* name, State state, QString found, QString advice = {})
{
    return {
        .name = tr(name), .found = std::move(found), .advice = std::move(advice), .state = state
    };
}

constexpr qreal leastShortSide = 130; // mm: a 10 inch screen, below it large text has no room
constexpr int firstYear = 2026; // of this program
constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;
constexpr qint64 fewestFree = 500 * mebibyte;

} // namespace

HealthFinding displayFinding(QSize pixels, qreal pixelsPerMillimetre)
{
    const qreal shortSide = std::min(pixels.width(), pixels.height()) / pixelsPerMillimetre;
    const QString found = tr("%1 x %2 pixels, taken for %3 x %4 mm.")
                              .arg(pixels.width())
                              .arg(pixels.height())
                              .arg(qRound(pixels.width() / pixelsPerMillimetre))
                              .arg(qRound(pixels.height() / pixelsPerMillimetre));
    return shortSide >= leastShortSide
        ? finding(QT_TR_NOOP("Screen"), State::Good, found)
        : finding(QT_TR_NOOP("Screen"), State::Bad, found,
            tr("This is too small for large text. If the screen is larger than that, measure it "
               "under Screen and sound, Pixels in a millimetre."));
}

HealthFinding touchFinding()
{
    const auto devices = QInputDevice::devices();
    const bool touch = std::ranges::any_of(devices, [](const QInputDevice* device) {
        return device->type() == QInputDevice::DeviceType::TouchScreen;
    });
    return touch
        ? finding(QT_TR_NOOP("Touch"), State::Good, tr("A touch screen is connected."))
        : finding(QT_TR_NOOP("Touch"), State::Unknown, tr("This machine names no touch screen."),
            tr("If you came here by touching, it works all the same. If not, look at its "
               "cable and start the kiosk again."));
}

HealthFinding fontsFinding(const QList<ScriptSample>& samples)
{
    QStringList without;
    for (const ScriptSample& sample : samples) {
        const QFontMetrics metrics(QFont(QStringLiteral("Noto Sans")));
        const auto signs = sample.text.toUcs4();
        if (!std::ranges::all_of(signs, [&](uint sign) { return metrics.inFontUcs4(sign); })) {
            without.push_back(sample.language);
        }
    }
    return without.isEmpty()
        ? finding(QT_TR_NOOP("Fonts"), State::Good,
            tr("All %1 languages can be written.").arg(samples.size()))
        : finding(QT_TR_NOOP("Fonts"), State::Bad,
            tr("Signs are missing for: %1.").arg(without.join(QStringLiteral(", "))),
            tr("Ask who keeps this machine to install fonts-noto-core and fonts-noto-cjk, or do "
               "not offer these languages."));
}

HealthFinding clockFinding(const QDateTime& now)
{
    const QString found = tr("It is %1.").arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (now.date().year() < firstYear) {
        return finding(QT_TR_NOOP("Clock"), State::Bad, found,
            tr("That is before this program was written. Set the clock; ticket numbers and slips "
               "carry "
               "its time."));
    }
    // systemd-timesyncd makes this file when a time server has set the clock.
    return QFile::exists(QStringLiteral("/run/systemd/timesync/synchronized"))
        ? finding(QT_TR_NOOP("Clock"), State::Good,
            found + QLatin1Char(' ') + tr("It is kept by the network."))
        : finding(QT_TR_NOOP("Clock"), State::Unknown, found,
            tr("Compare it with another clock: no time server has set it."));
}

HealthFinding diskFinding(const QString& folder)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || !disk.isReady()) {
        return finding(QT_TR_NOOP("Disk"), State::Bad, tr("%1 is not there.").arg(folder),
            tr("Ask who keeps this machine: no ticket can be stored."));
    }
    const QString found = tr("%1 MB are free.").arg(disk.bytesAvailable() / mebibyte);
    if (disk.isReadOnly()) {
        return finding(QT_TR_NOOP("Disk"), State::Bad, tr("Nothing can be written."),
            tr("Start the machine again; if it stays so, the disk must be replaced."));
    }
    return disk.bytesAvailable() >= fewestFree
        ? finding(QT_TR_NOOP("Disk"), State::Good, found)
        : finding(QT_TR_NOOP("Disk"), State::Bad, found,
            tr("Remove old slips from the slip folder, or ask who keeps this machine."));
}

HealthFinding settingsFinding(const site::SettingsFile& file)
{
    return file.problems().empty()
        ? finding(QT_TR_NOOP("Settings"), State::Good, tr("Every line of the file is understood."))
        : finding(QT_TR_NOOP("Settings"), State::Bad,
            QString::fromStdString(
                file.problems().front().where + ": " + file.problems().front().what),
            tr("Change that setting on its page; the last good value holds until then."));
}

HealthFinding logoFinding(const QString& file)
{
    const core::Errors faults = site::logoFaults(file);
    if (faults.empty()) {
        return finding(QT_TR_NOOP("Logo"), State::Good,
            file.isEmpty() ? tr("The clinic has none.") : tr("It can be shown and printed."));
    }
    return finding(QT_TR_NOOP("Logo"), State::Bad,
        QString::fromStdString(faults.front().where + " " + faults.front().what),
        tr("Choose another picture on the page Clinic; it is left out until then."));
}

HealthFinding recordFinding(const site::Audit& audit)
{
    const auto lines = audit.verify();
    return lines
        ? finding(QT_TR_NOOP("Record of changes"), State::Good,
            tr("%1 lines, each as it was written.").arg(lines.value()))
        : finding(QT_TR_NOOP("Record of changes"), State::Bad,
            QString::fromStdString(lines.error().front().where + ": " + lines.error().front().what),
            tr("Keep a copy of the folder of the records and ask who changed it."));
}

HealthFinding contentFinding(
    const QString& version, const QString& sha256, const core::Errors& faults)
{
    constexpr int shown = 12;
    QString found = tr("Version %1 (%2) is shown to patients.").arg(version, sha256.left(shown));
    if (faults.empty()) {
        return finding(QT_TR_NOOP("Content"), State::Good, found);
    }
    constexpr std::size_t most = 3;
    found += QLatin1Char(' ') + tr("Something newer is not, because:");
    for (std::size_t i = 0; i < std::min(most, faults.size()); ++i) {
        found
            += QLatin1Char('\n') + QString::fromStdString(faults[i].where + ": " + faults[i].what);
    }
    return finding(QT_TR_NOOP("Content"), State::Bad, found,
        tr("Publish the content again, or go back to the version before, then start the kiosk "
           "again."));
}

HealthFinding journalFinding(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        return finding(QT_TR_NOOP("Tickets"), State::Good, tr("There was no visit yet."));
    }
    journal::Database database(file, {}, journal::OnDamage::Report);
    const core::Errors errors = database.check();
    return errors.empty()
        ? finding(QT_TR_NOOP("Tickets"), State::Good,
            tr("The journal is whole, %1 KB.").arg(info.size() / kibibyte))
        : finding(QT_TR_NOOP("Tickets"), State::Bad,
            QString::fromStdString(errors.front().where + ": " + errors.front().what),
            tr("Start the kiosk again: it sets a damaged journal aside and begins a new one."));
}

HealthFinding soundFinding()
{
    QFile cards(QStringLiteral("/proc/asound/cards"));
    const bool hasCard = cards.open(QIODevice::ReadOnly) && cards.readLine().contains('[');
    return hasCard ? finding(QT_TR_NOOP("Sound"), State::Unknown, tr("There is a sound device."),
               tr("Whether it can be heard only ears can tell: let a page be read aloud."))
                   : finding(QT_TR_NOOP("Sound"), State::Bad, tr("There is no sound device."),
                       tr("Nothing can be read aloud. Plug a speaker in, or tell patients that "
                          "this kiosk is silent."));
}

} // namespace legcheck::administration
