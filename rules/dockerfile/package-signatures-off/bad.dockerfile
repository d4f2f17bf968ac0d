FROM debian:bookworm-slim
RUN apt-get update \
# expect-next: dockerfile/package-signatures-off
    && apt-get install -y --no-install-recommends --allow-unauthenticated \
       libpq5 \
    && rm -rf /var/lib/apt/lists/*
COPY app /app
USER 10001
CMD ["/app"]
