#!/bin/bash
chmod 0777 run.sh # expect: shell/chmod-world-writable
chmod 666 settings.ini # expect: shell/chmod-world-writable
sudo chmod a+w /etc/app.conf # expect: shell/chmod-world-writable
chmod o+rw data # expect: shell/chmod-world-writable
chmod -R ugo+rwx data # expect: shell/chmod-world-writable
find . -type d -exec chmod 777 {} + # expect: shell/chmod-world-writable
