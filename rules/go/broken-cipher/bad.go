package vault

import (
	"bytes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"io"
)

// Seal encrypts a note for the archive.
func Seal(key, note []byte) ([]byte, error) {
	block, err := des.NewTripleDESCipher(key) // expect: go/broken-cipher
	if err != nil {
		return nil, err
	}
	iv := make([]byte, block.BlockSize())
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil, err
	}
	out := bytes.Clone(note)
	cipher.NewCTR(block, iv).XORKeyStream(out, note)
	return append(iv, out...), nil
}
