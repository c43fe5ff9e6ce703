package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
	"minber/storage/dbtest"
)

const testSecret = "a-secret-that-no-log-may-hold_0123456789"

// hooked is an installation to which Telegram brings its updates.
func hooked(t *testing.T) *installation {
	t.Helper()
	in := install(t)
	t.Cleanup(in.telegram.Close)
	address := freeAddress(t)
	in.settings["WEBHOOK_URL"], in.settings["WEBHOOK_SECRET"], in.settings["WEBHOOK_ADDR"] = "http://"+address+"/updates", testSecret, address
	return in
}

// post sends a request to the webhook, once somebody listens.
func (in *installation) post(t *testing.T, secret string, size int64, body io.Reader) int {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, ExpectContinueTimeout: time.Minute}}
	in.said(t, "for=webhook")
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, in.settings["WEBHOOK_URL"], body)
	if err != nil {
		t.Fatal(err)
	}
	request.ContentLength = size
	request.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	request.Header.Set("Expect", "100-continue")
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode
}

// unread fails a test when it is read.
type unread struct{ t *testing.T }

func (u unread) Read([]byte) (int, error) {
	u.t.Error("a body was read that is far too large")
	return 0, io.EOF
}

func TestEndToEndTalkingOverTheWebhook(t *testing.T) {
	in := hooked(t)
	in.settings["LISTEN_ADDR"] = freeAddress(t)
	stop := in.start(t)
	for _, r := range readers {
		in.say(t, r.chat, "/start")
		in.await(t, r.chat, r.greeting)
	}
	if n := in.telegram.Calls("getUpdates"); n != 0 {
		t.Errorf("updates were asked for %d times", n)
	}

	forged := `{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":700000003,"type":"private"},"from":{"id":700000003,"first_name":"E"},"text":"/speaker Forged"}}`
	for _, c := range []struct {
		name, secret string
		size         int64
		body         io.Reader
		status       int
	}{
		{"a stranger is turned away", "", int64(len(forged)), strings.NewReader(forged), 401},
		{"also with a secret that begins right", testSecret[:20], int64(len(forged)), strings.NewReader(forged), 401},
		{"and whatever the size", "", 1 << 30, unread{t}, 401},
		{"a body of a gigabyte is refused at once", testSecret, 1 << 30, unread{t}, 413},
		{"one that does not say its size, when it is too large", testSecret, -1, bytes.NewReader(bytes.Repeat([]byte(" "), 2<<20)), 413},
		{"what is no JSON is refused", testSecret, 5, strings.NewReader("hello"), 400},
		{"nor several updates at a time", testSecret, int64(2*len(forged) + 1), strings.NewReader(forged + "," + forged), 400},
		{"nor one without a number", testSecret, 2, strings.NewReader("{}"), 400},
		{"what belongs to no chat is taken and comes to nothing", testSecret, 15, strings.NewReader(`{"update_id":2}`), 200},
	} {
		if got := in.post(t, c.secret, c.size, c.body); got != c.status {
			t.Errorf("%s: %d, want %d", c.name, got, c.status)
		}
	}
	limited := false
	for range 40 {
		if in.post(t, "guess", 0, http.NoBody) == http.StatusTooManyRequests {
			limited = true
		}
	}
	if !limited {
		t.Error("secrets may be guessed without end")
	}
	if logged := strings.Count(in.log.String(), "a stranger at the webhook"); logged < 20 || logged > 42 {
		t.Errorf("strangers were logged %d times", logged)
	}
	in.ask(t, sandbox.Emma, "/help") // and Telegram is still heard
	if count(in.telegram.Messages(sandbox.Emma), "Forged") != 0 {
		t.Error("a stranger was listened to")
	}
	in.scrape(t, in.settings["LISTEN_ADDR"], func(f map[string]float64) bool {
		return f[`minber_webhook_posts_total{outcome="stored"}`] == 5 && f[`minber_webhook_posts_total{outcome="too_large"}`] == 2 &&
			f[`minber_webhook_posts_total{outcome="malformed"}`] == 3 && f[`minber_webhook_posts_total{outcome="stranger"}`] == 43
	})

	stop() // what is said while it is down waits
	in.say(t, sandbox.Sergei, "/speaker Ожидающий")
	stop = in.start(t)
	in.await(t, sandbox.Sergei, "Ожидающий")

	stop() // and so when it is to ask for updates again
	in.say(t, sandbox.Sergei, "/speaker Опрошенный")
	delete(in.settings, "WEBHOOK_URL")
	in.start(t)
	in.await(t, sandbox.Sergei, "Опрошенный")
	if in.telegram.Calls("getUpdates") == 0 || in.telegram.Calls("deleteWebhook") == 0 {
		t.Error("the webhook was not taken away")
	}
	if log := in.log.String(); strings.Contains(log, testSecret) || strings.Contains(log, "the-token-that") || strings.Contains(log, "level=ERROR") {
		t.Errorf("the log holds a secret or an error:\n%s", log)
	}
}

