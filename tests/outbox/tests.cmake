legcheck_test(outbox/tst_exchange_delivery LABEL unit SOURCES shared/shipped_pack.cpp
    LINKS legcheck_outbox legcheck_images legcheck_translations Qt6::Network spdlog::spdlog)
legcheck_test(outbox/tst_outbox_lock LABEL unit LINKS legcheck_outbox)
