// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The values a page shows: plain, immutable pictures of the visit at one moment, already in the
// patient's language. Pages receive them and keep nothing else, so a gallery, a test and the
// kiosk can all host the same page.
//
// Empty text means "do not show". A picture is a URL that QML's Image can load, empty if none;
// `pictureDescription` is the sentence that is spoken for it.

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace legcheck::viewmodels {

/// One answer button.
struct OptionValue {
    Q_GADGET
    QML_VALUE_TYPE(optionValue)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString hint MEMBER hint CONSTANT FINAL)
    Q_PROPERTY(QUrl picture MEMBER picture CONSTANT FINAL)
    Q_PROPERTY(QString pictureDescription MEMBER pictureDescription CONSTANT FINAL)
    /// True for "none of these", "I am not sure" and "skip": they stand apart from the signs.
    Q_PROPERTY(bool apart MEMBER apart CONSTANT FINAL)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT FINAL)

public:
    QString id;
    QString text;
    QString hint;
    QUrl picture;
    QString pictureDescription;
    bool apart = false;
    bool chosen = false;

    friend bool operator==(const OptionValue&, const OptionValue&) = default;
};

/// One number to give: the pain scale, or the girth of one calf in millimetres.
struct NumberValue {
    Q_GADGET
    QML_VALUE_TYPE(numberValue)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(int lowest MEMBER lowest CONSTANT FINAL)
    Q_PROPERTY(int highest MEMBER highest CONSTANT FINAL)
    /// Where a stepper begins while nothing has been given.
    Q_PROPERTY(int start MEMBER start CONSTANT FINAL)
    Q_PROPERTY(bool given MEMBER given CONSTANT FINAL)
    /// The number given; meaningless unless `given`.
    Q_PROPERTY(int value MEMBER value CONSTANT FINAL)

public:
    QString id;
    QString text;
    int lowest = 0;
    int highest = 0;
    int start = 0;
    bool given = false;
    int value = 0;

    friend bool operator==(const NumberValue&, const NumberValue&) = default;
};

/// One drawn step of a guided check.
struct CheckStepValue {
    Q_GADGET
    QML_VALUE_TYPE(checkStepValue)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QUrl picture MEMBER picture CONSTANT FINAL)
    Q_PROPERTY(QString pictureDescription MEMBER pictureDescription CONSTANT FINAL)

public:
    QString text;
    QUrl picture;
    QString pictureDescription;

    friend bool operator==(const CheckStepValue&, const CheckStepValue&) = default;
};

/// One screen of the questionnaire. Screens with several numbers (both calves) hold several parts.
struct QuestionValue {
    Q_GADGET
    QML_VALUE_TYPE(questionValue)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(Screen screen MEMBER screen CONSTANT FINAL)
    Q_PROPERTY(QString section MEMBER section CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString hint MEMBER hint CONSTANT FINAL)
    Q_PROPERTY(QString why MEMBER why CONSTANT FINAL)
    /// True when several options may be chosen.
    Q_PROPERTY(bool many MEMBER many CONSTANT FINAL)
    Q_PROPERTY(bool maySkip MEMBER maySkip CONSTANT FINAL)
    Q_PROPERTY(bool answered MEMBER answered CONSTANT FINAL)
    Q_PROPERTY(QList<legcheck::viewmodels::OptionValue> options MEMBER options CONSTANT FINAL)
    Q_PROPERTY(QList<legcheck::viewmodels::NumberValue> numbers MEMBER numbers CONSTANT FINAL)
    Q_PROPERTY(QList<legcheck::viewmodels::CheckStepValue> steps MEMBER steps CONSTANT FINAL)
    Q_PROPERTY(QString stopText MEMBER stopText CONSTANT FINAL)
    /// Faces of the pain scale, from no pain to the worst; empty on other screens.
    Q_PROPERTY(QList<QUrl> faces MEMBER faces CONSTANT FINAL)
    Q_PROPERTY(QString lowestText MEMBER lowestText CONSTANT FINAL)
    Q_PROPERTY(QString highestText MEMBER highestText CONSTANT FINAL)
    /// True where answers or numbers are of one's own left and right leg: left stays on the left,
    /// also where a language is read from the right.
    Q_PROPERTY(bool sided MEMBER sided CONSTANT FINAL)
    /// The painful leg as told so far: "left", "right", "both" or empty. The leg map shows it.
    Q_PROPERTY(QString leg MEMBER leg CONSTANT FINAL)

public:
    enum class Screen { Choices, LegMap, Faces, Tape, Check };
    Q_ENUM(Screen)

    QString id;
    Screen screen = Screen::Choices;
    QString section;
    QString text;
    QString hint;
    QString why;
    bool many = false;
    bool maySkip = false;
    bool answered = false;
    QList<OptionValue> options;
    QList<NumberValue> numbers;
    QList<CheckStepValue> steps;
    QString stopText;
    QList<QUrl> faces;
    QString lowestText;
    QString highestText;
    bool sided = false;
    QString leg;

    friend bool operator==(const QuestionValue&, const QuestionValue&) = default;
};

/// One line of the page where the patient looks over all answers.
struct RecapRowValue {
    Q_GADGET
    QML_VALUE_TYPE(recapRowValue)
    Q_PROPERTY(QString questionId MEMBER questionId CONSTANT FINAL)
    Q_PROPERTY(QString question MEMBER question CONSTANT FINAL)
    /// The answer in words; empty if it was left out.
    Q_PROPERTY(QString answer MEMBER answer CONSTANT FINAL)

public:
    QString questionId;
    QString question;
    QString answer;

    friend bool operator==(const RecapRowValue&, const RecapRowValue&) = default;
};

