// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A reception with its own folder and languages, and a log that is read back: nothing that a
// patient answered may stand in it.

#include "reception/reception.h"
#include "shared/language_folder.h"
#include "shared/shipped_pack.h"

#include <QDir>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>

namespace legcheck::tests {

/// Everything that spdlog writes while it lives.
class CapturedLog {
public:
    CapturedLog()
        : m_before(spdlog::default_logger())
    {
        auto logger = std::make_shared<spdlog::logger>(
            "captured", std::make_shared<spdlog::sinks::ostream_sink_mt>(m_text));
        logger->set_level(spdlog::level::trace);
        // The time of day has digits as an answer has: no part of what is looked at.
        logger->set_pattern("[%l] %v");
        spdlog::set_default_logger(std::move(logger));
    }
    ~CapturedLog() { spdlog::set_default_logger(m_before); }
    Q_DISABLE_COPY_MOVE(CapturedLog)

    [[nodiscard]] QString text() const { return QString::fromStdString(m_text.str()); }

    /// The answers of the pack, and texts of them, that stand in the log.
    [[nodiscard]] QStringList answersTold() const
    {
        const QString log = text();
        QStringList found;
        for (const core::Question& question : questionnaire().questions()) {
            for (const std::string& id : question.options) {
                const QString option = QString::fromStdString(id);
                const QString words = shippedPack().texts.english(
                    QStringLiteral("option.%1.%2")
                        .arg(QString::fromStdString(question.id), option));
                // Short words such as "no" or "left" stand in any log.
                if (id.size() > 6 && log.contains(option)) {
                    found.push_back(option);
                }
                if (words.size() > 10 && log.contains(words)) {
                    found.push_back(words);
                }
            }
        }
        return found;
    }

private:
    std::shared_ptr<spdlog::logger> m_before;
    std::ostringstream m_text;
};

/// Visits of tests are of one day long ago; their answers are not purged.
inline constexpr std::chrono::hours forEver { 24 * 365 * 100 };

class ReceptionDesk {
public:
    using Adjust = std::function<void(reception::Settings&)>;

    /// `adjust` may change what a clinic sets, such as its printers.
    explicit ReceptionDesk(
        const QString& slipFolder = {}, const QString& journalFile = {}, const Adjust& adjust = {})
        : languages(m_languageFolder.languages())
        , reception(settings(slipFolder, journalFile, adjust), shippedPack(), *languages)
    {
        languages->offer({ .drafts = true, .tags = {} });
    }

    [[nodiscard]] QString folder(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList slips() const
    {
        return QDir(folder(QStringLiteral("slips"))).entryList(QDir::Files, QDir::Name);
    }

private:
    [[nodiscard]] reception::Settings settings(
        const QString& slipFolder, const QString& journalFile, const Adjust& adjust) const
    {
        reception::Settings made { .clinic = QStringLiteral("Harbour Clinic"),
            .slipFolder = slipFolder.isEmpty() ? folder(QStringLiteral("slips")) : slipFolder,
            .journalFile
            = journalFile.isEmpty() ? folder(QStringLiteral("visits.db")) : journalFile,
            .keepAnswers = forEver };
        if (adjust) {
            adjust(made);
        }
        return made;
    }

    QTemporaryDir m_folder;
    LanguageFolder m_languageFolder;

public:
    std::unique_ptr<language::Languages> languages;
    reception::Reception reception;
};

} // namespace legcheck::tests
