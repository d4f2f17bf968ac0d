import logging.config


def checked(port, check):
    return logging.config.listen(port, verify=check), logging.config.listen(port, check)


def of_a_file(path):
    logging.config.fileConfig(path)
    logging.config.dictConfig({"version": 1})


def another(server):
    server.listen(5)
