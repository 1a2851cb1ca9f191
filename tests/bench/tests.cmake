# The kiosk beside a bare Qt Quick Controls program, measured in one run (bench.py tells how).
qt_add_executable(bench_bare bench/bare.cpp)
set_source_files_properties(bench/Bare.qml PROPERTIES QT_RESOURCE_ALIAS Bare.qml)
qt_add_qml_module(bench_bare URI LegCheck.Bare VERSION 1.0 RESOURCE_PREFIX / QML_FILES bench/Bare.qml)
target_link_libraries(bench_bare PRIVATE Qt6::Quick Qt6::QuickControls2)

qt_add_plugin(bench_probe PLUGIN_TYPE generic CLASS_NAME ProbePlugin)
target_sources(bench_probe PRIVATE bench/probe.cpp)
target_link_libraries(bench_probe PRIVATE Qt6::Quick Qt6::Test)

# Our own C++ only: what Qt makes of the QML shadows names.
set_source_files_properties(bench/bare.cpp bench/probe.cpp
    PROPERTIES COMPILE_OPTIONS "${legcheck_warnings}")
# Qt looks for plugins of a kind in a folder of that name.
set(bench_folder ${CMAKE_CURRENT_BINARY_DIR}/bench)
set_target_properties(bench_bare PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${bench_folder})
set_target_properties(bench_probe PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${bench_folder}/generic)

set(bench /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench.py
    --programs ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} --bench ${bench_folder})
add_custom_target(bench COMMAND ${bench} DEPENDS legcheck legcheck-kiosk bench_bare bench_probe
    USES_TERMINAL VERBATIM)
# A short run that judges no time: it keeps the bench itself working.
legcheck_script_test(bench LABEL bench COMMAND ${bench} --short)
set_tests_properties(bench PROPERTIES RUN_SERIAL ON)
