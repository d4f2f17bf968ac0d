HELP = "tar cf a.tar *"


def show():
    print("tar cf a.tar *")
    return HELP
