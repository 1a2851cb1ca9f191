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
