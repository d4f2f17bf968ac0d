import hashlib
import json
import os
import subprocess
import sys
import urllib.request

import requests

DIGEST = "0" * 64


def data(url):
    return json.loads(requests.get(url, timeout=5).text)


def checked(url):
    code = requests.get(url, timeout=5).content
    if hashlib.sha256(code).hexdigest() != DIGEST:
        raise ValueError("another file")
    subprocess.run(["bash", "-s"], input=code, check=True)


def checked_file(url, path):
    urllib.request.urlretrieve(url, path)
    with open(path, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() != DIGEST:
            raise ValueError("another file")
    subprocess.run([sys.executable, path], check=True)


def local():
    os.system("curl -s http://127.0.0.1/health")
    subprocess.run([sys.executable, "-m", "pip", "install", "shop==1.2"], check=True)
    subprocess.run("cat list.txt | sh", shell=True, check=True)
