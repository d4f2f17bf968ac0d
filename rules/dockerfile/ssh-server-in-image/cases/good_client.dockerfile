FROM debian:bookworm-slim
# openssh-server is left out
RUN apt-get install -y --no-install-recommends openssh-client
USER 1000
