#!/bin/bash
export PATH="$HOME/bin:$PATH"
PATH=/usr/bin:/bin
export PATH="$PWD/node_modules/.bin:$PATH"
export PATH=$PATH:/usr/local/go/bin
LD_PATH=.:lib
MYPATH=".:$MYPATH"
# PATH=.:$PATH
PATH="${PATH}:/opt/tool/bin"
