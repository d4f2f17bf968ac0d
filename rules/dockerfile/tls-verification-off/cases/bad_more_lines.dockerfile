FROM debian:bookworm-slim
# expect-next: dockerfile/tls-verification-off
RUN curl -sSL \
      --insecure \
      https://example.org/b.zip -o b.zip
# expect-next: dockerfile/tls-verification-off
RUN wget -q https://example.org/b.zip \
      --no-check-certificate
USER 1000
