legcheck_test(validation/tst_case_table LABEL unit LINKS legcheck_validation)
legcheck_test(validation/tst_statistics LABEL unit LINKS legcheck_validation)
foreach(name public_cases validation pack_comparison)
    legcheck_test(validation/tst_${name} LABEL unit
        LINKS legcheck_shipped_pack legcheck_validation legcheck_images)
endforeach()
