// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_preview.h"

#include <QGuiApplication>
#include <QQmlComponent>

namespace legcheck::app {

namespace {

constexpr auto languagesProperty = "languages";

} // namespace

KioskPreview::KioskPreview(
    QQmlEngine& engine, QQuickWindow& window, administration::TextPreview wish, QString folder)
    : m_engine(engine)
    , m_window(window)
    , m_wish(std::move(wish))
    , m_folder(std::move(folder))
    , m_before(window.property(languagesProperty))
    , m_direction(QGuiApplication::layoutDirection())
{
}

KioskPreview::~KioskPreview()
{
    m_page.reset();
    m_frame.reset();
    m_window.setProperty(languagesProperty, m_before);
    m_language.reset();
    m_languages.reset(); // its words leave the program
    QGuiApplication::setLayoutDirection(m_direction);
}

core::Errors KioskPreview::speak()
{
    auto languages = language::Languages::read(m_folder);
    if (!languages) {
        return languages.error();
    }
    m_languages = std::move(languages).value();
    if (m_wish.texts != nullptr) {
        m_languages->put(m_wish.language, m_wish.texts);
    }
    if (core::Errors errors = m_languages->choose(m_wish.language.tag); !errors.empty()) {
        return errors;
    }
    m_language = std::make_unique<viewmodels::LanguageViewModel>(*m_languages);
    m_window.setProperty(languagesProperty, QVariant::fromValue(m_language.get()));
    QGuiApplication::setLayoutDirection(
        m_wish.language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return {};
}

std::unique_ptr<QQuickItem> KioskPreview::make(const QString& file, const QVariantMap& properties)
{
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/LegCheck/") + file));
    std::unique_ptr<QObject> made;
    if (component.isReady()) {
        made.reset(component.createWithInitialProperties(properties));
    }
    auto* item = qobject_cast<QQuickItem*>(made.get());
    if (item != nullptr) {
        static_cast<void>(made.release());
    }
    return std::unique_ptr<QQuickItem>(item);
}

core::Errors KioskPreview::show()
{
    if (viewmodels::PreviewViewModel::pageOf(m_wish.pack, m_wish.id)
        == viewmodels::PreviewViewModel::Page::None) {
        return { { "this text stands on no page: it is on the nurse's slip, or it is only spoken",
            m_wish.id.toStdString() } };
    }
    if (core::Errors errors = speak(); !errors.empty()) {
        return errors;
    }
    m_preview
        = std::make_unique<viewmodels::PreviewViewModel>(m_wish.pack, *m_languages, m_wish.id);
    m_frame = make(QStringLiteral("Administration/PreviewFrame.qml"),
        { { QStringLiteral("languageName"), m_preview->languageName() } });
    m_page = make(QStringLiteral("Shell/PagePreview.qml"),
        { { QStringLiteral("preview"), QVariant::fromValue(m_preview.get()) } });
    if (m_frame == nullptr || m_page == nullptr) {
        return { { "the page cannot be shown", m_wish.id.toStdString() } };
    }
    m_frame->setProperty("page", QVariant::fromValue(m_page.get()));
    QQuickItem* place = m_window.contentItem();
    m_frame->setParentItem(place);
    const auto fill = [this, place] { m_frame->setSize(place->size()); };
    connect(place, &QQuickItem::widthChanged, m_frame.get(), fill);
    connect(place, &QQuickItem::heightChanged, m_frame.get(), fill);
    fill();
    m_frame->forceActiveFocus(Qt::OtherFocusReason);
    connect(m_frame.get(), SIGNAL(closeWanted()), this, SIGNAL(closeWanted()));
    return {};
}

} // namespace legcheck::app
