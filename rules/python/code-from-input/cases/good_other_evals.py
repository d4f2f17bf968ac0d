def of_a_model(model, request):
    model.eval()
    return model.evaluate(request.args["x"])


def of_redis(redis, script, request):
    return redis.eval(script, 1, request.args["key"])


def in_a_namespace(source_of_the_plugin, names):
    exec(source_of_the_plugin, names)
    return eval(source_of_the_plugin, names, {})


def compiled(tree):
    exec(compile(tree, "<tree>", "exec"))


def checked(kind):
    if kind not in ("int", "str"):
        raise ValueError(kind)
    return eval(kind)


def of_a_query(db, request):
    return db.query(request.args["x"])
