#!/bin/bash
set -euo pipefail

# Runs a command and writes down how long it took.
start=$(date +%s)
"$@"
end=$(date +%s)
echo "$((end - start)) seconds" >> times.log
