// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/passage.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace legcheck::narration {
class Voice;
}

namespace legcheck::viewmodels {

/// The voice that reads the screen aloud. It speaks only what a patient asks for, and no longer
/// than the page is there. Where there is nothing to hear it is not offered, and nothing else
/// changes.
class VoiceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The voice is created in C++ and handed to Main.qml")
    /// There is a voice, and the clinic allows it here and now.
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged FINAL)
    /// From asking to stopping or leaving the page, also once all is read: repeat and loudness are
    /// at hand.
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    /// The passage that is heard now, as numbered in `read`; -1: none.
    Q_PROPERTY(int passage READ passage NOTIFY passageChanged FINAL)
    /// How loud, 1 to `levels`.
    Q_PROPERTY(int level READ level NOTIFY levelChanged FINAL)
    Q_PROPERTY(int levels READ levels CONSTANT FINAL)
    /// Headphones are in: nobody else hears.
    Q_PROPERTY(bool listeningAlone READ isListeningAlone NOTIFY offeredChanged FINAL)

public:
    struct Settings {
        bool on = true; ///< false: neither voice nor chime
        int volume = 60; ///< percent, at each new visit
        bool headphoneOnly = false;
        friend bool operator==(const Settings&, const Settings&) = default;
    };
    /// Completes what is to be spoken: a passage without language is in the screen's, and each gets
    /// the voice that espeak-ng has for its language.
    using Completer = std::function<void(narration::Passage&)>;

    /// The voice must outlive the view model.
    VoiceViewModel(narration::Voice& voice, const Settings& settings, Completer completer,
        QObject* parent = nullptr);

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] int passage() const { return m_passage; }
    [[nodiscard]] int level() const;
    [[nodiscard]] int levels() const;
    [[nodiscard]] bool isListeningAlone() const;

    /// The clinic changed its settings; this begins like a new visit.
    void adopt(const Settings& settings);
    /// Staff are called.
    void chime();

    /// Speaks these one after another: objects with `text`, and if wanted `language` (BCP 47 tag;
    /// else the screen's) and `own` (true: this patient's only, no clip of it is kept).
    Q_INVOKABLE void read(const QVariantList& passages);
    /// Once more from the beginning.
    Q_INVOKABLE void repeat();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void louder();
    Q_INVOKABLE void quieter();

signals:
    void offeredChanged();
    void openChanged();
    void passageChanged();
    void levelChanged();

private:
    void begin();
    void setPassage(int passage);
    void setPercent(int percent);
    void followVoice();

    narration::Voice& m_voice;
    Settings m_settings;
    Completer m_completer;
    QList<narration::Passage> m_passages;
    int m_percent;
    int m_number = 0; ///< of the reading that is on; each gets a new one
    int m_passage = -1;
    bool m_open = false;
    bool m_wasAlone = false;
};

} // namespace legcheck::viewmodels
