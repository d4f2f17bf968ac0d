#!/bin/bash
umask 0 # expect: shell/umask-zero
umask 0000 # expect: shell/umask-zero
(umask 000; mkdir shared) # expect: shell/umask-zero
