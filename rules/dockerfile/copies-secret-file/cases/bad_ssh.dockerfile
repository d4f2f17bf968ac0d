FROM alpine:3.21
# expect-next: dockerfile/copies-secret-file
COPY id_rsa /root/.ssh/id_rsa
# expect-next: dockerfile/copies-secret-file
ADD ./keys/id_ed25519 /root/.ssh/
# expect-next: dockerfile/copies-secret-file
COPY --chown=app .ssh /home/app/.ssh
# expect-next: dockerfile/copies-secret-file
COPY --chmod=600 .netrc /root/
USER 1000
