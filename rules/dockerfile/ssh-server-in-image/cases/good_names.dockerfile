FROM alpine:3.21
COPY sshd_config.md /docs/
RUN apk add --no-cache openssh-keygen
USER 1000
