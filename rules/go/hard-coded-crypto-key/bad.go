package archive

import (
	"crypto/aes"
	"crypto/cipher"
)

// newSealer is what encrypts each file before it is uploaded.
func newSealer() (cipher.AEAD, error) {
	block, err := aes.NewCipher([]byte("a very long key for our archive!")) // expect: go/hard-coded-crypto-key
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
