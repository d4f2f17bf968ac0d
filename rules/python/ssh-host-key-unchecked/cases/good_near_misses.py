import subprocess

import asyncssh
import paramiko
from paramiko import MissingHostKeyPolicy


class AskPolicy(MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
        if key.get_fingerprint() != client.expected:
            raise paramiko.SSHException(hostname)


def safe(host):
    client = paramiko.SSHClient()
    client.load_host_keys("known_hosts")
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.set_missing_host_key_policy(AskPolicy())
    client.connect(host)
    return client


async def asynchronous(host):
    return await asyncssh.connect(host, known_hosts="known_hosts")


def program():
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=yes", "backup", "date"], check=True)
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=accept-new", "backup"], check=True)


def named(client, policies, name):
    client.set_missing_host_key_policy(policies[name])
