package main

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/storage"
)

// gathered returns what a check adds, a line each.
func gathered(t *testing.T, check func(*findings)) string {
	t.Helper()
	var lines strings.Builder
	f := &findings{each: func(one finding) {
		fmt.Fprintf(&lines, "%s %s %s -> %s\n", one.Grade, one.What, one.Says, one.Next)
		if one.Grade == broken && one.Next == "" {
			t.Errorf("nothing is said to do about: %s", one.Says)
		}
	}}
	check(f)
	return lines.String()
}

func TestTheWebhookIsComparedWithWhatTelegramHas(t *testing.T) {
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	own := bot.Webhook{URL: "https://example.org/minber"}
	given := bot.Webhook{URL: own.URL, Cert: []byte("PEM")}
	failed := func(why string, pending int, ago time.Duration) bot.Hook {
		return bot.Hook{URL: own.URL, Pending: pending, Failure: why, FailedAt: now.Add(-ago)}
	}
	for _, c := range []struct {
		name       string
		own        bot.Webhook
		hook       bot.Hook
		says, next string
	}{
		{"as it should be", own, bot.Hook{URL: own.URL, Pending: 2}, "ok webhook https://example.org/minber; updates that wait: 2 -> ", ""},
		{"not set yet", own, bot.Hook{Pending: 3}, "- webhook Telegram has none yet; updates that wait: 3", "start the service"},
		{"set to elsewhere", own, bot.Hook{URL: "https://other.example/bot"}, "FAIL webhook Telegram brings updates to https://other.example/bot, the settings say https://example.org/minber", "/revoke"},
		{"a certificate that nobody handed over", given, bot.Hook{URL: own.URL}, "FAIL webhook Telegram was not handed the certificate", "restart the service"},
		{"a certificate of former times", own, bot.Hook{URL: own.URL, Certified: true}, "FAIL webhook Telegram holds to a certificate", "restart the service"},
		{"nobody listens", own, failed("Connection refused", 5, time.Minute), "FAIL webhook Telegram could not bring an update at 2026-11-20 11:59 UTC: Connection refused; updates that wait: 5", "the firewall lets 149.154.160.0/20"},
		{"a secret that was changed", own, failed("Wrong response from the webhook: 401 Unauthorized", 1, time.Minute), "401 Unauthorized", "WEBHOOK_SECRET is not what Telegram was told"},
		{"a proxy that does not reach the service", own, failed("Wrong response from the webhook: 502 Bad Gateway", 1, time.Minute), "502 Bad Gateway", "is WEBHOOK_ADDR (127.0.0.1:8443) where the proxy passes on to"},
		{"a proxy that redirects", own, failed("Wrong response from the webhook: 301 Moved Permanently", 1, time.Minute), "301", "have the proxy pass https://example.org/minber on to http://127.0.0.1:8443"},
		{"a proxy with a small cap", own, failed("Wrong response from the webhook: 413 Request Entity Too Large", 1, time.Minute), "413", "bodies of 1 MB"},
		{"a certificate that has ended", own, failed("SSL error {error:0A000086:SSL routines::certificate verify failed}", 1, time.Minute), "certificate verify failed", "it has to name example.org"},
		{"a name that is gone", own, failed("Failed to resolve host: Name or service not known", 1, time.Minute), "resolve host", "example.org has no address"},
		{"a failure that is over", own, failed("Connection refused", 0, time.Minute), "ok webhook https://example.org/minber; updates that wait: 0; over by now: Telegram could not", ""},
		{"a failure of long ago", own, failed("Connection refused", 1, 3*time.Hour), "ok webhook", ""},
		{"other kinds of updates", own, bot.Hook{URL: own.URL, Other: true}, "- webhook Telegram does not bring the kinds", "restart the service"},
		{"more than are taken on", own, bot.Hook{URL: own.URL, Pending: 400}, "- webhook https://example.org/minber; updates that wait: 400", "is the service running"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := gathered(t, func(f *findings) { checkHook(f, c.own, c.hook, "127.0.0.1:8443", now) })
			if !strings.Contains(got, c.says) || !strings.Contains(got, "-> "+c.next) && !strings.Contains(got, c.next) || strings.Count(got, "\n") != 1 {
				t.Errorf("want %q -> %q, got %s", c.says, c.next, got)
			}
		})
	}
	for want, hook := range map[string]bot.Hook{
		"ok webhook none, updates are asked for; updates that wait: 1":                          {Pending: 1},
		"- webhook none, updates are asked for; updates that wait: 90 -> is the":                {Pending: 90},
		"- webhook Telegram brings updates to https://other.example/b, and the settings say to": {URL: "https://other.example/b"},
	} {
		if got := gathered(t, func(f *findings) { checkPolling(f, hook) }); !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
}

