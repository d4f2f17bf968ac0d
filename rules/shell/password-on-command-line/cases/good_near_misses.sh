#!/bin/bash
MYSQL_PWD=$DB_PASS mysql --user=app shop < schema.sql
mysql --defaults-extra-file="$conf" shop < schema.sql
mysql -u app -p shop
mysql -P "$PORT" -u app shop
sshpass -e ssh deploy@app.example.com uptime
echo "$REGISTRY_PASSWORD" | docker login -u ci --password-stdin registry.example.com
openssl enc -aes-256-cbc -pass env:PASSPHRASE -in a -out b
mkdir -p "$target"
# mysql -p"$DB_PASS"
ssh -p "$PORT" deploy@app.example.com
curl -u "$USER" https://api.example.com/builds
