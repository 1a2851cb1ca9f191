legcheck_script_test(command-line LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/test_command_line.py
        $<TARGET_FILE:legcheck>)
# Every proof several times over.
legcheck_script_test(publish LABEL integration slow
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/test_publish.py
        $<TARGET_FILE:legcheck> $<TARGET_FILE:legcheck-kiosk>)
# The kiosk of a build shows what that build has published; tests that start it need that once.
legcheck_script_test(publish-content LABEL integration
    COMMAND legcheck admin publish --once ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
set_tests_properties(publish-content PROPERTIES FIXTURES_SETUP published)
legcheck_test(app/tst_kiosk LABEL unit LINKS legcheck_shipped_pack legcheck_kiosk)
legcheck_test(app/tst_kiosk_pages LABEL unit LINKS legcheck_shipped_pack legcheck_kiosk)
legcheck_test(app/tst_keypad LABEL unit LINKS legcheck_kiosk)
legcheck_script_test(administration LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/test_admin.py $<TARGET_FILE:legcheck>)
legcheck_test(app/tst_kiosk_site LABEL unit LINKS legcheck_kiosk)
legcheck_test(app/tst_kiosk_clinic LABEL unit LINKS legcheck_kiosk)
legcheck_test(app/tst_kiosk_fonts LABEL unit LINKS legcheck_kiosk)
legcheck_test(app/tst_kiosk_scripts LABEL unit LINKS legcheck_kiosk Qt6::Qml)
legcheck_test(app/tst_kiosk_statistics LABEL unit LINKS legcheck_kiosk)

# The kiosk in a window of a real X server.
qt_add_plugin(kiosk_places PLUGIN_TYPE generic CLASS_NAME PlacesPlugin)
target_sources(kiosk_places PRIVATE app/places.cpp)
target_compile_options(kiosk_places PRIVATE ${legcheck_warnings})
target_link_libraries(kiosk_places PRIVATE Qt6::Quick)
set_target_properties(kiosk_places PROPERTIES
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/app/generic)
legcheck_script_test(x11-window LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/test_x11_window.py
        $<TARGET_FILE:legcheck-kiosk> ${CMAKE_CURRENT_BINARY_DIR}/app)
legcheck_script_test(tickets LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/test_tickets.py
        $<TARGET_FILE:legcheck>)
set_tests_properties(x11-window PROPERTIES FIXTURES_REQUIRED published)
foreach(name start_guard nightly_restart screen_sleep heartbeat)
    legcheck_test(app/tst_${name} LABEL unit LINKS legcheck_kiosk)
endforeach()
