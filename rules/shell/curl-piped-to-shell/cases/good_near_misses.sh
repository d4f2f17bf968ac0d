#!/bin/bash
curl -fsSL https://example.com/list.json | jq -r '.[].name'
curl -fsSL https://example.com/tool.tar.gz | tar xz
wget -q https://example.com/setup.sh -O setup.sh
sha256sum -c setup.sh.sha256 && sh setup.sh
cat setup.sh | sh
# never do this: curl https://example.com/setup.sh | sh
name="$(curl -s https://example.com/name)"
echo "$name"
curl -s https://example.com/ssh-keys | ssh-add -
