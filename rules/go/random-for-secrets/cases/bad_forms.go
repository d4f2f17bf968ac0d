package accounts

import (
	"fmt"
	"math/rand"
	"time"
)

func code() string {
	otp := rand.Intn(1000000) // expect: go/random-for-secrets
	return fmt.Sprintf("%06d", otp)
}

func bytes() []byte {
	salt := make([]byte, 16)
	rand.Read(salt) // expect: go/random-for-secrets
	return salt
}

func GeneratePassword(n int) string {
	const letters = "abcdefghijkmnpqrstuvwxyz23456789"
	out := make([]byte, n)
	for i := range out {
		out[i] = letters[rand.Int63()%int64(len(letters))] // expect: go/random-for-secrets
	}
	return string(out)
}

func seeded() string {
	rng := rand.New(rand.NewSource(time.Now().UnixNano()))
	sessionID := fmt.Sprint(rng.Int63()) // expect: go/random-for-secrets
	return sessionID
}

func (s *Service) newAPIKey() string {
	return fmt.Sprintf("%x%x", rand.Uint64(), time.Now().Unix()) // expect: go/random-for-secrets
}

type Service struct{}
