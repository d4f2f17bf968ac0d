#!/bin/bash
out=$(mktemp /tmp/build-XXXXXX)
work=$(mktemp -d)
df -h > "$work/disk.$$"
cat /tmp/disk.txt
# out=/tmp/build.$$
log=/var/log/app/run.$$
echo "process $$ writes to $out"
