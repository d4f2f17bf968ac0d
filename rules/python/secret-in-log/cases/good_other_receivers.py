def other(dialog, password, store, math):
    dialog.info("password", password)
    store.put(password)
    math.log(password)
