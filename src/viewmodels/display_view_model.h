// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace legcheck::viewmodels {

/// How this patient wants to see the screen, and how large the screen really is.
/// The patient's wishes go back to the clinic's defaults with `reset`, at each new visit.
class DisplayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The display is created in C++ and handed to Main.qml")
    /// 1.0, 1.4 or 2.0 times the standard text (WCAG 2.2, 1.4.4 asks for twice).
    Q_PROPERTY(qreal textScale READ textScale NOTIFY textScaleChanged FINAL)
    /// Which of the `textSizes` that is, from 1.
    Q_PROPERTY(int textSize READ textSize NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int textSizes READ textSizes CONSTANT FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY highContrastChanged FINAL)
    /// True when all that can be touched must lie in the lower part of a tall screen.
    Q_PROPERTY(bool lowReach READ lowReach NOTIFY lowReachChanged FINAL)
    /// True when pictures and pages must stand still.
    Q_PROPERTY(bool reduceMotion READ reduceMotion NOTIFY settingsChanged FINAL)
    /// Device-independent pixels in one millimetre of glass. Screens lie about it, so the clinic
    /// may set it; 2 to 20.
    Q_PROPERTY(qreal pixelsPerMillimetre READ pixelsPerMillimetre NOTIFY settingsChanged FINAL)

public:
    struct Settings {
        qreal pixelsPerMillimetre = 4.0; // 21.5 inch full HD: 0.248 mm a pixel
        bool reduceMotion = false;
        bool lowReach = false; // for a kiosk that hangs high, or stands where people sit
        int textSize = 0; ///< 0 standard, 1 large, 2 largest
        bool highContrast = false;
        friend bool operator==(const Settings&, const Settings&) = default;
    };

    explicit DisplayViewModel(const Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] qreal textScale() const;
    [[nodiscard]] int textSize() const;
    [[nodiscard]] int textSizes() const;
    [[nodiscard]] bool highContrast() const;
    [[nodiscard]] bool lowReach() const;
    [[nodiscard]] bool reduceMotion() const;
    [[nodiscard]] qreal pixelsPerMillimetre() const;

    /// The clinic changed its settings; this begins like a new visit.
    void adopt(const Settings& settings);

    /// Next larger text size; after the largest, the standard size again.
    Q_INVOKABLE void cycleTextSize();
    Q_INVOKABLE void toggleContrast();
    Q_INVOKABLE void toggleReach();
    Q_INVOKABLE void reset();

signals:
    void settingsChanged();
    void textScaleChanged();
    void highContrastChanged();
    void lowReachChanged();

private:
    Settings m_settings;
    int m_textSize = 0;
    bool m_highContrast = false;
    bool m_lowReach = false;
};

} // namespace legcheck::viewmodels
