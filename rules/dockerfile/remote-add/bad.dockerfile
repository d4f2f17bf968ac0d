FROM debian:bookworm-slim
# expect-next: dockerfile/remote-add
ADD https://example.org/releases/agent-2.1.0.tar.gz /tmp/agent.tar.gz
RUN tar -xzf /tmp/agent.tar.gz -C /opt \
    && rm /tmp/agent.tar.gz
USER 10001
ENTRYPOINT ["/opt/agent/bin/agent"]
