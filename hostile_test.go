package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
)

// street is a bot on a real archive and whoever comes along. User 900
// administers the groups, nobody else does.
type street struct {
	t      *testing.T
	bot    *bot.Bot
	rooms  *rooms
	api    *strict
	mu     sync.Mutex
	serial int64
}

func newStreet(t *testing.T) *street {
	t.Helper()
	s := &street{t: t}
	s.bot, s.rooms, s.api = samplesRead(t)
	return s
}

// gets hands the bot an update and returns what it did.
func (s *street) gets(body string) []string {
	s.t.Helper()
	s.mu.Lock()
	s.serial++
	id := s.serial
	s.mu.Unlock()
	err := s.bot.Handle(s.t.Context(), digest.Update{ID: id, Body: fmt.Appendf(nil, `{"update_id":%d,%s}`, id, body)})
	if err != nil {
		s.t.Errorf("%.200s: not answered: %v", body, err)
	}
	for _, mistake := range s.api.take() {
		s.t.Errorf("%.200s: %s", body, mistake)
	}
	return s.api.log()
}

// who is somebody in a chat: in their own, if they are the same.
type who struct{ chat, user int64 }

func (w who) in() string {
	kind := "private"
	if w.chat < 0 {
		kind = "supergroup"
	}
	return fmt.Sprintf(`"message_id":7,"date":1,"chat":{"id":%d,"type":%q,"title":"<b>&"}`, w.chat, kind)
}

func (w who) from() string {
	return fmt.Sprintf(`"from":{"id":%d,"is_bot":false,"first_name":"<b>A","language_code":"en"}`, w.user)
}

func (s *street) says(w who, text string) []string {
	s.t.Helper()
	return s.gets(fmt.Sprintf(`"message":{%s,%s,"text":%s}`, w.in(), w.from(), quoted(text)))
}

func (s *street) presses(w who, data string) []string {
	s.t.Helper()
	return s.gets(fmt.Sprintf(`"callback_query":{"id":"77",%s,"chat_instance":"1","data":%s,"message":{%s}}`, w.from(), quoted(data), w.in()))
}

func quoted(text string) string {
	words, _ := json.Marshal(text)
	return string(words)
}

// buttons are the data of the buttons in what the bot did.
func buttons(calls []string) (data []string) {
	for _, m := range regexp.MustCompile(`"callback_data":("(?:[^"\\]|\\.)*")`).FindAllStringSubmatch(strings.Join(calls, "\n"), -1) {
		one := ""
		if json.Unmarshal([]byte(m[1]), &one) == nil && !slices.Contains(data, one) {
			data = append(data, one)
		}
	}
	return data
}

// ownWord is one that only its chat knows of.
const ownWord = "құпиясөз"

// furnishes has somebody use all that there is, and returns the data of every
// button that was shown to them, or one press further on.
func (s *street) furnishes(w who) []string {
	s.t.Helper()
	var shown []string
	for _, text := range []string{
		"/start", "/subscribe 9", "/digest", "/speaker", "/speaker Сергалиев", "/meetings", "/meetings Сергалиев", "/upcoming", "/search " + ownWord, "/search бюджет",
		"/watch " + ownWord, "/watch Сергалиев", "/settings", "/channel", "/forget", "/language", ownWord,
	} {
		shown = append(shown, buttons(s.says(w, text))...)
	}
	for _, data := range slices.Clone(shown) {
		if !strings.HasPrefix(data, "forget:") {
			shown = append(shown, buttons(s.presses(w, data))...)
		}
	}
	for _, last := range []string{"w:a:", "u:r:", "u:s:"} { // to save a watch, to set a reminder
		for _, data := range shown {
			if strings.HasPrefix(data, last) {
				shown = append(shown, buttons(s.presses(w, data))...)
			}
		}
	}
	s.says(w, "/subscribe 9")
	shown = append(shown, "forget:yes", "set:off:", "set:hour:3", "c:unsubscribe", "c:subscribe:4", "w:x:1", "w:x:2", "u:x:1", "u:x:2", "w:z:1")
	slices.Sort(shown)
	return slices.Compact(shown)
}

