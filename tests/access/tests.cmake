# A whole visit without touching the screen: by keypad, and through assistive technology.
foreach(name keypad_visit accessible_visit)
    legcheck_test(access/tst_${name} LABEL integration LINKS legcheck_page_walk)
    set_tests_properties(tst_${name} PROPERTIES TIMEOUT 900 LABELS "integration;slow")
endforeach()