// A certificate that is signed by itself is handed to Telegram, and trusted by it.
func TestEndToEndAWebhookWithACertificateOfItsOwn(t *testing.T) {
	in := hooked(t)
	in.settings["WEBHOOK_URL"] = strings.Replace(in.settings["WEBHOOK_URL"], "http:", "https:", 1)
	in.settings["WEBHOOK_CERT"], in.settings["WEBHOOK_KEY"] = certificate(t)
	in.start(t)
	if answer := in.ask(t, sandbox.Emma, "/help"); !strings.Contains(answer, "/search") {
		t.Errorf("answered with %s", answer)
	}
	if !strings.Contains(in.log.String(), "for=webhook address="+in.settings["WEBHOOK_ADDR"]+" tls=true") {
		t.Errorf("it does not speak TLS:\n%s", in.log.String())
	}
}

// certificate writes one for this machine, signed by itself, and its key.
func certificate(t *testing.T) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "127.0.0.1"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for file, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return cert, key
}

// The program is killed while readers write without a pause, and answers of it
// to Telegram are lost: everything is answered, in the order in which it was
// asked. What was being answered at the kill, one message of a chat at most, may
// be answered twice: Telegram does not say what it has taken.
func TestFaultKilledWhileTalkingOverTheWebhook(t *testing.T) {
	const asked = 12
	in := hooked(t)
	in.settings["DATABASE_URL"] = dbtest.Ready(t, create)
	child := func() (*exec.Cmd, *transcript) {
		var log transcript
		c := exec.CommandContext(t.Context(), os.Args[0], "run")
		c.Dir, c.Env, c.Stderr = t.TempDir(), []string{asChild + "=1"}, &log // with no .env
		for name, value := range in.settings {
			c.Env = append(c.Env, name+"="+value)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		return c, &log
	}
	in.telegram.SetClock(time.Now()) // that of the child
	in.telegram.ForgetAnswers(10)
	first, _ := child()
	for i := range asked {
		for _, r := range readers {
			in.say(t, r.chat, fmt.Sprintf("/speaker Zz%c", 'a'+i))
		}
	}
	in.await(t, sandbox.Emma, "Zzd")
	_ = first.Process.Kill() // SIGKILL
	_ = first.Wait()
	before := len(in.telegram.Messages(sandbox.Emma))
	second, log := child()
	defer func() {
		_ = second.Process.Signal(os.Interrupt)
		if err := second.Wait(); err != nil {
			t.Errorf("the second life ended with %v\n%s", err, log.String())
		}
		if strings.Contains(log.String(), testSecret) {
			t.Error("the secret is in the log")
		}
	}()
	twice := 0
	for _, r := range readers {
		sent := in.await(t, r.chat, fmt.Sprintf("Zz%c", 'a'+asked-1))
		next := 0
		for _, m := range sent {
			switch word := func(i int) string { return fmt.Sprintf("Zz%c", 'a'+i) }; {
			case next < asked && strings.Contains(m.Text, word(next)):
				next++
			case next > 0 && strings.Contains(m.Text, word(next-1)):
				twice++
			default:
				t.Errorf("%s: out of turn, after %d answers: %s", r.name, next, m.Text)
			}
		}
		if next != asked {
			t.Errorf("%s: %d of %d were answered: %s", r.name, next, asked, texts(sent))
		}
	}
	if twice > len(readers) {
		t.Errorf("%d messages were answered twice", twice)
	}
	t.Logf("killed when Emma's chat had %d messages; %d answered twice", before, twice)
}