// state is all that is kept about a chat.
type state struct {
	Chat      digest.Subscriber
	Watches   []digest.Watch
	Reminders []digest.Reminder
}

func (s *street) state(chat digest.Address) (now state) {
	s.t.Helper()
	var errs [3]error
	now.Chat, errs[0] = s.rooms.store.Chat(s.t.Context(), chat)
	now.Watches, errs[1] = s.rooms.store.Watches(s.t.Context(), chat, "en")
	now.Reminders, errs[2] = s.rooms.store.Reminders(s.t.Context(), chat)
	for _, err := range errs {
		if err != nil {
			s.t.Fatal(err)
		}
	}
	return now
}

func TestNobodyPressesTheButtonsOfAnother(t *testing.T) {
	for _, tc := range []struct {
		name          string
		owner, forger who
		mayRead       bool
	}{
		{"another user in a chat of their own", who{101, 101}, who{202, 202}, false},
		{"another user under a message of the chat", who{101, 101}, who{101, 202}, true},
		{"a member of the group", who{-1001, 900}, who{-1001, 50}, true},
		{"a group that the owner of a private chat is not in", who{101, 101}, who{-1002, 50}, false},
		{"an administrator of another group", who{-1001, 900}, who{-1002, 900}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := newStreet(t)
			shown := s.furnishes(tc.owner)
			of := digest.Address(fmt.Sprint(tc.owner.chat))
			before := s.state(of)
			if len(shown) < 100 || len(before.Watches) == 0 || len(before.Reminders) == 0 || !before.Chat.Subscribed {
				t.Fatalf("%d buttons, and %+v", len(shown), before)
			}
			for _, data := range shown {
				calls := s.presses(tc.forger, data)
				if diff := cmp.Diff(before, s.state(of)); diff != "" {
					t.Fatalf("%s has changed the chat:\n%s", data, diff)
				}
				if told := strings.Join(calls, "\n"); len(calls) == 0 || !tc.mayRead && strings.Contains(told, ownWord) {
					t.Errorf("%s is answered with %q", data, told)
				}
			}
		})
	}
}

func TestTwoPressesAtOnceDoWhatOneDoes(t *testing.T) {
	reader := who{101, 101}
	last := func(calls []string, prefix string) (found string) {
		for _, data := range buttons(calls) {
			if strings.HasPrefix(data, prefix) {
				found = data
			}
		}
		return found
	}
	for _, tc := range []struct {
		name  string
		press func(*street) string // the button that is pressed
		want  func(state) bool
	}{
		{"a watch is saved once", func(s *street) string {
			terms := s.says(reader, "/watch "+ownWord)
			return last(s.presses(reader, last(terms, "w:r:")), "w:a:")
		}, func(now state) bool { return len(now.Watches) == 1 }},
		{"a reminder is set once", func(s *street) string {
			for _, data := range buttons(s.says(reader, "/upcoming")) {
				if remind := last(s.presses(reader, data), "u:r:"); strings.HasPrefix(data, "u:o:") && remind != "" {
					return last(s.presses(reader, remind), "u:s:")
				}
			}
			return ""
		}, func(now state) bool { return len(now.Reminders) == 1 }},
		{
			"a day is left out and stays so", func(*street) string { return "set:day:0:0" },
			func(now state) bool { return now.Chat.Schedule.Days.Count() == 6 },
		},
		{
			"a topic is followed and stays so", func(*street) string { return "set:topic:social:1" },
			func(now state) bool { return now.Chat.Settings.Topics == "social" },
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := newStreet(t)
			s.says(reader, "/start")
			data := tc.press(s)
			var both sync.WaitGroup
			for range 2 {
				both.Go(func() { s.presses(reader, data) })
			}
			both.Wait()
			if now := s.state("101"); !tc.want(now) {
				t.Errorf("after two presses of %s: %+v", data, now)
			}
		})
	}
}

