package main

import "crypto/tls"

func modern() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS13, MaxVersion: tls.VersionTLS13}
}

func number() *tls.Config {
	return &tls.Config{MinVersion: 0x0303}
}

func fromSettings(version uint16) *tls.Config {
	return &tls.Config{MinVersion: version}
}

func name(version uint16) string {
	switch version {
	case tls.VersionTLS10:
		return "1.0"
	case tls.VersionTLS12:
		return "1.2"
	}
	return "unknown"
}

var versions = map[string]uint16{"1.0": tls.VersionTLS10, "1.2": tls.VersionTLS12}

func tooOld(state tls.ConnectionState) bool {
	return state.Version <= tls.VersionTLS11
}
