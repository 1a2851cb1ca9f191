legcheck_test(reception/tst_reception LABEL unit
    LINKS legcheck_shipped_pack legcheck_reception legcheck_images spdlog::spdlog)
legcheck_test(reception/tst_reception_slip LABEL unit
    LINKS legcheck_shipped_pack legcheck_reception legcheck_images legcheck_translations
        spdlog::spdlog)
legcheck_test(reception/tst_reception_recheck LABEL unit
    LINKS legcheck_shipped_pack legcheck_reception legcheck_images spdlog::spdlog)
legcheck_test(reception/tst_reception_papers LABEL unit
    LINKS legcheck_shipped_pack legcheck_reception legcheck_images legcheck_translations
        spdlog::spdlog)
