FROM debian:bookworm-slim
# curl -k is what we used to do
RUN curl -fsSL https://example.org/a.zip -o keep-k.zip
RUN curl -K curl.config
RUN curl -fsSL https://example.org/x | tar -xk -C /opt
RUN tar -k -xf a.tar
USER 1000
