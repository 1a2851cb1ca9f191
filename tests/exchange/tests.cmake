foreach(name answers_json verdict_json)
    legcheck_test(exchange/tst_${name} LABEL unit SOURCES shared/shipped_pack.cpp
        LINKS legcheck_exchange legcheck_images)
endforeach()

# A second, independent reading of the protocol must agree with the engine.
set(oracle ${CMAKE_CURRENT_SOURCE_DIR}/oracle)
legcheck_script_test(oracle-self LABEL integration COMMAND /usr/bin/python3 ${oracle}/test_oracle.py)
legcheck_script_test(oracle LABEL integration
    COMMAND /usr/bin/python3 ${oracle}/compare.py $<TARGET_FILE:legcheck> -n 20000 --seed 20261123)
