package bot_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// waits puts an update into the inbox, as a former run has left it there.
func (m *memory) waits(id int64, chat digest.Address, age time.Duration, body string) {
	m.updates = append(m.updates, digest.Update{
		ID: id, Chat: chat, At: time.Now().Add(-age), Body: fmt.Appendf(nil, `{"update_id":%d,%s}`, id, body),
	})
}

func TestWhatIsTooOldToBeOfUseIsSetAsideUntriedAndWhatChangesSomethingIsNot(t *testing.T) {
	button := func(data string) string { return press(101, "private", "en", data, 101) }
	said := func(text string) string { return message(101, "private", "en", text) }
	for _, c := range []struct {
		name  string
		age   time.Duration
		body  string
		aside bool
	}{
		{"a card that somebody wanted to see", 3 * time.Minute, button("p:7"), true},
		{"a page", 3 * time.Minute, button("v:1:2"), true},
		{"a page of the settings", 3 * time.Minute, button("set:menu:lang"), true},
		{"a button that asks a question", 3 * time.Minute, button("c:digest:7"), true},
		{"a card that is being waited for", 2 * time.Minute, button("p:7"), false},
		{"a setting", 20 * time.Hour, button("set:hour:21"), false},
		{"a subscription", 20 * time.Hour, button("c:subscribe"), false},
		{"the end of one", 20 * time.Hour, button("c:unsubscribe"), false},
		{"a draft that is to be published", 20 * time.Hour, button("ch:pub:1"), false},
		{"a reminder", 20 * time.Hour, button("u:s:1:0"), false},
		{"a watch that is deleted", 20 * time.Hour, button("w:x:1"), false},
		{"a button of which nothing is known", 20 * time.Hour, button("zz:1"), false},
		{"a query whose answer is wanted no more", time.Minute, inlineQuery(101, "en", "Bekenov", ""), true},
		{"one that is just being typed", 20 * time.Second, inlineQuery(101, "en", "Bekenov", ""), false},
		{"a question of the day before yesterday", 25 * time.Hour, said("/digest"), true},
		{"words of the day before yesterday", 25 * time.Hour, said("budget"), true},
		{"a question of tonight", 10 * time.Hour, said("/digest"), false},
		{"the wish to get nothing more", 25 * time.Hour, said("/unsubscribe"), false},
		{"the same wish in other words", 25 * time.Hour, said("Стоп!"), false},
		{"that the bot was blocked", 48 * time.Hour, `"my_chat_member":{"chat":{"id":101,"type":"private"},"from":{"id":101},"date":1,"new_chat_member":{"status":"kicked"}}`, false},
		{"that a group moved", 48 * time.Hour, `"message":{"message_id":1,"date":1,"chat":{"id":101,"type":"group"},"migrate_to_chat_id":-10055}`, false},
		{"what can't be read", 48 * time.Hour, `"message":"not an object"`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, m := newTelegram(t), newMemory()
			m.waits(1, "101", c.age, c.body)
			b := runTalk(t, f, m, bot.Options{Drafts: &drafts{}})
			b.wait(1)
			m.mu.Lock()
			tries := m.tries[1]
			m.mu.Unlock()
			if why := b.failure(1); strings.HasPrefix(why, "too old") != c.aside || (tries == 0) != c.aside {
				t.Errorf("tried %d times, settled with %q", tries, why)
			}
		})
	}
}

func TestOfSeveralPagesThatNobodyLooksAtOnlyTheLastIsTurnedTo(t *testing.T) {
	f, m := newTelegram(t), newMemory()
	under := func(message int, user int64, data string) string {
		return fmt.Sprintf(`"callback_query":{"id":"77","from":{"id":%d,"language_code":"en"},"data":%q,"message":{"message_id":%d,"date":1,"chat":{"id":-1001,"type":"supergroup"}}}`, user, data, message)
	}
	for id, body := range []string{
		1: under(7, 50, "v:1:1"),       // the user turns on
		2: under(8, 50, "v:1:1"),       // another message
		3: under(7, 51, "v:1:1"),       // somebody else
		4: under(7, 50, "set:hour:21"), // no page
		5: under(7, 50, "p:7"),         // another message will come
		6: under(7, 50, "v:1:2"),
		7: under(7, 50, "p:7"),
	} {
		if body != "" {
			m.waits(int64(id), "-1001", time.Minute, body)
		}
	}
	m.updates = append(m.updates, digest.Update{ID: 8, Chat: "-1001", At: time.Now(), Body: fmt.Appendf(nil, `{"update_id":8,%s}`, under(7, 50, "v:1:3"))})
	b := runTalk(t, f, m, bot.Options{})
	b.wait(8)
	m.mu.Lock()
	defer m.mu.Unlock()
	for id, why := range m.done {
		if aside := m.tries[id] == 0; aside != (id == 1) {
			t.Errorf("update %d: tried %d times, %q", id, m.tries[id], why)
		}
	}
}

