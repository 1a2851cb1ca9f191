legcheck_test(journal/tst_journal LABEL unit LINKS legcheck_journal Qt6::Sql)
