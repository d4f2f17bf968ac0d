#!/bin/bash
read -r -p "Formula: " formula
echo "Working"
eval "echo $formula" # expect: shell/eval-of-input
