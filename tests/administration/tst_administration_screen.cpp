// SPDX-License-Identifier: GPL-3.0-or-later
// The administration over the real kiosk, by touch: the way in, the pages, the way out.

#include "app/kiosk.h"
#include "app/kiosk_keyboard.h"
#include "content/content_loader.h"
#include "journal/journal.h"
#include "journal/tally.h"
#include "shared/visible_item.h"
#include "shared/waiting_program.h"

#include <QAccessible>
#include <QInputMethod>
#include <QPainter>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace legcheck;
using viewmodels::VisitViewModel;

class AdministrationScreenTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fiveTapsInTheCornerAskForThePin();
    void fourTapsOrAnotherPlaceDoNot();
    void aKeyAsksForThePin();
    void theRightPinEndsTheVisit();
    void everyPageShows_data();
    void everyPageShows();
    void aSettingIsChangedAndUndoneByTouch();
    void twoQuietMinutesLeave();
    void afterwardsNothingOfItStays();
    void withoutAPinOneMustBeChosen();
    void everyPageIsReachedByKeys();
    void answersAreWipedByTouch();
    void theGlassIsCleaned();
    void whatIsTappedHasAName();
    void aLanguageIsTakenAwayByTouch();
    void aTextIsChangedByTouch();
    void aTextIsPreviewedOnItsPage_data();
    void aTextIsPreviewedOnItsPage();
    void aLanguageIsAddedFromAStick();
    void contentIsTakenAlongAndTakenIn();
    void aLogoIsTakenFromAStick();
    void theWaysOutWaitForABackup();
    void staffTypeOnTheGlass(); // last: Qt unloads its keyboard with the engine that loaded it

