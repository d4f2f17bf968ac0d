package accounts

import (
	"fmt"
	"math/rand/v2"
)

func newCSRFToken() string {
	return fmt.Sprint(rand.Uint64()) // expect: go/random-for-secrets
}
