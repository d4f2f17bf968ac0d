package vault

import (
	"crypto/aes"
	"crypto/cipher"
)

var nonce = []byte("archive-2024")

// Seal encrypts a record for the archive.
func Seal(key, text []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, nonce, text, nil), nil // expect: go/static-iv
}
