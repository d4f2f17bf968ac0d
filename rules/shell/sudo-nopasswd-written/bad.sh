#!/bin/bash
set -euo pipefail

# Prepares the account that deploys the application.
useradd --create-home deploy
echo "deploy ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/deploy # expect: shell/sudo-nopasswd-written
visudo -cf /etc/sudoers.d/deploy
