# A font with the letters of the Chinese names only, regular and bold: the start page shows each
# language in its own letters, and the whole font takes 6 MB of memory for a handful of them. The kiosk
# finds it in share/legcheck/fonts beside itself (src/app/kiosk_fonts.cpp).
find_program(hb_subset hb-subset REQUIRED)
set(names_tag zh-Hans)
set(names_face 2) # of the collection: simplified Chinese
set(names_folder ${CMAKE_BINARY_DIR}/share/legcheck/fonts)

function(legcheck_name_letters letters)
    file(READ ${CMAKE_CURRENT_SOURCE_DIR}/languages.json all)
    string(JSON count LENGTH "${all}" languages)
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        string(JSON tag GET "${all}" languages ${index} tag)
        if(tag STREQUAL names_tag)
            string(JSON name GET "${all}" languages ${index} name)
            string(JSON invitation GET "${all}" languages ${index} invitation)
        endif()
    endforeach()
    set(${letters} "${name}${invitation}" PARENT_SCOPE)
endfunction()

legcheck_name_letters(letters)
file(MAKE_DIRECTORY ${names_folder})
foreach(weight Regular Bold)
    find_file(cjk_${weight} NotoSansCJK-${weight}.ttc REQUIRED
        PATHS /usr/share/fonts/opentype/noto /usr/local/share/fonts NO_DEFAULT_PATH)
    set(font ${names_folder}/names-${weight}.otf)
    add_custom_command(OUTPUT ${font}
        COMMAND ${hb_subset} --face-index=${names_face} --text=${letters} --output-file=${font}
            ${cjk_${weight}}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/languages.json ${cjk_${weight}}
        VERBATIM)
    list(APPEND fonts ${font})
endforeach()
add_custom_target(legcheck_name_fonts DEPENDS ${fonts})
add_dependencies(legcheck_translations legcheck_name_fonts)
install(FILES ${fonts} DESTINATION share/legcheck/fonts)
