#!/bin/bash
umask 022
umask 077
umask 0027
umask
umask "$old"
# umask 000
umask u=rwx,g=rx,o=
umask 002
