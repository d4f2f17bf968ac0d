FROM debian:bookworm-slim
# expect-next: dockerfile/tls-verification-off
RUN curl --insecure -o a.zip https://example.org/a.zip
# expect-next: dockerfile/tls-verification-off
RUN curl -sSL -k https://example.org/b.zip > b.zip
# expect-next: dockerfile/tls-verification-off
RUN wget -q --no-check-certificate https://example.org/c.zip
# expect-next: dockerfile/tls-verification-off
RUN git config --global http.sslVerify false
# expect-next: dockerfile/tls-verification-off
RUN git -c http.sslVerify=false clone https://example.org/tool.git
# expect-next: dockerfile/tls-verification-off
ENV GIT_SSL_NO_VERIFY=true
USER 1000
