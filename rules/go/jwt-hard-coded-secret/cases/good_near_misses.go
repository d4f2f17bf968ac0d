package accounts

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

var key = []byte(os.Getenv("JWT_SIGNING"))

const issuer = "shop"

func sign(token *jwt.Token) (string, error) {
	return token.SignedString(key)
}

func fromSettings(token *jwt.Token, config Config) (string, error) {
	return token.SignedString([]byte(config.Signing))
}

func read(text string, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		return secret, nil
	}, jwt.WithIssuer(issuer))
}

func greeting() ([]byte, error) {
	return []byte("hello"), nil
}
