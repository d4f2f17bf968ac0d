import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("git")


@mcp.tool()
def show(revision: str) -> str:
    """Show a commit."""
    return subprocess.run(["git", "show", revision], capture_output=True, text=True).stdout  # expect: python/argument-injection