private:
    [[nodiscard]] QQuickItem* item(const QString& name) const
    {
        return tests::visibleItem(*m_kiosk->window(), name);
    }
    void tapAt(QPoint point)
    {
        QTest::touchEvent(m_kiosk->window(), m_finger.get()).press(0, point, m_kiosk->window());
        QTest::touchEvent(m_kiosk->window(), m_finger.get()).release(0, point, m_kiosk->window());
    }
    void tap(const QString& name)
    {
        QQuickItem* target = nullptr;
        QTRY_VERIFY2((target = item(name)) != nullptr, qPrintable(name));
        QTRY_VERIFY2(target->isEnabled(), qPrintable(name));
        QTest::qWait(50); // until everything has its place
        target = item(name); // a list may have been made anew
        QVERIFY2(target != nullptr, qPrintable(name));
        tapAt(target->mapToScene({ target->width() / 2, target->height() / 2 }).toPoint());
    }
    void tapCorner(int times)
    {
        for (int i = 0; i < times; ++i) {
            tapAt({ 20, 20 });
        }
    }
    void enterPin()
    {
        for (const QChar digit : m_pin) {
            tap(QStringLiteral("digit") + digit);
        }
        tap(QStringLiteral("enter"));
        QTRY_VERIFY(item(QStringLiteral("page-about")) != nullptr);
    }

    /// By the keypad's arrows.
    void walkTo(const QString& name)
    {
        constexpr int farEnough = 80;
        for (int i = 0; i < farEnough; ++i) {
            const QQuickItem* there = m_kiosk->window()->activeFocusItem();
            if (there != nullptr && there->objectName() == name) {
                return;
            }
            QTest::keyClick(m_kiosk->window(), Qt::Key_Down);
        }
        QFAIL(qPrintable(name));
    }
    /// A key of Qt's on-screen keyboard.
    [[nodiscard]] static QQuickItem* keyOf(QQuickItem* below, const QString& text)
    {
        if (below->isVisible() && below->property("keyType").isValid()
            && below->property("text").toString().toLower() == text) {
            return below;
        }
        for (QQuickItem* child : below->childItems()) {
            if (QQuickItem* found = child->isVisible() ? keyOf(child, text) : nullptr) {
                return found;
            }
        }
        return nullptr;
    }
    /// A morning in a clinic.
    void storeVisits()
    {
        journal::Journal journal(
            m_folder->filePath(QStringLiteral("journal.sqlite")), QStringLiteral("A"));
        const QDateTime eight(QDate::currentDate(), QTime(8, 0));
        const QStringList languages { QStringLiteral("en"), QStringLiteral("ar"),
            QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("en") };
        for (int visit = 0; visit < 14; ++visit) {
            const QDateTime end = eight.addSecs(visit * 1400);
            QVERIFY(journal.store({ .started = end.addSecs(-200),
                .finished = end,
                .language = languages.at(visit % languages.size()),
                .category = 1 + (visit * 3) % 5,
                .answers = "{}",
                .verdict = "{}" }));
        }
        for (const char* page : { "intro", "swelling", "swelling" }) {
            QVERIFY(journal::count(
                journal.database(), eight.date(), QStringLiteral("gave_up"), QLatin1String(page))
                        .empty());
        }
    }
    void save(const QString& name)
    {
        QTest::qWait(50);
        const QImage picture = m_kiosk->window()->grabWindow();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("ADMINISTRATION_PICTURES");
        if (!folder.isEmpty()) {
            const QSize size = m_kiosk->window()->size();
            QVERIFY(picture.save(
                QStringLiteral("%1/%2-%3.png").arg(folder, QString::number(size.width()), name)));
        }
    }
    /// Files and folders that a stick holds.
    [[nodiscard]] QString stick() const
    {
        const QString folder = m_folder->filePath(QStringLiteral("media/USB"));
        return QDir().mkpath(folder) ? folder : QString();
    }
    /// Brings it into view first.
    void tapBelow(const QString& name)
    {
        QQuickItem* target = nullptr;
        QTRY_VERIFY2((target = item(name)) != nullptr, qPrintable(name));
        QTRY_VERIFY2(target->isEnabled(), qPrintable(name));
        target->forceActiveFocus(Qt::TabFocusReason);
        QTest::qWait(400);
        tap(name);
    }
    void openText(const QString& words, const QString& id)
    {
        tap(QStringLiteral("page-content"));
        QTRY_VERIFY(item(QStringLiteral("words")) != nullptr);
        item(QStringLiteral("words"))->setProperty("text", words);
        tap(QStringLiteral("find"));
        tap(QStringLiteral("text-") + id);
        QTRY_VERIFY(item(QStringLiteral("entry-de")) != nullptr);
    }
    /// Whether that text stands anywhere on the screen.
    [[nodiscard]] static bool isSeen(QQuickItem* below, const QString& text)
    {
        if (below->property("text").toString() == text) {
            return true;
        }
        const auto children = below->childItems();
        return std::ranges::any_of(
            children, [&](QQuickItem* child) { return child->isVisible() && isSeen(child, text); });
    }
    void makeKiosk(bool needsPin = false)
    {
        auto pack = content::loadContentPack(content::defaultContentFolder());
        auto languages = language::Languages::read(QStringLiteral(":/translations"));
        QVERIFY(pack && languages);
        app::KioskSettings settings;
        m_site->fill(settings);
        settings.windowSize = { 1080, 1920 };
        settings.needsPin = needsPin;
        settings.packFolder = content::defaultContentFolder();
        settings.checker = m_folder->filePath(QStringLiteral("legcheck"));
        settings.media
            = { .folders = { m_folder->filePath(QStringLiteral("media")) }, .onlyMounted = false };
        m_kiosk = std::make_unique<app::Kiosk>(
            std::move(pack).value(), std::move(languages).value(), settings, m_site.get());
        QVERIFY(m_kiosk->show());
        QVERIFY(QTest::qWaitForWindowExposed(m_kiosk->window()));
    }

    const QStringList m_pages { QStringLiteral("today"), QStringLiteral("health"),
        QStringLiteral("clinic"), QStringLiteral("languages"), QStringLiteral("content"),
        QStringLiteral("screen"), QStringLiteral("printers"), QStringLiteral("staff"),
        QStringLiteral("privacy"), QStringLiteral("backup"), QStringLiteral("record"),
        QStringLiteral("about") };
    const QString m_pin = QStringLiteral("271828");
    std::unique_ptr<QPointingDevice> m_finger { QTest::createTouchDevice() };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::KioskSite> m_site;
    std::unique_ptr<app::Kiosk> m_kiosk;
};

void AdministrationScreenTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(QStringLiteral("settings.toml"));
    QVERIFY(site::Pin(m_folder->path()).choose(m_pin).empty());
    m_site = std::make_unique<app::KioskSite>(
        site::SettingsFile(file), std::vector<app::SettingOverride> {});
    makeKiosk();
}

