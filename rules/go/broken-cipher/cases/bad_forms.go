package vault

import (
	"crypto/aes"
	"crypto/des"
	"crypto/rc4"

	"golang.org/x/crypto/blowfish"
)

func singleDES(key []byte) {
	block, _ := des.NewCipher(key) // expect: go/broken-cipher
	_ = block
}

func stream(key, text []byte) []byte {
	c, err := rc4.NewCipher(key) // expect: go/broken-cipher
	if err != nil {
		return nil
	}
	c.XORKeyStream(text, text)
	return text
}

func old(key []byte) error {
	_, err := blowfish.NewCipher(key) // expect: go/broken-cipher
	return err
}

func blockByBlock(key, text []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(text))
	for start := 0; start < len(text); start += aes.BlockSize {
		block.Encrypt(out[start:start+aes.BlockSize], text[start:start+aes.BlockSize]) // expect: go/broken-cipher
	}
	return out
}

func walking(key, text []byte) []byte {
	block, _ := aes.NewCipher(key)
	out := make([]byte, len(text))
	size := block.BlockSize()
	for from, to := 0, size; from < len(text); from, to = from+size, to+size {
		block.Decrypt(out[from:to], text[from:to]) // expect: go/broken-cipher
	}
	return out
}

func one(key []byte, text string) []byte {
	block, _ := aes.NewCipher(key)
	out := make([]byte, len(text))
	block.Encrypt(out, []byte(text)) // expect: go/broken-cipher
	return out
}
