// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_clinic.h"

#include "site/logo.h"

#include <QFileInfo>
#include <QMutex>
#include <QQuickImageProvider>

#include <spdlog/spdlog.h>

namespace legcheck::app {

struct KioskClinic::Picture {
    QMutex lock;
    QImage image;

    [[nodiscard]] QImage get()
    {
        const QMutexLocker hold(&lock);
        return image;
    }
    void put(const QImage& next)
    {
        const QMutexLocker hold(&lock);
        image = next;
    }
};

namespace {

/// The logo as it was checked when it was read: the screen never opens the file itself.
template <class Picture> class LogoProvider : public QQuickImageProvider {
public:
    explicit LogoProvider(std::shared_ptr<Picture> picture)
        : QQuickImageProvider(QQuickImageProvider::Image)
        , m_picture(std::move(picture))
    {
    }

    QImage requestImage(const QString&, QSize* size, const QSize& wanted) override
    {
        const QImage image = m_picture->get();
        *size = image.size();
        return wanted.width() > 0 && wanted.height() > 0 && !image.isNull()
            ? image.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
    }

private:
    std::shared_ptr<Picture> m_picture;
};

} // namespace

KioskClinic::KioskClinic(std::function<QDateTime()> now)
    : m_now(std::move(now))
    , m_picture(std::make_shared<Picture>())
{
    constexpr auto halfMinute = std::chrono::seconds(30);
    m_clock.setInterval(halfMinute);
    connect(&m_clock, &QTimer::timeout, this, &KioskClinic::look);
}

KioskClinic::~KioskClinic() = default;

void KioskClinic::serve(QQmlEngine& engine)
{
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the engine takes it
    engine.addImageProvider(QStringLiteral("clinic"), new LogoProvider<Picture>(m_picture));
}

void KioskClinic::readLogo(const QString& file)
{
    const QString seen = file.isEmpty()
        ? QString()
        : file + QFileInfo(file).lastModified().toString(Qt::ISODateWithMs);
    if (seen == m_logoSeen) {
        return;
    }
    m_logoSeen = seen;
    m_facts.logo.clear();
    if (file.isEmpty()) {
        return;
    }
    const auto logo = site::readLogo(file);
    if (!logo) {
        spdlog::warn("the logo {} {}", logo.error().front().where, logo.error().front().what);
        return;
    }
    m_picture->put(logo.value());
    m_facts.logo = QUrl(QStringLiteral("image://clinic/logo-%1").arg(++m_logoCount));
}

void KioskClinic::adopt(const site::Settings::Clinic& clinic)
{
    m_facts.name = clinic.name;
    m_facts.deskPlace = clinic.desk;
    readLogo(clinic.logo);
    const auto hours = site::OpeningHours::read(clinic.openingHours);
    m_hours = hours ? hours.value() : site::OpeningHours {};
    if (m_hours.isUnknown()) {
        m_clock.stop(); // nothing on the screen depends on the time
    } else if (!m_clock.isActive()) {
        m_clock.start();
    }
    look();
}

void KioskClinic::look()
{
    const QDateTime now = m_now();
    m_facts.deskClosed = !m_hours.isUnknown() && !m_hours.isOpen(now);
    m_facts.deskHours = m_hours.on(now.date());
    m_viewModel.tell(m_facts);
}

} // namespace legcheck::app
