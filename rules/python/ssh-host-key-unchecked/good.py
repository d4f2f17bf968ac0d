import os

import paramiko


def fetch_report(host: str) -> str:
    """Get tonight's report from the accounting server."""
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host, username="reports", password=os.environ["REPORTS_PASSWORD"])
    _, output, _ = client.exec_command("cat report.csv")
    return output.read().decode()
