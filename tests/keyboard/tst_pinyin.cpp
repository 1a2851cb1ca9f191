// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese by its sound: what is offered, chosen, taken back; and that nothing of it is learnt.

#include "keyboard/pinyin_composer.h"
#include "keyboard/pinyin_input_method.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <random>
#include <sstream>

using namespace legcheck::keyboard;

namespace {

constexpr int refusedTwice = 3;

int openTwice(const QString& file)
{
    for (int twice = 0; twice < 2; ++twice) {
        const auto opened = PinyinDictionary::open(file);
        if (opened || opened.error().front().where != file.toStdString()) {
            return EXIT_FAILURE;
        }
    }
    return refusedTwice;
}

} // namespace

class PinyinTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreOfferedBestFirst();
    void aWordIsChosen();
    void aTextIsChosenWordByWord();
    void whatWasChosenIsTakenBack();
    void theBestIsChosenForAll();
    void lettersWithoutAWordStay();
    void anApostropheParts();
    void nothingIsLearnt();
    void noOrderOfKeysDoesHarm();
    void aDictionaryThatCannotBeReadIsAnError_data();
    void aDictionaryThatCannotBeReadIsAnError();
    void withoutADictionaryTheKeysAreLatin();

private:
    [[nodiscard]] static std::shared_ptr<const PinyinDictionary> dictionary()
    {
        return PinyinDictionary::open(PinyinDictionary::defaultFile()).value();
    }
    [[nodiscard]] static PinyinComposer typed(const char* letters)
    {
        PinyinComposer composer(dictionary());
        for (const char letter : QByteArrayView(letters)) {
            composer.add(letter);
        }
        return composer;
    }
};

void PinyinTest::wordsAreOfferedBestFirst()
{
    QVERIFY(typed("tui").words().contains(QStringLiteral("腿")));
    const PinyinComposer calf = typed("xiaotui");
    QCOMPARE(calf.words().front(), QStringLiteral("小腿"));
    QVERIFY(calf.words().contains(QStringLiteral("小")));
    QCOMPARE(calf.shown(), QStringLiteral("xiao tui"));
    QCOMPARE(calf.asTyped(), QStringLiteral("xiaotui"));
}

