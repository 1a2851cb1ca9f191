// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's logo, taken from a stick by an administrator.

#include "administration/logo_view_model.h"
#include "site/logo.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::administration;

class LogoViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsOnAStickIsTold();
    void oneIsTakenAndStaysWithoutTheStick();
    void anotherTakesItsPlace();
    void itIsTakenAway();
    void aBadOneIsNotSetByNameEither();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString drawn(const QString& name, QColor colour) const
    {
        QImage picture(300, 100, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter(&picture).fillRect(20, 20, 200, 50, colour);
        const QString file = path(QStringLiteral("media/USB/") + name);
        return picture.save(file) ? file : QString();
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(path(QStringLiteral("logo"))).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<site::SettingsFile> m_file;
    std::unique_ptr<SiteServices> m_services;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<LogoViewModel> m_model;
};

void LogoViewModelTest::init()
{
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(QStringLiteral("media/USB"))));
    m_file = std::make_unique<site::SettingsFile>(path(QStringLiteral("settings.toml")));
    m_file->load();
    m_services = std::make_unique<SiteServices>(*m_file, path(QStringLiteral("journal.sqlite")));
    m_settings = std::make_unique<SettingsViewModel>(*m_services);
    m_model = std::make_unique<LogoViewModel>(*m_services, *m_settings,
        StickPlaces { .folders = { path(QStringLiteral("media")) }, .onlyMounted = false });
}

void LogoViewModelTest::whatIsOnAStickIsTold()
{
    m_model->look();
    QVERIFY(m_model->found().isEmpty() && m_model->message().contains(QStringLiteral("media/USB")));
    const QString good = drawn(QStringLiteral("clinic.png"), Qt::darkBlue);
    QFile bad(path(QStringLiteral("media/USB/letter.svg")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("Dear colleague") > 0);
    bad.close();
    m_model->look();
    QCOMPARE(m_model->found().size(), 2);
    QCOMPARE(m_model->found().front().file, good);
    QVERIFY(!m_model->found().front().refused);
    QVERIFY(m_model->found().front().standing.contains(QStringLiteral("300 by 100")));
    QVERIFY(m_model->found().back().refused);
    QVERIFY(m_model->found().back().standing.contains(QStringLiteral("neither a PNG nor an SVG")));
    m_model->take(bad.fileName());
    QVERIFY(m_file->settings().clinic.logo.isEmpty());
    m_model->look(QStringLiteral("/there/is/nothing"));
    QVERIFY(m_model->refused());
}

void LogoViewModelTest::oneIsTakenAndStaysWithoutTheStick()
{
    const QString file = drawn(QStringLiteral("clinic.png"), Qt::darkBlue);
    m_model->look();
    m_model->take(file);
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    QVERIFY(QDir(path(QStringLiteral("media"))).removeRecursively());
    const QString logo = m_file->settings().clinic.logo;
    QVERIFY(logo.startsWith(path(QStringLiteral("logo/logo-"))));
    QVERIFY(site::readLogo(logo));
    m_file->load();
    QCOMPARE(m_file->settings().clinic.logo, logo);
}

void LogoViewModelTest::anotherTakesItsPlace()
{
    const QString one = drawn(QStringLiteral("one.png"), Qt::darkBlue);
    const QString other = drawn(QStringLiteral("other.png"), Qt::darkGreen);
    m_model->look();
    m_model->take(one);
    const QString before = m_file->settings().clinic.logo;
    m_model->look();
    m_model->take(other);
    QVERIFY(m_file->settings().clinic.logo != before);
    QCOMPARE(kept().size(), 1);
}

void LogoViewModelTest::itIsTakenAway()
{
    m_model->look(path(QStringLiteral("media/USB")));
    m_model->take(drawn(QStringLiteral("clinic.png"), Qt::darkBlue)); // not yet found
    QVERIFY(m_model->file().isEmpty());
    m_model->look();
    m_model->take(m_model->found().front().file);
    QVERIFY(!m_model->file().isEmpty());
    m_model->remove();
    QVERIFY(m_file->settings().clinic.logo.isEmpty());
}

void LogoViewModelTest::aBadOneIsNotSetByNameEither()
{
    QVERIFY(!m_settings->change(QStringLiteral("clinic.logo"), path(QStringLiteral("no.png"))));
    QVERIFY(m_settings->refused());
    QVERIFY2(m_settings->message().contains(QStringLiteral("cannot be read")),
        qPrintable(m_settings->message()));
    QVERIFY(m_file->settings().clinic.logo.isEmpty());
}

QTEST_MAIN(LogoViewModelTest)
#include "tst_logo_view_model.moc"
