package deploy

import (
	"bytes"
	"errors"
	"net"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func known(path string) (*ssh.ClientConfig, error) {
	check, err := knownhosts.New(path)
	if err != nil {
		return nil, err
	}
	return &ssh.ClientConfig{HostKeyCallback: check}, nil
}

func compared(want ssh.PublicKey) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		HostKeyCallback: func(hostname string, remote net.Addr, key ssh.PublicKey) error {
			if !bytes.Equal(key.Marshal(), want.Marshal()) {
				return errors.New("another host key")
			}
			return nil
		},
	}
}

func hook() func(string, net.Addr) error {
	return func(host string, address net.Addr) error {
		return nil
	}
}
