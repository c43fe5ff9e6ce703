package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"minber/digest"
	"minber/sandbox"
	"minber/source"
)

const (
	sandboxToken   = "100000001:sandbox-token-of-no-value-outside-it"
	sandboxAddress = "127.0.0.1:8077"
	sandboxChannel = "@minber_sandbox"
	unlimited      = 2000 // messages a second: this Telegram has no limits
	// sampleDelay is how long after its publication a sample is collected.
	sampleDelay = 2 * time.Minute
)

// sandboxStart is the sandbox's today: the evening of the last day of the
// bundled articles.
func sandboxStart() time.Time { return time.Date(2026, 11, 20, 13, 0, 0, 0, time.UTC) }

// runSandbox is the service with a Telegram of its own: nothing is faked but
// Telegram, and nothing is kept.
func runSandbox(ctx context.Context, p *program, args []string) (err error) {
	if _, err := parse(flags("sandbox"), args, 0, 0); err != nil {
		return err
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
		Token: sandboxToken, Start: sandboxStart(), Zone: string(p.Zone),
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
	if err := replay(ctx, *r.collector, sandbox.Samples(), string(p.Zone), &past); err != nil {
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

// replay collects the articles of a folder one after the other, each at the
// time at which it was published, as a service that ran all those days would
// have. The clock says that time to all who ask meanwhile: an article becomes
// known when it is read.
func replay(ctx context.Context, collector digest.Collector, samples fs.FS, zone string, clock *time.Time) error {
	defer func() { *clock = time.Time{} }()
	spec := digest.SourceSpec{ID: "samples", Kind: "file", Zone: zone}
	harvest, err := source.FS(spec, samples).Fetch(ctx, digest.Visit{
		Known: func(context.Context, string) (bool, error) { return false, nil },
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(harvest.Articles, func(a, b digest.Article) int { return a.Published.Compare(b.Published) })
	for _, a := range harvest.Articles {
		*clock = a.Published.Add(sampleDelay)
		from := outlet(spec, a)
		a.Source = from.ID
		if _, err := collector.Collect(ctx, []digest.Source{shown{from, a}}); err != nil {
			return err
		}
	}
	return nil
}

// outlet is the invented news agency that a sample comes from: the second one
// that writes in Russian has its articles under /gazeta/.
func outlet(spec digest.SourceSpec, a digest.Article) digest.SourceSpec {
	names := map[string]string{"kk": "Үлгі-ақпарат", "ru": "Образец-информ", "en": "Sample News"}
	spec.Lang, spec.Name = a.Lang, names[a.Lang]
	if strings.Contains(a.URL, "/gazeta/") {
		spec.Lang, spec.Name = "ru-gazeta", "Газета «Образец»"
	}
	spec.ID, spec.Lang = "samples-"+spec.Lang, a.Lang
	return spec
}

// shown is a source that shows one article.
type shown struct {
	spec    digest.SourceSpec
	article digest.Article
}

func (s shown) Spec() digest.SourceSpec { return s.spec }

func (s shown) Fetch(context.Context, digest.Visit) (digest.Harvest, error) {
	return digest.Harvest{Articles: []digest.Article{s.article}}, nil
}
