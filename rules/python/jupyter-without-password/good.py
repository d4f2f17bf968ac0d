"""Jupyter in the team's container."""

from traitlets.config import get_config

c = get_config()
c.ServerApp.ip = "0.0.0.0"
c.ServerApp.port = 8888
c.ServerApp.open_browser = False
c.ServerApp.root_dir = "/srv/notebooks"
