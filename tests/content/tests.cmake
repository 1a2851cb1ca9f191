legcheck_test(content/tst_content_loader LABEL unit
    SOURCES content/broken_packs.cpp
    LINKS legcheck_shipped_pack legcheck_content legcheck_images)
foreach(name pack_store publish_disasters)
    legcheck_test(content/tst_${name} LABEL unit SOURCES content/pack_folder.cpp
        LINKS legcheck_content legcheck_images)
endforeach()
# Sixty publishers are killed, and each time the store is read.
set_tests_properties(tst_publish_disasters PROPERTIES LABELS "integration;slow")
legcheck_script_test(content-schema LABEL unit
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/content/check_schema.py
        ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
add_executable(load_protocols content/load_protocols.cpp)
target_compile_options(load_protocols PRIVATE ${legcheck_warnings})
target_link_libraries(load_protocols PRIVATE legcheck_content legcheck_images)
set_target_properties(load_protocols PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} AUTOMOC OFF)
legcheck_script_test(content-schema-agreement LABEL unit slow
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/content/check_agreement.py
        ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain $<TARGET_FILE:load_protocols>)
