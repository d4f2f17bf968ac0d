import ssl

import uvicorn


def server(path):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path)
    context.verify_mode = ssl.CERT_NONE
    return context


def old_server(sock):
    return ssl.wrap_socket(sock, "server.pem", server_side=True, cert_reqs=ssl.CERT_NONE)


def checked(sock, host):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_default_certs()
    return context.wrap_socket(sock, server_hostname=host)


def run(app):
    uvicorn.run(app, ssl_cert_reqs=ssl.CERT_NONE)


class Settings:
    def __init__(self, verify_ssl=True):
        self.verify_ssl = verify_ssl

    def handed_on(self, client):
        return client.get("https://example.com", verify=self.verify_ssl, verify_ssl=True)
