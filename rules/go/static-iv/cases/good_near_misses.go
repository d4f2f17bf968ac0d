package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"io"
)

func fresh(block cipher.Block, text []byte) ([]byte, error) {
	iv := make([]byte, aes.BlockSize)
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil, err
	}
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text)
	return append(iv, text...), nil
}

func inFront(block cipher.Block, text []byte) ([]byte, error) {
	out := make([]byte, aes.BlockSize+len(text))
	iv := out[:aes.BlockSize]
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil, err
	}
	cipher.NewCTR(block, iv).XORKeyStream(out[aes.BlockSize:], text)
	return out, nil
}

func counted(aead cipher.AEAD, message uint64, text []byte) []byte {
	nonce := make([]byte, 12)
	binary.BigEndian.PutUint64(nonce[4:], message)
	return aead.Seal(nil, nonce, text, nil)
}

func decrypt(block cipher.Block, sealed []byte) []byte {
	iv, text := sealed[:aes.BlockSize], sealed[aes.BlockSize:]
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(text, text)
	return text
}

func additional(aead cipher.AEAD, nonce, text []byte) []byte {
	return aead.Seal(nil, nonce, text, []byte("invoice"))
}

func read(aead cipher.AEAD, text []byte) ([]byte, error) {
	nonce := make([]byte, aead.NonceSize())
	_, err := rand.Read(nonce)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, text, nil), nil
}
