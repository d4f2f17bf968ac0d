FROM python:3.13-slim
# expect-next: dockerfile/git-clone-with-token
RUN pip install git+https://${LOGIN}@github.com/example/a.git
# expect-next: dockerfile/git-clone-with-token
RUN pip install --extra-index-url https://ci:$LOGIN@pypi.example.org/simple a
USER 1000
