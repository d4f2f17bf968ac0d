FROM debian:bookworm-slim
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/releases/agent-2.1.0.tar.gz /tmp/agent.tar.gz
RUN tar -xzf /tmp/agent.tar.gz -C /opt \
    && rm /tmp/agent.tar.gz
USER 10001
ENTRYPOINT ["/opt/agent/bin/agent"]
