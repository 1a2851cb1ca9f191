legcheck_test(language/tst_ts_translator LABEL unit LINKS legcheck_language)
foreach(name languages shipped_translations)
    legcheck_test(language/tst_${name} LABEL unit SOURCES shared/shipped_pack.cpp
        LINKS legcheck_language legcheck_images legcheck_translations)
endforeach()
