// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/control_pictures.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QtTest>

namespace legcheck::gallery {

namespace {

constexpr int drawMilliseconds = 60; // pictures are loaded beside the screen's work

} // namespace

QImage controlPicture(const ControlLook& look)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/"));
    view.setInitialProperties({ { QStringLiteral("highContrast"), look.highContrast },
        { QStringLiteral("textScale"), look.textScale },
        { QStringLiteral("rightToLeft"), look.rightToLeft } });
    view.setSource(QUrl::fromLocalFile(QStringLiteral(TESTS_DIR "/gallery/ControlSheet.qml")));
    if (view.status() != QQuickView::Ready) {
        for (const QQmlError& error : view.errors()) {
            qWarning("%s", qPrintable(error.toString()));
        }
        return {};
    }
    view.show();
    if (!QTest::qWaitForWindowExposed(&view)) {
        return {};
    }
    QImage last;
    for (int draws = 0; draws < 50; ++draws) {
        QTest::qWait(drawMilliseconds);
        // The window follows what the sheet turned out to need.
        const auto* sheet = view.rootObject();
        view.resize(QSizeF(sheet->implicitWidth(), sheet->implicitHeight()).toSize());
        QImage picture = view.grabWindow();
        if (picture == last && draws > 3) {
            break;
        }
        last = std::move(picture);
    }
    return last;
}

} // namespace legcheck::gallery
