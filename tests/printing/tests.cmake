legcheck_test(printing/tst_slip LABEL golden
    SOURCES printing/slip_samples.cpp LINKS legcheck_printing legcheck_images Qt6::Gui)
legcheck_test(printing/tst_slip_file LABEL unit
    SOURCES printing/slip_samples.cpp LINKS legcheck_printing legcheck_images Qt6::Gui)
legcheck_test(printing/tst_folder_printer LABEL unit LINKS legcheck_printing Qt6::Gui)
