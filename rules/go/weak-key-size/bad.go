package tokens

import (
	"crypto/rand"
	"crypto/rsa"
)

// NewSigner makes the key with which tokens are signed.
func NewSigner() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 1024) // expect: go/weak-key-size
}
