// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in one piece of memory: each is found by its key, and nothing else is taken for a block.

#include "language/text_block.h"

#include <QtTest>

using legcheck::language::TextBlock;

namespace {

TextBlock some()
{
    return TextBlock::pack(
        { { .key = "greeting", .english = "Good day", .texts = { QStringLiteral("Buenos días") } },
            { .key = "visits",
                .texts = { QStringLiteral("%n visita"), QStringLiteral("%n visitas") },
                .stale = true },
            { .key = "greeting", .english = "Hello", .texts = { QStringLiteral("Hola") } } },
        { .messages = 4, .finished = 2 });
}

} // namespace

class TextBlockTest : public QObject {
    Q_OBJECT

private slots:
    void eachTextIsFoundByItsKey()
    {
        const TextBlock block = some();
        QVERIFY(!block.isEmpty());
        QCOMPARE(block.counts().messages, 4);
        QCOMPARE(block.counts().finished, 2);
        const auto visits = block.find("visits");
        QVERIFY(visits);
        QCOMPARE(visits->texts.at(1), QStringLiteral("%n visitas"));
        QVERIFY(visits->stale);
        QVERIFY(!block.find("visit"));
        QVERIFY(!block.find({}));
    }

    void ofTwoWithOneKeyTheLaterCounts()
    {
        const auto greeting = some().find("greeting");
        QVERIFY(greeting);
        QCOMPARE(greeting->english, QByteArray("Hello"));
        QCOMPARE(greeting->texts, QStringList { QStringLiteral("Hola") });
        QVERIFY(!greeting->stale);
    }

    void bytesAreReadWhereTheyLie()
    {
        const QByteArray bytes = some().bytes();
        const auto block
            = TextBlock::over(QByteArray::fromRawData(bytes.constData(), bytes.size()));
        QVERIFY(block);
        QCOMPARE(block->bytes().constData(), bytes.constData());
        QCOMPARE(block->find("greeting")->texts.at(0), QStringLiteral("Hola"));
    }

    void aBlockWithoutTextsFindsNone()
    {
        QVERIFY(TextBlock().isEmpty());
        QVERIFY(!TextBlock().find("greeting"));
        const auto none = TextBlock::over(TextBlock::pack({}, {}).bytes());
        QVERIFY(none);
        QVERIFY(none->isEmpty());
        QVERIFY(!none->find("greeting"));
    }

    void anythingElseIsNoBlock()
    {
        const QByteArray bytes = some().bytes();
        QVERIFY(!TextBlock::over({}));
        QVERIFY(!TextBlock::over("<?xml version=\"1.0\"?><TS version=\"2.1\"></TS>"));
        QVERIFY(!TextBlock::over(bytes.sliced(1)));
        for (qsizetype length = 0; length < 40; ++length) {
            QVERIFY(!TextBlock::over(bytes.first(length)));
        }
        // Cut within its texts: what is left is found, and nothing is read behind the end.
        for (qsizetype length = 40; length < bytes.size(); ++length) {
            const auto cut = TextBlock::over(bytes.first(length));
            QVERIFY(cut);
            static_cast<void>(cut->find("greeting"));
            QVERIFY(!cut->find("greeting") || !cut->find("visits"));
        }
    }
};

QTEST_GUILESS_MAIN(TextBlockTest)
#include "tst_text_block.moc"
