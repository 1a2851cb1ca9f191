legcheck_script_test(architecture LABEL architecture
    COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
        -P ${CMAKE_CURRENT_SOURCE_DIR}/architecture/layers.cmake)
if(LEGCHECK_COMPILE_QML)
    legcheck_script_test(compiled-qml LABEL architecture
        COMMAND ${CMAKE_COMMAND} -DBUILD=${PROJECT_BINARY_DIR}
            -P ${CMAKE_CURRENT_SOURCE_DIR}/architecture/compiled_qml.cmake)
endif()
