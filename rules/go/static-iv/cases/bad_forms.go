package vault

import (
	"crypto/aes"
	"crypto/cipher"
)

func cbc(block cipher.Block, text []byte) {
	iv := []byte("1234567890123456")
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text) // expect: go/static-iv
}

func ctr(block cipher.Block) cipher.Stream {
	return cipher.NewCTR(block, []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}) // expect: go/static-iv
}

func zeros(block cipher.Block, text []byte) {
	iv := make([]byte, aes.BlockSize)
	mode := cipher.NewCBCEncrypter(block, iv) // expect: go/static-iv
	mode.CryptBlocks(text, text)
}

func gcm(aead cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, 12)
	return aead.Seal(nil, nonce, text, nil) // expect: go/static-iv
}

func cfb(block cipher.Block) cipher.Stream {
	iv := []byte{0x1f, 0x2e, 0x3d, 0x4c}
	return cipher.NewCFBEncrypter(block, iv) // expect: go/static-iv
}
