import subprocess

import asyncssh
import pysftp
from paramiko import AutoAddPolicy, MissingHostKeyPolicy, SSHClient, WarningPolicy
from paramiko.client import AutoAddPolicy as Anybody


class IgnorePolicy(MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
        pass


class Machine:
    def __init__(self):
        self.ssh = SSHClient()
        self.ssh.set_missing_host_key_policy(AutoAddPolicy())  # expect: python/ssh-host-key-unchecked


def as_class():
    with SSHClient() as ssh:
        ssh.set_missing_host_key_policy(WarningPolicy)  # expect: python/ssh-host-key-unchecked


def before(ssh):
    policy = AutoAddPolicy()
    ssh.set_missing_host_key_policy(policy)  # expect: python/ssh-host-key-unchecked


def renamed(ssh):
    ssh.set_missing_host_key_policy(Anybody())  # expect: python/ssh-host-key-unchecked


def own(ssh):
    ssh.set_missing_host_key_policy(IgnorePolicy())  # expect: python/ssh-host-key-unchecked


async def asynchronous(host):
    return await asyncssh.connect(host, known_hosts=None)  # expect: python/ssh-host-key-unchecked


def sftp(host):
    options = pysftp.CnOpts()
    options.hostkeys = None  # expect: python/ssh-host-key-unchecked
    return pysftp.Connection(host, cnopts=options)


def program():
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=no", "backup", "date"], check=True)  # expect: python/ssh-host-key-unchecked
