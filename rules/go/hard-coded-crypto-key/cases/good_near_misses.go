package archive

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"os"

	"github.com/gorilla/sessions"
)

func fromEnvironment() (cipher.Block, error) {
	key, err := hex.DecodeString(os.Getenv("ARCHIVE_KEY"))
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func parameter(key []byte) (cipher.Block, error) {
	return aes.NewCipher(key)
}

func sign(key, text []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte("invoice"))
	mac.Write(text)
	return mac.Sum(nil)
}

func store(config Config) *sessions.CookieStore {
	return sessions.NewCookieStore([]byte(config.SessionKey))
}

func subkey(secret []byte) []byte {
	return hmac.New(sha256.New, append(secret, "v1"...)).Sum(nil)
}

func stretched(password string) (cipher.Block, error) {
	sum := sha256.Sum256([]byte(password))
	return aes.NewCipher(sum[:])
}
