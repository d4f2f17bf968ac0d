package main

import (
	"crypto/tls"
	"log"
	"net/http"
	"time"
)

func main() {
	server := &http.Server{
		Addr:              ":8443",
		ReadHeaderTimeout: 5 * time.Second,
		TLSConfig: &tls.Config{
			MinVersion: tls.VersionTLS10, // expect: go/tls-old-version
		},
	}
	log.Fatal(server.ListenAndServeTLS("cert.pem", "key.pem"))
}
