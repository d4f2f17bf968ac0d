package billing

import (
	"crypto/tls"
	"crypto/x509"
)

func ownAuthority(pem []byte) *tls.Config {
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	return &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
}

func setting(skip bool) *tls.Config {
	return &tls.Config{InsecureSkipVerify: skip}
}

func off() *tls.Config {
	return &tls.Config{InsecureSkipVerify: false}
}

func pinned(check func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		InsecureSkipVerify: true,
		VerifyConnection:   check,
	}
}

func raw(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	config := &tls.Config{}
	config.InsecureSkipVerify = true
	config.VerifyPeerCertificate = check
	return config
}

type options struct{ SkipVerify bool }

func other() options { return options{SkipVerify: true} }
