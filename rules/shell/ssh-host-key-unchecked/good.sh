#!/bin/bash
set -euo pipefail

# Copies a release to the server and starts it.
host=app.example.com
opts=(-o UserKnownHostsFile=known_hosts -o StrictHostKeyChecking=yes)
scp "${opts[@]}" release.tar.gz "deploy@$host:"
ssh "${opts[@]}" "deploy@$host" ./install release.tar.gz
