def bare(work):
    try:
        work()
    except:  # expect: python/exception-swallowed
        pass


def in_a_loop(items, work):
    for item in items:
        try:
            work(item)
        except Exception:  # expect: python/exception-swallowed
            continue