void AdministrationScreenTest::cleanup()
{
    m_kiosk.reset();
    m_site.reset();
}

void AdministrationScreenTest::fiveTapsInTheCornerAskForThePin()
{
    tapCorner(5);
    QVERIFY(m_kiosk->administration()->isOpen());
    QTRY_VERIFY(item(QStringLiteral("digit7")) != nullptr);
    QVERIFY(item(QStringLiteral("page-about")) == nullptr);
    tap(QStringLiteral("leave"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::fourTapsOrAnotherPlaceDoNot()
{
    tapCorner(4);
    tapAt({ 500, 20 });
    tapCorner(4);
    QVERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::aKeyAsksForThePin()
{
    QVERIFY(m_site->file()
                .set(*site::findSetting(QStringLiteral("keys.administration")),
                    QStringLiteral("Ctrl+F12"))
                .empty());
    QTest::keyClick(m_kiosk->window(), Qt::Key_F12);
    QVERIFY(!m_kiosk->administration()->isOpen());
    QTest::keyClick(m_kiosk->window(), Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::theRightPinEndsTheVisit()
{
    m_kiosk->visit().start();
    QVERIFY(m_kiosk->visit().step() != VisitViewModel::Step::Start);
    tapCorner(5);
    QVERIFY(m_kiosk->visit().step() != VisitViewModel::Step::Start);
    enterPin();
    QCOMPARE(m_kiosk->visit().step(), VisitViewModel::Step::Start);
}

void AdministrationScreenTest::everyPageShows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("portrait") << QSize(1080, 1920);
    QTest::newRow("landscape") << QSize(1920, 1080);
    QTest::newRow("small") << QSize(1280, 800);
}

void AdministrationScreenTest::everyPageShows()
{
    QFETCH(const QSize, size);
    m_kiosk->window()->resize(size);
    storeVisits();
    tapCorner(5);
    enterPin();
    for (const QString& page : m_pages) {
        tap(QStringLiteral("page-") + page);
        save(page);
    }
}

void AdministrationScreenTest::aSettingIsChangedAndUndoneByTouch()
{
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-screen"));
    tap(QStringLiteral("setting-screen.theme"));
    tap(QStringLiteral("choice-high_contrast"));
    QTRY_VERIFY(m_kiosk->display().highContrast());
    tap(QStringLiteral("undo"));
    QTRY_VERIFY(!m_kiosk->display().highContrast());
}

void AdministrationScreenTest::twoQuietMinutesLeave()
{
    using namespace std::chrono_literals;
    tapCorner(5);
    m_kiosk->administration()->setQuiet(1min, 1ms);
    QVERIFY(m_kiosk->administration()->isOpen());
    m_kiosk->administration()->setQuiet(1ms, 1min);
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
    m_kiosk->administration()->setQuiet(1min, 200ms);
    tapCorner(5);
    for (const QChar digit : m_pin) {
        tap(QStringLiteral("digit") + digit);
    }
    tap(QStringLiteral("enter"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::afterwardsNothingOfItStays()
{
    const auto items = m_kiosk->window()->contentItem()->childItems().size();
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("leave"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
    QCOMPARE(m_kiosk->window()->contentItem()->childItems().size(), items);
    QVERIFY(!m_kiosk->window()->property("covered").toBool());
}

void AdministrationScreenTest::withoutAPinOneMustBeChosen()
{
    m_kiosk.reset();
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("pin"))));
    makeKiosk(true);
    QVERIFY(m_kiosk->administration()->isOpen());
    QVERIFY(item(QStringLiteral("leave")) == nullptr);
    QTest::keyClick(m_kiosk->window(), Qt::Key_Escape);
    for (int twice = 0; twice < 2; ++twice) {
        QTest::qWait(50);
        QVERIFY(m_kiosk->administration()->isOpen());
        for (const QChar digit : m_pin) {
            tap(QStringLiteral("digit") + digit);
        }
        tap(QStringLiteral("enter"));
    }
    QTRY_VERIFY(item(QStringLiteral("page-about")) != nullptr);
    QVERIFY(site::Pin(m_folder->path()).isSet());
}

void AdministrationScreenTest::everyPageIsReachedByKeys()
{
    tapCorner(5);
    for (const QChar digit : m_pin) {
        QTest::keyClick(m_kiosk->window(), static_cast<Qt::Key>(digit.unicode()));
    }
    walkTo(QStringLiteral("enter"));
    QTest::keyClick(m_kiosk->window(), Qt::Key_Return);
    QTRY_VERIFY(item(QStringLiteral("page-about")) != nullptr);
    for (const QString& page : m_pages) {
        walkTo(QStringLiteral("page-") + page);
        QTest::keyClick(m_kiosk->window(), Qt::Key_Return);
        QTRY_VERIFY(item(QStringLiteral("page-") + page)->property("chosen").toBool());
    }
    walkTo(QStringLiteral("leave"));
    QTest::keyClick(m_kiosk->window(), Qt::Key_Return);
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::answersAreWipedByTouch()
{
    journal::Journal journal(
        m_folder->filePath(QStringLiteral("journal.sqlite")), QStringLiteral("A"));
    const QDateTime now = QDateTime::currentDateTime();
    QVERIFY(journal.store({ .started = now,
        .finished = now,
        .language = QStringLiteral("en"),
        .answers = "{}",
        .verdict = "{}" }));
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-privacy"));
    tap(QStringLiteral("purgeAsk"));
    tap(QStringLiteral("purgeNo"));
    tap(QStringLiteral("purgeAsk"));
    QVERIFY(!journal.list(1).value().front().answers.isEmpty());
    tap(QStringLiteral("purgeYes"));
    QTRY_VERIFY(journal.list(1).value().front().answers.isEmpty());
    QTRY_VERIFY(item(QStringLiteral("purgeAsk")) == nullptr);
}

void AdministrationScreenTest::theGlassIsCleaned()
{
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("clean"));
    QTRY_VERIFY(m_kiosk->cleaning().active());
    QVERIFY(!m_kiosk->administration()->isOpen());
    tapCorner(5); // a cloth
    QVERIFY(!m_kiosk->administration()->isOpen());
    m_kiosk->cleaning().stop();
    tapCorner(5);
    QVERIFY(m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::whatIsTappedHasAName()
{
    tapCorner(5);
    enterPin();
    for (const QString& page : m_pages) {
        tap(QStringLiteral("page-") + page);
        QTest::qWait(20);
        const auto items = m_kiosk->window()->contentItem()->findChildren<QQuickItem*>();
        for (QQuickItem* one : items) {
            if (one->isVisible() && one->activeFocusOnTab()) {
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(one);
                QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(),
                    qPrintable(page + QLatin1Char(' ') + one->objectName()));
            }
        }
    }
}

void AdministrationScreenTest::aLanguageIsTakenAwayByTouch()
{
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-languages"));
    // All are counted, and the list stays as it is.
    QTRY_VERIFY(item(QStringLiteral("language-ar"))
                    ->property("description")
                    .toString()
                    .contains(QLatin1Char('%')));
    tap(QStringLiteral("language-ar"));
    save(QStringLiteral("language-open"));
    tap(QStringLiteral("chooseLanguage"));
    QTRY_VERIFY(!m_site->settings().languages.offered.isEmpty());
    QVERIFY(!m_site->settings().languages.offered.contains(QStringLiteral("ar")));
    tap(QStringLiteral("language-es"));
    tap(QStringLiteral("tryLanguage"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
    QTRY_COMPARE(m_kiosk->languages().current(), QStringLiteral("es"));
}

void AdministrationScreenTest::aTextIsChangedByTouch()
{
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-content"));
    QTRY_VERIFY(item(QStringLiteral("words")) != nullptr);
    item(QStringLiteral("words"))->setProperty("text", QStringLiteral("swelling"));
    tap(QStringLiteral("find"));
    tap(QStringLiteral("text-question.swelling"));
    QTRY_VERIFY(item(QStringLiteral("entry-de")) != nullptr);
    save(QStringLiteral("text-open"));
    item(QStringLiteral("entry-de"))
        ->setProperty("text", QStringLiteral("Ist das Bein angeschwollen?"));
    const QString file = m_folder->filePath(QStringLiteral("languages/legcheck_de.ts"));
    QQuickItem* keep = item(QStringLiteral("keep-de"));
    QTRY_VERIFY(keep->isEnabled());
    keep->forceActiveFocus(Qt::TabFocusReason); // brings it into view
    QTest::qWait(400);
    tap(QStringLiteral("keep-de"));
    QTRY_VERIFY(QFile::exists(file));
    tap(QStringLiteral("leave"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::aTextIsPreviewedOnItsPage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("tag");
    const auto row = [](QSize size, const char* words, const char* id, const char* tag) {
        QTest::addRow("%s in %s, %d", id, tag, size.width())
            << size << QString::fromLatin1(words) << QString::fromLatin1(id)
            << QString::fromLatin1(tag);
    };
    row({ 1080, 1920 }, "swelling", "question.swelling", "de");
    row({ 1920, 1080 }, "swelling", "question.swelling", "ar");
    row({ 1280, 800 }, "calf_press", "question.calf_press", "en");
    row({ 1920, 1080 }, "tape_left", "question.tape_left_mm", "ur");
    row({ 1080, 1920 }, "severity", "question.severity", "pl");
    row({ 1920, 1080 }, "intro", "intro.title", "es");
    row({ 1080, 1920 }, "category.standard", "category.standard.patient_title", "ru");
    row({ 1920, 1080 }, "category.immediate", "category.immediate.patient_title", "fr");
    row({ 1280, 800 }, "learn.differences", "learn.differences.title", "vi");
}

void AdministrationScreenTest::aTextIsPreviewedOnItsPage()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, words);
    QFETCH(const QString, id);
    QFETCH(const QString, tag);
    m_kiosk->window()->resize(size);
    const auto direction = QGuiApplication::layoutDirection();
    tapCorner(5);
    enterPin();
    openText(words, id);
    const QString edited = QStringLiteral("Words that nobody has kept");
    QQuickItem* entry = item(QStringLiteral("entry-") + tag);
    QVERIFY(entry != nullptr);
    entry->setProperty("text", edited);
    tapBelow(QStringLiteral("preview-") + tag);
    QTRY_VERIFY(item(QStringLiteral("closePreview")) != nullptr);
    QTRY_VERIFY(isSeen(m_kiosk->window()->contentItem(), edited));
    QVERIFY(item(QStringLiteral("page-about")) == nullptr);
    QTRY_VERIFY(m_kiosk->isSettled());
    QTest::qWait(300);
    save(QStringLiteral("preview-%1-%2").arg(id, tag));
    // There is no visit, and nothing was kept.
    QCOMPARE(m_kiosk->visit().step(), VisitViewModel::Step::Start);
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("draft"))).exists());
    tap(QStringLiteral("closePreview"));
    QTRY_VERIFY(item(QStringLiteral("entry-") + tag) != nullptr);
    QCOMPARE(item(QStringLiteral("entry-") + tag)->property("text").toString(), edited);
    QCOMPARE(m_kiosk->languages().current(), QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    tap(QStringLiteral("leave"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::aLanguageIsAddedFromAStick()
{
    const QString file = stick() + QStringLiteral("/legcheck_es.ts");
    QVERIFY(QFile::copy(QStringLiteral(":/translations/legcheck_es.ts"), file));
    QFile broken(stick() + QStringLiteral("/legcheck_xx.ts"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("<TS>") > 0);
    broken.close();
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-languages"));
    tapBelow(QStringLiteral("lookForLanguages"));
    QTRY_VERIFY_WITH_TIMEOUT(item(QStringLiteral("add-") + file) != nullptr, 20'000);
    QVERIFY(item(QStringLiteral("add-") + broken.fileName()) == nullptr);
    item(QStringLiteral("add-") + file)->forceActiveFocus(Qt::TabFocusReason);
    QTest::qWait(400);
    save(QStringLiteral("languages-found"));
    tapBelow(QStringLiteral("add-") + file);
    QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("languages/legcheck_es.ts"))));
}

void AdministrationScreenTest::contentIsTakenAlongAndTakenIn()
{
    const QString folder = stick();
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-content"));
    tapBelow(QStringLiteral("lookForContent"));
    tapBelow(QStringLiteral("saveTo-") + folder);
    QTRY_COMPARE(QDir(folder).entryList({ QStringLiteral("*.tar") }).size(), 1);
    tapBelow(QStringLiteral("lookForContent"));
    const QString file
        = QDir(folder).filePath(QDir(folder).entryList({ QStringLiteral("*.tar") }).front());
    QTRY_VERIFY(item(QStringLiteral("take-") + file) != nullptr);
    item(QStringLiteral("take-") + file)->forceActiveFocus(Qt::TabFocusReason);
    QTest::qWait(400);
    save(QStringLiteral("content-files"));
    tapBelow(QStringLiteral("take-") + file);
    QTest::qWait(300);
    // It is what patients see: nothing waits.
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("draft"))).exists());
}

void AdministrationScreenTest::aLogoIsTakenFromAStick()
{
    QImage picture(600, 200, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0, 80, 120));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(20, 20, 160, 160);
    painter.drawRect(220, 70, 340, 60);
    painter.end();
    const QString file = stick() + QStringLiteral("/harbour.png");
    QVERIFY(picture.save(file));
    QFile letter(stick() + QStringLiteral("/letter.png"));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear colleague") > 0);
    letter.close();
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-clinic"));
    tap(QStringLiteral("lookForLogo"));
    QTRY_VERIFY(item(QStringLiteral("takeLogo-") + file) != nullptr);
    save(QStringLiteral("logo-found"));
    tap(QStringLiteral("takeLogo-") + file);
    QTRY_VERIFY(!m_site->settings().clinic.logo.isEmpty());
    QVERIFY(m_site->file()
                .set(*site::findSetting(QStringLiteral("clinic.opening_hours")),
                    QStringLiteral("mon-sun 0:00-0:01"))
                .empty());
    m_site->load();
    tap(QStringLiteral("leave"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
    QTRY_VERIFY(!m_kiosk->clinic().viewModel().logo().isEmpty());
    QTRY_VERIFY(item(QStringLiteral("deskHours")) != nullptr);
    for (const QSize& size : { QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800) }) {
        m_kiosk->window()->resize(size);
        QTest::qWait(300);
        save(QStringLiteral("start-with-logo"));
    }
}

void AdministrationScreenTest::theWaysOutWaitForABackup()
{
    const QString program = m_folder->filePath(QStringLiteral("legcheck"));
    QVERIFY(tests::writeWaiting(program));
    QVERIFY(!stick().isEmpty());
    tapCorner(5);
    enterPin();
    tap(QStringLiteral("page-backup"));
    tap(QStringLiteral("stick-") + stick());
    QTRY_VERIFY(item(QStringLiteral("passphrase")) != nullptr);
    item(QStringLiteral("passphrase"))
        ->setProperty("text", QStringLiteral("four plain words here"));
    tapBelow(QStringLiteral("saveBackup"));
    const QStringList waysOut { QStringLiteral("restart"), QStringLiteral("clean"),
        QStringLiteral("leave") };
    for (const QString& name : waysOut) {
        QTRY_VERIFY2(!item(name)->isEnabled(), qPrintable(name));
        QVERIFY(item(name)->property("text").toString().contains(QStringLiteral("please wait")));
    }
    save(QStringLiteral("backup-at-work"));
    QVERIFY(tests::letGo(program));
    tap(QStringLiteral("leave"));
    QTRY_VERIFY(!m_kiosk->administration()->isOpen());
}

void AdministrationScreenTest::staffTypeOnTheGlass()
{
    for (const char* words : { "dvt", "leg" }) {
        tapCorner(5);
        save(QStringLiteral("pin"));
        enterPin();
        tap(QStringLiteral("page-clinic"));
        tap(QStringLiteral("setting-clinic.name"));
        item(QStringLiteral("entry"))->setProperty("text", QString());
        tap(QStringLiteral("entry"));
        QTRY_VERIFY(QGuiApplication::inputMethod()->isVisible());
        for (const char key : QByteArray(words)) {
            QQuickItem* there = nullptr;
            QTRY_VERIFY((there = keyOf(m_kiosk->window()->contentItem(), QLatin1String(&key, 1))));
            QTest::qWait(100);
            tapAt(there->mapToScene({ there->width() / 2, there->height() / 2 }).toPoint());
        }
        QTRY_COMPARE(item(QStringLiteral("entry"))->property("text").toString().toLower(),
            QLatin1String(words));
        save(QStringLiteral("typing"));
        tap(QStringLiteral("keep"));
        QTRY_COMPARE(m_site->settings().clinic.name.toLower(), QLatin1String(words));
        tap(QStringLiteral("leave"));
        QTRY_VERIFY(!m_kiosk->administration()->isOpen());
    }
}

int main(int argc, char* argv[])
{
    app::offerOnScreenKeyboard();
    QGuiApplication application(argc, argv);
    AdministrationScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_administration_screen.moc"
