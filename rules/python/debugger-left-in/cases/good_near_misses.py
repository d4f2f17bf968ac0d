import code
import os
import pdb
import sys


def shell(names):
    code.interact(local=names)


def work(store, on_error):
    if os.environ.get("DEBUG"):
        breakpoint()
    store.set_trace()
    store.breakpoint()
    return pdb.Pdb


def debug_hook(kind, value, trace):
    pdb.post_mortem(trace)


sys.excepthook = debug_hook
