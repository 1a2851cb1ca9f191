legcheck_script_test(command-line LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/app/test_command_line.py
        $<TARGET_FILE:legcheck>)
legcheck_test(app/tst_keypad LABEL unit LINKS legcheck_kiosk)
