package archive

import (
	"crypto/aes"
	"crypto/cipher"
	"os"
)

// newSealer is what encrypts each file before it is uploaded.
func newSealer() (cipher.AEAD, error) {
	block, err := aes.NewCipher([]byte(os.Getenv("ARCHIVE_KEY")))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
