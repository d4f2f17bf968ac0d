#!/bin/bash
eval "$@" # expect: shell/eval-of-input
eval $* # expect: shell/eval-of-input
eval "ls ${1}" # expect: shell/eval-of-input
eval "result=\$(expr $2)" # expect: shell/eval-of-input
