foreach(name clips speech_maker reader narrator)
    legcheck_test(narration/tst_${name} LABEL unit LINKS legcheck_narration)
endforeach()
# The real voice at a real sound server, whose loudspeaker is a file that is listened to.
legcheck_script_test(voice LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/narration/test_voice.py
        $<TARGET_FILE:legcheck-voice>)
set_tests_properties(voice PROPERTIES TIMEOUT 300 LABELS "integration;slow")
legcheck_test(narration/tst_spoken_texts LABEL unit
    LINKS legcheck_shipped_pack legcheck_narration legcheck_images legcheck_translations)
legcheck_script_test(kiosk-without-sound LABEL architecture
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/narration/kiosk_without_sound.sh
        $<TARGET_FILE:legcheck-voice> $<TARGET_FILE:legcheck-kiosk>)
legcheck_script_test(recordings LABEL integration
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/narration/test_recordings.py
        $<TARGET_FILE:legcheck>)
