#!/bin/sh
set -e

# Starts the queue worker.
umask 000 # expect: shell/umask-zero
mkdir -p /srv/queue/jobs
exec /srv/queue/worker --jobs /srv/queue/jobs
