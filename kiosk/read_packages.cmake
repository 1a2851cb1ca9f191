# Reads one of the package lists of kiosk/setup.sh, so that a package is named in one place only.

# legcheck_read_packages(<file> <list in it> <variable>): the names in `list=( ... )`, a line each,
# without their comments. Configuring fails where there are none.
function(legcheck_read_packages file list variable)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    string(REGEX REPLACE "[ \t]*#[^\n]*" "" text "${text}")
    set(names "")
    if(text MATCHES "\n${list}=\\(\n([^()]*)\n\\)")
        string(STRIP "${CMAKE_MATCH_1}" names)
        string(REGEX REPLACE "[ \n]+" ";" names "${names}")
    endif()
    foreach(name IN LISTS names)
        if(NOT name MATCHES "^[a-z0-9][a-z0-9.+-]+$")
            message(FATAL_ERROR "${file}: '${name}' in ${list} is no name of a Debian package")
        endif()
    endforeach()
    if(NOT names)
        message(FATAL_ERROR "${file}: there is no list ${list}, or nothing in it")
    endif()
    set(${variable} ${names} PARENT_SCOPE)
endfunction()
