// SPDX-License-Identifier: GPL-3.0-or-later
// What patients see of the clinic: its logo and its desk.

#include "app/kiosk_clinic.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;

class KioskClinicTest : public QObject {
    Q_OBJECT

private slots:
    void withoutSettingsNothingIsSaid();
    void theDeskClosesWithTheClock();
    void aLogoHasAnAddressOfItsOwn();
    void aBadLogoIsLeftOut();

private:
    QDateTime m_now { QDate(2026, 3, 2), QTime(11, 59) }; // a Monday
    app::KioskClinic m_clinic { [this] { return m_now; } };
    QTemporaryDir m_folder;
};

void KioskClinicTest::withoutSettingsNothingIsSaid()
{
    m_clinic.adopt({});
    const auto& seen = m_clinic.viewModel();
    QVERIFY(seen.logo().isEmpty() && seen.deskHours().isEmpty() && seen.deskPlace().isEmpty());
    QVERIFY(!seen.deskClosed());
}

void KioskClinicTest::theDeskClosesWithTheClock()
{
    const auto& seen = m_clinic.viewModel();
    QSignalSpy changed(&m_clinic.viewModel(), &viewmodels::ClinicViewModel::changed);
    m_clinic.adopt({ .desk = QStringLiteral("beside the blue door"),
        .openingHours = QStringLiteral("mon 8:00-12:00") });
    QVERIFY(!seen.deskClosed());
    QCOMPARE(seen.deskHours(), QStringLiteral("8:00–12:00"));
    QCOMPARE(seen.deskPlace(), QStringLiteral("beside the blue door"));
    QCOMPARE(changed.size(), 1);
    m_clinic.look();
    QCOMPARE(changed.size(), 1);
    m_now = m_now.addSecs(60);
    m_clinic.look();
    QVERIFY(seen.deskClosed());
    QCOMPARE(changed.size(), 2);
    m_now = m_now.addDays(1);
    m_clinic.look();
    QVERIFY(seen.deskClosed() && seen.deskHours().isEmpty());
    m_clinic.adopt({});
    QVERIFY(!seen.deskClosed());
}

void KioskClinicTest::aLogoHasAnAddressOfItsOwn()
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    const QString one = m_folder.filePath(QStringLiteral("one.png"));
    const QString other = m_folder.filePath(QStringLiteral("other.png"));
    QVERIFY(picture.save(one) && picture.save(other));
    m_clinic.adopt({ .logo = one });
    const QUrl first = m_clinic.viewModel().logo();
    QVERIFY(!first.isEmpty());
    m_clinic.adopt({ .logo = one });
    QCOMPARE(m_clinic.viewModel().logo(), first);
    m_clinic.adopt({ .logo = other });
    QVERIFY(!m_clinic.viewModel().logo().isEmpty() && m_clinic.viewModel().logo() != first);
    m_clinic.adopt({});
    QVERIFY(m_clinic.viewModel().logo().isEmpty());
}

void KioskClinicTest::aBadLogoIsLeftOut()
{
    m_clinic.adopt({ .name = QStringLiteral("Harbour Clinic"),
        .logo = m_folder.filePath(QStringLiteral("gone.png")) });
    QVERIFY(m_clinic.viewModel().logo().isEmpty());
    QCOMPARE(m_clinic.viewModel().name(), QStringLiteral("Harbour Clinic"));
}

QTEST_MAIN(KioskClinicTest)
#include "tst_kiosk_clinic.moc"
