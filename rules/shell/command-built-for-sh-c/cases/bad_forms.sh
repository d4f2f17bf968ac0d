#!/bin/bash
sh -c "ping -c 1 $1" # expect: shell/command-built-for-sh-c
sudo bash -c "echo ${2} >> /etc/hosts" # expect: shell/command-built-for-sh-c
su app -c id; bash -lc "cd /srv && $*" # expect: shell/command-built-for-sh-c
ls | xargs -I {} sh -c 'convert {} {}.png' # expect: shell/command-built-for-sh-c
find . -name '*.txt' -exec bash -c "wc -l {}" \; # expect: shell/command-built-for-sh-c
