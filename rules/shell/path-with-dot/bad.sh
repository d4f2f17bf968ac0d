#!/bin/sh
set -e

# Builds the project with the tools beside this script.
export PATH=.:$PATH # expect: shell/path-with-dot
cd src
make all
