package accounts

import (
	"crypto"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/x509"
	"fmt"
	"io"
)

func hashPassword(text string) string {
	h := sha1.New() // expect: go/weak-hash
	io.WriteString(h, text)
	return fmt.Sprintf("%x", h.Sum(nil))
}

func resetToken(mail string, now int64) string {
	return fmt.Sprintf("%x", md5.Sum([]byte(fmt.Sprint(mail, now)))) // expect: go/weak-hash
}

func sign(key *rsa.PrivateKey, document []byte) ([]byte, error) {
	sum := sha1.Sum(document)                                      // expect: go/weak-hash
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, sum[:]) // expect: go/weak-hash
}

func template() x509.Certificate {
	return x509.Certificate{SignatureAlgorithm: x509.SHA1WithRSA} // expect: go/weak-hash
}

func stored(apiKey string) [16]byte {
	return md5.Sum([]byte(apiKey)) // expect: go/weak-hash
}

func (u *User) CheckPassword(text string) bool {
	return u.Hash == fmt.Sprintf("%x", sha1.Sum([]byte(text))) // expect: go/weak-hash
}
