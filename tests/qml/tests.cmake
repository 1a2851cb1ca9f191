# One QML test per control and page, by touch. Samples are the values the pages show.
# The shell is tested before a whole house.
qt_add_executable(tst_qml qml/tst_qml.cpp)
qt_add_qml_module(tst_qml URI LegCheck.Samples VERSION 1.0 RESOURCE_PREFIX /
    SOURCES qml/samples.h qml/samples.cpp qml/sample_house.h qml/sample_house.cpp)
target_include_directories(tst_qml PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}
    ${CMAKE_CURRENT_SOURCE_DIR}/qml)
target_compile_options(tst_qml PRIVATE ${legcheck_warnings} -Wno-shadow)
target_compile_definitions(tst_qml PRIVATE
    SOURCE_DIR="${PROJECT_SOURCE_DIR}" TESTS_DIR="${CMAKE_CURRENT_SOURCE_DIR}"
    QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}/qml")
target_link_libraries(tst_qml PRIVATE legcheck_shipped_pack
    legcheck_shell legcheck_shellplugin legcheck_viewmodels
    legcheck_viewmodelsplugin legcheck_images Qt6::QuickTest Qt6::Svg
    spdlog::spdlog)
set_target_properties(tst_qml PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
add_test(NAME tst_qml COMMAND tst_qml)
set_tests_properties(tst_qml PROPERTIES LABELS qml ENVIRONMENT "${test_environment}")
