package accounts

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// NewToken logs a user in for a day.
func NewToken(user string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(24 * time.Hour)),
	})
	return token.SignedString([]byte("my little shop")) // expect: go/jwt-hard-coded-secret
}
