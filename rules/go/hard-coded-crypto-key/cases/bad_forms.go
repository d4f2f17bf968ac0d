package archive

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"

	"github.com/gorilla/sessions"
	"golang.org/x/crypto/chacha20poly1305"
)

const passphrase = "the quick brown fox jumps again!"

var signing = []byte("our little joke")

var store = sessions.NewCookieStore([]byte("something-very-secret")) // expect: go/hard-coded-crypto-key

func local() (cipher.Block, error) {
	k := []byte("0123456789abcdef")
	return aes.NewCipher(k) // expect: go/hard-coded-crypto-key
}

func numbers() (cipher.Block, error) {
	return aes.NewCipher([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}) // expect: go/hard-coded-crypto-key
}

func named() (cipher.AEAD, error) {
	return chacha20poly1305.New([]byte(passphrase)) // expect: go/hard-coded-crypto-key
}

func sign(text []byte) []byte {
	mac := hmac.New(sha256.New, signing) // expect: go/hard-coded-crypto-key
	mac.Write(text)
	return mac.Sum(nil)
}
