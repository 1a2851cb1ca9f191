// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/headphones.h"

#include <pulse/pulseaudio.h>

#include <cstring>

namespace legcheck::sound {

namespace {

constexpr const char* madeUpDevice = "auto_null";

/// Every answer of the server is an operation that nobody waits for.
void drop(pa_operation* operation)
{
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

bool isForOne(const pa_sink_port_info* port)
{
    return port != nullptr
        && (port->type == PA_DEVICE_PORT_TYPE_HEADPHONES
            || port->type == PA_DEVICE_PORT_TYPE_HEADSET)
        && port->available != PA_PORT_AVAILABLE_NO;
}

} // namespace

Headphones::Headphones(QObject* parent)
    : QObject(parent)
    , m_loop(pa_threaded_mainloop_new())
{
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "legcheck-voice");
    pa_context_set_state_callback(m_context, &Headphones::followContext, this);
    // No server is started for us: a service has none, and a desktop has one.
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0
        || pa_threaded_mainloop_start(m_loop) < 0) {
        QMetaObject::invokeMethod(this, &Headphones::serverLost, Qt::QueuedConnection);
    }
}

Headphones::~Headphones()
{
    pa_threaded_mainloop_stop(m_loop);
    pa_context_set_state_callback(m_context, nullptr, nullptr);
    pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
    pa_context_disconnect(m_context);
    pa_context_unref(m_context);
    pa_threaded_mainloop_free(m_loop);
}

void Headphones::followContext(pa_context* context, void* self)
{
    auto* headphones = static_cast<Headphones*>(self);
    const pa_context_state_t state = pa_context_get_state(context);
    if (!PA_CONTEXT_IS_GOOD(state)) {
        QMetaObject::invokeMethod(headphones, &Headphones::serverLost, Qt::QueuedConnection);
        return;
    }
    if (state != PA_CONTEXT_READY) {
        return;
    }
    pa_context_set_subscribe_callback(
        context,
        [](pa_context* changed, pa_subscription_event_type_t, std::uint32_t, void* whose) {
            ask(changed, static_cast<Headphones*>(whose));
        },
        self);
    drop(pa_context_subscribe(context,
        static_cast<pa_subscription_mask_t>(
            PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SERVER | PA_SUBSCRIPTION_MASK_CARD),
        nullptr, nullptr));
    ask(context, headphones);
}

void Headphones::ask(pa_context* context, Headphones* self)
{
    const auto answer = [](pa_context*, const pa_sink_info* sink, int end, void* whose) {
        auto* headphones = static_cast<Headphones*>(whose);
        if (end == 0 && sink != nullptr) {
            headphones->tell(
                std::strcmp(sink->name, madeUpDevice) != 0, isForOne(sink->active_port));
        } else if (end < 0) {
            headphones->tell(false, false);
        }
    };
    drop(pa_context_get_sink_info_by_name(context, "@DEFAULT_SINK@", answer, self));
}

void Headphones::tell(bool hasDevice, bool areIn)
{
    QMetaObject::invokeMethod(
        this,
        [this, hasDevice, areIn] {
            if (m_hasServer && hasDevice == m_hasDevice && areIn == m_areIn) {
                return;
            }
            m_hasServer = true;
            m_hasDevice = hasDevice;
            m_areIn = areIn;
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace legcheck::sound
