#!/bin/bash
mysql --user=app --password="$DB_PASS" shop < schema.sql # expect: shell/password-on-command-line
sshpass -p "$SSH_PASS" ssh deploy@app.example.com uptime # expect: shell/password-on-command-line
redis-cli -a "$REDIS_PASSWORD" ping # expect: shell/password-on-command-line
docker login -u ci -p "$REGISTRY_PASSWORD" registry.example.com # expect: shell/password-on-command-line
openssl enc -aes-256-cbc -k "$PASSPHRASE" -in a -out b # expect: shell/password-on-command-line
curl -u "ci:$API_TOKEN" https://api.example.com/builds # expect: shell/password-on-command-line
