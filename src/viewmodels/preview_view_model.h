// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "language/languages.h"
#include "viewmodels/visit_values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace legcheck::viewmodels {

/// One page as patients would see it, for staff who edit its words. There is no visit behind it:
/// nothing is asked, answered, kept or printed.
class PreviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the preview")
    Q_PROPERTY(Page page READ page CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::IntroValue intro MEMBER m_intro CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::QuestionValue question MEMBER m_question CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::OutcomeValue outcome MEMBER m_outcome CONSTANT FINAL)
    Q_PROPERTY(legcheck::viewmodels::LearnPageValue learnPage MEMBER m_learnPage CONSTANT FINAL)
    /// Of a question, from 1, and how many there are.
    Q_PROPERTY(int step MEMBER m_step CONSTANT FINAL)
    Q_PROPERTY(int total MEMBER m_total CONSTANT FINAL)
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft CONSTANT FINAL)

public:
    /// None: the text stands on paper, or is only spoken.
    enum class Page { None, Intro, Question, StaffNow, Outcome, LearnPage };
    Q_ENUM(Page)

    /// The page on which the text with that id stands, in the language that `languages` speaks. All
    /// is read at once; neither need outlive this.
    PreviewViewModel(const content::ContentPack& pack, const language::Languages& languages,
        const QString& textId, QObject* parent = nullptr);

    [[nodiscard]] static Page pageOf(const content::ContentPack& pack, const QString& textId);

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] const IntroValue& intro() const { return m_intro; }
    [[nodiscard]] const QuestionValue& question() const { return m_question; }
    [[nodiscard]] const OutcomeValue& outcome() const { return m_outcome; }
    [[nodiscard]] const LearnPageValue& learnPage() const { return m_learnPage; }
    /// The language's English name.
    [[nodiscard]] QString languageName() const { return m_languageName; }

private:
    Page m_page;
    IntroValue m_intro;
    QuestionValue m_question;
    OutcomeValue m_outcome;
    LearnPageValue m_learnPage;
    int m_step = 0;
    int m_total = 0;
    QString m_languageName;
    bool m_rightToLeft;
};

} // namespace legcheck::viewmodels
