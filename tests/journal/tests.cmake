foreach(name journal journal_damage job_queue counts)
    legcheck_test(journal/tst_${name} LABEL unit LINKS legcheck_journal)
endforeach()
