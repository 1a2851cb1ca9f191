// SPDX-License-Identifier: GPL-3.0-or-later

// Tells a test where on the glass things are, so that it can tap them as a person would. A generic
// plugin is Qt's own way to bring a device into a program from outside: the program that is tested
// is the one that ships.
//
//     QT_QPA_GENERIC_PLUGINS=legcheckplaces
//
// Whenever what can be seen changes, and once it is drawn, it prints one line on standard output: a
// JSON object of object names, each with its middle in pixels of the screen:
// {"language_en":[640,420]}. What is chosen stands there also as "chosen_" and its name, a
// stepper's button as "plus1 of " and its stepper. What is typed into also has the place where its
// text ends: {"entry_end":[900,400]}. A key of the on-screen keyboard is called after what stands
// on it: {"key_q":[60,500]}; one that shows a picture, after its number in Qt::Key:
// {"key_16777219":[990,500]}.

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

QJsonArray placeOf(QPointF point)
{
    return { qRound(point.x()), qRound(point.y()) };
}

/// Empty: nobody needs to find it. What counts is called after what it says: "finished: 3".
QString nameOf(const QQuickItem& item)
{
    const QVariant label = item.property("label");
    const QVariant value = item.property("value");
    if (item.objectName().isEmpty() && label.isValid() && value.isValid()) {
        return label.toString() + QStringLiteral(": ") + value.toString();
    }
    // Qt's keyboard gives its keys no names; they all have this property.
    if (!item.property("noKeyEvent").isValid()) {
        return item.objectName();
    }
    const QString shown = item.property("displayText").toString();
    return QStringLiteral("key_")
        + (shown.isEmpty() ? QString::number(item.property("key").toInt()) : shown);
}

/// `seen` is the part of the glass that what clips the item leaves of it, `stepper` the one that
/// the item is part of.
void collect(const QQuickItem& item, QRectF seen, QString stepper, QJsonObject& places)
{
    if (!item.isVisible() || !item.isEnabled()) {
        return;
    }
    if (item.clip()) {
        seen &= QRectF(item.mapToGlobal(QPointF()), item.size());
    }
    const QPointF middle = item.mapToGlobal(QPointF(item.width() / 2, item.height() / 2));
    if (const QString name = nameOf(item); !name.isEmpty() && seen.contains(middle)) {
        places[name] = placeOf(middle);
        if (item.property("cursorPosition").isValid()) {
            constexpr qreal inside = 12; // pixels
            places[name + QStringLiteral("_end")]
                = placeOf(item.mapToGlobal(QPointF(item.width() - inside, item.height() - inside)));
        }
        if (item.property("chosen").toBool()) {
            places[QStringLiteral("chosen_") + name] = placeOf(middle);
        }
        if (!stepper.isEmpty()) {
            places[name + QStringLiteral(" of ") + stepper] = placeOf(middle);
        }
    }
    if (item.objectName().startsWith(QLatin1String("stepper_"))) {
        stepper = item.objectName();
    }
    const auto children = item.childItems();
    for (const QQuickItem* child : children) {
        collect(*child, seen, stepper, places);
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
        QQuickWindow* drawing = nullptr;
        const auto windows = QGuiApplication::topLevelWindows();
        for (QWindow* window : windows) {
            auto* quick = qobject_cast<QQuickWindow*>(window);
            if (quick != nullptr && quick->isExposed()) {
                drawing = quick;
                const QQuickItem& content = *quick->contentItem();
                collect(
                    content, QRectF(content.mapToGlobal(QPointF()), content.size()), {}, places);
            }
        }
        if (places == m_last) {
            return;
        }
        m_last = places;
        QObject::disconnect(m_drawn);
        if (drawing == nullptr) {
            tell();
            return;
        }
        m_drawn = connect(
            drawing, &QQuickWindow::frameSwapped, this, &Places::tell, Qt::SingleShotConnection);
        drawing->update();
    }

    void tell()
    {
        std::cout << QJsonDocument(m_last).toJson(QJsonDocument::Compact).constData() << std::endl;
    }

    QTimer m_look;
    QJsonObject m_last;
    QMetaObject::Connection m_drawn; // to the frame that shows `m_last`
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
