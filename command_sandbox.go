package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"minber/sandbox"
)

const (
	sandboxToken   = "100000001:sandbox-token-of-no-value-outside-it"
	sandboxAddress = "127.0.0.1:8077"
	sandboxChannel = "@minber_sandbox"
	unlimited      = 2000 // messages a second: this Telegram has no limits
)

// runSandbox is the service with a Telegram of its own: nothing is faked but
// Telegram, and nothing is kept.
func runSandbox(ctx context.Context, p *program, args []string) (err error) {
	if _, err := parse(flags("sandbox"), args, 0, 0); err != nil {
		return err
	}
	samples, err := p.samples(ctx)
	if err != nil {
		return fmt.Errorf("sandbox: %w", err)
	}
	dir, err := os.MkdirTemp("", "minber-sandbox-")
	if err != nil {
		return fmt.Errorf("sandbox: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	listener, err := listen(ctx, string(p.Listen))
	if err != nil {
		return fmt.Errorf("sandbox: LISTEN_ADDR: %w", err)
	}
	address := "http://" + listener.Addr().String()

	var r *rooms
	telegram := sandbox.New(sandbox.Options{
		Token: sandboxToken, Start: sandboxToday(samples), Zone: string(p.Zone),
		NextDigest: func(ctx context.Context) (time.Time, error) { return r.store.NextDue(ctx) },
	})
	p.rate = unlimited
	var past time.Time // while the days before today are replayed
	p.now = func() time.Time {
		if past.IsZero() {
			return telegram.Now()
		}
		return past
	}
	p.Token, p.APIURL, p.Listen, p.WebhookURL = sandboxToken, baseURL(address), "", ""
	p.Database = databaseURL(filepath.Join(dir, "minber.db"))
	p.Channels = channels{{Chat: sandboxChannel}}
	if r, err = p.open(ctx); err != nil {
		return errors.Join(err, listener.Close())
	}
	defer func() { err = errors.Join(err, r.store.Close()) }()
	r.sources = nil // no network: only what is bundled
	if err := replay(ctx, *r.collector, samples, &past); err != nil {
		return errors.Join(fmt.Errorf("sandbox: %w", err), listener.Close())
	}
	if err := p.speak(r); err != nil {
		return errors.Join(err, listener.Close())
	}
	if err := p.enrolChannels(ctx, r.store, p.now()); err != nil {
		return errors.Join(err, listener.Close())
	}
	fmt.Fprintf(p.out, "Minber's sandbox: open %s in a browser (Ctrl+C ends it)\n", address)
	telegram.Greet("/start", "/digest")
	return p.serveSandbox(ctx, r, telegram, listener)
}

// serveSandbox runs Telegram's stand-in and the service beside it.
func (p *program) serveSandbox(ctx context.Context, r *rooms, telegram *sandbox.Server, listener net.Listener) error {
	group, ctx := errgroup.WithContext(ctx)
	server := &http.Server{Handler: telegram.Handler(), ReadHeaderTimeout: 10 * time.Second}
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		return server.Close()
	})
	group.Go(func() error { return p.serve(ctx, r) })
	return group.Wait()
}

// listen takes the address asked for, or the sandbox's usual one, or any free
// port of this machine.
func listen(ctx context.Context, address string) (net.Listener, error) {
	var config net.ListenConfig
	if address != "" {
		return config.Listen(ctx, "tcp", address)
	}
	if listener, err := config.Listen(ctx, "tcp", sandboxAddress); err == nil {
		return listener, nil
	}
	return config.Listen(ctx, "tcp", "127.0.0.1:0")
}
