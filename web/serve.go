package web

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"time"
)

const stopTimeout = 5 * time.Second // for requests under way at the end

// Service is something to be served.
type Service struct {
	Name    string // for the log
	Address string // host:port to listen at
	Handler http.Handler
	Log     *slog.Logger
	// Files with a certificate and its key, for TLS; without them it is plain
	// HTTP. They are read again when they change: certificates are renewed.
	Cert, Key string
}

// Serve serves until ctx ends; requests under way then have five seconds, and
// those that take longer are cut off.
func Serve(ctx context.Context, s Service) error {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", s.Address)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", s.Address, err)
	}
	secured := s.Cert != "" && s.Key != ""
	shown := listener.Addr().String()
	if secured {
		pair := &keyPair{cert: s.Cert, key: s.Key}
		if _, err := pair.get(nil); err != nil {
			return errors.Join(err, listener.Close())
		}
		listener = tls.NewListener(listener, &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: pair.get, NextProtos: []string{"http/1.1"}})
	}
	server := &http.Server{
		Handler:           s.Handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug),
	}
	s.Log.InfoContext(ctx, "listening", "for", s.Name, "address", shown, "tls", secured)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve on %s: %w", s.Address, err)
	case <-ctx.Done():
	}
	// ctx has ended: what is under way gets a deadline of its own.
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	if server.Shutdown(last) != nil { // whoever dawdles does not keep the program, nor make its end a failure
		s.Log.WarnContext(last, "requests under way were cut off", "for", s.Name)
		err = server.Close()
	}
	if stopped := <-ended; !errors.Is(stopped, http.ErrServerClosed) {
		err = errors.Join(err, stopped)
	}
	return err
}

// keyPair is a certificate with its key, in two files.
type keyPair struct {
	cert, key string

	mu     sync.Mutex
	loaded *tls.Certificate
	of     time.Time // when the file of the certificate was written
}

// get returns the pair as it is now. One that can't be read takes the place of
// none: a renewal writes one file after the other.
func (k *keyPair) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	file, err := os.Stat(k.cert)
	if err == nil && k.loaded != nil && file.ModTime().Equal(k.of) {
		return k.loaded, nil
	}
	var pair tls.Certificate
	if err == nil {
		pair, err = tls.LoadX509KeyPair(k.cert, k.key)
	}
	switch {
	case err == nil:
		k.loaded, k.of = &pair, file.ModTime()
	case k.loaded == nil:
		return nil, fmt.Errorf("certificate %s: %w", k.cert, err)
	}
	return k.loaded, nil
}
