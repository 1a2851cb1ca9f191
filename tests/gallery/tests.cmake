# The gallery: every control and every page in every state, as pictures to look at.
#     ninja gallery            writes build/dev/gallery; tests/gallery/legcheck_gallery --help
qt_add_executable(legcheck_gallery gallery/gallery_main.cpp gallery/contact_sheet.cpp
    gallery/contact_sheet.h gallery/control_pictures.cpp gallery/control_pictures.h)
target_compile_options(legcheck_gallery PRIVATE ${legcheck_warnings})
target_compile_definitions(legcheck_gallery PRIVATE TESTS_DIR="${CMAKE_CURRENT_SOURCE_DIR}"
    SOURCE_DIR="${PROJECT_SOURCE_DIR}")
target_link_libraries(legcheck_gallery PRIVATE legcheck_page_walk)
set_target_properties(legcheck_gallery PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
add_custom_target(gallery
    COMMAND ${CMAKE_COMMAND} -E env ${test_environment} $<TARGET_FILE:legcheck_gallery>
        --out ${PROJECT_BINARY_DIR}/gallery
    USES_TERMINAL)

# All controls, and all pages in one look.
legcheck_script_test(gallery LABEL golden
    COMMAND $<TARGET_FILE:legcheck_gallery> --out ${CMAKE_CURRENT_BINARY_DIR}/gallery
        --languages ar --glasses panel --themes plain --text-sizes 1)
set_tests_properties(gallery PROPERTIES TIMEOUT 900 LABELS "golden;slow")
