#!/bin/bash
sh -c 'ping -c 1 "$1"' sh "$1"
bash -c "echo \$1" bash "$1"
find . -name '*.txt' -exec wc -l {} \;
find . -exec sh -c 'wc -l "$@"' sh {} +
ls | xargs -I {} convert {} {}.png
sh -c "uptime"
# sh -c "ping $1"
sh -c 'echo $1 done' sh "$name"
