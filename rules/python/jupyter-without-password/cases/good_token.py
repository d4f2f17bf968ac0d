import os

c = get_config()
c.IdentityProvider.token = os.environ["JUPYTER_TOKEN"]
c.NotebookApp.password = ""
