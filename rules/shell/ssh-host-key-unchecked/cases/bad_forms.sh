#!/bin/bash
ssh -o StrictHostKeyChecking=no deploy@app.example.com uptime # expect: shell/ssh-host-key-unchecked
scp -o "StrictHostKeyChecking no" file deploy@app.example.com: # expect: shell/ssh-host-key-unchecked
rsync -e "ssh -o StrictHostKeyChecking=no" -a dir deploy@app.example.com: # expect: shell/ssh-host-key-unchecked
ssh -oUserKnownHostsFile=/dev/null deploy@app.example.com uptime # expect: shell/ssh-host-key-unchecked
ssh -o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no deploy@app.example.com # expect: shell/ssh-host-key-unchecked
export GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no" # expect: shell/ssh-host-key-unchecked
