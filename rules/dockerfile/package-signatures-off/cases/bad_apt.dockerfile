FROM debian:bookworm-slim
# expect-next: dockerfile/package-signatures-off
RUN apt-get install -y --force-yes nginx
# expect-next: dockerfile/package-signatures-off
RUN echo "deb [trusted=yes] https://example.org/apt stable main" > /etc/apt/sources.list.d/x.list
# expect-next: dockerfile/package-signatures-off
RUN echo 'APT::Get::AllowUnauthenticated "true";' > /etc/apt/apt.conf.d/99x
USER 1000
