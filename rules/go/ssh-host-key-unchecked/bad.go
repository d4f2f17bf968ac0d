package deploy

import (
	"golang.org/x/crypto/ssh"
)

// Dial opens the connection over which releases are copied.
func Dial(address string, signer ssh.Signer) (*ssh.Client, error) {
	return ssh.Dial("tcp", address, &ssh.ClientConfig{
		User:            "deploy",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(signer)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(), // expect: go/ssh-host-key-unchecked
	})
}
