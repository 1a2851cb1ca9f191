// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/visit_values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// One value of each kind that a page shows, in English and with real pictures, for the QML tests
/// and the gallery. QML cannot make such values itself.
class Samples : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(legcheck::viewmodels::QuestionValue manySigns READ manySigns CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue answeredSigns READ answeredSigns CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue oneAnswer READ oneAnswer CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue fewWords READ fewWords CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue place READ place CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue severity READ severity CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue tape READ tape CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue check READ check CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue checkOfFourAnswers READ checkOfFourAnswers
            CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::IntroValue intro READ intro CONSTANT FINAL)
    Q_PROPERTY(QList<legcheck::viewmodels::RecapRowValue> recap READ recap CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue outcome READ outcome CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue outcomeWithoutNumber READ outcomeWithoutNumber
            CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue staffNow READ staffNow CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue minor READ minor CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue helpAsked READ helpAsked CONSTANT FINAL)
    Q_PROPERTY(
        QList<legcheck::viewmodels::LearnPageValue> learnPages READ learnPages CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::LearnPageValue learnPage READ learnPage CONSTANT FINAL)
    Q_PROPERTY(QList<legcheck::viewmodels::LanguageValue> languages READ languages CONSTANT FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] static legcheck::viewmodels::QuestionValue manySigns();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue answeredSigns();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue oneAnswer();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue fewWords();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue place();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue severity();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue tape();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue check();
    [[nodiscard]] static legcheck::viewmodels::QuestionValue checkOfFourAnswers();
    [[nodiscard]] static legcheck::viewmodels::IntroValue intro();
    [[nodiscard]] static QList<legcheck::viewmodels::RecapRowValue> recap();
    [[nodiscard]] static legcheck::viewmodels::OutcomeValue outcome();
    [[nodiscard]] static legcheck::viewmodels::OutcomeValue outcomeWithoutNumber();
    [[nodiscard]] static legcheck::viewmodels::OutcomeValue staffNow();
    [[nodiscard]] static legcheck::viewmodels::OutcomeValue minor();
    [[nodiscard]] static legcheck::viewmodels::OutcomeValue helpAsked();
    [[nodiscard]] static QList<legcheck::viewmodels::LearnPageValue> learnPages();
    [[nodiscard]] static legcheck::viewmodels::LearnPageValue learnPage();
    [[nodiscard]] static QList<legcheck::viewmodels::LanguageValue> languages();
};
