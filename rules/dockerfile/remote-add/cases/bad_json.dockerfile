FROM alpine:3.21
# expect-next: dockerfile/remote-add
ADD ["https://example.org/a file.zip", "/srv/"]
USER 1000
