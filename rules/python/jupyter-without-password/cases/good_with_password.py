import os

c = get_config()
c.ServerApp.token = ""
c.ServerApp.password = "argon2:hash-from-jupyter-server-password"
c.ServerApp.allow_origin = "https://lab.example.com"
c.ServerApp.disable_check_xsrf = False
