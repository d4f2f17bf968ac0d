FROM debian:bookworm-slim
RUN curl -sSL https://example.org/b.zip \
      -o b.zip \
    && tar -k -xf b.tar
USER 1000
