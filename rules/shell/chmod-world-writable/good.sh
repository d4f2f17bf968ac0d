#!/bin/sh
set -e

# Prepares the folder for uploads.
mkdir -p /srv/app/uploads
chown -R app:app /srv/app/uploads
chmod -R 750 /srv/app/uploads
systemctl restart app
