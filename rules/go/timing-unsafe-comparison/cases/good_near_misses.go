package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/subtle"
	"go/token"
	"net/http"
)

func genuine(sum, got []byte) bool {
	return hmac.Equal(sum, got)
}

func constantTime(a, b string) bool {
	return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1
}

func missing(r *http.Request) bool {
	return r.Header.Get("Authorization") == ""
}

func repeated(password, confirmPassword string) bool {
	return password == confirmPassword
}

func parse(tok token.Token) bool {
	return tok == token.ADD
}

func unset(secret []byte) bool {
	return secret == nil
}

func same(tokenType, wantType string) bool {
	return tokenType == wantType
}

func equal(body, other []byte) bool {
	return bytes.Equal(body, other)
}

func next(s *Scanner, pageToken string) bool {
	return pageToken != s.lastPage
}
