// SPDX-License-Identifier: GPL-3.0-or-later
// Staff type on the glass in the languages that Qt's keyboard cannot write by itself: over the real
// kiosk, by touch, on tall, wide and low glass. KEYBOARD_PICTURES names a folder for pictures.

#include "app/kiosk.h"
#include "app/kiosk_keyboard.h"
#include "content/content_loader.h"
#include "shared/visible_item.h"

#include <QInputMethod>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace legcheck;

namespace {

/// Of a busy machine, which builds a page's keyboard in seconds; milliseconds.
constexpr int patience = 30'000;

} // namespace

class TypingOnTheGlassTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void urdu_data() { sizes(); }
    void urdu();
    void chinese_data() { sizes(); }
    void chinese();
    void turkish();
    void whatWasTypedIsKeptByOneTouch_data();
    void whatWasTypedIsKeptByOneTouch();
    void anotherLanguageIsUnderTheGlobe();

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("tall") << QSize(1080, 1920);
        QTest::newRow("wide") << QSize(1920, 1080);
        QTest::newRow("low") << QSize(1024, 600);
    }
    using Wanted = std::function<bool(const QQuickItem&)>;
    [[nodiscard]] QQuickItem* find(const Wanted& wanted) const
    {
        return tests::visibleItem(*m_kiosk->window()->contentItem(), wanted);
    }
    [[nodiscard]] QQuickItem* item(const QString& name) const
    {
        return tests::visibleItem(*m_kiosk->window(), name);
    }
    /// A key by what stands on it.
    [[nodiscard]] QQuickItem* key(const QString& text) const
    {
        return find([&](const QQuickItem& one) {
            return one.property("keyType").isValid() && one.property("text").toString() == text;
        });
    }
    [[nodiscard]] QQuickItem* key(Qt::Key code) const
    {
        return find([&](const QQuickItem& one) {
            return one.property("keyType").isValid() && one.property("key").toInt() == code;
        });
    }
    /// One of the keyboard's own parts.
    [[nodiscard]] QQuickItem* ofType(const QByteArray& file) const
    {
        return find([&](const QQuickItem& one) {
            const QByteArray name(one.metaObject()->className());
            return name == file || name.startsWith(file + "_QML");
        });
    }
    [[nodiscard]] QString written(const QString& tag) const
    {
        return item(QStringLiteral("entry-") + tag)->property("text").toString();
    }
    [[nodiscard]] static QRectF onTheGlass(const QQuickItem& item)
    {
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    }

    void touch(QQuickItem* target, int milliseconds = 0)
    {
        QVERIFY(target != nullptr);
        const QPoint point = onTheGlass(*target).center().toPoint();
        QTest::touchEvent(m_kiosk->window(), m_finger.get()).press(0, point, m_kiosk->window());
        QTest::qWait(milliseconds);
        QTest::touchEvent(m_kiosk->window(), m_finger.get()).release(0, point, m_kiosk->window());
        QTest::qWait(20);
    }
    void press(const QString& text, int milliseconds = 0)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(key(text) != nullptr, qPrintable(text), patience);
        touch(key(text), milliseconds);
    }
    void hold(const QString& text, const QString& picture)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(key(text) != nullptr, qPrintable(text), patience);
        const QPoint point = onTheGlass(*key(text)).center().toPoint();
        QTest::touchEvent(m_kiosk->window(), m_finger.get()).press(0, point, m_kiosk->window());
        QTest::qWait(700);
        save(picture);
        QTest::touchEvent(m_kiosk->window(), m_finger.get()).release(0, point, m_kiosk->window());
        QTest::qWait(20);
    }
    void press(Qt::Key code)
    {
        QTRY_VERIFY_WITH_TIMEOUT(key(code) != nullptr, patience);
        touch(key(code));
    }
    void type(const QString& letters)
    {
        for (const QChar letter : letters) {
            press(letter);
        }
    }
    /// It has its place, and keeps it for a moment.
    [[nodiscard]] bool rests(const QString& name) const
    {
        const auto place = [&] {
            const QQuickItem* found = item(name);
            return found == nullptr ? QRectF() : onTheGlass(*found);
        };
        const QRectF before = place();
        QTest::qWait(50);
        return before.isValid() && place() == before;
    }
    void tap(const QString& name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(
            item(name) != nullptr && item(name)->isEnabled(), qPrintable(name), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(rests(name), qPrintable(name), patience);
        touch(item(name));
    }
    void enterThePin()
    {
        for (int i = 0; i < 5; ++i) {
            QTest::touchEvent(m_kiosk->window(), m_finger.get()).press(0, { 20, 20 });
            QTest::touchEvent(m_kiosk->window(), m_finger.get()).release(0, { 20, 20 });
        }
        for (const QChar digit : m_pin) {
            tap(QStringLiteral("digit") + digit);
        }
        tap(QStringLiteral("enter"));
        QTRY_VERIFY_WITH_TIMEOUT(item(QStringLiteral("page-about")) != nullptr, patience);
    }
    /// The line for a text in that language, empty, with the keyboard below it.
    void beginToWrite(const QString& tag)
    {
        enterThePin();
        tap(QStringLiteral("page-content"));
        QTRY_VERIFY_WITH_TIMEOUT(item(QStringLiteral("words")) != nullptr, patience);
        item(QStringLiteral("words"))->setProperty("text", QStringLiteral("swelling"));
        tap(QStringLiteral("find"));
        tap(QStringLiteral("text-question.swelling"));
        const QString entry = QStringLiteral("entry-") + tag;
        QTRY_VERIFY_WITH_TIMEOUT(item(entry) != nullptr, patience);
        item(entry)->setProperty("text", QString());
        item(entry)->forceActiveFocus(Qt::TabFocusReason); // brings it into view
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::inputMethod()->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(key(Qt::Key_Space) != nullptr, patience);
        QTest::qWait(400);
    }
    void openTheListOfLanguages();
    void nothingIsCut()
    {
        const QRectF glass(QPointF(), m_kiosk->window()->size());
        QQuickItem* keys = item(QStringLiteral("keyboard"));
        QVERIFY(keys != nullptr);
        QVERIFY(glass.contains(onTheGlass(*keys)));
        const QQuickItem* line = m_kiosk->window()->activeFocusItem();
        QVERIFY(line != nullptr);
        const QRectF cursor = line->mapRectToScene(line->property("cursorRectangle").toRectF());
        QVERIFY(cursor.bottom() <= onTheGlass(*keys).top());
        for (const QQuickItem* around = line; around != nullptr; around = around->parentItem()) {
            QVERIFY2(!around->clip() || onTheGlass(*around).contains(cursor),
                "what is being typed is hidden");
        }
    }
    void save(const QString& name)
    {
        QTest::qWait(300);
        const QImage picture = m_kiosk->window()->grabWindow();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("KEYBOARD_PICTURES");
        if (!folder.isEmpty()) {
            QVERIFY(picture.save(
                QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(picture.width())));
        }
    }

    const QString m_pin = QStringLiteral("271828");
    std::unique_ptr<QPointingDevice> m_finger { QTest::createTouchDevice() };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::KioskSite> m_site;
    std::unique_ptr<app::Kiosk> m_kiosk;
};

void TypingOnTheGlassTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(site::Pin(m_folder->path()).choose(m_pin).empty());
    m_site = std::make_unique<app::KioskSite>(
        site::SettingsFile(m_folder->filePath(QStringLiteral("settings.toml"))),
        std::vector<app::SettingOverride> {});
    auto pack = content::loadContentPack(content::defaultContentFolder());
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(pack && languages);
    app::KioskSettings settings;
    m_site->fill(settings);
    settings.windowSize = { 1080, 1920 };
    settings.packFolder = content::defaultContentFolder();
    m_kiosk = std::make_unique<app::Kiosk>(
        std::move(pack).value(), std::move(languages).value(), settings, m_site.get());
    QVERIFY(m_kiosk->show());
    QVERIFY(QTest::qWaitForWindowExposed(m_kiosk->window()));
}

void TypingOnTheGlassTest::cleanup()
{
    m_kiosk.reset();
    m_site.reset();
}

void TypingOnTheGlassTest::urdu()
{
    QFETCH(const QSize, size);
    m_kiosk->window()->resize(size);
    beginToWrite(QStringLiteral("ur"));
    save(QStringLiteral("begin"));
    QTRY_VERIFY(key(QStringLiteral("ں")) == nullptr);
    press(Qt::Key_Shift);
    QTRY_VERIFY(key(QStringLiteral("ں")) != nullptr);
    save(QStringLiteral("urdu-shift"));
    press(QStringLiteral("ٹ"));
    QTRY_VERIFY(key(QStringLiteral("ٹ")) == nullptr); // Shift was for one letter
    type(QStringLiteral("انگ"));
    press(QStringLiteral(" "));
    hold(QStringLiteral("ت"), QStringLiteral("urdu-held"));
    press(QStringLiteral("۔"));
    QTRY_COMPARE(written(QStringLiteral("ur")), QStringLiteral("ٹانگ ٹ۔"));
    nothingIsCut();
    save(QStringLiteral("urdu"));
    press(Qt::Key_Context1);
    press(QStringLiteral("؟"));
    press(QStringLiteral("4"));
    QTRY_COMPARE(written(QStringLiteral("ur")), QStringLiteral("ٹانگ ٹ۔؟4"));
    save(QStringLiteral("urdu-signs"));
}

