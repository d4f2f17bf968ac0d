#!/bin/bash
OUT="/tmp/build-$$.log" # expect: shell/temp-file-guessable
dump=/var/tmp/dump.$RANDOM # expect: shell/temp-file-guessable
df -h > /tmp/disk.$$ # expect: shell/temp-file-guessable
ps aux | tee /tmp/ps.$$.txt # expect: shell/temp-file-guessable
stamp="/tmp/backup-$(date +%s).tar" # expect: shell/temp-file-guessable
