// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_string.h"

#include <QTest>

using legcheck::exchange::fhirString;

class FhirStringTest : public QObject {
    Q_OBJECT

private slots:
    void onlySpacesOfTheStandardStay();
};

void FhirStringTest::onlySpacesOfTheStandardStay()
{
    QCOMPARE(fhirString(QStringLiteral("Qui\u00a0?")), std::string("Qui ?"));
    QCOMPARE(fhirString(QStringLiteral("5\u202fcm\u2003\u3000x")), std::string("5 cm  x"));
    QCOMPARE(fhirString(QStringLiteral("a\tb\r\nc d")), std::string("a\tb\r\nc d"));
    QCOMPARE(fhirString(QStringLiteral("رِجل 腿")), QStringLiteral("رِجل 腿").toStdString());
}

QTEST_GUILESS_MAIN(FhirStringTest)
#include "tst_fhir_string.moc"
