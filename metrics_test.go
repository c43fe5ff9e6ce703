package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox"
)

// watched is a running installation whose health and metrics can be asked for,
// with a source that is read and one that fails.
func watched(t *testing.T) (in *installation, address string) {
	t.Helper()
	return watchedWith(t, func() int { return 1 })
}

// watchedWith is watched with as many articles in the source as told at a visit.
func watchedWith(t *testing.T, articles func() int) (in *installation, address string) {
	t.Helper()
	in = install(t)
	mux := http.NewServeMux()
	outlet := httptest.NewServer(mux)
	t.Cleanup(outlet.Close)
	mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>`)
		for i := range articles() {
			fmt.Fprintf(w, `<item><title>Курултай принял закон о реках (%d)</title><link>http://%s/a/%d</link><pubDate>Fri, 20 Nov 2026 15:00:00 +0500</pubDate></item>`, i, r.Host, i)
		}
		fmt.Fprint(w, `</channel></rss>`)
	})
	mux.HandleFunc("/a/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<html lang="ru"><head><title>Курултай принял закон о реках</title></head><body><article><h1>Курултай принял закон о реках</h1>`+
			strings.Repeat(`<p>На пленарном заседании Курултая депутаты приняли закон №`+strings.TrimPrefix(r.URL.Path, "/a/")+` о реках, который вступит в силу в январе 2027 года.</p>`, 5)+`</article></body></html>`)
	})
	broken := httptest.NewServer(http.NotFoundHandler()) // another host: one is asked only once in a second
	t.Cleanup(broken.Close)
	file := filepath.Join(t.TempDir(), "sources.json")
	spec := fmt.Sprintf(`[{"id":"rivers","name":"Речная газета","kind":"feed","url":"%s/feed","lang":"ru"},{"id":"dry","name":"Сухая газета","kind":"feed","url":"%s/gone","lang":"ru"}]`, outlet.URL, broken.URL)
	if err := os.WriteFile(file, []byte(spec), 0o600); err != nil {
		t.Fatal(err)
	}
	address = freeAddress(t)
	in.settings["SOURCES_FILE"], in.settings["FETCH_LOOPBACK"] = file, "true"
	in.settings["LISTEN_ADDR"], in.settings["LOG_LEVEL"], in.settings["BACKUP_DIR"] = address, "debug", t.TempDir()
	in.run(t, "collect", samples(t))
	in.stop = in.start(t)
	return in, address
}

// fetchPage returns what is answered, once somebody listens.
func fetchPage(t *testing.T, url string) (status int, body string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for end := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		response, err := client.Get(url)
		if err != nil {
			if time.Now().After(end) {
				t.Fatal(err)
			}
			continue
		}
		text, err := io.ReadAll(response.Body)
		if err = errors.Join(err, response.Body.Close()); err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(text)
	}
}

// figuresOf reads Prometheus's text format.
func figuresOf(t *testing.T, text string) map[string]float64 {
	t.Helper()
	all := make(map[string]float64)
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		at := strings.LastIndexByte(line, ' ')
		value, err := strconv.ParseFloat(strings.TrimSpace(line[at+1:]), 64)
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		if _, twice := all[line[:at]]; twice {
			t.Errorf("%s is there twice", line[:at])
		}
		all[line[:at]] = value
	}
	return all
}

// scrape asks for the metrics until they satisfy.
func (in *installation) scrape(t *testing.T, address string, enough func(map[string]float64) bool) (figures map[string]float64, text string) {
	t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		_, text = fetchPage(t, "http://"+address+"/metrics")
		if figures = figuresOf(t, text); enough(figures) {
			return figures, text
		}
		if time.Now().After(end) {
			t.Fatalf("the figures never were as they should be:\n%s\n%s", text, in.log.String())
		}
	}
}

