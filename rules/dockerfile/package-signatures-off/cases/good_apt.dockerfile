FROM debian:bookworm-slim
# never --allow-unauthenticated
RUN echo "deb [signed-by=/etc/apt/keyrings/x.gpg] https://example.org/apt stable main" > /etc/apt/sources.list.d/x.list
RUN apt-get update && apt-get install -y --no-install-recommends nginx
USER 1000
