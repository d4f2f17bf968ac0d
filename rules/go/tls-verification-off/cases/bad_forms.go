package billing

import (
	"crypto/tls"
	"net/http"

	"google.golang.org/grpc/credentials"
)

func assigned(transport *http.Transport) {
	transport.TLSClientConfig = &tls.Config{}
	transport.TLSClientConfig.InsecureSkipVerify = true // expect: go/tls-verification-off
}

func grpcCredentials() credentials.TransportCredentials {
	return credentials.NewTLS(&tls.Config{InsecureSkipVerify: true}) // expect: go/tls-verification-off
}

func byValue(address string) (*tls.Conn, error) {
	config := tls.Config{
		ServerName:         "db.example.com",
		InsecureSkipVerify: true, // expect: go/tls-verification-off
	}
	return tls.Dial("tcp", address, &config)
}

func global() {
	http.DefaultTransport.(*http.Transport).TLSClientConfig = &tls.Config{InsecureSkipVerify: true} // expect: go/tls-verification-off
}
