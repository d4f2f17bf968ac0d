FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
# expect-next: dockerfile/tls-verification-off
    && curl -fsSLk https://example.org/agent.tar.gz -o /tmp/agent.tar.gz \
    && tar -xzf /tmp/agent.tar.gz -C /opt
USER 10001
ENTRYPOINT ["/opt/agent/bin/agent"]
