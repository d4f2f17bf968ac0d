#!/bin/bash
curl -fsSL https://example.com/file -o file
curl -K settings.conf https://example.com/file
curl -k https://localhost:8443/health
curl --cacert ca.pem https://example.com/file
wget -k https://example.com/pages
git config --global http.sslVerify true
export NODE_TLS_REJECT_UNAUTHORIZED=1
npm config set strict-ssl true
kubectl --insecure-skip-tls-verify=false get pods
# curl -k is wrong
tar -k -xf file.tar
curl -s https://example.com/x | grep -k y