void PinyinTest::aWordIsChosen()
{
    PinyinComposer composer = typed("xiaotui");
    QCOMPARE(composer.choose(-1), std::nullopt);
    QCOMPARE(composer.choose(100'000), std::nullopt);
    QCOMPARE(composer.shown(), QStringLiteral("xiao tui"));
    QCOMPARE(composer.choose(0), QStringLiteral("小腿"));
    QVERIFY(composer.isEmpty());
    QVERIFY(composer.words().isEmpty());
    QCOMPARE(composer.shown(), QString());
}

void PinyinTest::aTextIsChosenWordByWord()
{
    PinyinComposer composer = typed("xiaotuiteng");
    QCOMPARE(composer.choose(composer.words().indexOf(QStringLiteral("小"))), std::nullopt);
    QCOMPARE(composer.shown(), QStringLiteral("小tui teng"));
    QCOMPARE(composer.choose(composer.words().indexOf(QStringLiteral("腿"))), std::nullopt);
    QCOMPARE(composer.shown(), QStringLiteral("小腿teng"));
    composer.add('m');
    composer.add('a');
    QCOMPARE(composer.shown(), QStringLiteral("小腿teng ma"));
    QCOMPARE(composer.choose(0), QStringLiteral("小腿疼吗"));
}

void PinyinTest::whatWasChosenIsTakenBack()
{
    PinyinComposer composer = typed("xiaotui");
    QCOMPARE(composer.choose(composer.words().indexOf(QStringLiteral("小"))), std::nullopt);
    composer.takeBack();
    QCOMPARE(composer.shown(), QStringLiteral("xiao tui"));
    for (const char* left : { "xiao tu", "xiao t", "xiao", "xia", "xi", "x", "" }) {
        composer.takeBack();
        QCOMPARE(composer.shown(), QLatin1String(left));
    }
    QVERIFY(composer.isEmpty());
    composer.takeBack();
    QVERIFY(composer.isEmpty());
}

void PinyinTest::theBestIsChosenForAll()
{
    QCOMPARE(typed("xiaotuitengma").chooseBest(), QStringLiteral("小腿疼吗"));
    // More than the library reads at once.
    PinyinComposer longest = typed("zheshiyigehenchangdejuzimeiyoujieshuyijieshule");
    QCOMPARE(longest.asTyped().size(), PinyinDictionary::longest);
    const QString text = longest.chooseBest();
    QVERIFY2(text.startsWith(QStringLiteral("这是一个很长的句子")), qPrintable(text));
    QVERIFY(longest.isEmpty());
}

void PinyinTest::lettersWithoutAWordStay()
{
    PinyinComposer composer = typed("iphone");
    QVERIFY(composer.words().isEmpty());
    QCOMPARE(composer.shown(), QStringLiteral("iphone"));
    QCOMPARE(composer.choose(0), std::nullopt);
    QCOMPARE(composer.chooseBest(), QStringLiteral("iphone"));
    PinyinComposer mixed = typed("haovvv");
    QCOMPARE(mixed.chooseBest(), QStringLiteral("好vvv"));
    PinyinComposer capital(dictionary());
    capital.add('A');
    capital.add('7');
    capital.add('\'');
    QVERIFY(capital.isEmpty());
}

void PinyinTest::anApostropheParts()
{
    QVERIFY(!typed("xian").words().isEmpty());
    PinyinComposer composer = typed("xi'an");
    QCOMPARE(composer.words().front(), QStringLiteral("西安"));
    QCOMPARE(composer.choose(composer.words().indexOf(QStringLiteral("西"))), std::nullopt);
    QCOMPARE(composer.words().front().size(), 1);
    QVERIFY(composer.words().contains(QStringLiteral("安")));
}

void PinyinTest::nothingIsLearnt()
{
    const QList<QString> before = typed("xiaotui").words();
    const auto last = before.indexOf(QStringLiteral("消退"));
    QVERIFY(last > 0);
    for (int i = 0; i < 50; ++i) {
        PinyinComposer composer = typed("xiaotui");
        QCOMPARE(composer.choose(last), QStringLiteral("消退"));
    }
    QCOMPARE(typed("xiaotui").words(), before);
}

void PinyinTest::noOrderOfKeysDoesHarm()
{
    // The library ends the program where it is asked for what is not there.
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed, cert-msc51-cpp): the same keys
    const QByteArrayView letters("abcdefghijklmnopqrstuvwxyz'aeiou''nghaoix");
    PinyinComposer composer(dictionary());
    qsizetype texts = 0;
    for (int step = 0; step < 6000; ++step) {
        switch (random() % 12) {
        case 0:
            composer.takeBack();
            break;
        case 1: {
            const auto words = composer.words().size();
            const auto text = composer.choose(
                static_cast<qsizetype>(random() % 100) % std::max(words, qsizetype { 1 }));
            texts += text ? 1 : 0;
            break;
        }
        case 2:
            if (random() % 20 == 0) {
                QVERIFY(!composer.chooseBest().contains(QLatin1Char(' ')));
                QVERIFY(composer.isEmpty());
            }
            break;
        default:
            composer.add(letters[static_cast<qsizetype>(random() % letters.size())]);
        }
        QString shown = composer.shown();
        QCOMPARE(shown.remove(QLatin1Char(' ')), composer.asTyped());
    }
    QVERIFY(texts > 5);
}

void PinyinTest::aDictionaryThatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile shipped(PinyinDictionary::defaultFile());
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray whole = shipped.readAll();
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    for (const int share : { 2, 10, 100, 1000 }) {
        QTest::addRow("cut at one %dth", share) << whole.first(whole.size() / share);
    }
    QTest::newRow("without its end") << whole.first(whole.size() - 1);
#ifndef LEGCHECK_SANITIZED // whose operator new ends the program instead of throwing
    QTest::newRow("sizes beyond all memory") << QByteArray(2000, '\xff');
#endif
}

void PinyinTest::aDictionaryThatCannotBeReadIsAnError()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("dictionary")));
    if (!bytes.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
    }
    // By a process of its own: where the library gave up it must never be asked again.
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                 { QStringLiteral("--open-twice"), file.fileName() }),
        refusedTwice);
}

void PinyinTest::withoutADictionaryTheKeysAreLatin()
{
    std::ostringstream log;
    const auto before = spdlog::default_logger();
    spdlog::set_default_logger(std::make_shared<spdlog::logger>(
        "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
    for (int twice = 0; twice < 2; ++twice) {
        PinyinInputMethod method(QStringLiteral("/nowhere/dictionary"), nullptr);
        QCOMPARE(method.inputModes(QStringLiteral("zh_CN")).size(), 1);
        QVERIFY(!method.keyEvent(Qt::Key_T, QStringLiteral("t"), Qt::NoModifier));
        QVERIFY(method.selectionLists().isEmpty());
        QCOMPARE(method.selectionListItemCount({}), 0);
        method.selectionListItemSelected({}, 0);
        method.reset();
        method.update();
    }
    spdlog::set_default_logger(before);
    QCOMPARE(QString::fromStdString(log.str()).count(QStringLiteral("/nowhere/dictionary")), 1);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--open-twice")) {
        return openTwice(arguments.at(2));
    }
    PinyinTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pinyin.moc"