func TestTheCertificateOfTheWebhook(t *testing.T) {
	cert, key := certificate(t) // for 127.0.0.1, until in an hour
	for want, c := range map[string]struct {
		address string
		now     time.Time
	}{
		"- webhook its certificate ends at":               {"https://127.0.0.1:8443/minber", time.Now()},
		"ok webhook its certificate holds until":          {"https://127.0.0.1:8443/minber", time.Now().Add(-60 * 24 * time.Hour)},
		"FAIL webhook its certificate ended at":           {"https://127.0.0.1:8443/minber", time.Now().Add(24 * time.Hour)},
		"FAIL webhook its certificate does not name exam": {"https://example.org/minber", time.Now()},
	} {
		p := &program{config: config{WebhookURL: baseURL(c.address), WebhookCert: cert, WebhookKey: key}}
		if got := gathered(t, func(f *findings) { p.checkCertificate(f, c.now) }); !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
	}
}

func TestAServerIsLookedAt(t *testing.T) {
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	well := storage.Server{Major: 15, Encoding: "UTF8", Schema: "public", Used: 9 << 20, Clock: now, Creates: true, Secret: true, Connected: 8, Cap: 97}
	for name, c := range map[string]struct {
		spoil func(*storage.Server)
		want  string
	}{
		"as it should be":               {func(*storage.Server) {}, "ok server encoding UTF8, 9 MB, 8 of 97 connections in use"},
		"the user owns what it needs":   {func(*storage.Server) {}, "ok rights the user owns the schema public"},
		"its disk is not known":         {func(*storage.Server) {}, "- disk how much is left"},
		"it is old":                     {func(s *storage.Server) { s.Major = 13 }, "- server PostgreSQL 13 is older"},
		"tables of somebody else":       {func(s *storage.Server) { s.Foreign = 3 }, "FAIL rights the user may not change the tables of the schema public"},
		"no right to create tables":     {func(s *storage.Server) { s.Creates = false }, "FAIL rights the user may not change"},
		"the user may do too much":      {func(s *storage.Server) { s.Superuser = true }, "- rights the user may do anything"},
		"anybody may listen in":         {func(s *storage.Server) { s.Secret = false }, "- server the connection goes over the network unencrypted"},
		"no connection is left":         {func(s *storage.Server) { s.Connected = 95 }, "- server encoding UTF8, 9 MB, 95 of 97 connections in use -> raise max_connections"},
		"a clock that is an hour ahead": {func(s *storage.Server) { s.Clock = now.Add(time.Hour) }, "FAIL clock the server's clock is 1h0m0s off"},
	} {
		t.Run(name, func(t *testing.T) {
			s := well
			c.spoil(&s)
			if got := gathered(t, func(f *findings) { checkServer(f, s, now) }); !strings.Contains(got, c.want) {
				t.Errorf("want %s, got\n%s", c.want, got)
			}
		})
	}
}

// What Telegram has is asked of it, and nothing of it holds the token.
func TestEndToEndCheckAsksTelegramForTheWebhook(t *testing.T) {
	in := hooked(t)
	lines := func() string {
		out, _ := in.try(t, "", "check") // whatever else it finds
		return out
	}
	if out := lines(); !strings.Contains(out, "-     webhook    Telegram has none yet") {
		t.Errorf("before the first start:\n%s", out)
	}
	stop := in.start(t)
	in.said(t, "for=webhook")
	in.say(t, readers[0].chat, "/start")
	in.await(t, readers[0].chat, readers[0].greeting)
	if out := lines(); !strings.Contains(out, "ok    webhook    "+in.settings["WEBHOOK_URL"]+"; updates that wait: 0") {
		t.Errorf("while it runs:\n%s", out)
	}
	stop()
	in.telegram.FailNext("getWebhookInfo", http.StatusOK, fmt.Sprintf(
		`{"ok":true,"result":{"url":"%s","has_custom_certificate":false,"pending_update_count":7,"last_error_date":%d,"last_error_message":"Wrong response from the webhook: 502 Bad Gateway"}}`,
		in.settings["WEBHOOK_URL"], in.telegram.Now().Unix()), 0)
	if out := lines(); !strings.Contains(out, "FAIL  webhook    Telegram could not bring an update") || !strings.Contains(out, "-> is the service running") {
		t.Errorf("when it is down:\n%s", out)
	}
	set := url.Values{"url": {in.settings["WEBHOOK_URL"] + "/" + testToken}}
	response, err := http.PostForm(in.settings["TELEGRAM_API_URL"]+"/bot"+testToken+"/setWebhook", set)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	if out := lines(); !strings.Contains(out, "FAIL  webhook    Telegram brings updates to "+in.settings["WEBHOOK_URL"]+"/") || strings.Contains(out, testToken) {
		t.Errorf("when another program has set its own:\n%s", out)
	}
}
