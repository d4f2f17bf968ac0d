import shlex
import subprocess

from langchain_core.tools import tool


@tool
def run_command(command: str) -> str:
    """Run a program and return what it prints."""
    return subprocess.run(shlex.split(command), capture_output=True, text=True).stdout  # expect: python/program-from-input
