package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"net/http"
	"os"
)

func sums(secret, body, got []byte) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	sum := mac.Sum(nil)
	return bytes.Equal(sum, got) // expect: go/timing-unsafe-comparison
}

func header(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Api-Key") != os.Getenv("API_KEY") { // expect: go/timing-unsafe-comparison
		w.WriteHeader(http.StatusForbidden)
	}
}

func fields(s *Server, r *http.Request) bool {
	apiKey := r.URL.Query().Get("key")
	return apiKey == s.config.APIKey // expect: go/timing-unsafe-comparison
}

func password(user User, password string) bool {
	return password == user.Password // expect: go/timing-unsafe-comparison
}

func configured(s *Server, r *http.Request) bool {
	return r.Header.Get("X-Webhook-Token") == s.webhook // expect: go/timing-unsafe-comparison
}
