// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQmlEngine>
#include <QtQuickTest>

/// Lets the QML tests import the modules that are linked into this program.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/")); }
};

QUICK_TEST_MAIN_WITH_SETUP(legcheck, Setup)
#include "tst_qml.moc"
