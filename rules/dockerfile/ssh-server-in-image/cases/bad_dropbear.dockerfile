FROM alpine:3.21
# expect-next: dockerfile/ssh-server-in-image
RUN apk add --no-cache dropbear
USER 1000
