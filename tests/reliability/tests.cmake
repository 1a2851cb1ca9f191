# Nothing is lost: kills, printer faults, a full disk. tests/reliability/run prints the report.
qt_add_executable(visit_storm reliability/visit_storm.cpp)
target_compile_options(visit_storm PRIVATE ${legcheck_warnings})
target_link_libraries(visit_storm PRIVATE legcheck_reception legcheck_images legcheck_translations
    spdlog::spdlog)
set_target_properties(visit_storm PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})

legcheck_test(reliability/tst_printer_faults LABEL "soak;slow"
    LINKS legcheck_shipped_pack legcheck_outbox legcheck_images legcheck_translations
        spdlog::spdlog)
set(reliability_report /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/reliability/report.py
    $<TARGET_FILE:visit_storm> ${CMAKE_CURRENT_BINARY_DIR}/reliability)
legcheck_script_test(test_kills LABEL "soak;slow" COMMAND ${reliability_report}/kills)
legcheck_script_test(test_full_disk LABEL "soak;slow" COMMAND ${reliability_report}/full --full)
set_tests_properties(test_kills test_full_disk tst_printer_faults PROPERTIES TIMEOUT 3600)
