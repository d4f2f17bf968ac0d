package accounts

import (
	"github.com/golang-jwt/jwt/v5"
)

const signing = "our little shop"

var hmacBytes = []byte("our little shop")

func sign(token *jwt.Token) (string, error) {
	return token.SignedString(hmacBytes) // expect: go/jwt-hard-coded-secret
}

func signNamed(token *jwt.Token) (string, error) {
	return token.SignedString([]byte(signing)) // expect: go/jwt-hard-coded-secret
}

func read(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		return []byte("our little shop"), nil // expect: go/jwt-hard-coded-secret
	}, jwt.WithValidMethods([]string{"HS256"}))
}

func readNamed(text string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(text, jwt.MapClaims{}, func(token *jwt.Token) (any, error) {
		return hmacBytes, nil // expect: go/jwt-hard-coded-secret
	})
}
