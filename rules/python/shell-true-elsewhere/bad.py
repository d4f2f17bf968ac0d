from deploy.machine import Machine


def release(machine: Machine, branch: str) -> str:
    """Bring a branch to a machine and start the service anew."""
    machine.execute("git fetch origin", shell=True)
    machine.execute(f"git checkout origin/{branch}", shell=True)  # expect: python/shell-true-elsewhere
    machine.execute("systemctl restart shop", shell=True)
    return branch
