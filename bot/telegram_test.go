package bot_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	_ "time/tzdata"

	"minber/bot"
	"minber/digest"
	"minber/sandbox"
)

const token = "4242:AAsecretsecretsecret"

// sent is a request that the bot made.
type sent struct {
	Method string
	Params map[string]string
	File   []byte // that came with it
}

// telegram is a Bot API of a few lines. A hook answers a method in its own
// way; "" leaves it to the fake.
type telegram struct {
	*httptest.Server
	hook func(w http.ResponseWriter, method string) bool
	// answer gives a method's whole answer; "" leaves it to the fake.
	answer func(method string, params map[string]string) string

	mu       sync.Mutex
	mistakes []string // calls that no Bot API takes
	log      []sent
	updates  []string
	offset   int64
	fresh    chan struct{}
}

func newTelegram(t testing.TB) *telegram {
	f := &telegram{fresh: make(chan struct{}, 1)}
	f.Server = httptest.NewServer(http.HandlerFunc(f.serve))
	t.Cleanup(func() {
		f.Close()
		for _, mistake := range f.mistakes {
			t.Error(mistake)
		}
	})
	return f
}

func (f *telegram) serve(w http.ResponseWriter, r *http.Request) {
	method, ok := strings.CutPrefix(r.URL.Path, "/bot"+token+"/")
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		replyf(w, `{"ok":false,"error_code":401,"description":"Unauthorized"}`)
		return
	}
	params := make(map[string]string)
	var file []byte
	var names []string
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		if err := r.ParseMultipartForm(1 << 20); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		for name, values := range r.MultipartForm.Value {
			params[name] = values[0]
		}
		file = attached(r)
		names = slices.Collect(maps.Keys(r.MultipartForm.File))
	}
	if f.hook != nil && f.hook(w, method) {
		return
	}
	if method == "getUpdates" {
		f.poll(w, r)
		return
	}
	if r.Header.Get("Content-Type") == "application/json" {
		var fields map[string]json.RawMessage
		if err := json.NewDecoder(r.Body).Decode(&fields); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		for name, value := range fields {
			var text string
			if json.Unmarshal(value, &text) == nil {
				params[name] = text
			} else {
				params[name] = string(value)
			}
		}
	}
	if err := sandbox.Validate(method, params, names...); err != nil {
		f.mu.Lock()
		f.mistakes = append(f.mistakes, fmt.Sprintf("%s is no call that Bot API 10.3 takes: %v\n%v", method, err, params))
		f.mu.Unlock()
	}
	f.mu.Lock()
	f.log = append(f.log, sent{method, params, file})
	id := len(f.log)
	f.mu.Unlock()
	if f.answer != nil {
		if body := f.answer(method, params); body != "" {
			replyf(w, "%s", body)
			return
		}
	}
	switch method {
	case "getMe":
		replyf(w, `{"ok":true,"result":{"id":4242,"is_bot":true,"first_name":"Minber","username":"MinberBot"}}`)
	case "sendPhoto", "editMessageMedia":
		replyf(w, `{"ok":true,"result":{"message_id":%d,"date":1,"chat":{"id":1,"type":"private"},"photo":[{"file_id":"small"},{"file_id":"photo-%d"}]}}`, id, id)
	case "sendMessage", "editMessageText", "sendDocument":
		replyf(w, `{"ok":true,"result":{"message_id":%d,"date":1,"chat":{"id":1,"type":"private"}}}`, id)
	case "getChatMember":
		status := "member"
		if params["user_id"] == "900" {
			status = "administrator"
		}
		replyf(w, `{"ok":true,"result":{"status":%q,"user":{"id":%s,"is_bot":false,"first_name":"A"}}}`, status, params["user_id"])
	default:
		replyf(w, `{"ok":true,"result":true}`)
	}
}

// attached is the file of a request.
func attached(r *http.Request) []byte {
	for _, files := range r.MultipartForm.File {
		if f, err := files[0].Open(); err == nil {
			data, _ := io.ReadAll(f) // it is in memory
			return data
		}
	}
	return nil
}

