c = get_config()
c.NotebookApp.token = ""  # expect: python/jupyter-without-password
c.NotebookApp.password = ""
c.NotebookApp.allow_origin = "*"  # expect: python/jupyter-without-password
c.NotebookApp.disable_check_xsrf = True  # expect: python/jupyter-without-password