void TypingOnTheGlassTest::chinese()
{
    QFETCH(const QSize, size);
    m_kiosk->window()->resize(size);
    const QString tag = QStringLiteral("zh-Hans");
    beginToWrite(tag);
    type(QStringLiteral("xiaotui"));
    QQuickItem* bar = nullptr;
    QTRY_VERIFY((bar = item(QStringLiteral("wordCandidateView"))) != nullptr);
    const auto offered = [&](const QString& word) {
        return tests::visibleItem(
            *bar, [&](const QQuickItem& one) { return one.property("text") == word; });
    };
    QTRY_VERIFY(offered(QStringLiteral("小腿")) != nullptr);
    QCOMPARE(written(tag), QString());
    nothingIsCut();
    QTRY_COMPARE(offered(QStringLiteral("消退"))->parentItem()->x(),
        offered(QStringLiteral("小腿"))->parentItem()->width());
    QVERIFY(onTheGlass(*item(QStringLiteral("keyboard"))).contains(onTheGlass(*bar)));
    save(QStringLiteral("chinese"));
    touch(offered(QStringLiteral("消退")));
    QTRY_COMPARE(written(tag), QStringLiteral("消退"));
    QTRY_VERIFY(offered(QStringLiteral("消退")) == nullptr);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(written(tag), QStringLiteral("消"));
    press(Qt::Key_Backspace);
    QTRY_COMPARE(written(tag), QString());

    type(QStringLiteral("xiaotuitengm"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Space);
    QTRY_COMPARE(written(tag), QStringLiteral("小腿疼"));
    type(QStringLiteral("xi"));
    press(Qt::Key_Context1);
    press(QStringLiteral("'"));
    press(Qt::Key_Context1);
    type(QStringLiteral("an"));
    press(QStringLiteral("。"));
    QTRY_COMPARE(written(tag), QStringLiteral("小腿疼西安。"));
    press(Qt::Key_Context1);
    save(QStringLiteral("chinese-signs"));
    press(QStringLiteral("？"));
    press(Qt::Key_Context1);
    press(Qt::Key_Shift);
    press(QStringLiteral("d"));
    QTRY_COMPARE(written(tag), QStringLiteral("小腿疼西安。？D"));
    type(QStringLiteral("vt"));
    press(Qt::Key_Return);
    QTRY_COMPARE(written(tag), QStringLiteral("小腿疼西安。？Dvt"));
    // Who goes elsewhere keeps what was seen.
    type(QStringLiteral("tui"));
    item(QStringLiteral("entry-en"))->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(written(tag), QStringLiteral("小腿疼西安。？Dvttui"));
}

void TypingOnTheGlassTest::turkish()
{
    beginToWrite(QStringLiteral("tr"));
    press(Qt::Key_Shift);
    press(QStringLiteral("İ"));
    type(QStringLiteral("ki"));
    press(QStringLiteral(" "));
    press(QStringLiteral("a"), 700);
    QTRY_COMPARE(written(QStringLiteral("tr")), QStringLiteral("İki â"));
    save(QStringLiteral("turkish"));
}

void TypingOnTheGlassTest::whatWasTypedIsKeptByOneTouch_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : { QSize(1080, 1920), QSize(1024, 768), QSize(1024, 600) }) {
        QTest::addRow("%d", size.height()) << size;
    }
}

