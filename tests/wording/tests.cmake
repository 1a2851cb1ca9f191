# The grade of every English text; the figures lie beside the tests.
legcheck_script_test(wording LABEL unit
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/wording/test_wording.py
        ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR}/wording.tsv)
