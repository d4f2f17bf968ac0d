package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"

	"golang.org/x/crypto/chacha20poly1305"
)

func gcm(key, text []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, text, nil), nil
}

func chacha(key []byte) (cipher.AEAD, error) {
	return chacha20poly1305.NewX(key)
}

// our own type, which happens to have the same method
func records(store *Store, rows [][]byte) {
	for _, row := range rows {
		store.Encrypt(row, row)
	}
}

// one block, to derive a subkey: no mode needed
func subkey(block cipher.Block) []byte {
	out := make([]byte, aes.BlockSize)
	block.Encrypt(out, out)
	return out
}
