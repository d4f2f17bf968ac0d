#!/bin/bash
mysql shop -e "DELETE FROM users WHERE id = $1" # expect: shell/sql-built-from-arguments
sqlite3 shop.db "SELECT * FROM users WHERE name = '${name}'" # expect: shell/sql-built-from-arguments
psql -d shop --command="INSERT INTO users (name) VALUES ('$name')" # expect: shell/sql-built-from-arguments
