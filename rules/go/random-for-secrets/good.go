package accounts

import (
	"crypto/rand"
)

// NewResetToken is what we mail to somebody who forgot the password.
func NewResetToken() string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	token := make([]byte, 32)
	rand.Read(token)
	for i, b := range token {
		token[i] = letters[int(b)%len(letters)]
	}
	return string(token)
}
