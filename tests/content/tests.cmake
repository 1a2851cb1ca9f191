legcheck_test(content/tst_content_loader LABEL unit
    SOURCES shared/shipped_pack.cpp content/broken_packs.cpp
    LINKS legcheck_content legcheck_images)
legcheck_script_test(content-schema LABEL unit
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/content/check_schema.py
        ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
