foreach(name setting_value settings_text settings_file pin audit backup content_file opening_hours)
    legcheck_test(site/tst_${name} LABEL unit LINKS legcheck_site)
endforeach()
legcheck_test(site/tst_logo LABEL unit LINKS legcheck_site Qt6::Gui)
