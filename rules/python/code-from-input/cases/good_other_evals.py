def of_a_model(model, request):
    model.eval()
    return model.evaluate(request.args["x"])


def of_redis(redis, script, request):
    return redis.eval(script, 1, request.args["key"])


def our_own(source_of_the_plugin):
    exec(source_of_the_plugin)


def of_a_query(db, request):
    return db.query(request.args["x"])
