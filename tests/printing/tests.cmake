legcheck_test(printing/tst_slip LABEL golden SOURCES printing/slip_samples.cpp
    LINKS legcheck_printing legcheck_images legcheck_translations Qt6::Gui)
legcheck_test(printing/tst_slip_file LABEL unit
    SOURCES printing/slip_samples.cpp LINKS legcheck_printing legcheck_images Qt6::Gui)
legcheck_test(printing/tst_folder_printer LABEL unit LINKS legcheck_printing Qt6::Gui)
legcheck_test(printing/tst_escpos_printer LABEL integration
    SOURCES printing/fake_receipt_printer.cpp LINKS legcheck_printing Qt6::Gui util)
legcheck_test(printing/tst_ipp_printer LABEL "integration;slow"
    SOURCES printing/print_services.cpp LINKS legcheck_ipp Qt6::Gui)
legcheck_test(printing/tst_ipp_module LABEL unit LINKS legcheck_printing)
add_dependencies(tst_ipp_module legcheck_ipp_module)

pkg_check_modules(zbar REQUIRED IMPORTED_TARGET zbar)
legcheck_test(printing/tst_qr_code LABEL unit SOURCES printing/slip_samples.cpp
    LINKS legcheck_printing legcheck_images PkgConfig::zbar Qt6::Gui)
legcheck_test(printing/tst_patient_papers LABEL golden
    LINKS legcheck_printing legcheck_images legcheck_translations Qt6::Gui)
