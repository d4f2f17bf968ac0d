from tools import execute, run_command


class Builder:
    def build(self, name, folder):
        self.call("make -C " + folder, shell=True)  # expect: python/shell-true-elsewhere
        execute("docker build -t %s ." % name, shell=True)  # expect: python/shell-true-elsewhere
        run_command(cmd="docker push {}".format(name), timeout=5, shell=True)  # expect: python/shell-true-elsewhere
