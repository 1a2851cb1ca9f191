// SPDX-License-Identifier: GPL-3.0-or-later

// The least a kiosk in Qt Quick Controls could be: a StackView, one title, four buttons. The bench
// measures it beside legcheck-kiosk; it is built by the same compiler, from the same kind of
// module.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTranslator>

namespace {

/// A second language without a file: every text comes back in brackets.
class Brackets : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* text, const char* comment, int number) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(comment)
        Q_UNUSED(number)
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
};

} // namespace

/// What the bare program's language button asks for.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QQmlApplicationEngine& engine)
        : m_engine(engine)
    {
    }

public slots:
    void change()
    {
        m_isChanged = !m_isChanged;
        if (m_isChanged) {
            QCoreApplication::installTranslator(&m_brackets);
        } else {
            QCoreApplication::removeTranslator(&m_brackets);
        }
        m_engine.retranslate();
    }

private:
    QQmlApplicationEngine& m_engine;
    Brackets m_brackets;
    bool m_isChanged = false;
};

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    Language language(engine);
    engine.addImportPath(QStringLiteral("qrc:/"));
    engine.load(QUrl(QStringLiteral("qrc:/LegCheck/Bare/Bare.qml")));
    if (engine.rootObjects().isEmpty()) {
        return EXIT_FAILURE;
    }
    QObject::connect(
        engine.rootObjects().first(), SIGNAL(languageWanted()), &language, SLOT(change()));
    return QCoreApplication::exec();
}

#include "bare.moc"
