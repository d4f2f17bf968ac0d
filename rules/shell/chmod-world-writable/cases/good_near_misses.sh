#!/bin/bash
chmod 755 run.sh
chmod +x run.sh
chmod u+w,go-w file
chmod g+w shared
chmod 1777 /srv/drop
chmod o-w file
chmod a+rx run.sh
chmod 640 file
# chmod 777 is wrong
chmod "$mode" file
