package accounts

import (
	"errors"
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

func checked(text string, key []byte) (jwt.MapClaims, error) {
	token, err := jwt.Parse(text, func(token *jwt.Token) (any, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected method %v", token.Header["alg"])
		}
		return key, nil
	})
	if err != nil || !token.Valid {
		return nil, errors.New("invalid token")
	}
	return token.Claims.(jwt.MapClaims), nil
}

func validAsked(text string, key jwt.Keyfunc) bool {
	token, _ := jwt.Parse(text, key)
	return token.Valid
}

func validFirst(text string, key jwt.Keyfunc) string {
	token, _ := jwt.Parse(text, key)
	if token == nil || !token.Valid {
		return ""
	}
	return token.Raw
}

func otherParse(text string) int {
	when, _ := clock.Parse(text, "15:04")
	return when
}

func signed(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
