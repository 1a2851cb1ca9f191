legcheck_test(administration/tst_administration_view_model LABEL unit
    LINKS legcheck_administrationmodels spdlog::spdlog)
legcheck_test(administration/tst_removable_media LABEL unit LINKS legcheck_administrationmodels)
foreach(name languages content content_files logo printers)
    legcheck_test(administration/tst_${name}_view_model LABEL unit
        LINKS legcheck_shipped_pack legcheck_administrationmodels legcheck_images
            legcheck_translations spdlog::spdlog)
endforeach()
legcheck_test(administration/tst_administration_screen LABEL qml
    LINKS legcheck_kiosk spdlog::spdlog)
