// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/content_preview.h"
#include "administration/site_services.h"
#include "content/content_pack.h"
#include "content/pack_store.h"
#include "language/languages.h"
#include "language/ts_file.h"

#include <QProcess>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// One text that was found, or one of its translations.
struct TextRow {
    Q_GADGET
    QML_VALUE_TYPE(textRow)
    /// The text's id; of a translation the language's tag.
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(bool stale MEMBER stale CONSTANT FINAL)

public:
    QString id;
    QString label;
    QString text;
    bool stale = false; ///< made from an older English, or missing

    friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// One version that was published.
struct VersionRow {
    Q_GADGET
    QML_VALUE_TYPE(versionRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(bool current MEMBER current CONSTANT FINAL)
    Q_PROPERTY(bool good MEMBER good CONSTANT FINAL)

public:
    QString name; ///< what `legcheck admin rollback` takes
    QString label;
    bool current = false;
    bool good = true;

    friend bool operator==(const VersionRow&, const VersionRow&) = default;
};

/// The words patients read: found, changed in every language, proved, published, rolled back. The
/// rules are proved by `legcheck`, which alone holds the solver, as a process beside the kiosk.
class ContentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    Q_PROPERTY(QList<legcheck::administration::TextRow> found READ found NOTIFY changed FINAL)
    /// The text that is open; empty: none.
    Q_PROPERTY(QString openId READ openId NOTIFY changed FINAL)
    /// It in every language, English first.
    Q_PROPERTY(QList<legcheck::administration::TextRow> texts READ texts NOTIFY changed FINAL)
    Q_PROPERTY(
        QList<legcheck::administration::VersionRow> versions READ versions NOTIFY changed FINAL)
    /// What of the English was changed and is not published, as sentences; empty: nothing.
    Q_PROPERTY(QString draft READ draft NOTIFY changed FINAL)
    Q_PROPERTY(bool working READ working NOTIFY changed FINAL)
    /// What the check or the publishing says, line by line.
    Q_PROPERTY(QString report READ report NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

public:
    struct Source {
        language::Languages* languages = nullptr; ///< the screen's; null: there are none
        const content::ContentPack* pack = nullptr; ///< what patients see
        QString packFolder; ///< where it lies; empty: it cannot be changed
        QString languageFolder; ///< the site's own languages
        QString draftFolder; ///< what is changed and not published
        QString storeFolder;
        QString checker; ///< the program `legcheck`
        /// Shows the page of a text over this one, or says why not.
        std::function<core::Errors(TextPreview)> show;
    };

    ContentViewModel(SiteServices& services, Source source, QObject* parent = nullptr);
    /// A check under way is ended.
    ~ContentViewModel() override;
    Q_DISABLE_COPY_MOVE(ContentViewModel)

    [[nodiscard]] QList<TextRow> found() const { return m_found; }
    [[nodiscard]] QString openId() const { return m_openId; }
    [[nodiscard]] QList<TextRow> texts() const { return m_texts; }
    [[nodiscard]] QList<VersionRow> versions() const { return m_versions; }
    [[nodiscard]] QString draft() const { return m_draft; }
    [[nodiscard]] bool working() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QString report() const { return m_report; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refused() const { return m_refused; }

    Q_INVOKABLE void read();
    Q_INVOKABLE void find(const QString& words);
    Q_INVOKABLE void open(const QString& wanted);
    Q_INVOKABLE void close();
    /// Of the open text. English goes into the draft; a translation counts at once, as a draft
    /// translation.
    Q_INVOKABLE void change(const QString& tag, const QString& text);
    /// Shows the page of the open text with that wording, kept or not.
    Q_INVOKABLE void preview(const QString& tag, const QString& text);
    Q_INVOKABLE void discard();
    Q_INVOKABLE void check();
    Q_INVOKABLE void publish();
    Q_INVOKABLE void rollBack(const QString& version);

signals:
    void changed();

private:
    [[nodiscard]] QString draftFile() const;
    /// What was published last or gone back to: not what patients see until the kiosk starts again.
    [[nodiscard]] content::LoadedPack published() const;
    [[nodiscard]] core::Result<content::ContentPack> shown() const;
    [[nodiscard]] bool belongsToWhatIsShown() const;
    [[nodiscard]] QString freshVersion(const QString& before) const;
    void lookFor(const QString& words);
    [[nodiscard]] core::Result<QByteArray> protocol() const;
    [[nodiscard]] core::Result<TextPreview> previewOf(
        const QString& tag, const QString& text) const;
    core::Errors changeEnglish(const QString& text);
    core::Errors changeTranslation(const QString& tag, const QString& text);
    [[nodiscard]] TextRow translation(const language::Language& language) const;
    [[nodiscard]] core::Result<language::TsFile> file(const QString& tag) const;
    void readDraft();
    void readVersions();
    enum class What { Check, Publish, RollBack };
    void run(What what, const QStringList& arguments);
    void tell();
    void say(const core::Errors& errors, const QString& done);

    SiteServices& m_services;
    Source m_source;
    QString m_words; ///< that were looked for
    QList<TextRow> m_found;
    QString m_openId;
    QList<TextRow> m_texts;
    QList<VersionRow> m_versions;
    QString m_draft;
    QProcess m_process;
    QString m_report;
    QString m_message;
    bool m_refused = false;
};

} // namespace legcheck::administration
