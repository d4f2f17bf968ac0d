package accounts

import (
	"github.com/golang-jwt/jwt/v5"
)

func parser(text string) (jwt.MapClaims, error) {
	parser := jwt.Parser{}
	token, _, err := parser.ParseUnverified(text, jwt.MapClaims{}) // expect: go/jwt-not-verified
	if err != nil {
		return nil, err
	}
	return token.Claims.(jwt.MapClaims), nil
}

func dropped(text string, key jwt.Keyfunc) string {
	token, _ := jwt.Parse(text, key) // expect: go/jwt-not-verified
	claims := token.Claims.(jwt.MapClaims)
	return claims["sub"].(string)
}

func droppedClaims(text string, key jwt.Keyfunc) string {
	claims := &jwt.RegisteredClaims{}
	token, _ := jwt.ParseWithClaims(text, claims, key) // expect: go/jwt-not-verified
	_ = token
	return claims.Subject
}

func none(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // expect: go/jwt-not-verified
	})
}

func unsigned(claims jwt.Claims) *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodNone, claims) // expect: go/jwt-not-verified
}
