package sandbox_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

func get(t *testing.T, address string) (http.Header, int, string) {
	t.Helper()
	response, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.Header, response.StatusCode, string(body)
}

func TestPageLoadsNothingFromElsewhere(t *testing.T) {
	b := start(t)
	header, _, index := get(t, b.url+"/")
	policy := header.Get("Content-Security-Policy")
	for _, part := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"} {
		if !strings.Contains(policy, part) {
			t.Errorf("policy %q lacks %s", policy, part)
		}
	}
	if strings.Contains(policy, "unsafe") {
		t.Errorf("policy %q is lax", policy)
	}
	for _, kind := range []string{" style=", " onclick=", "<script>", "<style>"} {
		if strings.Contains(index, kind) {
			t.Errorf("the page has inline %s, which its policy forbids", kind)
		}
	}
	address := regexp.MustCompile(`(?i)(?:https?:)?//[a-z0-9.-]+\.[a-z]{2,}[^\s"']*`)
	unsafe := regexp.MustCompile(`innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function`)
	entries, err := fs.ReadDir(os.DirFS("page"), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		_, status, body := get(t, b.url+"/"+entry.Name())
		if status != http.StatusOK {
			t.Errorf("%s: status %d", entry.Name(), status)
		}
		for _, found := range address.FindAllString(body, -1) {
			if found != "http://www.w3.org/2000/svg" { // a name, fetched by nobody
				t.Errorf("%s refers to %s", entry.Name(), found)
			}
		}
		if found := unsafe.FindString(body); found != "" {
			t.Errorf("%s parses markup or code: %s", entry.Name(), found)
		}
	}
}

func TestPageSpeaksEveryLanguageInFull(t *testing.T) {
	source, err := os.ReadFile("page/strings.js")
	if err != nil {
		t.Fatal(err)
	}
	keys := map[string]string{}
	for _, table := range regexp.MustCompile(`(?s)const (\w\w) = \{(.*?)\n\};`).FindAllStringSubmatch(string(source), -1) {
		var names []string
		for _, line := range regexp.MustCompile(`(?m)^  (\w+): "(.+)",$`).FindAllStringSubmatch(table[2], -1) {
			names = append(names, line[1]+strings.Join(regexp.MustCompile(`\{\w+\}`).FindAllString(line[2], -1), ""))
		}
		keys[table[1]] = strings.Join(names, "\n")
	}
	sorted := func(s string) string { // placeholders may stand in any order
		return regexp.MustCompile(`\{bot\}\{n\}`).ReplaceAllString(s, "{n}{bot}")
	}
	for _, lang := range []string{"ru", "kk"} {
		if sorted(keys[lang]) != sorted(keys["en"]) || keys["en"] == "" {
			t.Errorf("%s:\n%s\nen:\n%s", lang, keys[lang], keys["en"])
		}
	}
}

func TestStrangersAreTurnedAway(t *testing.T) {
	s := sandbox.New(sandbox.Options{Token: token})
	for _, c := range []struct {
		name, remote, host string
		want               int
	}{
		{"this machine", "127.0.0.1:5000", "127.0.0.1:8077", 200},
		{"this machine by its name", "[::1]:5000", "localhost:8077", 200},
		{"another machine", "192.0.2.1:5000", "127.0.0.1:8077", 403},
		{"a name bound to this machine by somebody else", "127.0.0.1:5000", "evil.example:8077", 403},
		{"a name that only starts like ours", "127.0.0.1:5000", "localhost.evil.example", 403},
		{"no name at all", "127.0.0.1:5000", "", 403},
	} {
		for _, path := range []string{"/", "/bot" + token + "/getMe", "/sandbox/state"} {
			t.Run(c.name+" at "+path, func(t *testing.T) {
				request := httptest.NewRequest(http.MethodGet, path, nil)
				request.RemoteAddr, request.Host = c.remote, c.host
				recorder := httptest.NewRecorder()
				s.Handler().ServeHTTP(recorder, request)
				if recorder.Code != c.want {
					t.Errorf("got %d, want %d", recorder.Code, c.want)
				}
			})
		}
	}
}

