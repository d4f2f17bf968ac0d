import os

c = get_config()
c.NotebookApp.token = os.environ["JUPYTER_TOKEN"]
c.NotebookApp.password = ""


class Parser:
    def __init__(self, state):
        self.state = state
        self.state.token = ""
