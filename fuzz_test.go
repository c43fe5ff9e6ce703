package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
	"minber/sandbox"
	"minber/storage/dbtest"
)

// strict is a Bot API that takes every call but those that no Bot API takes,
// which it remembers.
type strict struct {
	mu       sync.Mutex
	mistakes []string
	calls    []string
}

func (s *strict) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	method := r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
	params := make(map[string]string)
	var files []string
	if r.Header.Get("Content-Type") == "application/json" {
		var fields map[string]json.RawMessage
		_ = json.NewDecoder(r.Body).Decode(&fields) // what is missing then is a mistake
		for name, raw := range fields {
			if text := ""; json.Unmarshal(raw, &text) == nil {
				params[name] = text
			} else {
				params[name] = string(raw)
			}
		}
	} else if r.ParseMultipartForm(1<<20) == nil {
		for name, values := range r.MultipartForm.Value {
			params[name] = values[0]
		}
		for name := range r.MultipartForm.File {
			files = append(files, name)
		}
	}
	if err := sandbox.Validate(method, params, files...); err != nil {
		s.mu.Lock()
		s.mistakes = append(s.mistakes, fmt.Sprintf("%s: %v\n%v", method, err, params))
		s.mu.Unlock()
	}
	if method != "getMe" && method != "sendChatAction" {
		s.mu.Lock()
		s.calls = append(s.calls, strings.TrimSpace(method+" "+params["text"]+params["caption"]+params["results"]+" "+params["reply_markup"]))
		s.mu.Unlock()
	}
	result := "true"
	switch method {
	case "getMe":
		result = `{"id":42,"is_bot":true,"first_name":"Minber","username":"minber_bot"}`
	case "getChatMember":
		status := "member"
		if params["user_id"] == "900" {
			status = "administrator"
		}
		result = fmt.Sprintf(`{"status":%q,"user":{"id":%s,"is_bot":false,"first_name":"A"}}`, status, params["user_id"])
	case "sendMessage", "editMessageText", "sendPhoto", "sendDocument":
		result = `{"message_id":7,"date":1,"chat":{"id":1,"type":"private"}}`
	}
	_, _ = fmt.Fprintf(w, `{"ok":true,"result":%s}`, result) // a client that is gone misses it
}

// log returns what was called since the last call of it.
func (s *strict) log() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	calls := s.calls
	s.calls = nil
	return calls
}

// take returns the mistakes since the last call.
func (s *strict) take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := s.mistakes
	s.mistakes = nil
	return taken
}

// samplesRead is a bot on a real archive, before a strict Bot API.
func samplesRead(f testing.TB) (*bot.Bot, *rooms, *strict) {
	f.Helper()
	return samplesReadInto(f, dbtest.ReadyFile(f, create))
}

func samplesReadInto(f testing.TB, file string) (*bot.Bot, *rooms, *strict) {
	f.Helper()
	api := &strict{}
	server := httptest.NewServer(api)
	f.Cleanup(server.Close)
	settings, err := loadConfig(func(name string) string {
		return map[string]string{
			"TELEGRAM_BOT_TOKEN": testToken, "TELEGRAM_API_URL": server.URL, "DATABASE_URL": file,
			"ADMIN_IDS": "901",
		}[name]
	}, "")
	if err != nil {
		f.Fatal(err)
	}
	p, err := newProgram(settings, world{now: sandboxStart, rate: unlimited}, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		f.Fatal(err)
	}
	r, err := p.open(f.Context())
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() {
		if err := r.store.Close(); err != nil {
			f.Error(err)
		}
	})
	bundled, err := p.samples(f.Context())
	if err != nil {
		f.Fatal(err)
	}
	if err := replay(f.Context(), *r.collector, bundled, new(time.Time)); err != nil {
		f.Fatal(err)
	}
	if err := p.speak(r); err != nil {
		f.Fatal(err)
	}
	return r.bot, r, api
}