func TestWhateverIsSentIsAnsweredClearly(t *testing.T) {
	s := newStreet(t)
	reader := who{101, 101}
	const gone, long, wordless, far = "out of date or wrong", "too long", "only understand words", "no city near"
	for _, tc := range []struct{ name, text, answer string }{
		{"a person that there is not", "/start p999999999", gone},
		{"a person below zero", "/start p-1", gone},
		{"a meeting below zero", "/start m-1", gone},
		{"a number that no machine holds", "/start q99999999999999999999", gone},
		{"a link that ends after its letter", "/start q", gone},
		{"a watch of nothing", "/start wzz", gone},
		{"a watch of a country that there is not", "/start wcZZ", gone},
		{"a report that nobody has sealed", "/start rv1_101", gone},
		{"a day that there is not", "/start d2026-99-99", "date in this link is wrong"},
		{"a window of a thousand years", "/start d2026-11-20_0_zzzzzzzz", "date in this link is wrong"},
		{"a link of another bot", "/start <b>'; --", "I am <b>Minber"},
		{"4,000 letters", strings.Repeat("ж", 4000), long},
		{"4,000 letters after a command", "/watch " + strings.Repeat("ж", 3990), long},
		{"4,000 turns of direction", strings.Repeat("\u202e", 4000), wordless},
		{"tags", strings.Repeat("<b>", 60), "&lt;b&gt;"},
		{"a heap of marks on a letter", "б" + strings.Repeat("\u0301\u0302", 90), "What should I look up"},
		{"a name with an unseen mark before it", "\u200fСергалиев", "Nurlan Sergaliyev"},
		{"a name written backwards", "\u202eСергалиев\u202c", "Nurlan Sergaliyev"},
		{"an hour with an unseen mark", "/subscribe 8 \u202e", "at 08:00"},
		{"the language of a database", "/search '; DROP TABLE chats; --", "nothing found"},
		{"the language of a full-text index", `/search NEAR(бюджет OR "* ^title:`, "found"},
		{"operators alone", "/search AND OR NOT -", "nothing found"},
		{"a pattern", "/speaker %", "nobody called “%”"},
		{"a placeholder", "{{.Words}}", "{{.Words}}"},
		{"signs alone", "(((", wordless},
		{"a slash", "/", wordless},
		{"a command of another bot", "/help@other_bot", "What I can do"},
		{"a command in letters that no command has", "/ＨＥＬＰ", "no such command"},
		{"a command for the bot's editors", "/admin", "no such command"},
		{"more days than there were", "/meetings 99999999999", "number of days"},
		{"an hour in HTML", "/subscribe <b>8</b>", "&lt;b&gt;8&lt;/b&gt;"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := strings.Join(s.says(reader, tc.text), "\n"); !strings.Contains(got, tc.answer) {
				t.Errorf("answered with %.600s", got)
			}
		})
	}
	for name, place := range map[string]string{
		"in the sea": `"latitude":0,"longitude":0`, "at the pole": `"latitude":90,"longitude":180`, "at the other": `"latitude":-90,"longitude":-180`,
		"off the globe": `"latitude":91,"longitude":-181`, "off the world": `"latitude":1e308,"longitude":-1e308`, "of no degrees": `"latitude":null`,
	} {
		t.Run("a place "+name, func(t *testing.T) {
			if got := strings.Join(s.gets(fmt.Sprintf(`"message":{%s,%s,"location":{%s}}`, reader.in(), reader.from(), place)), "\n"); !strings.Contains(got, far) {
				t.Errorf("answered with %.600s", got)
			}
		})
	}
}

