#!/bin/bash
set -euo pipefail

# Prepares the account that deploys the application.
useradd --create-home deploy
echo "deploy ALL=(root) NOPASSWD: /usr/bin/systemctl restart app" > /etc/sudoers.d/deploy
visudo -cf /etc/sudoers.d/deploy
