// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/visit_values.h"
#include "viewmodels/visit_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace legcheck::viewmodels {

/// A waiting patient comes back: types or scans the ticket's number and is asked three questions
/// again. It can only raise. Nothing of the earlier visit is ever shown, so a wrong number tells
/// nobody anything; only its language is taken over.
class RecheckViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The re-check is created in C++ and handed to Main.qml")
    Q_PROPERTY(Step step READ step NOTIFY stepped FINAL)
    /// As typed so far, with this kiosk's letter: "A-", "A-17".
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged FINAL)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY typedChanged FINAL)
    Q_PROPERTY(
        legcheck::viewmodels::QuestionValue question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString ticket READ ticket NOTIFY stepped FINAL)

public:
    enum class Step {
        Closed,
        Number, ///< type or scan it
        Question,
        Desk, ///< the number is not known here, or its answers are gone: go to the desk
        Unchanged, ///< nothing is more urgent than before
        StaffNow ///< staff are on their way
    };
    Q_ENUM(Step)

    explicit RecheckViewModel(VisitViewModel::Services& services, QObject* parent = nullptr);
    ~RecheckViewModel() override;
    Q_DISABLE_COPY_MOVE(RecheckViewModel)

    [[nodiscard]] Step step() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] QuestionValue question() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] QString ticket() const;

    Q_INVOKABLE void open();
    /// One digit of the pad.
    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    /// A scanner is a keyboard: its whole line at once.
    Q_INVOKABLE void scan(const QString& line);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void choose(const QString& optionId);
    Q_INVOKABLE void next();
    /// One question, or page, back; from the number it closes.
    Q_INVOKABLE void back();
    /// Forgets everything. A sign that was told is not forgotten: who walks away may have
    /// collapsed.
    Q_INVOKABLE void close();

signals:
    void stepped();
    void typedChanged();
    void questionChanged();

private:
    struct State;

    void goTo(Step step);
    void lookUp(const QString& number);
    void finish();

    std::unique_ptr<State> m_state;
};

} // namespace legcheck::viewmodels
