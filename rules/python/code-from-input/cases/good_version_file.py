from pathlib import Path

scope = {}
exec(Path("src/version.py").read_text(), scope)
exec(open("src/version.py").read(), scope)
