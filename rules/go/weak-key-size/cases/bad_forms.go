package tokens

import (
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

const bits = 1024

func named() {
	rsa.GenerateKey(rand.Reader, bits) // expect: go/weak-key-size
}

func local() (*rsa.PrivateKey, error) {
	size := 512
	return rsa.GenerateKey(rand.Reader, size) // expect: go/weak-key-size
}

func primes() {
	rsa.GenerateMultiPrimeKey(rand.Reader, 3, 1536) // expect: go/weak-key-size
}

func curve() (*ecdsa.PrivateKey, error) {
	return ecdsa.GenerateKey(elliptic.P224(), rand.Reader) // expect: go/weak-key-size
}

func old(parameters *dsa.Parameters) error {
	return dsa.GenerateParameters(parameters, rand.Reader, dsa.L1024N160) // expect: go/weak-key-size
}
