legcheck_test(administration/tst_administration_view_model LABEL unit
    LINKS legcheck_administrationmodels spdlog::spdlog)
legcheck_test(administration/tst_administration_screen LABEL qml
    LINKS legcheck_kiosk spdlog::spdlog)
