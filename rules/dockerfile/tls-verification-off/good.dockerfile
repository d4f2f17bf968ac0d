FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl ca-certificates \
    && curl -fsSL https://example.org/agent.tar.gz -o /tmp/agent.tar.gz \
    && tar -xzf /tmp/agent.tar.gz -C /opt
USER 10001
ENTRYPOINT ["/opt/agent/bin/agent"]