// FuzzWhatAnybodySends gives the bot messages, presses and inline queries of
// any content, in private, in a group and from an operator: every call that it
// makes must be one that the Bot API takes, each is answered without an error
// of ours, and a member changes nothing in a group.
func FuzzWhatAnybodySends(f *testing.F) {
	for kind, seeds := range [][]string{
		{
			"/start", "/start p1", "/start q1", "/start m1", "/start d2026-11-20", "/start wp1", "/start wtsocial", "/start rAAAA", "/start zzz",
			"/digest 20.11.2026", "/digest 7", "/speaker Сергалиев", "/speaker Н", "/meetings Венгрия", "/meetings Сергалиев Актуна", "/meetings map",
			`/search "бюджет" -налог topic:social from:2026-11-01`, "/search NEAR( OR * body:", "/upcoming", "/upcoming бюджет", "/watch", "/watch бюджет",
			"/watch Сергалиев", "/subscribe 8:30", "/settings", "/sources", "/privacy", "/forget", "/channel", "/admin", "/people", "/help@minber_bot",
			"Сергалиев <b>&amp;", "\u202eабв e\u0301\u0301", "'; DROP TABLE chats; --", strings.Repeat("ж", 4000), "/speaker " + strings.Repeat("я", 199),
		},
		{
			"p:1", "p:1:q:0", "p:-1", "p:99999999999999999999", "q:1", "q:9", "m:1", "m:c:1:0", "m:i:1", "u:1:0", "u:ics", "v:1:0", "v:9:9", "h:1:speaker",
			"w:p:1", "w:t:social", "w:c:KZ", "w:b:kz-senate", "w:l", "w:1:x", "r:1", "r:i:1:0", "ad:1:w", "ad:q", "ch", "ch:-1001:lang", "ch:d:1:p",
			"set:menu:zone", "set:menu:bodies", "set:hour:21", "set:lang:kk", "set:pause:99", "set:zone:Mars", "set:day:9:9", "c:digest:7", "c:people",
			"forget:yes", "rv:same:1:2", "::::", strings.Repeat("x", 64),
		},
		{"", "Сергалиев", "Венгрия", "20.11.2026", "дайджест", "q1", "<script>", "\x00\xff"},
	} {
		for _, seed := range seeds {
			for who := range uint8(3) {
				f.Add(uint8(kind), who, seed)
			}
		}
	}
	b, rooms, api := samplesRead(f)
	serial := int64(0)
	f.Fuzz(func(t *testing.T, kind, who uint8, content string) {
		chat, where, user := int64(101), "private", int64(101)
		switch who % 3 {
		case 1:
			chat, where, user = -1001, "supergroup", 50
		case 2:
			chat, user = 901, 901 // an operator
		}
		words, err := json.Marshal(content)
		if err != nil {
			t.Skip()
		}
		from := fmt.Sprintf(`{"id":%d,"is_bot":false,"first_name":"A","language_code":"kk"}`, user)
		under := fmt.Sprintf(`"message_id":7,"date":1,"chat":{"id":%d,"type":%q}`, chat, where)
		body := ""
		switch kind % 3 {
		case 0:
			body = fmt.Sprintf(`"message":{%s,"from":%s,"text":%s}`, under, from, words)
		case 1:
			body = fmt.Sprintf(`"callback_query":{"id":"77","from":%s,"chat_instance":"1","data":%s,"message":{%s}}`, from, words, under)
		case 2:
			body = fmt.Sprintf(`"inline_query":{"id":"88","from":%s,"query":%s,"offset":"","chat_type":"private"}`, from, words)
		}
		serial++
		update := digest.Update{ID: serial, Chat: digest.Address(fmt.Sprint(chat)), Body: fmt.Appendf(nil, `{"update_id":%d,%s}`, serial, body)}
		if err := b.Handle(t.Context(), update); err != nil {
			t.Errorf("not answered: %v", err)
		}
		for _, mistake := range api.take() {
			t.Error(mistake)
		}
		group, err := rooms.store.Chat(t.Context(), "-1001")
		if err == nil && (group.Subscribed || group.LangChosen || group.Settings != digest.Settings{}) {
			t.Errorf("a member has changed the group: %+v", group)
		}
	})
}