// After a digest the metrics say what was done, and nobody who reads them learns
// who reads what.
func TestEndToEndMetricsAreTrueAndTellNothingOfAnybody(t *testing.T) {
	in, address := watched(t)
	for _, r := range readers {
		in.say(t, r.chat, "/subscribe 8")
		in.await(t, r.chat, r.promise)
	}
	in.say(t, sandbox.Emma, "/danceWithMe")
	in.await(t, sandbox.Emma, "There is no such command")
	in.say(t, sandbox.Emma, "/speaker Confidentia")
	in.await(t, sandbox.Emma, "Confidentia")
	f, _ := in.scrape(t, address, func(f map[string]float64) bool {
		return f[`minber_readings_total{outcome="read"}`] == 1 && f[`minber_source_visits_total{source="dry",outcome="failed"}`] == 1 && f[`minber_backup_age_seconds`] < 3600
	})
	for name, want := range map[string]float64{
		`minber_source_visits_total{source="rivers",outcome="read"}`:  1,
		`minber_source_articles_total{source="rivers",outcome="new"}`: 1,
		`minber_source_visits_total{source="dry",outcome="read"}`:     0,
		`minber_source_articles_total{source="dry",outcome="new"}`:    0,
		`minber_source_failures_total{cause="gone"}`:                  1,
		`minber_source_failures_in_a_row{source="dry"}`:               1,
		`minber_sources{state="well"}`:                                1,
		`minber_sources{state="failing"}`:                             1,
		`minber_source_visit_seconds_count`:                           2,
		`minber_ready{condition="sources"}`:                           1,
	} {
		if got, ok := f[name]; !ok || got != want {
			t.Errorf("%s: %v (there: %v), want %v", name, got, ok, want)
		}
	}
	in.telegram.SetClock(nextMorning())
	for _, r := range readers {
		in.await(t, r.chat, r.editionOfThe21st)
	}
	f, text := in.scrape(t, address, func(f map[string]float64) bool {
		return f[`minber_deliveries_total{outcome="sent"}`] >= 4 && f[`minber_updates_total{outcome="handled"}`] >= 5
	})
	for name, want := range map[string]float64{
		`minber_deliveries_total{outcome="sent"}`:                                4, // three people and a channel
		`minber_deliveries_total{outcome="ambiguous"}`:                           0,
		`minber_deliveries_total{outcome="refused"}`:                             0,
		`minber_telegram_requests_total{method="sendMessage",outcome="later"}`:   0,
		`minber_telegram_requests_total{method="sendMessage",outcome="unknown"}`: 0,
		`minber_telegram_requests_total{method="getMe",outcome="ok"}`:            1,
		`minber_telegram_pauses_total{whose="all"}`:                              0,
		`minber_telegram_paused_seconds`:                                         0,
		`minber_readings_total{outcome="failed"}`:                                0,
		`minber_readings_total{outcome="read"}`:                                  1,
		`minber_reading_seconds_count`:                                           1,
		`minber_updates_total{outcome="handled"}`:                                5,
		`minber_updates_total{outcome="failed"}`:                                 0,
		`minber_update_lag_seconds_count`:                                        5,
		`minber_updates_waiting`:                                                 0,
		`minber_updates_oldest_seconds`:                                          0,
		`minber_handler_seconds_count{command="subscribe"}`:                      3,
		`minber_handler_seconds_count{command="speaker"}`:                        1,
		`minber_handler_seconds_count{command="unknown"}`:                        1,
		`minber_handler_failures_total{command="speaker"}`:                       0,
		`minber_outbox_ready`:                                                    0,
		`minber_outbox_oldest_seconds`:                                           0,
		`minber_subscribers`:                                                     4,
		`minber_copies`:                                                          1,
		`minber_sends`:                                                           1,
		`minber_sender_term`:                                                     0,
		`minber_clock_ahead_seconds{clock="machine"}`:                            0,
		`minber_up`:                          1,
		`minber_ready{condition="database"}`: 1,
		`minber_ready{condition="telegram"}`: 1,
		`minber_ready{condition="outbox"}`:   1,
	} {
		if got, ok := f[name]; !ok || got != want {
			t.Errorf("%s: %v (there: %v), want %v", name, got, ok, want)
		}
	}
	for _, name := range []string{
		"minber_articles", "minber_database_bytes", "minber_disk_free_bytes",
		"minber_telegram_request_seconds_count", "minber_telegram_last_answer_timestamp_seconds", "process_resident_memory_bytes",
	} {
		if f[name] <= 0 {
			t.Errorf("%s: %v", name, f[name])
		}
	}
	if !strings.Contains(text, "minber_build_info{version=") {
		t.Error("it is not told what is running")
	}
	knownTo(t, f)
	_, ready := fetchPage(t, "http://"+address+"/readyz")
	tellsNothing(t, "metrics", text)
	tellsNothing(t, "readiness", ready)
	if t.Failed() {
		t.Logf("the metrics were\n%s", text)
	}
}

