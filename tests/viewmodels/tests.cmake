foreach(name idle_view_model display_view_model)
    legcheck_test(viewmodels/tst_${name} LABEL unit LINKS legcheck_viewmodels)
endforeach()
