package accounts

import (
	"math/rand"
)

// NewResetToken is what we mail to somebody who forgot the password.
func NewResetToken() string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	token := make([]byte, 32)
	for i := range token {
		token[i] = letters[rand.Intn(len(letters))] // expect: go/random-for-secrets
	}
	return string(token)
}
