# The engine on the shipped content: rules, Wells items, profile, the walk, the slip.
set(shipped_pack shared/shipped_pack.cpp)

legcheck_test(core/tst_triage LABEL unit SOURCES ${shipped_pack} core/triage_rows.cpp
    LINKS legcheck_content legcheck_images)
