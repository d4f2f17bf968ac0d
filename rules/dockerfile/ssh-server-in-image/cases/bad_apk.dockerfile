FROM alpine:3.21
# expect-next: dockerfile/ssh-server-in-image
RUN apk add --no-cache openssh-server=9.9 curl
USER 1000
