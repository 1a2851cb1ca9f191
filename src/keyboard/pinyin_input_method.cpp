// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/pinyin_input_method.h"

#include <QtVirtualKeyboard/QVirtualKeyboardInputContext>

#include <spdlog/spdlog.h>

namespace legcheck::keyboard {

using Engine = QVirtualKeyboardInputEngine;
using List = QVirtualKeyboardSelectionListModel;

namespace {

/// Said once: staff may come back to the keyboard many times.
void warnOnce(const core::Errors& errors)
{
    static bool warned = false;
    if (!warned) {
        warned = true;
        for (const core::Error& error : errors) {
            spdlog::warn("no Chinese on the on-screen keyboard: {}: {}", error.where, error.what);
        }
    }
}

/// What the key types: a small letter or an apostrophe, else nothing.
std::optional<char> spellingLetter(const QString& text)
{
    if (text.size() != 1) {
        return std::nullopt;
    }
    const char letter = text.front().toLower().toLatin1();
    if ((letter >= 'a' && letter <= 'z') || letter == '\'') {
        return letter;
    }
    return std::nullopt;
}

} // namespace

PinyinInputMethod::PinyinInputMethod(QObject* parent)
    : PinyinInputMethod(PinyinDictionary::defaultFile(), parent)
{
}

PinyinInputMethod::PinyinInputMethod(const QString& dictionaryFile, QObject* parent)
    : QVirtualKeyboardAbstractInputMethod(parent)
{
    if (auto dictionary = PinyinDictionary::open(dictionaryFile)) {
        m_composer.emplace(std::move(dictionary).value());
    } else {
        warnOnce(dictionary.error());
    }
}

QList<Engine::InputMode> PinyinInputMethod::inputModes(const QString& /*locale*/)
{
    if (!m_composer) {
        return { Engine::InputMode::Latin };
    }
    return { Engine::InputMode::Pinyin, Engine::InputMode::Latin };
}

bool PinyinInputMethod::setInputMode(const QString& /*locale*/, Engine::InputMode inputMode)
{
    const bool latin = inputMode != Engine::InputMode::Pinyin;
    if (latin != m_latin) {
        update();
        m_latin = latin;
        emit selectionListsChanged();
    }
    return true;
}

bool PinyinInputMethod::setTextCase(Engine::TextCase /*textCase*/)
{
    return true;
}

bool PinyinInputMethod::composes() const
{
    constexpr auto noChinese = Qt::ImhHiddenText | Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly
        | Qt::ImhDialableCharactersOnly | Qt::ImhEmailCharactersOnly | Qt::ImhUrlCharactersOnly
        | Qt::ImhLatinOnly;
    return m_composer && !m_latin && inputContext() != nullptr
        && !(inputContext()->inputMethodHints() & noChinese);
}

bool PinyinInputMethod::keyEvent(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers)
{
    if (!composes()) {
        return false;
    }
    const std::optional<char> letter = spellingLetter(text);
    if (m_composer->isEmpty()) {
        // Capitals are wanted as they are, and no syllable begins with an apostrophe.
        if (!letter || letter == '\'' || modifiers.testFlag(Qt::ShiftModifier)) {
            return false;
        }
        m_composer->add(*letter);
        show();
        return true;
    }
    switch (key) {
    case Qt::Key_Backspace:
        m_composer->takeBack();
        show();
        return true;
    case Qt::Key_Space:
        finish(m_composer->chooseBest());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        update();
        return true;
    default:
        break;
    }
    if (letter) {
        m_composer->add(*letter);
        show();
        return true;
    }
    if (text.isEmpty()) {
        return false; // Shift and the like
    }
    // A digit or a sign ends the word, then stands behind it.
    finish(m_composer->chooseBest());
    return false;
}

QList<List::Type> PinyinInputMethod::selectionLists()
{
    if (!composes()) {
        return {};
    }
    return { List::Type::WordCandidateList };
}

int PinyinInputMethod::selectionListItemCount(List::Type /*type*/)
{
    return m_composer ? static_cast<int>(m_composer->words().size()) : 0;
}

QVariant PinyinInputMethod::selectionListData(List::Type type, int index, List::Role role)
{
    if (role == List::Role::Display && m_composer) {
        return m_composer->words().value(index);
    }
    return QVirtualKeyboardAbstractInputMethod::selectionListData(type, index, role);
}

void PinyinInputMethod::selectionListItemSelected(List::Type /*type*/, int index)
{
    if (!m_composer) {
        return;
    }
    if (const auto text = m_composer->choose(index)) {
        finish(*text);
    } else {
        show();
    }
}

void PinyinInputMethod::reset()
{
    if (m_composer && !m_composer->isEmpty()) {
        m_composer->clear();
        show();
    }
}

void PinyinInputMethod::update()
{
    if (m_composer && !m_composer->isEmpty()) {
        const QString text = m_composer->asTyped();
        m_composer->clear();
        finish(text);
    }
}

void PinyinInputMethod::finish(const QString& text)
{
    if (inputContext() != nullptr) {
        inputContext()->commit(text);
    }
    emit selectionListChanged(List::Type::WordCandidateList);
}

void PinyinInputMethod::show()
{
    if (inputContext() != nullptr) {
        inputContext()->setPreeditText(m_composer->shown());
    }
    emit selectionListChanged(List::Type::WordCandidateList);
    emit selectionListActiveItemChanged(
        List::Type::WordCandidateList, m_composer->words().isEmpty() ? -1 : 0);
}

} // namespace legcheck::keyboard
