#!/bin/bash
dir=$(mktemp -d)
rm -rf "$dir"
rm -rf "${dir:?}"/*
rm -rf "${dir:?no folder}/lib"
rm -rf build/*
rm -f "$dir"/*.log
rm -rf "$dir/build-cache"
# rm -rf "$dir"/*
ls "$dir"/*
