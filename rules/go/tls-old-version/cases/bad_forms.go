package main

import "crypto/tls"

func assigned(config *tls.Config) {
	config.MinVersion = tls.VersionTLS11 // expect: go/tls-old-version
}

func ssl() tls.Config {
	return tls.Config{MinVersion: tls.VersionSSL30} // expect: go/tls-old-version
}

func capped() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS11, // expect: go/tls-old-version
		MaxVersion: tls.VersionTLS12,
	}
}

func number() *tls.Config {
	return &tls.Config{MinVersion: 0x0301} // expect: go/tls-old-version
}

func atMost() *tls.Config {
	return &tls.Config{MaxVersion: tls.VersionTLS11} // expect: go/tls-old-version
}
