// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/pinyin_composer.h"

#include <QtVirtualKeyboard/QVirtualKeyboardAbstractInputMethod>

#include <optional>

namespace legcheck::keyboard {

/// Chinese on Qt's on-screen keyboard, which comes without: letters become words that are chosen
/// from a bar above the keys. Space takes the first, Return the letters as they are. Without its
/// dictionary, in Latin mode and where no Chinese fits (passwords) the keys type plain letters.
class PinyinInputMethod : public QVirtualKeyboardAbstractInputMethod {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PinyinInputMethod(QObject* parent = nullptr);
    PinyinInputMethod(const QString& dictionaryFile, QObject* parent);

    [[nodiscard]] QList<QVirtualKeyboardInputEngine::InputMode> inputModes(
        const QString& locale) override;
    bool setInputMode(
        const QString& locale, QVirtualKeyboardInputEngine::InputMode inputMode) override;
    bool setTextCase(QVirtualKeyboardInputEngine::TextCase textCase) override;
    bool keyEvent(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers) override;

    [[nodiscard]] QList<QVirtualKeyboardSelectionListModel::Type> selectionLists() override;
    [[nodiscard]] int selectionListItemCount(
        QVirtualKeyboardSelectionListModel::Type type) override;
    [[nodiscard]] QVariant selectionListData(QVirtualKeyboardSelectionListModel::Type type,
        int index, QVirtualKeyboardSelectionListModel::Role role) override;
    void selectionListItemSelected(
        QVirtualKeyboardSelectionListModel::Type type, int index) override;

    /// What was begun is forgotten.
    void reset() override;
    /// What was begun goes into the text as it is seen.
    void update() override;

private:
    [[nodiscard]] bool composes() const;
    void finish(const QString& text);
    void show();

    std::optional<PinyinComposer> m_composer; ///< nothing: there is no dictionary
    bool m_latin = false;
};

} // namespace legcheck::keyboard
