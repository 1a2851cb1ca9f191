// SPDX-License-Identifier: GPL-3.0-or-later
// How errors are told.

#include "core/error_words.h"

#include <QTest>

using namespace legcheck::core;

class ErrorWordsTest : public QObject {
    Q_OBJECT

private slots:
    void anErrorIsToldWithItsPlace();
    void anErrorWithoutAPlaceIsToldAlone();
    void severalErrorsAreToldInOneLine();
};

void ErrorWordsTest::anErrorIsToldWithItsPlace()
{
    QCOMPARE(inWords(Error { "option 'a' stands twice", "protocol.json:41" }),
        std::string("protocol.json:41: option 'a' stands twice"));
}

void ErrorWordsTest::anErrorWithoutAPlaceIsToldAlone()
{
    QCOMPARE(inWords(Error { "no content pack found", {} }), std::string("no content pack found"));
}

void ErrorWordsTest::severalErrorsAreToldInOneLine()
{
    const Errors errors { { "is missing", "pack.json" }, { "the disk is full", {} },
        { "stands twice", "pack.json:2" } };
    QCOMPARE(inWords(errors),
        std::string("pack.json: is missing; the disk is full; pack.json:2: stands twice"));
    QCOMPARE(inWords(Errors {}), std::string());
}

QTEST_APPLESS_MAIN(ErrorWordsTest)
#include "tst_error_words.moc"
