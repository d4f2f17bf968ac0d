#!/bin/bash
set -euo pipefail
export DB_PASSWORD="$VAULT_PASSWORD"
