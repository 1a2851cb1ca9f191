# The engine on the shipped content: rules, Wells items, profile, the walk, the slip.
foreach(name wells profile condition relevance questionnaire visit slip_composition recheck ticket_code)
    legcheck_test(core/tst_${name} LABEL unit
        LINKS legcheck_shipped_pack legcheck_content legcheck_images)
endforeach()
legcheck_test(core/tst_error_words LABEL unit LINKS legcheck_core)
legcheck_test(core/tst_xoshiro LABEL unit LINKS legcheck_core)
legcheck_test(core/tst_triage LABEL unit SOURCES core/triage_rows.cpp
    LINKS legcheck_shipped_pack legcheck_content legcheck_images)
