FROM python:3.13-slim
RUN --mount=type=secret,id=pip_token,env=PIP_TOKEN pip install app
USER 1000
