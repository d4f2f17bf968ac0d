package accounts

import (
	"errors"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// NewToken logs a user in for a day.
func NewToken(user string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(24 * time.Hour)),
	})
	secret := []byte(os.Getenv("JWT_SECRET"))
	if len(secret) < 32 {
		return "", errors.New("JWT_SECRET is missing or too short")
	}
	return token.SignedString(secret)
}
