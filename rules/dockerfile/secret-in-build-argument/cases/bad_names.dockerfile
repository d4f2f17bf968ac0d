FROM python:3.13-slim
# expect-next: dockerfile/secret-in-build-argument
ARG GITHUB_TOKEN
# expect-next: dockerfile/secret-in-build-argument
ARG PIP_PASSWORD=""
# expect-next: dockerfile/secret-in-build-argument
arg aws_secret_access_key
# expect-next: dockerfile/secret-in-build-argument
ARG SSH_PRIVATE_KEY
# expect-next: dockerfile/secret-in-build-argument
ARG GH_PAT
RUN ./install.sh
USER 1000
