#!/bin/bash
ssh -o StrictHostKeyChecking=accept-new deploy@app.example.com uptime
ssh -o StrictHostKeyChecking=yes deploy@app.example.com uptime
ssh -o UserKnownHostsFile=known_hosts deploy@app.example.com uptime
ssh -o BatchMode=no deploy@app.example.com uptime
# ssh -o StrictHostKeyChecking=no is wrong
ssh-keyscan app.example.com > known_hosts
