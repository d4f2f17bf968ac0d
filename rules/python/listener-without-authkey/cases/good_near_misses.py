from multiprocessing.connection import Client, Listener


def with_a_key(port, key):
    return Listener(("", port), authkey=key)


def a_socket_in_a_folder_of_ours(path):
    return Listener(path)


def client(port, key):
    return Client(("localhost", port), authkey=key)