// The keyboard's going must not take the button away from under the finger.
void TypingOnTheGlassTest::whatWasTypedIsKeptByOneTouch()
{
    QFETCH(const QSize, size);
    m_kiosk->window()->resize(size);
    beginToWrite(QStringLiteral("pl"));
    type(QStringLiteral("noga"));
    const QString keep = QStringLiteral("keep-pl");
    QTRY_VERIFY(item(keep) != nullptr && item(keep)->isEnabled());
    touch(item(keep), 80);
    QTRY_VERIFY(item(keep) != nullptr && !item(keep)->isEnabled());
    QCOMPARE(written(QStringLiteral("pl")), QStringLiteral("noga"));
    QTRY_VERIFY(!QGuiApplication::inputMethod()->isVisible());
}

void TypingOnTheGlassTest::openTheListOfLanguages()
{
    QTRY_VERIFY(key(Qt::Key_Comma) != nullptr);
    const QPoint comma = onTheGlass(*key(Qt::Key_Comma)).center().toPoint();
    QTest::touchEvent(m_kiosk->window(), m_finger.get()).press(0, comma, m_kiosk->window());
    const QQuickItem* popup = nullptr;
    QTRY_VERIFY((popup = ofType("FunctionPopupList")) != nullptr);
    auto* list = popup->property("listView").value<QQuickItem*>();
    QQuickItem* globe = nullptr;
    QVERIFY(QMetaObject::invokeMethod(
        list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, globe), Q_ARG(int, 1)));
    QVERIFY(globe != nullptr);
    save(QStringLiteral("globe"));
    const QPoint there = onTheGlass(*globe).center().toPoint();
    QTest::touchEvent(m_kiosk->window(), m_finger.get()).move(0, there, m_kiosk->window());
    QTest::qWait(50);
    QTest::touchEvent(m_kiosk->window(), m_finger.get()).release(0, there, m_kiosk->window());
}

void TypingOnTheGlassTest::anotherLanguageIsUnderTheGlobe()
{
    beginToWrite(QStringLiteral("en"));
    for (const QString& word : { QStringLiteral("اردو"), QStringLiteral("简体中文") }) {
        openTheListOfLanguages();
        QQuickItem* list = nullptr;
        QTRY_VERIFY((list = ofType("PopupList")) != nullptr);
        // One for each language: none stands there twice.
        QCOMPARE(list->property("count").toInt(), 12);
        QQuickItem* entry = nullptr;
        for (int i = 0; i < list->property("count").toInt() && entry == nullptr; ++i) {
            list->setProperty("currentIndex", i); // brings it into view
            entry = tests::visibleItem(*list->property("currentItem").value<QQuickItem*>(),
                [&](const QQuickItem& one) { return one.property("text") == word; });
        }
        QVERIFY2(entry != nullptr, qPrintable(word));
        save(QStringLiteral("languages"));
        touch(entry);
        QTest::qWait(300);
    }
    QTRY_VERIFY(key(QStringLiteral("，")) != nullptr);
    type(QStringLiteral("tui"));
    press(Qt::Key_Space);
    QTRY_COMPARE(written(QStringLiteral("en")).size(), 1);
}

int main(int argc, char* argv[])
{
    app::offerOnScreenKeyboard();
    QGuiApplication application(argc, argv);
    TypingOnTheGlassTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typing_on_the_glass.moc"
