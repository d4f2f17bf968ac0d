import pdb

import debugpy
import ipdb
from IPython import embed
from pudb import set_trace


def work(x):
    pdb.set_trace()  # expect: python/debugger-left-in
    import pdb as p; p.set_trace()  # expect: python/debugger-left-in
    ipdb.set_trace(context=5)  # expect: python/debugger-left-in
    set_trace()  # expect: python/debugger-left-in
    embed()  # expect: python/debugger-left-in
    debugpy.listen(("0.0.0.0", 5678))  # expect: python/debugger-left-in
    return x
