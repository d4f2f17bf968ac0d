FROM alpine:3.21
# git clone https://$LOGIN@github.com/example/a.git
RUN git clone https://github.com/example/$NAME.git
RUN git clone --branch v$VERSION https://github.com/example/a.git
RUN pip install "git+https://github.com/example/a.git@${REF}"
USER 1000
