FROM debian:12.8-slim
# expect-next: any/download-piped-to-shell
RUN curl -fsSL https://deb.example.org/setup_20.x | bash -
# expect-next: any/download-piped-to-shell
RUN wget -qO- https://example.org/install.sh \
    | sh -s -- --yes
USER 10001
