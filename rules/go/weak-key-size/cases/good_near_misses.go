package tokens

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

const strong = 4096

func named() {
	rsa.GenerateKey(rand.Reader, strong)
	rsa.GenerateKey(rand.Reader, 2048)
}

func asked(size int) (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, size)
}

func curve() (*ecdsa.PrivateKey, error) {
	return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}

func passwords(length int) string {
	return random.GenerateKey(length, 128)
}
