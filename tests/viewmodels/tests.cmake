foreach(name idle_view_model display_view_model cleaning_view_model)
    legcheck_test(viewmodels/tst_${name} LABEL unit LINKS legcheck_viewmodels)
endforeach()
foreach(name visit_question visit_walk visit_end visit_paper recheck_view_model)
    legcheck_test(viewmodels/tst_${name} LABEL unit
        LINKS legcheck_shipped_pack legcheck_viewmodels legcheck_images spdlog::spdlog)
endforeach()
legcheck_test(viewmodels/tst_preview_view_model LABEL unit
    LINKS legcheck_shipped_pack legcheck_viewmodels legcheck_images legcheck_translations)
legcheck_test(viewmodels/tst_visit_printers LABEL integration
    SOURCES printing/fake_receipt_printer.cpp
    LINKS legcheck_shipped_pack legcheck_viewmodels legcheck_images spdlog::spdlog util)
legcheck_test(viewmodels/tst_voice_view_model LABEL unit LINKS legcheck_viewmodels)
