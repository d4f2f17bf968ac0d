FROM alpine:3.21
# expect-next: dockerfile/remote-add
ADD --chmod=755 https://example.org/tini-amd64 /tini
# expect-next: dockerfile/remote-add
ADD --chown=app:app --chmod=755 https://example.org/run /run.sh
# expect-next: dockerfile/remote-add
add https://example.org/a.jar /app/
USER 1000