// A service that was down for long has more to do than it can at once: who has
// just written comes first, and everybody's own updates in their order.
func TestWhoWaitsNowComesBeforeTheBacklog(t *testing.T) {
	const backlog = 60 // chats
	f, m := newTelegram(t), newMemory()
	for i := range int64(backlog) {
		m.waits(i+1, digest.Address(fmt.Sprint(2001+i)), time.Hour, message(2001+i, "private", "en", fmt.Sprintf("/search %d", 2001+i)))
	}
	m.waits(backlog+1, "2001", 0, message(2001, "private", "en", "/search again"))
	begun, release := make(chan string), make(chan struct{})
	archive := sampleArchive()
	archive.search = func(q digest.SearchQuery) ([]digest.SearchHit, int, error) {
		begun <- fmt.Sprint(q)
		<-release
		return nil, 0, nil
	}
	b := runTalk(t, f, m, bot.Options{Archive: archive})
	first := make(map[string]bool)
	for range 16 { // so many chats are served side by side
		q := <-begun
		for i := range int64(backlog) {
			if strings.Contains(q, fmt.Sprint(2001+i)) {
				first[fmt.Sprint(2001+i)] = true
			}
		}
	}
	want := []string{"2001"}
	for i := backlog - 15; i < backlog; i++ {
		want = append(want, fmt.Sprint(2001+i))
	}
	if got := slices.Sorted(maps.Keys(first)); !slices.Equal(got, want) {
		t.Errorf("first come %v, want %v", got, want)
	}
	close(release)
	go func() {
		for range begun { // it ends with the test
		}
	}()
	b.wait(backlog + 1)
	close(begun)
}

func TestAPressIsToldIfItsAnswerCannotBeShown(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			f := newTelegram(t)
			f.answer = func(method string, _ map[string]string) string {
				if method == "editMessageText" || method == "sendMessage" {
					return `{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 100","parameters":{"retry_after":100}}`
				}
				return ""
			}
			c := runTalk(t, f, newMemory(), bot.Options{})
			var all strings.Builder
			all.WriteString(show("the first press", c.press(lang, "set:menu:lang")))
			all.WriteString(show("a second one", c.press(lang, "set:menu:lang")))
			all.WriteString(show("a message", c.ask(lang, "/help")))
			golden(t, "hushed."+lang, all.String())
			for id := range int64(3) {
				if why := c.failure(id + 1); !strings.Contains(why, "asked to wait") {
					t.Errorf("update %d is settled with %q", id+1, why)
				}
			}
		})
	}
}

func TestAChatIsBackWhenSomethingIsHeardOfIt(t *testing.T) {
	for _, c := range []struct {
		name, body string
		back       bool
	}{
		{"the reader lets the bot in again", `"my_chat_member":{"chat":{"id":101,"type":"private"},"from":{"id":101},"date":1,"new_chat_member":{"status":"member"}}`, true},
		{"the reader writes", message(101, "private", "en", "/help"), true},
		{"the reader presses a button", press(101, "private", "en", "set:menu:lang", 101), true},
		{"the members talk to each other", message(101, "supergroup", "en", "good morning"), true},
		{"the bot is blocked once more", `"my_chat_member":{"chat":{"id":101,"type":"private"},"from":{"id":101},"date":1,"new_chat_member":{"status":"kicked"}}`, false},
		{"another chat writes", message(102, "private", "en", "/help"), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, m := newTelegram(t), newMemory()
			save(t, m, digest.Subscriber{Chat: "101", Kind: digest.Private, Lang: "en", Subscribed: true, Gone: true})
			b := runTalk(t, f, m, bot.Options{})
			b.push(c.body)
			b.wait(1)
			if s := b.subscriber("101"); s.Gone == c.back || !s.Subscribed {
				t.Errorf("%+v", s)
			}
		})
	}
}

func TestWhatWentOutAsPlainTextIsToldToTheAdminsOnceADay(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		f, m, letters := newTelegram(t), newMemory(), &drafts{}
		save(t, m, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: lang})
		b, err := bot.New(bot.Options{
			Token: token, APIURL: f.URL, Rate: 1e6, Chats: m, Mail: letters, Admins: []int64{900}, Now: func() time.Time { return sampleNow() },
		})
		if err != nil {
			t.Fatal(err)
		}
		fault := &digest.FaultError{Cause: fmt.Errorf("%w: can't parse entities: <b>", digest.ErrRefused)}
		pinned := digest.Delivery{ID: 7, Chat: "-1001", Kind: digest.Channel, Manner: digest.Manner{Pin: true}}
		b.After(t.Context(), pinned, 55, fault)
		b.After(t.Context(), digest.Delivery{ID: 8, Chat: "102", Kind: digest.Private}, 56, fault)
		b.After(t.Context(), digest.Delivery{ID: 9, Chat: "900", Kind: digest.Private, Slot: "fault:2026-11-20"}, 57, fault)
		golden(t, "fault."+lang, letters.mail())
		if log := f.take(); len(log) != 1 || log[0].Method != "pinChatMessage" || log[0].Params["message_id"] != "55" {
			t.Errorf("it arrived, and is to be pinned: %v", log)
		}
	}
}
