# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks for what Qt 6.4 compiles wrongly in the C++ that it makes of the QML: whether an item is
# there (`if (item)`) is asked of a variant that holds it, which is never true. Ask `!== null`.
file(GLOB compiled "${BUILD}/qml/.rcc/qmlcache/*/*_qml.cpp")
if(NOT compiled)
    message(FATAL_ERROR "No compiled QML below ${BUILD}/qml")
endif()
foreach(file IN LISTS compiled)
    file(STRINGS "${file}" wrong REGEX "fromVariant<bool>")
    if(wrong)
        get_filename_component(name "${file}" NAME)
        message(SEND_ERROR "${name}: an item or another object is asked whether it is true; "
            "compare it with null")
    endif()
endforeach()
