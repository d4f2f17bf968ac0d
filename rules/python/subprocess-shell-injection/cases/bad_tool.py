import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shell")


@mcp.tool()
def ping(host: str) -> str:
    """Ping a machine."""
    return subprocess.check_output("ping -c 1 " + host, shell=True, text=True)  # expect: python/subprocess-shell-injection
