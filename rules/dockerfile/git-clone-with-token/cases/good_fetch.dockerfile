FROM alpine:3.21
RUN npm install https://example.org/a@$VERSION.tgz
RUN git clone https://$HOST/example/a.git
USER 1000
