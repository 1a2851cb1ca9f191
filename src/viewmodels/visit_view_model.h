// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/visit_values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace legcheck::viewmodels {

/// One visit as the screen sees it: which page is due, its texts, and the taps it accepts.
/// It holds no rule; the order of questions is core::Visit's, the ending of a visit a service's.
///
/// `stepped` is emitted for every new page, also from one question to the next. `questionChanged`
/// means that the same page shows another choice or another language, and is not emitted for a new
/// page: the page that leaves would otherwise build the next question before it is gone.
class VisitViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit is created in C++ and handed to Main.qml")
    Q_PROPERTY(Step step READ step NOTIFY stepped FINAL)
    Q_PROPERTY(legcheck::viewmodels::IntroValue intro READ intro NOTIFY textsChanged FINAL)
    Q_PROPERTY(
        legcheck::viewmodels::QuestionValue question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(
        QList<legcheck::viewmodels::RecapRowValue> recap READ recap NOTIFY recapChanged FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue outcome READ outcome NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(Paper paper READ paper NOTIFY paperChanged FINAL)
    /// The patient's own paper, and the paper tape; None where this clinic prints none.
    Q_PROPERTY(Paper stub READ stub NOTIFY paperChanged FINAL)
    Q_PROPERTY(Paper tape READ tape NOTIFY paperChanged FINAL)
    Q_PROPERTY(QList<legcheck::viewmodels::LearnPageValue> learnPages READ learnPages NOTIFY
            textsChanged FINAL)
    Q_PROPERTY(
        legcheck::viewmodels::LearnPageValue learnPage READ learnPage NOTIFY learnPageChanged FINAL)
    /// The step the patient stands at, from 1, and about how many there are; 0 outside the
    /// questions.
    Q_PROPERTY(int progressStep READ progressStep NOTIFY progressChanged FINAL)
    Q_PROPERTY(int progressTotal READ progressTotal NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stepped FINAL)
    /// True when the question on the screen has an answer. One that may be skipped waits for
    /// `skip`.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY canGoOnChanged FINAL)
    /// True while the patient changes an answer from the recap.
    Q_PROPERTY(bool changing READ changing NOTIFY stepped FINAL)

public:
    enum class Step {
        Start, ///< attract screen: choose a language
        Intro, ///< what this is, and that it is no diagnosis
        Question,
        Recap,
        StaffNow, ///< categories 1 and 2, and children: staff are on their way
        Outcome,
        LearnMenu,
        LearnPage,
        Help, ///< "Do you want staff to help you?"
        Finished ///< thank you; everything is wiped
    };
    Q_ENUM(Step)

    /// How far a paper is. Sent: the printer took it and tells nothing back.
    enum class Paper { None, Printing, Printed, Failed, Sent };
    Q_ENUM(Paper)

    struct Services; ///< What a visit needs from the rest of the house; see visit_services.h.

    explicit VisitViewModel(Services& services, QObject* parent = nullptr);
    ~VisitViewModel() override;
    Q_DISABLE_COPY_MOVE(VisitViewModel)

    [[nodiscard]] Step step() const;
    [[nodiscard]] IntroValue intro() const;
    [[nodiscard]] QuestionValue question() const;
    [[nodiscard]] QList<RecapRowValue> recap() const;
    [[nodiscard]] OutcomeValue outcome() const;
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] Paper stub() const;
    [[nodiscard]] Paper tape() const;
    [[nodiscard]] QList<LearnPageValue> learnPages() const;
    [[nodiscard]] LearnPageValue learnPage() const;
    [[nodiscard]] int progressStep() const;
    [[nodiscard]] int progressTotal() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool changing() const;

    /// The question that `next` leads to, as its page will show it; without an id where it leads to
    /// none, or nowhere yet. Asking changes nothing.
    Q_INVOKABLE [[nodiscard]] legcheck::viewmodels::QuestionValue upcoming() const;

    /// Leaves the start screen (the language is LanguageViewModel's) for the intro.
    Q_INVOKABLE void start();
    /// Goes on: intro -> first question -> ... -> recap -> outcome or staff-now; any answer page to
    /// the next. Does nothing while `canGoOn` is false.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// Chooses the option of the question on the screen, or takes the choice back. "None" and "not
    /// sure" stand alone; choosing a sign takes them away.
    Q_INVOKABLE void choose(const QString& optionId);
    /// Gives a number of the question on the screen; clamped to its range.
    Q_INVOKABLE void setNumber(const QString& numberId, int value);
    Q_INVOKABLE void clearNumber(const QString& numberId);
    /// Leaves the question on the screen unanswered and goes on. Only where it may be skipped.
    Q_INVOKABLE void skip();
    /// From the recap: opens that question again; `next` comes back to the recap.
    Q_INVOKABLE void change(const QString& questionId);

    Q_INVOKABLE void openLearnMenu();
    Q_INVOKABLE void openLearnPage(const QString& pageId);

    /// Opens the help page; `back` returns, `confirmHelp` ends the visit and calls staff.
    Q_INVOKABLE void askForHelp();
    Q_INVOKABLE void confirmHelp();

    /// Outcome or learn pages -> finished: nothing of the visit is kept in memory.
    Q_INVOKABLE void finish();
    /// Wipes everything and shows the start screen. A visit with a told emergency or limb sign is
    /// ended properly first (slip, staff call): who walks away may have collapsed.
    Q_INVOKABLE void abandon();

signals:
    void stepped();
    void questionChanged();
    void progressChanged();
    void canGoOnChanged();
    void recapChanged();
    void outcomeChanged();
    void paperChanged();
    void learnPageChanged();
    void textsChanged();

private:
    struct State;

    void goTo(Step step);
    void announceAnswer();
    void followVisit();
    void endVisit();
    void followPapers();
    /// Once a visit, for who comes to the tape check.
    void printTape();
    void wipe();
    /// The index of a number on the screen, if it is one.
    [[nodiscard]] std::optional<unsigned char> shownNumber(const QString& numberId) const;

    std::unique_ptr<State> m_state;
};

} // namespace legcheck::viewmodels