// tellsNothing holds that a page has no secret, no chat and no word of a reader.
func tellsNothing(t *testing.T, what, text string) {
	t.Helper()
	forbidden := []string{testToken, "the-token-that", "danceWithMe", "Confidentia", sandboxChannel, "Emma"}
	for _, r := range readers {
		forbidden = append(forbidden, fmt.Sprint(r.chat))
	}
	for _, word := range forbidden {
		if strings.Contains(text, word) {
			t.Errorf("the %s tell of %q", what, word)
		}
	}
}

// The service is ready when Telegram has answered and a source was read; until
// then it says what it waits for, and no secret with it.
func TestEndToEndReadiness(t *testing.T) {
	in, address := watched(t)
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		status, body := fetchPage(t, "http://"+address+"/readyz")
		if status == http.StatusOK {
			break
		}
		tellsNothing(t, "readiness", body)
		if time.Now().After(end) {
			t.Fatalf("never ready: %s\n%s", body, in.log.String())
		}
	}
	if status, body := fetchPage(t, "http://"+address+"/healthz"); status != http.StatusOK || body != "ok\n" {
		t.Errorf("%d %q", status, body)
	}
}

func TestReadiness(t *testing.T) {
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	ago := func(d time.Duration) int64 { return now.Add(-d).UnixMilli() }
	for name, c := range map[string]struct {
		err  error
		want string // part of it; "" if there is none
	}{
		"Telegram that never answered is missed":     {telegramAnswers(0, now), "not answered since the start"},
		"one that has just answered is there":        {telegramAnswers(ago(time.Minute), now), ""},
		"one that has long been silent is missed":    {telegramAnswers(ago(4*time.Minute), now), "4m0s ago"},
		"no source is no trouble":                    {someAreRead(map[string]int{"well": 0}), ""},
		"one that is read is enough":                 {someAreRead(map[string]int{"well": 1, "failing": 30}), ""},
		"none that is read is trouble":               {someAreRead(map[string]int{"well": 0, "failing": 2, "overdue": 1, "unread": 1}), "none of 4 sources was read when it should be: 2 fail, 1 are overdue, 1 were never read"},
		"an empty outbox is fine":                    {isMoving(digest.Queue{}, 0, now), ""},
		"one that has just filled is fine":           {isMoving(digest.Queue{Ready: 5, Oldest: now.Add(-time.Minute)}, 0, now), ""},
		"a long one that moves is fine":              {isMoving(digest.Queue{Ready: 5000, Oldest: now.Add(-time.Hour)}, ago(time.Second), now), ""},
		"one that does not move is stuck":            {isMoving(digest.Queue{Ready: 5, Said: 2, Oldest: now.Add(-time.Hour)}, ago(6*time.Minute), now), "7 deliveries may be sent and are not, the oldest for 1h0m0s"},
		"one that has not moved since the start too": {isMoving(digest.Queue{Ready: 1, Oldest: now.Add(-11 * time.Minute)}, 0, now), "the oldest for 11m0s"},
	} {
		t.Run(name, func(t *testing.T) {
			if c.want == "" && c.err != nil || c.want != "" && (c.err == nil || !strings.Contains(c.err.Error(), c.want)) {
				t.Errorf("got %v, want %q", c.err, c.want)
			}
		})
	}
}
