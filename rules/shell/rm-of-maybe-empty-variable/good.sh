#!/bin/sh
# Empties the build folder and fills it anew.
build=$1
rm -rf "${build:?}"/*
cp -r src/. "$build"
make -C "$build"
