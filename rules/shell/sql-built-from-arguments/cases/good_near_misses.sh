#!/bin/bash
psql shop -c "SELECT count(*) FROM users"
psql "$DATABASE_URL" -c "SELECT 1"
psql shop -v name="$1" -f lock.sql
mysql -h "$host" -e "SHOW TABLES" shop
# psql -c "SELECT * FROM users WHERE name = '$1'"
echo "SELECT * FROM users WHERE name = '$1'"
