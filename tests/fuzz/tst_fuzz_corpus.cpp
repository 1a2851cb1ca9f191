// SPDX-License-Identifier: GPL-3.0-or-later
// Every input that is kept, and what a hostile hand would try first, once more: no crash, no hang,
// and under the asan preset no leak and no undefined behaviour.

#include "fuzz/fuzz_targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace legcheck;

class FuzzCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void keptInputsDoNoHarm_data();
    void keptInputsDoNoHarm();
    void hostileInputsDoNoHarm_data();
    void hostileInputsDoNoHarm();
};

namespace {

using Target = void (*)(fuzz::Bytes);

const std::map<QString, Target>& targets()
{
    static const std::map<QString, Target> all {
        { QStringLiteral("content"), fuzz::content },
        { QStringLiteral("answers"), fuzz::answers },
        { QStringLiteral("translation"), fuzz::translation },
        { QStringLiteral("table"), fuzz::table },
        { QStringLiteral("settings"), fuzz::settings },
        { QStringLiteral("stamp"), fuzz::stamp },
    };
    return all;
}

void run(const QString& target, const QByteArray& bytes)
{
    targets().at(target)({ reinterpret_cast<const std::uint8_t*>(bytes.constData()),
        static_cast<std::size_t>(bytes.size()) });
}

} // namespace

void FuzzCorpusTest::keptInputsDoNoHarm_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("file");
    for (const auto& [name, target] : targets()) {
        const QDir folder(QStringLiteral(TESTS_DIR "/fuzz/corpus/") + name);
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY2(!files.isEmpty(), qPrintable(folder.path()));
        for (const QString& file : files) {
            QTest::newRow(qPrintable(name + QLatin1Char('/') + file))
                << name << folder.filePath(file);
        }
    }
}

void FuzzCorpusTest::keptInputsDoNoHarm()
{
    QFETCH(QString, target);
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    run(target, input.readAll());
}

void FuzzCorpusTest::hostileInputsDoNoHarm_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype many = 1'000'000;
    const QByteArray nul("a\0b", 3);
    const std::vector<std::pair<const char*, QByteArray>> inputs {
        { "nothing", {} },
        { "zero bytes", QByteArray(1000, '\0') },
        { "no UTF-8", QByteArray("\"\xff\xfe\xc3\x28\xed\xa0\x80\"") },
        { "a zero byte inside", "{\"id\":\"" + nul + "\"}" },
        { "deep lists", QByteArray(many, '[') },
        { "deep objects", QByteArray("{\"a\":").repeated(many / 5) },
        { "deep elements", "<TS>" + QByteArray("<context>").repeated(many / 9) },
        { "deep elements in a text",
            "<TS><context><message><translation>" + QByteArray("<a>").repeated(many / 3) },
        { "deep unknown elements", "<TS><context>" + QByteArray("<x>").repeated(many / 3) },
        { "entities without end",
            "<!DOCTYPE TS [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
            "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e "
            "\"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY "
            "f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
            "<TS><context><name>&g;</name></context></TS>" },
        { "a list of many", "[" + QByteArray("1,").repeated(many / 2) + "1]" },
        { "many keys",
            [] {
                QByteArray json("{");
                for (int key = 0; key < 20000; ++key) {
                    json += "\"k" + QByteArray::number(key) + "\":1,";
                }
                return json + "\"z\":1}";
            }() },
        { "a giant number", "{\"answers\":{\"severity\":" + QByteArray(many, '9') + "}}" },
        { "a giant exponent", "{\"answers\":{\"severity\":1e99999999999}}" },
        { "a text without end", "\"" + QByteArray(many, 'x') },
        { "many commas", QByteArray(many, ',') },
        { "many line ends", QByteArray(many, '\n') },
        { "a quote without end", "a,b\n\"" + QByteArray(many, '\n') },
    };
    for (const auto& [name, target] : targets()) {
        for (const auto& [what, bytes] : inputs) {
            QTest::newRow(qPrintable(name + QStringLiteral(": ") + QLatin1String(what)))
                << name << bytes;
        }
    }
}

void FuzzCorpusTest::hostileInputsDoNoHarm()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, bytes);
    run(target, bytes);
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "tst_fuzz_corpus.moc"
