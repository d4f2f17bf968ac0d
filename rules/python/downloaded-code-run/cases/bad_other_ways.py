import os
import subprocess
import sys
import urllib.request

import requests


def shell():
    script = requests.get("https://get.example.com/install.sh", timeout=5).text
    subprocess.run(["bash", "-c", script], check=True)  # expect: python/downloaded-code-run


def pipe():
    os.system("curl -sSL https://get.example.com | sh")  # expect: python/downloaded-code-run
    subprocess.run("wget -qO- https://get.example.com | sudo bash", shell=True, check=True)  # expect: python/downloaded-code-run
    subprocess.run(["pip", "install", "--trusted-host", "pypi.internal", "shop"], check=True)  # expect: python/downloaded-code-run
    subprocess.run(["pip", "install", "http://files.example.com/shop.whl"], check=True)  # expect: python/downloaded-code-run


def piped(url):
    script = urllib.request.urlopen(url).read()
    subprocess.run(["bash", "-s"], input=script, check=True)  # expect: python/downloaded-code-run
    subprocess.run([sys.executable, "-c", requests.get(url, timeout=5).text], check=True)  # expect: python/downloaded-code-run