func TestWhatIsNotForTheBotIsLeftAlone(t *testing.T) {
	s := newStreet(t)
	reader, group := who{101, 101}, who{-1001, 900}
	for _, tc := range []struct{ name, body, answer string }{
		{"a sticker", fmt.Sprintf(`"message":{%s,%s,"sticker":{"file_id":"x"}}`, reader.in(), reader.from()), "only understand words"},
		{"a message of nothing", fmt.Sprintf(`"message":{%s,%s}`, reader.in(), reader.from()), "only understand words"},
		{"an edited message", fmt.Sprintf(`"edited_message":{%s,%s,"text":"/forget"}`, reader.in(), reader.from()), ""},
		{"a post of a channel", `"channel_post":{"message_id":7,"date":1,"chat":{"id":-1005,"type":"channel"},"text":"/subscribe"}`, ""},
		{"a message of a channel", `"message":{"message_id":7,"date":1,"chat":{"id":-1005,"type":"channel"},"text":"/subscribe"}`, ""},
		{"a post that came to the channel's group", fmt.Sprintf(`"message":{%s,"from":{"id":777000,"is_bot":false,"first_name":"Telegram"},`+
			`"sender_chat":{"id":-1005,"type":"channel"},"is_automatic_forward":true,"text":"/subscribe"}`, group.in()), ""},
		{"somebody who writes as a channel", fmt.Sprintf(`"message":{%s,"from":{"id":136817688,"is_bot":true,"first_name":"Channel"},`+
			`"sender_chat":{"id":-1005,"type":"channel"},"text":"/subscribe"}`, group.in()), ""},
		{"another bot", fmt.Sprintf(`"message":{%s,"from":{"id":5,"is_bot":true,"first_name":"B"},"text":"/subscribe"}`, group.in()), ""},
		{"a sticker in a group", fmt.Sprintf(`"message":{%s,%s,"sticker":{"file_id":"x"}}`, group.in(), group.from()), ""},
		{"a place in a group", fmt.Sprintf(`"message":{%s,%s,"location":{"latitude":1,"longitude":1}}`, group.in(), group.from()), ""},
		{"a button of a game", fmt.Sprintf(`"callback_query":{"id":"7",%s,"chat_instance":"1","game_short_name":"x","message":{%s}}`, reader.from(), reader.in()), "out of date"},
		{"a button under an inline message", fmt.Sprintf(`"callback_query":{"id":"7",%s,"chat_instance":"1","data":"set:hour:3","inline_message_id":"x"}`, reader.from()), "answerCallbackQuery"},
		{"a group that nobody knows has grown", `"message":{"message_id":1,"date":1,"chat":{"id":-77,"type":"group"},"migrate_to_chat_id":-10077}`, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := strings.Join(s.gets(tc.body), "\n")
			if tc.answer == "" && got != "" || !strings.Contains(got, tc.answer) {
				t.Errorf("answered with %.600s", got)
			}
		})
	}
	for _, chat := range []digest.Address{"-1005", "-77", "-10077"} {
		if _, err := s.rooms.store.Chat(t.Context(), chat); err == nil {
			t.Errorf("%s has become known", chat)
		}
	}
	if of, err := s.rooms.store.Chat(t.Context(), "-1001"); err == nil && of.Subscribed {
		t.Errorf("the group is subscribed: %+v", of)
	}
}

func TestStrangeInlineQueriesAreAnsweredOnce(t *testing.T) {
	s := newStreet(t)
	for _, query := range []string{
		strings.Repeat("\u0301", 256), strings.Repeat("<", 256), strings.Repeat("🙂", 128), strings.Repeat("\u202e", 256), strings.Repeat("a b ", 64),
		strings.Repeat("\u0000", 256), `" OR 1=1; --`, "q-1", "q99999999999999999999", "NEAR(a*", strings.Repeat("ж", 256),
	} {
		for _, offset := range []string{"", "-5", "99999999999999999999", "x"} {
			calls := s.gets(fmt.Sprintf(`"inline_query":{"id":"8",%s,"query":%s,"offset":%s}`, who{101, 101}.from(), quoted(query), quoted(offset)))
			if len(calls) != 1 || !strings.HasPrefix(calls[0], "answerInlineQuery") {
				t.Errorf("%.20q from %q: %q", query, offset, calls)
			}
		}
	}
}
