#!/bin/bash
curl -fsSLk https://example.com/file -o file # expect: shell/tls-verification-off
curl --insecure https://example.com/file -o file # expect: shell/tls-verification-off
wget --no-check-certificate https://example.com/file # expect: shell/tls-verification-off
git -c http.sslVerify=false clone https://example.com/repo # expect: shell/tls-verification-off
git config --global http.sslVerify false # expect: shell/tls-verification-off
export GIT_SSL_NO_VERIFY=1 # expect: shell/tls-verification-off
npm config set strict-ssl false # expect: shell/tls-verification-off
pip install --trusted-host pypi.example.com tool # expect: shell/tls-verification-off
export NODE_TLS_REJECT_UNAUTHORIZED=0 # expect: shell/tls-verification-off
kubectl --insecure-skip-tls-verify get pods # expect: shell/tls-verification-off
