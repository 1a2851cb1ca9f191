# The kiosk as it stands in a clinic: installed, under a compositor, supervised, left to patients.
set(appliance ${CMAKE_CURRENT_SOURCE_DIR}/appliance)
# Where tests/app builds its plugin, which tells where things are on the glass.
set(places ${CMAKE_CURRENT_BINARY_DIR}/app)
set(programs $<TARGET_FILE:legcheck> $<TARGET_FILE:legcheck-kiosk>)

legcheck_script_test(unit-files LABEL integration appliance
    COMMAND /usr/bin/python3 ${appliance}/test_unit_files.py ${PROJECT_SOURCE_DIR}/kiosk/systemd)
legcheck_script_test(memory LABEL unit appliance
    COMMAND /usr/bin/python3 ${appliance}/test_memory.py)
legcheck_script_test(cage LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_cage.py
        ${programs} ${places} ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
legcheck_script_test(administrator LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_administrator.py
        ${programs} ${places} ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
legcheck_script_test(visits LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_visits.py ${CMAKE_COMMAND} ${PROJECT_BINARY_DIR} ${places})
legcheck_script_test(locked LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_locked.py
        ${programs} ${places} ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
legcheck_script_test(heals LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_heals.py ${programs} ${places})
legcheck_script_test(forgets LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_forgets.py ${programs} ${places})
# Needs root and Debian's packages.
legcheck_script_test(package LABEL integration slow appliance
    COMMAND /usr/bin/python3 ${appliance}/test_package.py ${CMAKE_CPACK_COMMAND} ${PROJECT_BINARY_DIR})
# Ten minutes, or LEGCHECK_SOAK_MINUTES.
legcheck_script_test(soak LABEL soak slow appliance
    COMMAND /usr/bin/python3 ${appliance}/soak.py ${programs} ${places})
set_tests_properties(visits heals forgets package soak PROPERTIES TIMEOUT 3600)
# The longer, the earlier: else one of them runs alone at the end.
set_tests_properties(soak PROPERTIES COST 700)
set_tests_properties(administrator PROPERTIES COST 430)
set_tests_properties(visits forgets heals PROPERTIES COST 300)
set_tests_properties(forgets soak PROPERTIES FIXTURES_REQUIRED published)
