import hashlib


class HTTPDigestAuth:
    def answer(self, realm):
        return hashlib.md5(f"{self.name}:{realm}".encode()).hexdigest()


def accept_websocket(key):
    return hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()


def ntlm_hash(text):
    return hashlib.new("md4", text.encode("utf-16-le")).digest()
