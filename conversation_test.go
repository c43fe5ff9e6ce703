package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
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

// served is an installation that has collected the samples and runs.
func served(t *testing.T) *installation {
	t.Helper()
	in := install(t)
	in.run(t, "collect", samples(t))
	in.stop = in.start(t)
	return in
}

// ask says something and returns what the bot answers with.
func (in *installation) ask(t *testing.T, chat int64, text string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	before := len(in.telegram.Messages(chat))
	in.say(t, chat, text)
	answer := ""
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		for _, m := range s.Messages(chat)[before:] {
			if m.FromBot {
				answer = m.Text
				return true
			}
		}
		return false
	})
	if err != nil {
		t.Fatalf("%.40s: %v\n%s", text, err, in.log.String())
	}
	return answer
}

// One person is found by the spelling of any language, and shown in the
// reader's.
func TestEndToEndAPersonInAnySpelling(t *testing.T) {
	in := served(t)
	for _, c := range []struct {
		chat         int64
		asked, shown string
	}{
		{sandbox.Aigerim, "Nurlan Sergaliyev", "Нұрлан Серғалиев"},
		{sandbox.Aigerim, "Сергалиев", "Құрылтай Төрағасы"},
		{sandbox.Sergei, "Серғалиев", "Нурлан Сергалиев"},
		{sandbox.Sergei, "Н. Sergaliev", "Председатель Курултая"},
		{sandbox.Emma, "Нурлан Сергалиев", "Nurlan Sergaliyev"},
		{sandbox.Emma, "сергалиевым", "Chairman of the Kurultai"},
	} {
		if answer := in.ask(t, c.chat, "/speaker "+c.asked); !strings.Contains(answer, c.shown) {
			t.Errorf("/speaker %s is answered with %s", c.asked, answer)
		}
	}
}

func TestEndToEndInAGroup(t *testing.T) {
	in := served(t)
	in.say(t, sandbox.Group, "Has anybody read the budget?")
	in.say(t, sandbox.Group, "/digest@other_bot")
	in.say(t, sandbox.Group, "/nonsense")
	in.say(t, sandbox.Group, "/meetings@minber_bot")
	sent := in.await(t, sandbox.Group, "Сергалиев")
	if len(sent) != 1 {
		t.Errorf("in a group the bot speaks only when it is spoken to; it said%s", texts(sent))
	}
	in.say(t, sandbox.Group, "Серғалиев, @minber_bot")
	in.await(t, sandbox.Group, "Председатель Курултая")
	if err := in.telegram.SayAs(sandbox.Group, 0, "погода", sent[0].ID); err != nil {
		t.Fatal(err)
	}
	in.await(t, sandbox.Group, "погода")
}

// Whatever a reader writes is answered in the reader's language, and nothing
// stops the bot.
func TestEndToEndBadInput(t *testing.T) {
	in := served(t)
	for _, c := range []struct{ text, answer string }{
		{"/dance", "Мұндай команда жоқ"},
		{"/search " + strings.Repeat("сөз ", 1000), "Тым ұзақ"},
		{"/speaker " + strings.Repeat("а", 4000), "Тым ұзақ"},
		{"/speaker жоқадам", "жоқадам"},
		{"/subscribe 25", "25"},
		{"/digest ертеңгі", "ертеңгі"},
		{"/digest 2030-01-01", "2030"},
		{`/search "бюджет* OR NEAR(a,b) -- '; DROP TABLE articles; <b>`, "DROP TABLE"},
		{"/meetings <script>", "<script>"},
		{"просто текст", "просто текст"},
		{"/help", "/speaker"},
	} {
		if answer := in.ask(t, sandbox.Aigerim, c.text); !strings.Contains(answer, c.answer) {
			t.Errorf("%.40s is answered with %s", c.text, answer)
		}
	}
	if log := in.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("errors in the log:\n%s", log)
	}
}

// A reader who blocks the bot is left alone, and is back with a word.
func TestEndToEndAReaderWhoBlocksTheBot(t *testing.T) {
	in := served(t)
	for _, r := range readers[:2] {
		in.say(t, r.chat, "/subscribe 8")
		in.await(t, r.chat, r.promise)
	}
	in.telegram.Block(sandbox.Sergei)
	in.knowsGone(t, sandbox.Sergei) // else the edition of the day may have been tried before, and is spent
	in.telegram.SetClock(nextMorning())
	in.await(t, sandbox.Aigerim, readers[0].editionOfThe21st)
	if n := count(in.telegram.Messages(sandbox.Sergei), readers[1].editionOfThe21st); n != 0 {
		t.Error("a chat that blocked the bot was written to")
	}
	in.say(t, sandbox.Sergei, "/settings") // which unblocks
	in.await(t, sandbox.Sergei, "Настройки")
	in.await(t, sandbox.Sergei, readers[1].editionOfThe21st) // still of use
}

