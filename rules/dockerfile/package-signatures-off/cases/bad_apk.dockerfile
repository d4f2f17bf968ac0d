FROM alpine:3.21
# expect-next: dockerfile/package-signatures-off
RUN apk add --no-cache --allow-untrusted \
    glibc.apk
USER 1000
