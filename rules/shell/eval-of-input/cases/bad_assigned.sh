#!/bin/bash
command="$1"
echo "Running"
eval "$command" # expect: shell/eval-of-input
