// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/language_finds.h"
#include "administration/removable_media.h"
#include "administration/settings_view_model.h"
#include "content/content_pack.h"
#include "language/languages.h"

#include <QHash>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// One language that the kiosk has.
struct LanguageRow {
    Q_GADGET
    QML_VALUE_TYPE(languageRow)
    Q_PROPERTY(QString tag MEMBER tag CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// For staff: its English name, how much is translated, and who reviewed it.
    Q_PROPERTY(QString standing MEMBER standing CONSTANT FINAL)
    /// The clinic wants it; patients see it if it is no draft, or drafts are shown.
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT FINAL)
    Q_PROPERTY(bool keptBack MEMBER keptBack CONSTANT FINAL)
    Q_PROPERTY(bool draft MEMBER draft CONSTANT FINAL)
    Q_PROPERTY(bool atStart MEMBER atStart CONSTANT FINAL)

public:
    QString tag;
    QString name;
    QString standing;
    bool chosen = false;
    bool keptBack = false; ///< chosen, but a draft where none is shown
    bool draft = true;
    bool atStart = false;

    friend bool operator==(const LanguageRow&, const LanguageRow&) = default;
};

/// Which languages patients may choose, in which order; adding one; saying that it was reviewed.
class LanguagesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// The chosen ones first, in the order of the start page.
    Q_PROPERTY(QList<legcheck::administration::LanguageRow> rows READ rows NOTIFY changed FINAL)
    /// Language files found on USB sticks or in a folder.
    Q_PROPERTY(QList<legcheck::administration::FoundLanguage> found READ found NOTIFY changed FINAL)
    /// True while they are looked for and read.
    Q_PROPERTY(bool looking READ looking NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

public:
    struct Source {
        language::Languages* languages = nullptr; ///< the screen's; null: there are none
        const content::ContentPack* pack = nullptr;
        QString folder; ///< the site's own languages
        StickPlaces places;
    };

    LanguagesViewModel(SiteServices& services, SettingsViewModel& settings, Source source,
        QObject* parent = nullptr);
    ~LanguagesViewModel() override;
    Q_DISABLE_COPY_MOVE(LanguagesViewModel)

    [[nodiscard]] QList<LanguageRow> rows() const;
    [[nodiscard]] QList<FoundLanguage> found() const { return m_found; }
    [[nodiscard]] bool looking() const { return m_looking; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// Counts how much of each is translated, beside the screen.
    Q_INVOKABLE void read();
    Q_INVOKABLE void choose(const QString& tag, bool chosen);
    /// Lets patients choose this draft beside what they can choose now, and no other draft.
    Q_INVOKABLE void offerDraft(const QString& tag);
    /// One place up (-1) or down (1).
    Q_INVOKABLE void move(const QString& tag, int places);
    Q_INVOKABLE void putAtStart(const QString& tag);
    /// `by`: name and profession.
    Q_INVOKABLE void markReviewed(const QString& tag, const QString& by);
    Q_INVOKABLE void markDraft(const QString& tag);
    /// Leaves the administration and lets the kiosk speak it.
    Q_INVOKABLE void tryOut(const QString& tag);
    /// Looks for `legcheck_*.ts` in that folder, or on every stick where it is empty; each is read
    /// and checked whole beside the screen.
    Q_INVOKABLE void look(const QString& folder = {});
    /// Takes one of `found` that was not refused into the site's languages.
    Q_INVOKABLE void add(const QString& file);

signals:
    void changed();
    void tried(const QString& tag);

private:
    [[nodiscard]] QStringList chosenTags() const;
    [[nodiscard]] QString fileOf(const QString& tag) const;
    void keep(const QStringList& tags);
    void describe(const QString& tag, const language::Language& language, const QString& change);
    void show(const QList<FoundLanguage>& finds, const QString& nothing);
    void tell();
    void say(const QString& message, bool refused);

    SiteServices& m_services;
    SettingsViewModel& m_settings;
    Source m_source;
    QHash<QString, int> m_percent;
    QList<FoundLanguage> m_found;
    bool m_looking = false;
    QString m_message;
    bool m_refused = false;
    QThreadPool m_counting;
};

} // namespace legcheck::administration
