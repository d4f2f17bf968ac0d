package accounts

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func user(r *http.Request) (string, error) {
	text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	claims := jwt.RegisteredClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(text, &claims) // expect: go/jwt-not-verified
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
