legcheck_test(outbox/tst_exchange_delivery LABEL unit
    LINKS legcheck_shipped_pack legcheck_outbox legcheck_images legcheck_translations
        Qt6::Network spdlog::spdlog)
legcheck_test(outbox/tst_staff_call LABEL unit
    LINKS legcheck_shipped_pack legcheck_reception legcheck_images legcheck_translations
        Qt6::Network spdlog::spdlog)
legcheck_test(outbox/tst_outbox_lock LABEL unit LINKS legcheck_outbox)
legcheck_test(outbox/tst_journal_keeper LABEL unit LINKS legcheck_outbox)
