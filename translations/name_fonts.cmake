# A font with no letters but those of languages.json, out of the Chinese one, regular and bold: the start
# page shows each language in its own letters, and the whole font takes 6 MB of memory for a handful of
# them. The kiosk finds it in share/legcheck/fonts beside itself (src/app/kiosk_fonts.cpp).
find_program(hb_subset hb-subset REQUIRED)
set(names_face 2) # of the collection: simplified Chinese
set(names_folder ${CMAKE_BINARY_DIR}/share/legcheck/fonts)

file(MAKE_DIRECTORY ${names_folder})
foreach(weight Regular Bold)
    find_file(cjk_${weight} NotoSansCJK-${weight}.ttc REQUIRED
        PATHS /usr/share/fonts/opentype/noto /usr/local/share/fonts NO_DEFAULT_PATH)
    set(font ${names_folder}/names-${weight}.otf)
    add_custom_command(OUTPUT ${font}
        COMMAND ${hb_subset} --face-index=${names_face} --text-file=${manifest}
            --output-file=${font} ${cjk_${weight}}
        DEPENDS ${manifest} ${cjk_${weight}}
        VERBATIM)
    list(APPEND fonts ${font})
endforeach()
add_custom_target(legcheck_name_fonts DEPENDS ${fonts})
add_dependencies(legcheck_translations legcheck_name_fonts)
install(FILES ${fonts} DESTINATION share/legcheck/fonts)
