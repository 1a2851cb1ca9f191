foreach(name language line_binding number_text text_block ts_file ts_translator)
    legcheck_test(language/tst_${name} LABEL unit LINKS legcheck_language)
endforeach()
foreach(name languages shipped_translations)
    legcheck_test(language/tst_${name} LABEL unit
        LINKS legcheck_shipped_pack legcheck_language legcheck_images legcheck_translations)
endforeach()
legcheck_test(language/tst_language_check LABEL unit
    LINKS legcheck_shipped_pack legcheck_language legcheck_images legcheck_translations Qt6::Gui)
# It waits for files to be noticed.
legcheck_test(language/tst_site_languages LABEL unit slow
    LINKS legcheck_shipped_pack legcheck_language legcheck_images legcheck_translations Qt6::Gui)
# A new text need not be translated into every language before it can be tried, only before it is
# shipped.
legcheck_test(language/tst_translations_complete LABEL unit slow
    LINKS legcheck_shipped_pack legcheck_language legcheck_images legcheck_translations)
