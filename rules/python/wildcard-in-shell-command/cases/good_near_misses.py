import os
import subprocess


def all_of():
    os.system("tar cf a.tar ./*")
    os.system("tar cf a.tar -- *")
    os.system("tar cf a.tar .")
    os.system("chmod 644 /srv/*.png")
    os.system("ls *")
    os.system("rm build/*")
    os.system("echo 'tar *'")
