// SPDX-License-Identifier: GPL-3.0-or-later
// The pages' files are read beside what else a launch has to do.

#include "app/kiosk.h"
#include "shared/language_folder.h"
#include "shared/shipped_pack.h"

#include <QtTest>

using namespace legcheck;

class KioskPagesTest : public QObject {
    Q_OBJECT

private slots:
    void theWindowIsMadeOfWhatWasReadAhead()
    {
        auto pages = std::make_unique<app::KioskPages>();
        QVERIFY(pages->window() == nullptr);
        pages->finishReading({ QStringLiteral("English"), QStringLiteral("العربية") });
        app::KioskPages& kept = *pages;
        app::Kiosk kiosk(tests::shippedPack(), m_languages.languages(), settings(), nullptr,
            nullptr, std::move(pages));
        QVERIFY(kiosk.show());
        QCOMPARE(kiosk.window(), kept.window());
        QCOMPARE(kiosk.window()->size(), QSize(1080, 1920));
    }

    void whoDoesNotWaitHasThemAllTheSame()
    {
        app::Kiosk kiosk(tests::shippedPack(), m_languages.languages(), settings(), nullptr,
            nullptr, std::make_unique<app::KioskPages>());
        QVERIFY(kiosk.show());
        QVERIFY(kiosk.window() != nullptr);
    }

    void pagesThatNobodyOpensAreGivenUp()
    {
        const app::KioskPages unread; // its thread is still reading
        app::KioskPages read;
        read.finishReading({});
        QVERIFY(read.window() == nullptr);
        read.close();
    }

private:
    [[nodiscard]] app::KioskSettings settings() const
    {
        app::KioskSettings settings;
        settings.reception = { .slipFolder = m_folder.filePath(QStringLiteral("slips")),
            .journalFile = m_folder.filePath(QStringLiteral("visits.db")) };
        settings.windowSize = { 1080, 1920 };
        return settings;
    }

    const QTemporaryDir m_folder;
    const tests::LanguageFolder m_languages;
};

QTEST_MAIN(KioskPagesTest)
#include "tst_kiosk_pages.moc"
