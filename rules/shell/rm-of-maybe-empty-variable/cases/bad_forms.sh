#!/bin/bash
rm -rf $CACHE_DIR/* # expect: shell/rm-of-maybe-empty-variable
rm -rf "${prefix}/lib" # expect: shell/rm-of-maybe-empty-variable
rm -fr "$HOME_DIR/" # expect: shell/rm-of-maybe-empty-variable
sudo rm -rf "$root/$name" # expect: shell/rm-of-maybe-empty-variable
rm -r --force "$target"/usr # expect: shell/rm-of-maybe-empty-variable
