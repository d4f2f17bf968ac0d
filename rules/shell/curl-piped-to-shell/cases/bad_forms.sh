#!/bin/bash
wget -qO- https://example.com/setup.sh | bash # expect: shell/curl-piped-to-shell
curl -sSL https://example.com/setup.sh | sudo -E bash - # expect: shell/curl-piped-to-shell
bash <(curl -s https://example.com/setup.sh) # expect: shell/curl-piped-to-shell
sh -c "$(curl -fsSL https://example.com/install.sh)" # expect: shell/curl-piped-to-shell
source <(curl -s https://example.com/env.sh) # expect: shell/curl-piped-to-shell
eval "$(wget -qO- https://example.com/env.sh)" # expect: shell/curl-piped-to-shell
curl -s https://example.com/setup.sh | bash -s -- --yes # expect: shell/curl-piped-to-shell
