foreach(name setting_value settings_text settings_file pin audit backup content_file)
    legcheck_test(site/tst_${name} LABEL unit LINKS legcheck_site)
endforeach()