func (f *telegram) poll(w http.ResponseWriter, r *http.Request) {
	var p struct{ Offset int64 }
	if err := json.NewDecoder(r.Body).Decode(&p); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for {
		f.mu.Lock()
		f.offset = max(f.offset, p.Offset)
		var due []string
		for i, u := range f.updates {
			if int64(i+1) >= f.offset {
				due = append(due, u)
			}
		}
		f.mu.Unlock()
		if len(due) > 0 {
			replyf(w, `{"ok":true,"result":[%s]}`, strings.Join(due, ","))
			return
		}
		select {
		case <-f.fresh:
		case <-r.Context().Done():
			return
		}
	}
}

// replyf writes an answer; a client that is gone misses it.
func replyf(w http.ResponseWriter, format string, a ...any) { _, _ = fmt.Fprintf(w, format, a...) }

// push adds an update; its body lacks the id.
func (f *telegram) push(body string) {
	f.mu.Lock()
	id := int64(len(f.updates) + 1)
	f.updates = append(f.updates, fmt.Sprintf(`{"update_id":%d,%s}`, id, body))
	f.mu.Unlock()
	select {
	case f.fresh <- struct{}{}:
	default:
	}
}

// take returns the requests since the last call but those of the start.
func (f *telegram) take() []sent {
	f.mu.Lock()
	defer f.mu.Unlock()
	var log []sent
	for _, s := range f.log {
		switch s.Method {
		case "getMe", "deleteWebhook", "setMyCommands":
		default:
			log = append(log, s)
		}
	}
	f.log = nil
	return log
}

// talk is a bot that runs against a fake Telegram.
type talk struct {
	*telegram
	*memory
	bot    *bot.Bot
	t      testing.TB
	cancel context.CancelFunc
}

func startTalk(t testing.TB, o bot.Options) *talk {
	t.Helper()
	f := newTelegram(t)
	return runTalk(t, f, newMemory(), o)
}

func runTalk(t testing.TB, f *telegram, m *memory, o bot.Options) *talk {
	t.Helper()
	o.Token, o.APIURL, o.Lang = token, f.URL, "kk"
	if o.Rate == 0 {
		o.Rate = 1e6
	}
	o.Chats, o.Inbox, o.Views = m, m, m
	if o.Burst == 0 {
		o.Burst = 1e6
	}
	o.Schedule = digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}
	if o.Archive == nil {
		o.Archive = sampleArchive()
	}
	if o.Agenda == nil {
		o.Agenda = sampleAgenda()
	}
	if o.Reminders == nil {
		o.Reminders = &fakeReminders{}
	}
	if o.Ledger == nil {
		o.Ledger = sampleLedger()
	}
	if o.Quotes == nil {
		o.Quotes = sampleQuotes()
	}
	if o.Watches == nil {
		o.Watches = &notebook{}
	}
	if o.People == nil {
		o.People = samplePeople()
	}
	if o.Packs == nil {
		o.Packs = samplePacks()
	}
	o.Now = func() time.Time { return sampleNow() }
	o.PollTimeout = time.Second
	b, err := bot.New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- b.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run: %v", err)
		}
	})
	return &talk{telegram: f, memory: m, bot: b, t: t, cancel: cancel}
}

// wait waits until n updates are settled.
func (c *talk) wait(n int) {
	c.t.Helper()
	for range n {
		select {
		case <-c.settled:
		case <-time.After(20 * time.Second):
			c.t.Fatal("an update was not settled")
		}
	}
}

func message(chat int64, kind, lang, text string) string {
	body, _ := json.Marshal(text)
	return fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":%q},"from":{"id":%d,"is_bot":false,"first_name":"A","language_code":%q},"text":%s}`,
		chat, kind, max(chat, 5), lang, body)
}

func press(chat int64, kind, lang, data string, user int64) string {
	return fmt.Sprintf(`"callback_query":{"id":"77","from":{"id":%d,"language_code":%q},"chat_instance":"1","data":%q,"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":%q}}}`,
		user, lang, data, chat, kind)
}

// ask writes a private message and returns what the bot did.
func (c *talk) ask(lang, text string) []sent {
	c.t.Helper()
	c.push(message(101, "private", lang, text))
	c.wait(1)
	return c.take()
}

// press presses a button under message 7 of the private chat.
func (c *talk) press(lang, data string) []sent {
	c.t.Helper()
	c.push(press(101, "private", lang, data, 101))
	c.wait(1)
	return c.take()
}