// knowsGone waits until the bot has heard that it may not write to a chat.
func (in *installation) knowsGone(t *testing.T, chat int64) {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+in.settings["DATABASE_URL"]+"?mode=ro")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	for end := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		var gone bool
		if err := db.QueryRowContext(t.Context(), "SELECT gone FROM chats WHERE chat = ?", strconv.FormatInt(chat, 10)).Scan(&gone); err != nil {
			t.Fatal(err)
		}
		if gone {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("the bot never heard that chat %d is gone:\n%s", chat, in.log.String())
		}
	}
}

// A request whose outcome nobody knows is not made again, and no error shows
// the token that stands in its address.
func TestEndToEndAmbiguousDelivery(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	in.telegram.FailNext("sendMessage", http.StatusBadGateway, "<html>Bad Gateway", 0)
	out, err := in.try(t, "", "send", "-at", "2026-11-20 09:00")
	if err != nil || !strings.Contains(in.log.String(), "1 with unknown outcome") {
		t.Errorf("%v\n%s%s", err, out, in.log.String())
	}
	in.run(t, "send", "-at", "2026-11-20 10:00")
	if n := in.telegram.Calls("sendMessage"); n != 1 {
		t.Errorf("%d requests were made", n)
	}
	if strings.Contains(in.log.String(), "the-token-that") {
		t.Errorf("the token is in the log:\n%s", in.log.String())
	}
}

// A 429 is obeyed, and then the edition arrives once.
func TestEndToEndRetryAfter(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	in.telegram.FailNext("sendMessage", http.StatusTooManyRequests, "", 1)
	in.run(t, "send", "-at", "2026-11-20 09:00")
	headline := "2026 жылғы 20 қараша"
	if n := count(in.await(t, sandbox.Channel, headline), headline); n != 1 {
		t.Errorf("the edition arrived %d times", n)
	}
}

// A feed and its pages, from a server of this machine, by a sources file; the
// second visit is conditional.
func TestCollectFromAFeed(t *testing.T) {
	in := install(t)
	visits, unchanged := 0, 0
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) {
		visits++
		if r.Header.Get("If-None-Match") == `"1"` {
			unchanged++
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"1"`)
		fmt.Fprintf(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>Курултай принял закон о пастбищах</title><link>http://%s/a</link><pubDate>Fri, 20 Nov 2026 15:00:00 +0500</pubDate></item></channel></rss>`, r.Host)
	})
	mux.HandleFunc("/a", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<html lang="ru"><head><title>Курултай принял закон о пастбищах</title></head><body><nav><a href="/x">Главная</a></nav><article><h1>Курултай принял закон о пастбищах</h1>`+
			strings.Repeat(`<p>На пленарном заседании Курултая депутаты приняли закон о пастбищах. Депутат Курултая Дина Ордабаева сообщила, что норма вступит в силу в январе 2027 года.</p>`, 4)+
			`<p>Читайте также: <a href="/y">Другая новость</a></p></article></body></html>`)
	})
	file := filepath.Join(t.TempDir(), "sources.json")
	spec := fmt.Sprintf(`[{"id":"t","name":"Тестовая газета","kind":"feed","url":"%s/feed","lang":"ru"}]`, server.URL)
	if err := os.WriteFile(file, []byte(spec), 0o600); err != nil {
		t.Fatal(err)
	}
	in.settings["SOURCES_FILE"] = file
	if _, err := in.try(t, "", "collect"); err == nil {
		t.Error("this machine was fetched from without being told to")
	}
	in.settings["FETCH_LOOPBACK"] = "true"
	in.run(t, "collect")
	in.run(t, "collect")
	if visits != 2 || unchanged != 1 {
		t.Errorf("%d visits, %d of them answered with not modified", visits, unchanged)
	}
	var edition digest.Digest
	if err := json.Unmarshal([]byte(in.run(t, "digest", "-lang", "ru", "-format", "json")), &edition); err != nil {
		t.Fatal(err)
	}
	if len(edition.Stories) != 1 || edition.Stories[0].Lead.Source != "Тестовая газета" || len(edition.Upcoming) == 0 || edition.Upcoming[0].Date != "2027-01" {
		t.Errorf("edition %+v", edition)
	}
	for _, s := range edition.Stories {
		for _, sentence := range s.Sentences {
			if strings.Contains(sentence.Text, "Читайте") {
				t.Errorf("what is no part of the article was taken for it: %q", sentence.Text)
			}
		}
	}
}