/// One of the five differences between a cramp and a clot, with what the patient told.
struct DifferenceValue {
    Q_GADGET
    QML_VALUE_TYPE(differenceValue)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString crampText MEMBER crampText CONSTANT FINAL)
    Q_PROPERTY(QString clotText MEMBER clotText CONSTANT FINAL)
    /// What the patient told, in words; empty if nothing.
    Q_PROPERTY(QString answer MEMBER answer CONSTANT FINAL)
    Q_PROPERTY(Column column MEMBER column CONSTANT FINAL)

public:
    enum class Column { Cramp, NotCramp, Unknown };
    Q_ENUM(Column)

    QString text;
    QString crampText;
    QString clotText;
    QString answer;
    Column column = Column::Unknown;

    friend bool operator==(const DifferenceValue&, const DifferenceValue&) = default;
};

/// What the patient is told to do now.
struct OutcomeValue {
    Q_GADGET
    QML_VALUE_TYPE(outcomeValue)
    /// 1 (most urgent) to 5; 0 before there is an outcome.
    Q_PROPERTY(int category MEMBER category CONSTANT FINAL)
    Q_PROPERTY(QString categoryName MEMBER categoryName CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT FINAL)
    Q_PROPERTY(bool callStaff MEMBER callStaff CONSTANT FINAL)
    /// True when the patient ended the visit by asking for help.
    Q_PROPERTY(bool helpAsked MEMBER helpAsked CONSTANT FINAL)
    /// True for a patient under 18: the check is for adults, and staff come.
    Q_PROPERTY(bool minor MEMBER minor CONSTANT FINAL)
    /// For example "A-017"; empty when no number could be given.
    Q_PROPERTY(QString ticket MEMBER ticket CONSTANT FINAL)
    Q_PROPERTY(
        QList<legcheck::viewmodels::DifferenceValue> differences MEMBER differences CONSTANT FINAL)
    Q_PROPERTY(QString safetyNetTitle MEMBER safetyNetTitle CONSTANT FINAL)
    Q_PROPERTY(QList<QString> safetyNet MEMBER safetyNet CONSTANT FINAL)

public:
    int category = 0;
    QString categoryName;
    QString title;
    QString text;
    int minutes = 0;
    bool callStaff = false;
    bool helpAsked = false;
    bool minor = false;
    QString ticket;
    QList<DifferenceValue> differences;
    QString safetyNetTitle;
    QList<QString> safetyNet;

    friend bool operator==(const OutcomeValue&, const OutcomeValue&) = default;
};

/// The page that says what this kiosk is.
struct IntroValue {
    Q_GADGET
    QML_VALUE_TYPE(introValue)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QUrl picture MEMBER picture CONSTANT FINAL)
    Q_PROPERTY(QString pictureDescription MEMBER pictureDescription CONSTANT FINAL)
    Q_PROPERTY(QList<QString> points MEMBER points CONSTANT FINAL)

public:
    QString title;
    QUrl picture;
    QString pictureDescription;
    QList<QString> points;

    friend bool operator==(const IntroValue&, const IntroValue&) = default;
};

/// One block of a learn page.
struct LearnBlockValue {
    Q_GADGET
    QML_VALUE_TYPE(learnBlockValue)
    Q_PROPERTY(Kind kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QList<QString> items MEMBER items CONSTANT FINAL)
    Q_PROPERTY(QUrl picture MEMBER picture CONSTANT FINAL)
    Q_PROPERTY(QString pictureDescription MEMBER pictureDescription CONSTANT FINAL)
    /// The five differences, for a block of kind DifferenceTable; answers are left out here.
    Q_PROPERTY(
        QList<legcheck::viewmodels::DifferenceValue> differences MEMBER differences CONSTANT FINAL)

public:
    enum class Kind { Text, Bullets, DifferenceTable, Picture, Question };
    Q_ENUM(Kind)

    Kind kind = Kind::Text;
    QString title;
    QString text;
    QList<QString> items;
    QUrl picture;
    QString pictureDescription;
    QList<DifferenceValue> differences;

    friend bool operator==(const LearnBlockValue&, const LearnBlockValue&) = default;
};

/// One page to read while waiting.
struct LearnPageValue {
    Q_GADGET
    QML_VALUE_TYPE(learnPageValue)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QUrl picture MEMBER picture CONSTANT FINAL)
    Q_PROPERTY(QString pictureDescription MEMBER pictureDescription CONSTANT FINAL)
    /// Empty in the list of pages; filled for the page that is open.
    Q_PROPERTY(QList<legcheck::viewmodels::LearnBlockValue> blocks MEMBER blocks CONSTANT FINAL)

public:
    QString id;
    QString title;
    QUrl picture;
    QString pictureDescription;
    QList<LearnBlockValue> blocks;

    friend bool operator==(const LearnPageValue&, const LearnPageValue&) = default;
};

/// One language on offer.
struct LanguageValue {
    Q_GADGET
    QML_VALUE_TYPE(languageValue)
    /// BCP 47, for example "es".
    Q_PROPERTY(QString tag MEMBER tag CONSTANT FINAL)
    /// The language's own name in its own script.
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// "Touch to start", in that language.
    Q_PROPERTY(QString invitation MEMBER invitation CONSTANT FINAL)
    Q_PROPERTY(bool rightToLeft MEMBER rightToLeft CONSTANT FINAL)
    /// True while no qualified person has reviewed the translation; shown as a mark.
    Q_PROPERTY(bool draft MEMBER draft CONSTANT FINAL)

public:
    QString tag;
    QString name;
    QString invitation;
    bool rightToLeft = false;
    bool draft = true;

    friend bool operator==(const LanguageValue&, const LanguageValue&) = default;
};

} // namespace legcheck::viewmodels