// page sends what the page sends.
func (b *bot) page(what string, body fields, header ...string) (int, map[string]any) {
	b.t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		b.t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(b.t.Context(), http.MethodPost, b.url+"/sandbox/"+what, bytes.NewReader(raw))
	if err != nil {
		b.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var answer any
	_ = json.NewDecoder(response.Body).Decode(&answer) // refusals are plain text
	object, _ := answer.(map[string]any)
	return response.StatusCode, object
}

func TestOtherSitesCannotActAsThePage(t *testing.T) {
	b := start(t)
	said := fields{"chat": sandbox.Emma, "as": sandbox.Emma, "text": "x"}
	for _, header := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Content-Type", "text/plain"}} {
		if code, _ := b.page("say", said, header...); code != http.StatusForbidden {
			t.Errorf("%v: got %d", header, code)
		}
	}
	if n := len(b.Messages(sandbox.Emma)); n != 0 {
		t.Errorf("%d messages", n)
	}
	if code, _ := b.page("say", said, "Sec-Fetch-Site", "same-origin"); code != http.StatusOK {
		t.Errorf("the page itself: got %d", code)
	}
}

func TestClockButton(t *testing.T) {
	day := time.Date(2026, 11, 20, 13, 0, 0, 0, time.UTC)
	next := day.Add(14 * time.Hour)
	s := sandbox.New(sandbox.Options{
		Token: token, Start: day, Now: func() time.Time { return day },
		NextDigest: func(context.Context) (time.Time, error) { return next, nil },
	})
	server := httptest.NewServer(s.Handler())
	defer server.Close()
	b := &bot{s, t, server.URL}
	if code, _ := b.page("clock", fields{"seconds": 3600}); code != http.StatusOK || !s.Now().Equal(day.Add(time.Hour)) {
		t.Errorf("an hour on: %d, %v", code, s.Now())
	}
	if code, _ := b.page("clock", fields{"digest": true}); code != http.StatusOK || !s.Now().Equal(next.Add(2*time.Second)) {
		t.Errorf("to the digest: %d, %v", code, s.Now())
	}
	if code, _ := b.page("clock", fields{"seconds": -5}); code != http.StatusConflict {
		t.Errorf("backwards: %d", code)
	}
	next = time.Time{}
	if _, answer := b.page("clock", fields{"digest": true}); answer["none"] != true {
		t.Errorf("nothing due: %v", answer)
	}
}

func TestEventsTellOnlyWhatIsNew(t *testing.T) {
	b := start(t)
	b.say(sandbox.Emma, "first")
	request, err := http.NewRequestWithContext(within(t), http.MethodGet, b.url+"/sandbox/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	lines := bufio.NewReader(response.Body)
	type event struct {
		Reset    bool
		Messages []struct {
			Chat int64
			Text string
		}
		Gone []struct{ ID int }
	}
	next := func() (e event) {
		t.Helper()
		for {
			line, err := lines.ReadString('\n')
			if err != nil {
				t.Fatal(err)
			}
			if data, found := strings.CutPrefix(line, "data: "); found {
				if err := json.Unmarshal([]byte(data), &e); err != nil {
					t.Fatal(err)
				}
				kept := e.Messages[:0]
				for _, m := range e.Messages {
					if m.Chat == sandbox.Emma { // the forum's topics are there from the start
						kept = append(kept, m)
					}
				}
				e.Messages = kept
				return e
			}
		}
	}
	if e := next(); !e.Reset || len(e.Messages) != 1 || e.Messages[0].Text != "first" {
		t.Fatalf("at first: %+v", e)
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "second"}), nil)
	if e := next(); e.Reset || len(e.Messages) != 1 || e.Messages[0].Text != "second" {
		t.Fatalf("then: %+v", e)
	}
	b.must(b.call("deleteMessage", fields{"chat_id": sandbox.Emma, "message_id": 2}), nil)
	if e := next(); len(e.Messages) != 0 || len(e.Gone) != 1 || e.Gone[0].ID != 2 {
		t.Fatalf("at last: %+v", e)
	}
}
