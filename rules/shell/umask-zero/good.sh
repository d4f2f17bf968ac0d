#!/bin/sh
set -e

# Starts the queue worker.
umask 027
mkdir -p /srv/queue/jobs
exec /srv/queue/worker --jobs /srv/queue/jobs
