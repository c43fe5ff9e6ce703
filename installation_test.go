package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"minber/sandbox"
	"minber/source"
	"minber/storage"
	"minber/storage/dbtest"
)

// transcript is a stream that can be read while it is written.
type transcript struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (t *transcript) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.buf.Write(p)
}

func (t *transcript) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.buf.String()
}

// installation is Minber on a machine of its own, beside a Telegram of its
// own; so each has its test run beside others.
type installation struct {
	telegram *sandbox.Server
	settings map[string]string
	fetch    source.FetchOptions
	log      transcript
	stop     func() // ends the service, if served has started it
}

const testToken = "42:the-token-that-no-log-may-hold-0123456789"

func install(t *testing.T) *installation {
	t.Helper()
	t.Parallel()
	in := &installation{telegram: sandbox.New(sandbox.Options{Token: testToken, Start: sandboxStart()})}
	server := httptest.NewServer(in.telegram.Handler())
	t.Cleanup(server.Close)
	t.Cleanup(func() {
		for _, mistake := range in.telegram.Mistakes() {
			t.Errorf("Bot API 10.3 does not allow %s", mistake)
		}
	})
	packs := t.TempDir()
	offline(t, packs)
	in.settings = map[string]string{
		"DATABASE_URL":       dbtest.ReadyFile(t, create),
		"TELEGRAM_BOT_TOKEN": testToken,
		"TELEGRAM_API_URL":   server.URL,
		"CHANNELS":           sandboxChannel + ":kk:08:00",
		"PARLIAMENTS_DIR":    packs,
	}
	return in
}

// create makes a database that has nothing but its schema.
func create(file string) error {
	store, err := storage.Open(context.Background(), file, storage.Options{})
	if err != nil {
		return err
	}
	return store.Close()
}

// offline puts packs into dir that are the built-in ones without their sources:
// a test has no network.
func offline(t testing.TB, dir string) {
	t.Helper()
	for _, name := range []string{"kz", "ipo"} {
		pack := filepath.Join(dir, name)
		if err := os.CopyFS(pack, os.DirFS(filepath.Join("parliament", name))); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(pack, "sources.json"), []byte("[]"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func (in *installation) getenv(name string) string { return in.settings[name] }

// run runs a subcommand to its end and returns what it printed.
func (in *installation) run(t *testing.T, args ...string) string {
	t.Helper()
	out, err := in.try(t, "", args...)
	if err != nil {
		t.Fatalf("minber %s: %v\n%s", strings.Join(args, " "), err, in.log.String())
	}
	return out
}

func (in *installation) try(t *testing.T, input string, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	err := run(t.Context(), args, in.getenv, world{in: strings.NewReader(input), out: &out, err: &in.log, now: in.telegram.Now, rate: unlimited, fetch: in.fetch})
	return out.String(), err
}

// start starts the service; stop ends it and waits.
func (in *installation) start(t *testing.T) (stop func()) {
	t.Helper()
	return in.serve(t, world{err: &in.log, now: in.telegram.Now})
}

// serve starts the service in a world of which the rest is as in all tests.
func (in *installation) serve(t *testing.T, outside world) (stop func()) {
	t.Helper()
	outside.out, outside.rate, outside.fetch = io.Discard, unlimited, in.fetch
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- run(ctx, []string{"run"}, in.getenv, outside)
	}()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the service ended with: %v", err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// samples writes the bundled articles into a folder.
func samples(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "samples")
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("parliament", "kz", "samples"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

// await waits until a chat holds a message of the bot that contains a text,
// and returns all that the bot sent there.
func (in *installation) await(t *testing.T, chat int64, text string) []sandbox.Message {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var sent []sandbox.Message
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		sent = s.Sent(chat)
		return count(sent, text) > 0
	})
	if err != nil {
		t.Fatalf("chat %d never got %q: %v; it got %s\nlog:\n%s", chat, text, err, texts(sent), in.log.String())
	}
	return sent
}

// said waits until the log holds a text.
func (in *installation) said(t *testing.T, text string) {
	t.Helper()
	in.log.says(t, text)
}

// says waits until a stream holds a text.
func (t *transcript) says(test *testing.T, text string) {
	test.Helper()
	for end := time.Now().Add(time.Minute); !strings.Contains(t.String(), text); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			test.Fatalf("the log does not say %q:\n%s", text, t.String())
		}
	}
}

func texts(messages []sandbox.Message) string {
	var b strings.Builder
	for _, m := range messages {
		fmt.Fprintf(&b, "\n--\n%s", m.Text)
	}
	return b.String()
}

func count(messages []sandbox.Message, text string) int {
	n := 0
	for _, m := range messages {
		if strings.Contains(m.Text, text) {
			n++
		}
	}
	return n
}

func (in *installation) say(t *testing.T, chat int64, text string) {
	t.Helper()
	if err := in.telegram.Say(chat, text); err != nil {
		t.Fatal(err)
	}
}

// readers are the sandbox's three people, with words of the answers that each
// must get in their language.
var readers = []struct {
	name                     string
	chat                     int64
	greeting, promise, today string
	editionOfThe21st         string
	speakersAsked, meetings  string
}{
	{"kk", sandbox.Aigerim, "Сәлеметсіз бе", "08:00", "2026 жылғы 20 қараша", "2026 жылғы 21 қараша", "Кім", "Кім кіммен кездесті"},
	{"ru", sandbox.Sergei, "Здравствуйте", "08:00", "20 ноября 2026 года", "21 ноября 2026 года", "Кто", "Кто с кем встречался"},
	{"en", sandbox.Emma, "Hello", "08:00", "20 November 2026", "21 November 2026", "Who", "Who met whom"},
}

// freeAddress is one at which nobody listens. Its port is none that systems give to outgoing
// connections (from 32768 on in Linux): one of those may have it before the service does.
func freeAddress(t testing.TB) string {
	t.Helper()
	const first, ports = 15_000, 15_000
	var config net.ListenConfig
	for range ports {
		at := (os.Getpid()*97 + int(portsTried.Add(1))) % ports
		address := net.JoinHostPort("127.0.0.1", strconv.Itoa(first+at))
		listener, err := config.Listen(t.Context(), "tcp", address)
		if err != nil {
			continue
		}
		if err := listener.Close(); err != nil {
			t.Fatal(err)
		}
		return address
	}
	t.Fatal("no port is free")
	return ""
}

// portsTried counts them, so that tests side by side get different ones.
var portsTried atomic.Int64
