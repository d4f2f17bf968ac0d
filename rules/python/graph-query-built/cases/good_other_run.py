import subprocess


def tool(session, name):
    session.run(f"pytest {name}")
    subprocess.run(["echo", name], check=True)
