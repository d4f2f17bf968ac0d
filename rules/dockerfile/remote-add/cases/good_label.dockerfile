FROM alpine:3.21
LABEL org.opencontainers.image.source=https://example.org/tool
USER 1000
