// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

/*!
    Qt's keyboard on the glass, with our layouts among its own (qml/keyboard): as high as it is while
    somebody types and else not there. Only the administration has one: patients never type.
*/
Item {
    id: root

    /*! Tags of the languages that staff may want to type in; those there are no keys for are left out. */
    required property list<string> languages
    /*! Tag of the language that is being written. */
    property string language: "en"

    property bool ready: false

    // Of a language that has several, the country's that is called like it: fr_FR, not fr_CA.
    function localeOf(tag: string): string {
        const language = tag.split("-")[0];
        const known = VirtualKeyboardSettings.availableLocales.filter(locale => locale.startsWith(language + "_"));
        if (known.length === 0)
            return "";
        const own = language + "_" + language.toUpperCase();
        return known.includes(own) ? own : known[0];
    }

    // Who wants another one finds it under the globe: a long press on the comma.
    function choose(): void {
        const found = root.localeOf(root.language);
        if (found)
            VirtualKeyboardSettings.locale = found;
    }

    onLanguageChanged: choose()
    implicitHeight: panel.active ? panel.height : 0
    // Going, it is still drawn for a moment. While it is there, what a long press offers stands above it.
    clip: !panel.active
    Component.onCompleted: {
        const words = panel.keyboard.wordCandidateView;
        words.delegate = choice;
        words.height = Qt.binding(() => panel.keyboard.style.scaleHint * 150);
        // What slides into its place would take the width of what stood there before.
        words.add = null;
        words.remove = null;
        VirtualKeyboardSettings.activeLocales = []; // of the last time
        // What is typed into had the focus before there was a keyboard.
        Qt.inputMethod.show(); // qmllint disable property
    }

    // The keyboard looks for its layouts beside the screen and says so when it has them.
    Connections {
        function onAvailableLocalesChanged(): void {
            if (root.ready || VirtualKeyboardSettings.availableLocales.length === 0)
                return;
            root.ready = true;
            const offered = [];
            for (let i = 0; i < root.languages.length; ++i) {
                const locale = root.localeOf(root.languages[i]);
                if (locale !== "")
                    offered.push(locale);
            }
            VirtualKeyboardSettings.activeLocales = offered;
            root.choose();
        }

        target: VirtualKeyboardSettings
    }

    Component {
        id: choice

        WordChoice {
            look: panel.keyboard.style // qmllint disable unqualified
            onChosen: InputContext.inputEngine.wordCandidateListModel.selectItem(index)
        }
    }

    // Words to choose from have a place of their own above the keys: over the page they would hide
    // what is being typed.
    Binding {
        target: VirtualKeyboardSettings.wordCandidateList // qmllint disable type
        property: "alwaysVisible"
        value: InputContext.inputEngine.wordCandidateListVisibleHint
    }

    InputPanel {
        id: panel

        width: parent.width
    }
}
