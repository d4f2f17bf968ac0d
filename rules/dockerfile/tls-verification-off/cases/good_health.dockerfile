FROM debian:bookworm-slim
HEALTHCHECK CMD curl -fk https://localhost:8443/health || exit 1
USER 1000
