#!/bin/bash
PATH="$PATH:." # expect: shell/path-with-dot
export PATH=/usr/bin:.:/bin # expect: shell/path-with-dot
PATH=:$PATH # expect: shell/path-with-dot
export PATH="$PATH:" # expect: shell/path-with-dot
