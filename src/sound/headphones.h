// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

struct pa_context;
struct pa_threaded_mainloop;

namespace legcheck::sound {

/// Whether the sound goes to headphones, and whether there is a sound server at all. Qt Multimedia
/// knows devices but not what is plugged into them, so the sound server (PulseAudio, or PipeWire in
/// its place) is asked itself. It has a thread of its own and is never waited for.
class Headphones : public QObject {
    Q_OBJECT

public:
    explicit Headphones(QObject* parent = nullptr);
    ~Headphones() override;
    Q_DISABLE_COPY_MOVE(Headphones)

    /// False until the server has answered.
    [[nodiscard]] bool areIn() const { return m_areIn; }
    [[nodiscard]] bool hasServer() const { return m_hasServer; }
    /// There is a device, and it is not the one that PulseAudio makes up where there is none.
    [[nodiscard]] bool hasDevice() const { return m_hasDevice; }

signals:
    void changed();
    /// There is no server (any more). Qt's own connection to it is of no use then either.
    void serverLost();

private:
    // Called on the server's thread.
    static void followContext(pa_context* context, void* self);
    static void ask(pa_context* context, Headphones* self);
    void tell(bool hasDevice, bool areIn);

    pa_threaded_mainloop* m_loop;
    pa_context* m_context = nullptr;
    bool m_areIn = false;
    bool m_hasDevice = false;
    bool m_hasServer = false;
};

} // namespace legcheck::sound
