#!/bin/sh
set -e

# Builds the project with the tools beside this script.
export PATH="$PWD/tools:$PATH"
cd src
make all
