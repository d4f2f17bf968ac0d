import os
import subprocess


def all_of():
    os.system("chown -R www-data *")  # expect: python/wildcard-in-shell-command
    os.system("cd /srv && chmod 644 *.png")  # expect: python/wildcard-in-shell-command
    os.popen("rsync -a * backup:/srv")  # expect: python/wildcard-in-shell-command
    subprocess.Popen("/bin/tar cf a.tar *", shell=True)  # expect: python/wildcard-in-shell-command
    subprocess.check_output("cd /srv; sudo tar cf /a.tar * && ls", shell=True)  # expect: python/wildcard-in-shell-command
