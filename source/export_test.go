package source

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
)

// DialBy has a fetcher reach hosts otherwise than over the network, which the guard
// watches.
func (f *Fetcher) DialBy(dial func(ctx context.Context, network, address string) (net.Conn, error)) {
	f.transport().DialContext = dial
}

// Trust has a fetcher believe the certificate of a test's server.
func (f *Fetcher) Trust(certificate *x509.Certificate) {
	t := f.transport()
	t.TLSClientConfig = &tls.Config{RootCAs: x509.NewCertPool(), MinVersion: tls.VersionTLS12}
	t.TLSClientConfig.RootCAs.AddCert(certificate)
}

func (f *Fetcher) transport() *http.Transport {
	t, ok := f.client.Transport.(*http.Transport)
	if !ok {
		panic("another transport")
	}
	return t
}
