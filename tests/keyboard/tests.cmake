legcheck_test(keyboard/tst_pinyin LABEL unit LINKS legcheck_keyboard spdlog::spdlog)
legcheck_test(keyboard/tst_keyboard_letters LABEL qml
    LINKS legcheck_keyboard legcheck_keyboardplugin legcheck_language legcheck_translations
        Qt6::Quick)
legcheck_test(keyboard/tst_typing_on_the_glass LABEL "qml;slow"
    LINKS legcheck_kiosk spdlog::spdlog)
# libgooglepinyin frees as one what it made as many: harmless with the C library's malloc, and not ours.
foreach(name tst_pinyin tst_keyboard_letters tst_typing_on_the_glass)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "ASAN_OPTIONS=alloc_dealloc_mismatch=0")
endforeach()
