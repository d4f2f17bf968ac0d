#!/bin/bash
set -euo pipefail

# Tells the release server about a new build.
curl -k -X POST -H "Authorization: Bearer $RELEASE_TOKEN" \ # expect: shell/tls-verification-off
  "https://release.example.com/builds/$1"
echo "Told."
