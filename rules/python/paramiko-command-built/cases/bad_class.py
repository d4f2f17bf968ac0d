class Machine:
    def __init__(self, client):
        self.client = client

    def size(self, path):
        return self.client.exec_command(f"du -s {path}")[1].read()  # expect: python/paramiko-command-built
