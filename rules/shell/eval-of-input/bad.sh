#!/bin/bash
set -euo pipefail

# Runs a command and writes down how long it took.
start=$(date +%s)
eval "$1" # expect: shell/eval-of-input
end=$(date +%s)
echo "$((end - start)) seconds" >> times.log
