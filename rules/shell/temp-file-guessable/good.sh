#!/bin/bash
set -euo pipefail

# Sorts a log by time and mails it.
sorted=$(mktemp)
trap 'rm -f "$sorted"' EXIT
sort -k 2 "$1" > "$sorted"
mail -s "Report" ops@example.com < "$sorted"
