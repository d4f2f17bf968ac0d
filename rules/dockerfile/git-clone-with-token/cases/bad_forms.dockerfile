FROM alpine:3.21
# expect-next: dockerfile/git-clone-with-token
RUN git clone https://oauth2:${LOGIN}@gitlab.com/example/a.git
# expect-next: dockerfile/git-clone-with-token
RUN apk add git && git clone "https://${WHO}:${LOGIN}@github.com/example/a.git" /a
# expect-next: dockerfile/git-clone-with-token
RUN git config --global url."https://${LOGIN}:x-oauth-basic@github.com/".insteadOf "https://github.com/"
USER 1000
