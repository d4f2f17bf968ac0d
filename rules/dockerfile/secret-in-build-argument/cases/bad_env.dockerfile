FROM python:3.13-slim
ARG LOGIN
# expect-next: dockerfile/secret-in-build-argument
ENV PIP_TOKEN=$LOGIN
# expect-next: dockerfile/secret-in-build-argument
ENV MODE=prod DB_PASSWORD=${LOGIN}
# expect-next: dockerfile/secret-in-build-argument
ENV API_KEY $LOGIN
RUN pip install --no-cache-dir app
USER 1000
