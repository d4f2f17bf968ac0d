#!/bin/bash
eval "$(ssh-agent -s)"
eval "$(dircolors -b)"
"$@"
cmd=(rsync -a "$1" backup/)
"${cmd[@]}"
# eval "$1" is wrong
name=HOME
echo "${!name}"
git eval-rev "$1"
eval "set -- $options"
echo "evaluate $1"
