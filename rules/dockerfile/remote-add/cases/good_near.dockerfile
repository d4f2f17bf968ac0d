FROM alpine:3.21
# ADD https://example.org/a /a
ADD --chmod=755 --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/tini /tini
ADD rootfs.tar.gz /
ADD https.conf /etc/https.conf
ADD https://github.com/example/tool.git#4b825dc642cb6eb9a060e54bf8d69288fbee4904 /src
COPY site/ /srv/
USER 1000
