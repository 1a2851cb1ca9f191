// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/privacy_view_model.h"

#include "journal/journal.h"
#include "journal/retention.h"

#include <QDir>
#include <QFileInfo>

namespace legcheck::administration {

namespace {

QString words(const core::Errors& errors)
{
    return QString::fromStdString(errors.front().where + ": " + errors.front().what);
}

} // namespace

PrivacyViewModel::PrivacyViewModel(SiteServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void PrivacyViewModel::read()
{
    const QFileInfo file(m_services.journalFile);
    m_damaged.clear();
    for (const QFileInfo& aside : file.absoluteDir().entryInfoList(
             { file.fileName() + QStringLiteral(".damaged-*") }, QDir::Files)) {
        m_damaged.push_back(aside.filePath());
    }
    journal::Database database(m_services.journalFile, {}, journal::OnDamage::Report);
    const bool isThere = file.exists(); // it comes with the first visit
    const auto counts = isThere ? journal::Retention(database).counts()
                                : core::Result(journal::Retention::Counts {});
    m_fault = counts ? QString() : words(counts.error());
    m_answers = counts ? counts.value().withAnswers : 0;
    m_waiting = counts ? counts.value().openJobs : 0;
    m_kept.clear();
    if (counts && m_answers > 0) {
        //: What is kept of patients. %1 and %2 are numbers, %3 is a day and a time.
        m_kept = tr("Answers of %1 of %2 visits are kept, the oldest since %3.")
                     .arg(m_answers)
                     .arg(counts.value().visits)
                     .arg(counts.value().oldestAnswers.toLocalTime().toString(
                         QStringLiteral("yyyy-MM-dd HH:mm")));
    } else if (counts) {
        //: What is kept of patients. %1 is a number.
        m_kept = tr("No answers are kept. Of %1 visits only ticket number, time, language and "
                    "category are.")
                     .arg(counts.value().visits);
    }
    emit changed();
}

void PrivacyViewModel::purge()
{
    journal::Journal journal(m_services.journalFile, {}, journal::OnDamage::Report);
    const QDateTime now = m_services.now();
    const auto purged = journal::Retention(journal.database()).purge(std::chrono::seconds(0), now);
    if (purged) {
        if (purged.value() > 0) {
            static_cast<void>(journal.note(
                QStringLiteral("answers of %1 visits purged by hand").arg(purged.value()), now));
        }
        m_services.record(QStringLiteral("purge"), QStringLiteral("answers older than 0 hours"));
        //: After wiping. %1 is a number.
        m_done = tr("Answers of %1 visits were wiped.").arg(purged.value());
    }
    read();
    if (!purged) {
        m_fault = words(purged.error());
        emit changed();
    }
}

void PrivacyViewModel::removeDamaged()
{
    const qsizetype before = m_damaged.size();
    for (const QString& file : m_damaged) {
        QFile::remove(file);
    }
    read();
    m_services.record(QStringLiteral("purge"),
        QStringLiteral("%1 files of damaged journals").arg(before - m_damaged.size()));
    //: After deleting files. %1 is a number.
    m_done = tr("%1 files were deleted.").arg(before - m_damaged.size());
    emit changed();
}

} // namespace legcheck::administration
