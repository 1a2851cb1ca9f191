// SPDX-License-Identifier: GPL-3.0-or-later
// Each language that is offered can be typed on the glass: every letter of its translation stands
// on the on-screen keyboard of that language, on a key, under Shift or under a long press.

#include "keyboard/pinyin_dictionary.h"
#include "language/ts_file.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSet>
#include <QTest>

using namespace legcheck;

class KeyboardLettersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyLetterHasAKey_data();
    void everyLetterHasAKey();
    void everyChineseCharacterHasASound();

private:
    [[nodiscard]] static QSet<QString> charactersOf(const QString& tag)
    {
        const auto read = language::TsFile::read(
            QStringLiteral(SOURCE_DIR "/translations/legcheck_%1.ts").arg(tag));
        QSet<QString> characters;
        if (read) {
            for (const language::TsMessage& message : read.value().messages) {
                for (const QString& text : message.translations) {
                    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
                        characters.insert(character);
                    }
                }
            }
        }
        return characters;
    }
    [[nodiscard]] QObject* glass() const
    {
        return m_view->rootObject()->property("keyboard").value<QObject*>();
    }
    void collect(QQuickItem* below, QSet<QString>& characters) const
    {
        const QVariant kind = below->property("keyType");
        if (kind.isValid() && below->isEnabled()) {
            const bool shift = below->property("uppercased").toBool();
            QList<QString> texts = below->property("effectiveAlternativeKeys").toStringList();
            const QVariant whole = below->property("effectiveAlternativeKeys");
            if (whole.typeId() == QMetaType::QString) {
                texts = whole.toString().split(QString(), Qt::SkipEmptyParts);
            }
            texts.push_back(below->property("text").toString());
            for (const QString& text : texts) {
                const QString typed = shift ? text.toUpper() : text;
                for (const QChar character : typed.normalized(QString::NormalizationForm_C)) {
                    characters.insert(character);
                }
            }
        }
        for (QQuickItem* child : below->childItems()) {
            collect(child, characters);
        }
    }
    /// Of the page of letters and the page of signs, with and without Shift and each on all sheets.
    [[nodiscard]] QSet<QString> typable()
    {
        QSet<QString> characters;
        auto* loader = glass()->property("keyboardLayoutLoader").value<QQuickItem*>();
        for (const bool signs : { false, true }) {
            glass()->setProperty("symbolMode", signs);
            QTest::qWait(20);
            for (int sheet = 0; sheet < 2; ++sheet) {
                auto* layout = loader->property("item").value<QQuickItem*>();
                if (layout == nullptr) {
                    return {};
                }
                collect(layout, characters);
                QMetaObject::invokeMethod(m_view->rootObject(), "shift");
                QTest::qWait(20);
                collect(loader->property("item").value<QQuickItem*>(), characters);
                QMetaObject::invokeMethod(m_view->rootObject(), "shift");
                layout->setProperty("secondPage", sheet == 0);
                QTest::qWait(20);
            }
        }
        glass()->setProperty("symbolMode", false);
        return characters;
    }

    std::unique_ptr<QQuickView> m_view;
    QSet<QString> m_english;
};

void KeyboardLettersTest::initTestCase()
{
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(QStringLiteral("qrc:/"));
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(1080, 1000);
    m_view->setSource(
        QUrl::fromLocalFile(QStringLiteral(TESTS_DIR "/keyboard/KeyboardOnTheGlass.qml")));
    QVERIFY(m_view->rootObject() != nullptr);
    m_view->show();
    m_view->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY(glass() != nullptr);
    QTRY_VERIFY(!glass()->property("layout").toString().isEmpty());
}

void KeyboardLettersTest::everyLetterHasAKey_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("ours");
    for (const char* locale : { "ar_AR", "de_DE", "es_ES", "fr_FR", "pl_PL", "pt_PT", "ru_RU",
             "tr_TR", "vi_VN", "en_GB" }) {
        QTest::newRow(locale) << QString::fromLatin1(locale).first(2) << QString::fromLatin1(locale)
                              << false;
    }
    QTest::newRow("ur_PK") << QStringLiteral("ur") << QStringLiteral("ur_PK") << true;
    QTest::newRow("zh_CN") << QStringLiteral("zh-Hans") << QStringLiteral("zh_CN") << true;
}

void KeyboardLettersTest::everyLetterHasAKey()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, locale);
    QFETCH(const bool, ours);
    const QSet<QString> wanted = charactersOf(tag);
    QVERIFY(wanted.size() > 20);
    if (m_english.isEmpty()) {
        m_english = typable();
    }
    m_view->rootObject()->setProperty("locale", locale);
    QTRY_COMPARE(glass()->property("locale").toString(), locale);
    QTRY_VERIFY(!glass()->property("layout").toString().isEmpty());
    QTest::qWait(50);
    const QSet<QString> own = typable();
    QVERIFY(own.size() > 40);
    QStringList missing;
    for (const QString& character : wanted) {
        const QChar one = character.front();
        if (one.script() == QChar::Script_Han || one.isSpace() || own.contains(character)) {
            continue;
        }
        // Latin words in another script are typed on the English keys, one long press away. Of the
        // signs only those on our own layouts are ours to answer for.
        const bool letter = one.isLetter() || one.isMark();
        if (letter ? !(one.unicode() < 0x80 && m_english.contains(character)) : ours) {
            missing.push_back(character);
        }
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void KeyboardLettersTest::everyChineseCharacterHasASound()
{
    const auto dictionary
        = keyboard::PinyinDictionary::open(keyboard::PinyinDictionary::defaultFile()).value();
    QSet<QString> found;
    const QList<QByteArray> initials { "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h",
        "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w" };
    const QList<QByteArray> finals { "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou",
        "iu", "ie", "ve", "ue", "er", "an", "en", "in", "un", "ang", "eng", "ing", "ong", "ia",
        "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang" };
    for (const QByteArray& initial : initials) {
        for (const QByteArray& ending : finals) {
            const auto match = dictionary->match(initial + ending);
            if (match.ends == QList<qsizetype> { initial.size() + ending.size() }) {
                found += QSet<QString>(match.words.begin(), match.words.end());
            }
        }
    }
    QStringList missing;
    for (const QString& character : charactersOf(QStringLiteral("zh-Hans"))) {
        if (character.front().script() == QChar::Script_Han && !found.contains(character)) {
            missing.push_back(character);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

int main(int argc, char* argv[])
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QLoggingCategory::setFilterRules(QStringLiteral("qt.virtualkeyboard.hunspell.warning=false"));
    QGuiApplication application(argc, argv);
    KeyboardLettersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard_letters.moc"
