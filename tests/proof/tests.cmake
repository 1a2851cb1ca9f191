legcheck_test(proof/tst_pack_check LABEL unit slow
    LINKS legcheck_shipped_pack legcheck_proof legcheck_images legcheck_translations)
# The solver belongs to the administrator's program alone.
legcheck_script_test(kiosk-without-solver LABEL architecture
    COMMAND /bin/sh ${CMAKE_CURRENT_SOURCE_DIR}/proof/kiosk_without_solver.sh
        $<TARGET_FILE:legcheck> $<TARGET_FILE:legcheck-kiosk>)
legcheck_test(proof/tst_agreement LABEL unit slow SOURCES proof/term_evaluator.cpp
    LINKS legcheck_shipped_pack legcheck_proof legcheck_images)
# Some minutes: the checker on more than a hundred faulty packs. Its table is mutants.md beside it.
legcheck_test(proof/tst_mutants LABEL integration slow
    SOURCES proof/mutants.cpp proof/mutant_edits.cpp
    LINKS legcheck_proof legcheck_images nlohmann_json::nlohmann_json)
set_property(TEST tst_mutants APPEND PROPERTY ENVIRONMENT QTEST_FUNCTION_TIMEOUT=3600000)
set_tests_properties(tst_mutants PROPERTIES PROCESSORS 2)
