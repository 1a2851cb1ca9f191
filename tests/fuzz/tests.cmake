# Readers of outside bytes under hostile input. What is kept in corpus/ is tried in every build;
# libFuzzer looks for more in the `fuzz` preset (clang), LEGCHECK_FUZZ_SECONDS a target. One seed, so
# that what has passed passes again; 0 draws a new one, for those who look for hours.
set(fuzz_links legcheck_exchange legcheck_language legcheck_validation legcheck_site
    legcheck_images)
legcheck_test(fuzz/tst_fuzz_corpus LABEL unit SOURCES fuzz/fuzz_targets.cpp LINKS ${fuzz_links})

if(LEGCHECK_FUZZ)
    set(LEGCHECK_FUZZ_SECONDS 20 CACHE STRING "How long each fuzz target runs")
    set(LEGCHECK_FUZZ_SEED 1 CACHE STRING "Where its random numbers begin; 0: anywhere")
    set(seeds_content ${PROJECT_SOURCE_DIR}/kiosk/content/leg-pain)
    set(seeds_translation ${PROJECT_SOURCE_DIR}/translations)
    set(seeds_table ${CMAKE_CURRENT_SOURCE_DIR}/data)
    add_custom_target(fuzz)
    foreach(target content answers translation table settings stamp)
        add_executable(fuzz_${target} fuzz/fuzz_main.cpp fuzz/fuzz_targets.cpp)
        target_include_directories(fuzz_${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
        target_compile_options(fuzz_${target} PRIVATE ${legcheck_warnings})
        target_compile_definitions(fuzz_${target} PRIVATE
            FUZZ_TARGET=${target} SOURCE_DIR="${PROJECT_SOURCE_DIR}")
        target_link_libraries(fuzz_${target} PRIVATE ${fuzz_links})
        target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzz fuzz_${target})
        # What is found goes into the first folder; an input that does harm lies beside it.
        set(found ${PROJECT_BINARY_DIR}/corpus/${target})
        file(MAKE_DIRECTORY ${found} ${PROJECT_BINARY_DIR}/harm)
        legcheck_script_test(fuzz_${target} LABEL fuzz slow COMMAND fuzz_${target}
            -max_total_time=${LEGCHECK_FUZZ_SECONDS} -seed=${LEGCHECK_FUZZ_SEED} -timeout=10 -rss_limit_mb=2048
            -max_len=200000 -print_final_stats=1 -verbosity=0
            -artifact_prefix=${PROJECT_BINARY_DIR}/harm/${target}-
            ${found} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${target} ${seeds_${target}})
    endforeach()
endif()
