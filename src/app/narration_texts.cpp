// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/narration_texts.h"

#include "language/catalogue.h"
#include "language/languages.h"
#include "narration/speech_maker.h"

#include <QDir>

namespace legcheck::app {

namespace {

constexpr qsizetype mostNamed = 5;

std::string missingOf(const narration::NarrationReport& report)
{
    QString line = report.tag + QStringLiteral(": silent: ")
        + report.missing.mid(0, mostNamed).join(QStringLiteral(", "));
    if (report.missing.size() > mostNamed) {
        line += QStringLiteral(" and %1 more; legcheck admin recordings %2 names them")
                    .arg(report.missing.size() - mostNamed)
                    .arg(report.tag);
    }
    return line.toStdString();
}

} // namespace

QString recordingsFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("recordings"));
}

QStringList synthesizerVoices(QString* fault)
{
    const auto voices = narration::voicesOf();
    if (!voices && fault != nullptr) {
        const core::Error& error = voices.error().front();
        *fault = QString::fromStdString(error.where + ' ' + error.what);
    }
    return voices ? voices.value() : QStringList();
}

proof::CheckLine narrationLine(const content::ContentPack& pack, const QString& recordings)
{
    proof::CheckLine line { .id = "narration", .state = proof::CheckState::Passed };
    const QString folder = QStringLiteral(":/translations");
    const auto words = language::builtInScreenWords();
    const auto languages = language::Languages::read(folder);
    if (!words || !languages) {
        line.state = proof::CheckState::Warning;
        line.text = "the translations cannot be read";
        return line;
    }
    QString fault;
    const QStringList voices = synthesizerVoices(&fault);
    if (!fault.isEmpty()) {
        line.details.push_back(fault.toStdString());
    }
    const auto catalogue = language::catalogue(words.value(), pack.texts);
    narration::Recordings clips(recordings);
    qsizetype recorded = 0;
    qsizetype synthetic = 0;
    qsizetype missing = 0;
    for (const language::Language& language : languages.value()->all()) {
        const auto file
            = language::TsFile::read(QStringLiteral("%1/legcheck_%2.ts").arg(folder, language.tag));
        const auto report = narration::reportOf(language.tag,
            narration::spokenTexts(
                catalogue, file ? file.value() : language::TsFile {}, language.tag),
            clips, voices);
        recorded += report.recorded.size();
        synthetic += report.synthetic.size();
        missing += report.missing.size();
        if (!report.missing.isEmpty()) {
            line.details.push_back(missingOf(report));
        }
    }
    line.text = std::to_string(recorded) + " texts recorded, " + std::to_string(synthetic)
        + " by espeak-ng, " + std::to_string(missing) + " missing";
    if (missing > 0) {
        line.state = proof::CheckState::Warning;
    }
    return line;
}

} // namespace legcheck::app
