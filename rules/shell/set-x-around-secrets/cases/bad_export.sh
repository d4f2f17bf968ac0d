#!/bin/bash
set -euxo pipefail
export DB_PASSWORD="$VAULT_PASSWORD" # expect: shell/set-x-around-secrets
