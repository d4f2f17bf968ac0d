package deploy

import (
	"net"

	"golang.org/x/crypto/ssh"
)

func assigned(config *ssh.ClientConfig) {
	config.HostKeyCallback = ssh.InsecureIgnoreHostKey() // expect: go/ssh-host-key-unchecked
}

func byHand(user string) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User: user,
		HostKeyCallback: func(hostname string, remote net.Addr, key ssh.PublicKey) error { // expect: go/ssh-host-key-unchecked
			return nil
		},
	}
}

func before() ssh.HostKeyCallback {
	check := ssh.InsecureIgnoreHostKey() // expect: go/ssh-host-key-unchecked
	return check
}
