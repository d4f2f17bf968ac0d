package archive

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/hex"
	"os"
)

// newSealer is what encrypts each file before it is uploaded.
func newSealer() (cipher.AEAD, error) {
	key, err := hex.DecodeString(os.Getenv("ARCHIVE_KEY"))
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
