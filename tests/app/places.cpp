// SPDX-License-Identifier: GPL-3.0-or-later

// Tells a test where on the glass things are, so that it can tap them as a person would. A generic
// plugin is Qt's own way to bring a device into a program from outside: the program that is tested
// is the one that ships.
//
//     QT_QPA_GENERIC_PLUGINS=legcheckplaces
//
// Whenever what can be seen changes it prints one line on standard output: a JSON object of object
// names, each with its middle in pixels of the screen: {"language_en":[640,420]}.

#include <QCoreApplication>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <iostream>

namespace {

using namespace std::chrono_literals;

/// `seen` is the part of the glass that what clips the item leaves of it.
void collect(const QQuickItem& item, QRectF seen, QJsonObject& places)
{
    if (!item.isVisible() || !item.isEnabled()) {
        return;
    }
    if (item.clip()) {
        seen &= QRectF(item.mapToGlobal(QPointF()), item.size());
    }
    const QPointF middle = item.mapToGlobal(QPointF(item.width() / 2, item.height() / 2));
    if (!item.objectName().isEmpty() && seen.contains(middle)) {
        places[item.objectName()] = QJsonArray { qRound(middle.x()), qRound(middle.y()) };
    }
    const auto children = item.childItems();
    for (const QQuickItem* child : children) {
        collect(*child, seen, places);
    }
}

} // namespace

class Places : public QObject {
    Q_OBJECT

public:
    Places()
    {
        connect(&m_look, &QTimer::timeout, this, &Places::look);
        m_look.start(50ms);
    }

private:
    void look()
    {
        QJsonObject places;
        const auto windows = QGuiApplication::topLevelWindows();
        for (const QWindow* window : windows) {
            const auto* quick = qobject_cast<const QQuickWindow*>(window);
            if (quick != nullptr && quick->isExposed()) {
                const QQuickItem& content = *quick->contentItem();
                collect(content, QRectF(content.mapToGlobal(QPointF()), content.size()), places);
            }
        }
        if (places != m_last) {
            m_last = places;
            std::cout << QJsonDocument(places).toJson(QJsonDocument::Compact).constData()
                      << std::endl;
        }
    }

    QTimer m_look;
    QJsonObject m_last;
};

class PlacesPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "places.json")

public:
    QObject* create(const QString& key, const QString& specification) override
    {
        Q_UNUSED(key)
        Q_UNUSED(specification)
        return new Places;
    }
};

#include "places.moc"
