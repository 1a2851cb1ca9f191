# The hazard log names tests and properties; each must exist.
legcheck_script_test(hazards LABEL architecture
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/hazards/check_hazards.py
        ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
