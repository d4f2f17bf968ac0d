from mcp.server.fastmcp import FastMCP

mcp = FastMCP("calculator")


@mcp.tool()
def calculate(expression: str) -> str:
    """Work out a formula."""
    return str(eval(expression))  # expect: python/code-from-input
