#!/bin/sh
# Empties the build folder and fills it anew.
build=$1
rm -rf "$build"/* # expect: shell/rm-of-maybe-empty-variable
cp -r src/. "$build"
make -C "$build"
