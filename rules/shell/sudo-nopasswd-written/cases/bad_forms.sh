#!/bin/bash
echo "%wheel ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers # expect: shell/sudo-nopasswd-written
echo "ci ALL=(ALL:ALL) NOPASSWD: ALL" | sudo tee /etc/sudoers.d/ci # expect: shell/sudo-nopasswd-written
printf '%s ALL=(ALL) NOPASSWD: ALL\n' "$USER" > /etc/sudoers.d/user # expect: shell/sudo-nopasswd-written
