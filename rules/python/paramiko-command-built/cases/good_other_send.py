def mail(socket, name):
    socket.send(f"hello {name}".encode())
