#!/bin/sh
set -e

# Prepares the folder for uploads.
mkdir -p /srv/app/uploads
chmod -R 777 /srv/app/uploads # expect: shell/chmod-world-writable
systemctl restart app
