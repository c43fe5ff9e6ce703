package main

import (
	"bytes"
	"io"
	"maps"
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"minber/sandbox"
	"minber/storage/dbtest"
)

// caddy starts Debian's with the configuration of deploy/, at a loopback address,
// before copies.
func caddy(t *testing.T, address, health string, copies ...string) {
	t.Helper()
	program, err := exec.LookPath("caddy")
	if err != nil {
		t.Skip("there is no caddy")
	}
	var log transcript
	dir := t.TempDir()
	c := exec.CommandContext(t.Context(), program, "run", "--config", "deploy/caddy/Caddyfile", "--adapter", "caddyfile")
	c.Env = []string{"MINBER_SITE=http://" + address, "MINBER_COPIES=" + strings.Join(copies, " "), "MINBER_HEALTH_PORT=" + health, "HOME=" + dir, "XDG_DATA_HOME=" + dir, "XDG_CONFIG_HOME=" + dir}
	c.Stdout, c.Stderr = &log, &log
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = c.Wait()
		if t.Failed() {
			t.Logf("caddy says\n%s", log.String())
		}
	})
}

// Two copies behind the proxy of deploy/: what readers write comes through,
// whichever of them is there, and nothing else of them is seen from outside.
func TestEndToEndTwoCopiesBehindAProxy(t *testing.T) {
	url := dbtest.Postgres(t)
	site := freeAddress(t)
	one := hooked(t)
	one.settings["DATABASE_URL"], one.settings["WEBHOOK_URL"], one.settings["LISTEN_ADDR"] = url, "http://"+site+"/minber", freeAddress(t)
	_, health, _ := strings.Cut(one.settings["LISTEN_ADDR"], ":")
	two := &installation{telegram: one.telegram, settings: maps.Clone(one.settings)}
	_, hook, _ := strings.Cut(one.settings["WEBHOOK_ADDR"], ":") // two is as on another machine, with the same ports
	two.settings["WEBHOOK_ADDR"], two.settings["LISTEN_ADDR"] = "127.0.0.2:"+hook, "127.0.0.2:"+health
	caddy(t, site, health, one.settings["WEBHOOK_ADDR"], two.settings["WEBHOOK_ADDR"])
	one.run(t, "collect", samples(t))

	stopOne := one.start(t)
	one.said(t, "for=webhook")
	two.start(t)
	for _, r := range readers {
		one.say(t, r.chat, "/start")
		one.await(t, r.chat, r.greeting)
	}
	for _, c := range []struct {
		name, method, path, secret string
		body                       io.Reader
		status                     int
	}{
		{"the metrics are not to be seen", http.MethodGet, "/metrics", "", http.NoBody, 404},
		{"nor whether it is well", http.MethodGet, "/healthz", "", http.NoBody, 404},
		{"nor what is below the path", http.MethodPost, "/minber/metrics", testSecret, http.NoBody, 404},
		{"the path is for posts alone", http.MethodGet, "/minber", testSecret, http.NoBody, 404},
		{"a stranger is turned away", http.MethodPost, "/minber", "guess", strings.NewReader("{}"), 401},
		{"what is too large goes no further", http.MethodPost, "/minber", testSecret, bytes.NewReader(make([]byte, 3<<20)), 413},
		{"also of a stranger", http.MethodPost, "/minber", "guess", bytes.NewReader(make([]byte, 3<<20)), 413},
		{"an update comes through", http.MethodPost, "/minber", testSecret, strings.NewReader(`{"update_id":2}`), 200},
	} {
		request, err := http.NewRequestWithContext(t.Context(), c.method, "http://"+site+c.path, c.body)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("X-Telegram-Bot-Api-Secret-Token", c.secret)
		if request.ContentLength > 1<<20 {
			request.Header.Set("Expect", "100-continue") // the answer is heard before the body is written
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if err := response.Body.Close(); err != nil {
			t.Fatal(err)
		}
		if response.StatusCode != c.status {
			t.Errorf("%s: %d, want %d", c.name, response.StatusCode, c.status)
		}
	}

	stopOne() // the other goes on
	one.say(t, sandbox.Emma, "/speaker Takeover")
	one.await(t, sandbox.Emma, "Takeover")
	two.said(t, "for=webhook")
	http.DefaultClient.CloseIdleConnections()
}
