package accounts

import (
	"crypto/rand"
	"encoding/hex"
	"math/big"
)

func token() (string, error) {
	token := make([]byte, 16)
	if _, err := rand.Read(token); err != nil {
		return "", err
	}
	return hex.EncodeToString(token), nil
}

func otp() (int64, error) {
	otp, err := rand.Int(rand.Reader, big.NewInt(1000000))
	if err != nil {
		return 0, err
	}
	return otp.Int64(), nil
}
