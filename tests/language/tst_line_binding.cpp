// SPDX-License-Identifier: GPL-3.0-or-later
// What no line of a text ends within. In the rows ~ stands for a space, = for a hyphen that no line
// ends at, and + for what joins two signs.

#include "language/line_binding.h"
#include "language/word_ends.h"

#include <QtTest>

using namespace legcheck::language;

class LineBindingTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsBoundStaysInOneLine_data();
    void whatIsBoundStaysInOneLine();
    void wordsEndByTheDictionary();
};

void LineBindingTest::whatIsBoundStaysInOneLine_data()
{
    QTest::addColumn<QStringList>("words"); // of the language's manifest
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QStringList words;
    const auto row = [&words](const char* name, const char* written, const char* shown) {
        QTest::addRow("%s", name) << words << QString::fromUtf8(written)
                                  << QString::fromUtf8(shown);
    };

    words = QStringList { QStringLiteral("не") };
    row("a short word of a sentence", "Сядьте и не ходите.", "Сядьте и не~ходите.");
    row("at the beginning", "Не ходите.", "Не~ходите.");
    row("not in an answer", "Не ходите", "Не ходите");
    row("within a word", "Гнев не дома.", "Гнев не~дома.");
    row("after a hyphen", "Кто-не ходит.", "Кто-не ходит.");
    row("at the end", "Или не.", "Или не.");

    words = QStringList { QStringLiteral("и"), QStringLiteral("в") };
    row("a letter of a sentence", "Сядьте и не ходите.", "Сядьте и~не ходите.");
    row("in an answer too", "Один раз и в ноге", "Один раз и~в~ноге");
    row("a large one", "В ноге", "В~ноге");
    row("a letter of a word", "Или нет", "Или нет");

    words = QStringList { QStringLiteral("-то") };
    row("an ending", "Кто-то, что-нибудь.", "Кто=то, что-нибудь.");
    row("two endings", "Кто-то-то?", "Кто=то=то?");
    row("a number and what it counts", "Ждите 60 минут, 2 из 3.", "Ждите 60~минут, 2~из 3.");
    row("a counted answer", "Менее 1 часа назад", "Менее 1~часа назад");
    row("a number to come", "Ждите %n минут, %1 из %2.", "Ждите %n~минут, %1~из %2.");

    words = QStringList { QStringLiteral("- mu") };
    row("an ending apart", "Ağrı oldu mu? Muz, mumdan.", "Ağrı oldu~mu? Muz, mumdan.");

    words = QStringList { QStringLiteral("小腿肚"), QStringLiteral("-的") };
    row("Chinese of the dictionary", "疼就停下。不要用力。", "疼就停+下。不+要用+力。");
    row("of the list", "小腿肚不肿", "小+腿+肚不+肿");
    row("an ending of the list", "一条硬的、疼的绳", "一+条硬+的、疼+的+绳");
    row("no sign alone at the end", "已经不疼了", "已+经不疼+了");
    row("nor before marks", "肿了。”", "肿+了。”");
    row("a number in Chinese", "卧床3天或12周内", "卧+床3+天或12+周+内");
    row("with a space", "等 60 分钟", "等 60~分+钟");
    row("with a number to come", "增加%1毫米", "增+加%1+毫+米");
    row("with letters", "简称DVT", "简+称DVT");
    row("one sign", "无", "无");
    row("marks alone", "，。", "，。");
}

void LineBindingTest::whatIsBoundStaysInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, written);
    QFETCH(QString, shown);
    shown.replace(u'~', QChar::Nbsp).replace(u'=', QChar(0x2011)).replace(u'+', QChar(0x2060));
    QCOMPARE(LineBinding(words).bind(written), shown);
    QCOMPARE(unbound(shown), written);
}

void LineBindingTest::wordsEndByTheDictionary()
{
    QCOMPARE(wordEnds(u"不要走路。"), (std::vector<qsizetype> { 2, 4, 5 }));
    QCOMPARE(wordEnds(u""), std::vector<qsizetype> {});
}

QTEST_GUILESS_MAIN(LineBindingTest)
#include "tst_line_binding.moc"
