qt_add_library(legcheck_page_walk STATIC golden/page_walk.cpp golden/page_walk.h
    golden/page_faults.cpp golden/page_faults.h)
target_include_directories(legcheck_page_walk PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_options(legcheck_page_walk PRIVATE ${legcheck_warnings})
target_link_libraries(legcheck_page_walk PUBLIC legcheck_kiosk Qt6::Test)

legcheck_test(golden/tst_pages LABEL golden LINKS legcheck_page_walk)
legcheck_test(golden/tst_fit LABEL golden LINKS legcheck_page_walk)
# One function walks all looks: its limit is the test's own, not the five minutes of QtTest.
add_test(NAME tst_fit_everywhere COMMAND tst_fit)
set_tests_properties(tst_fit_everywhere PROPERTIES LABELS "golden;slow;hours"
    ENVIRONMENT "${test_environment};LEGCHECK_FIT=everywhere;QTEST_FUNCTION_TIMEOUT=14400000"
    TIMEOUT 14400)
# By far the longest: they begin first, and all others run beside them.
add_test(NAME tst_fit_languages COMMAND tst_fit everybodyCanReadAndReach)
add_test(NAME tst_fit_larger_words COMMAND tst_fit answersOfChecksAreInView
    largerWordsAreNeverSmaller)
set_tests_properties(tst_fit_languages tst_fit_larger_words PROPERTIES LABELS "golden;slow"
    ENVIRONMENT "${test_environment};LEGCHECK_FIT=languages;QTEST_FUNCTION_TIMEOUT=3600000"
    TIMEOUT 3600 COST 3600)
set_tests_properties(tst_pages tst_fit PROPERTIES TIMEOUT 900)
