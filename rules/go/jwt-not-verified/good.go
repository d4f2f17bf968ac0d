package accounts

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func user(r *http.Request, key jwt.Keyfunc) (string, error) {
	text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	claims := jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(text, &claims, key, jwt.WithValidMethods([]string{"RS256"}))
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
