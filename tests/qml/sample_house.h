// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/cleaning_view_model.h"
#include "viewmodels/display_view_model.h"
#include "viewmodels/fake_voice.h"
#include "viewmodels/idle_view_model.h"
#include "viewmodels/language_view_model.h"
#include "viewmodels/recheck_view_model.h"
#include "viewmodels/visit_view_model.h"
#include "viewmodels/visit_walk.h"
#include "viewmodels/voice_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// All that stands behind the screen, with the shipped questions and a desk of its own, for the QML
/// tests of the shell: what is touched there moves a real visit.
class SampleHouse : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(legcheck::viewmodels::VisitViewModel* visit READ visit CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::RecheckViewModel* recheck READ recheck CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::LanguageViewModel* languages READ languages CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::DisplayViewModel* display READ display CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::IdleViewModel* idle READ idle CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::CleaningViewModel* cleaning READ cleaning CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::VoiceViewModel* voice READ voice CONSTANT FINAL)
    /// The id of the question on the screen, or the name of the page.
    Q_PROPERTY(QString place READ place NOTIFY placeChanged FINAL)

public:
    explicit SampleHouse(QObject* parent = nullptr);

    [[nodiscard]] legcheck::viewmodels::VisitViewModel* visit() { return &m_walk.visit; }
    [[nodiscard]] legcheck::viewmodels::RecheckViewModel* recheck() { return &m_recheck; }
    [[nodiscard]] legcheck::viewmodels::LanguageViewModel* languages() { return &m_languages; }
    [[nodiscard]] legcheck::viewmodels::DisplayViewModel* display() { return &m_display; }
    [[nodiscard]] legcheck::viewmodels::IdleViewModel* idle() { return &m_idle; }
    [[nodiscard]] legcheck::viewmodels::CleaningViewModel* cleaning() { return &m_cleaning; }
    [[nodiscard]] legcheck::viewmodels::VoiceViewModel* voice() { return &m_voice; }
    [[nodiscard]] QString place() const { return m_walk.at(); }

    /// Answers like a plain cramp until that question or page is on the screen.
    Q_INVOKABLE void walkTo(const QString& place);
    /// Nobody touches anything any more: the warning comes within a second or two.
    Q_INVOKABLE void fallSilent();

    /// What the voice was last asked to speak, in order; the languages; and how many of the
    /// passages may leave a clip behind.
    Q_INVOKABLE [[nodiscard]] QStringList spoken() const { return m_speaker.texts(); }
    Q_INVOKABLE [[nodiscard]] QStringList spokenLanguages() const;
    Q_INVOKABLE [[nodiscard]] int keptClips() const;
    Q_INVOKABLE [[nodiscard]] int readings() const { return m_speaker.readings; }
    /// This passage is heard now.
    Q_INVOKABLE void hear(int passage);
    Q_INVOKABLE void endReading();
    Q_INVOKABLE void plugIn(bool device, bool headphones) { m_speaker.set(device, headphones); }

signals:
    void placeChanged();

private:
    legcheck::tests::VisitWalk m_walk;
    legcheck::viewmodels::RecheckViewModel m_recheck { m_walk.services() };
    legcheck::viewmodels::LanguageViewModel m_languages { *m_walk.desk.languages };
    legcheck::viewmodels::DisplayViewModel m_display { {} };
    legcheck::viewmodels::IdleViewModel m_idle { {} };
    legcheck::viewmodels::CleaningViewModel m_cleaning;
    legcheck::tests::FakeVoice m_speaker;
    legcheck::viewmodels::VoiceViewModel m_voice { m_speaker, {},
        [](legcheck::narration::Passage&) {} };
};
