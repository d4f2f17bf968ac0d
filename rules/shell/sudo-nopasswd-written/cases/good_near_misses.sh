#!/bin/bash
echo "ci ALL=(root) NOPASSWD: /usr/bin/apt-get update" > /etc/sudoers.d/ci
grep -r "NOPASSWD: ALL" /etc/sudoers.d
# echo "ci ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/ci
echo "do not write NOPASSWD: ALL"
echo "ci ALL=(ALL) ALL" > /etc/sudoers.d/ci
