import logging
import os
import subprocess

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/version")
def version():
    return jsonify(version=os.environ.get("VERSION"), names=sorted(os.environ))


@app.get("/debug")
def debug():
    return jsonify(debug="DEBUG" in os.environ, config=app.config["VERSION"])


def child(command):
    environment = dict(os.environ, LANG="C")
    done = subprocess.run(command, env=environment, check=True, capture_output=True)
    logging.info("started with %d names", len(os.environ))
    logging.info("host %s", os.environ["HOSTNAME"])
    return done.stdout


@app.get("/some")
def some():
    return {name: os.environ[name] for name in ("VERSION", "HOSTNAME")}
