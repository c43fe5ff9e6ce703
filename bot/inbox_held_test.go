package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// fullTalk is a talk with a bot whose database can't be written; what it sends
// comes through the channel.
func fullTalk(t *testing.T, o bot.Options) (*talk, chan string) {
	t.Helper()
	f, m := newTelegram(t), newMemory()
	said := make(chan string, 1000)
	f.answer = func(method string, params map[string]string) string {
		if method == "sendMessage" || method == "answerCallbackQuery" && params["text"] != "" {
			said <- params["text"]
		}
		return ""
	}
	m.fill(true)
	return runTalk(t, f, m, o), said
}

// hear returns what the bot says next.
func hear(t *testing.T, said chan string) string {
	t.Helper()
	select {
	case text := <-said:
		return text
	case <-time.After(20 * time.Second):
		t.Fatal("the bot is silent")
		return ""
	}
}

// saysNothing makes sure that the bot has said nothing else.
func saysNothing(t *testing.T, said chan string) {
	t.Helper()
	select {
	case text := <-said:
		t.Errorf("said without need: %s", text)
	default:
	}
}

func TestWhatNeedsNoWritingIsAnsweredWhileNothingCanBeWritten(t *testing.T) {
	for _, c := range []struct{ name, lang, asked, answer string }{
		{"help", "en", "/help", "/speaker"},
		{"a card, with a button that is held in memory", "en", "/speaker Бекенов", "Bekenov"},
		{"a digest", "ru", "/digest", "20 ноября"},
		{"a list with pages", "ru", "/search бюджет", "бюджет"},
		{"a subscription, which has to be kept", "en", "/subscribe 9", "Nothing can be saved at the moment"},
		{"the same in Russian", "ru", "/subscribe 9", "ничего не удаётся сохранить"},
		{"the same in Kazakh", "kk", "/subscribe 9", "сақталмай тұр"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, said := fullTalk(t, bot.Options{})
			b.push(message(101, "private", c.lang, c.asked))
			if answer := hear(t, said); !strings.Contains(answer, c.answer) {
				t.Errorf("answered with %s", answer)
			}
		})
	}
}

func TestAButtonWorksWhileNothingCanBeWritten(t *testing.T) {
	b, said := fullTalk(t, bot.Options{})
	b.push(message(101, "private", "en", "/speaker И"))
	hear(t, said)
	data := ""
	for _, s := range b.take() {
		if _, after, ok := strings.Cut(s.Params["reply_markup"], `"callback_data":"p:`); ok {
			data, _, _ = strings.Cut("p:"+after, `"`)
		}
	}
	b.push(press(101, "private", "en", data, 101))
	if answer := hear(t, said); strings.Contains(answer, "saved") || data == "" {
		t.Errorf("%q is answered with %s", data, answer)
	}
	b.push(press(101, "private", "en", "set:hour:21", 101))
	if answer := hear(t, said); !strings.Contains(answer, "Nothing can be saved") {
		t.Errorf("a setting is answered with %s", answer)
	}
}

// What was answered from memory is not answered again, neither while Telegram
// gives it again nor when it can be stored; what could not be done is done then.
func TestWhatCameWhileNothingCouldBeWrittenIsHandledOnce(t *testing.T) {
	b, said := fullTalk(t, bot.Options{})
	left := `"my_chat_member":{"chat":{"id":101,"type":"private"},"from":{"id":101,"language_code":"en"},"date":1,"new_chat_member":{"status":"kicked"}}`
	b.fill(false)
	b.push(message(101, "private", "en", "/subscribe 9"))
	b.wait(1)
	hear(t, said)
	b.fill(true)
	b.push(left) // can't be answered, and must not be lost
	const many = 5
	for i := range many {
		b.push(message(202, "private", "en", fmt.Sprintf("/digest x%d", i)))
	}
	for i := range many {
		if answer, want := hear(t, said), fmt.Sprintf("“x%d”", i); !strings.Contains(answer, want) {
			t.Errorf("answered with %s, want %s", answer, want)
		}
	}
	b.push(message(203, "private", "en", "/help"))
	hear(t, said)
	if s := b.subscriber("101"); s.Gone {
		t.Error("something was written")
	}
	b.fill(false)
	b.wait(1)
	if s := b.subscriber("101"); !s.Gone {
		t.Error("that a chat left was forgotten")
	}
	b.push(message(203, "private", "en", "/sources"))
	b.wait(1)
	hear(t, said)
	saysNothing(t, said)
}

func TestWhatWasStoredBeforeIsHandledOnceWhileNothingCanBeWritten(t *testing.T) {
	f, m := newTelegram(t), newMemory()
	said := make(chan string, 100)
	f.answer = func(method string, params map[string]string) string {
		if method == "sendMessage" {
			said <- params["text"]
		}
		return ""
	}
	m.full = true
	body := fmt.Sprintf(`{"update_id":1,%s}`, message(101, "private", "en", "/help"))
	m.updates = append(m.updates, digest.Update{ID: 1, Chat: "101", Body: []byte(body)})
	f.push(`"poll":{"id":"1"}`) // Telegram's first is not this one
	f.push(message(102, "private", "en", "/sources"))
	b := runTalk(t, f, m, bot.Options{})
	hear(t, said)
	hear(t, said)
	b.fill(false)
	b.push(message(103, "private", "en", "/help"))
	b.wait(2) // what is recorded late, and the new one
	hear(t, said)
	saysNothing(t, said)
}

// What is of no use any more is set aside once, and recorded when it can be.
func TestWhatIsTooOldIsSetAsideWhileNothingCanBeWritten(t *testing.T) {
	f, m := newTelegram(t), newMemory()
	m.full = true
	body := `{"update_id":1,"inline_query":{"id":"9","from":{"id":101,"language_code":"en"},"query":"x","offset":"","chat_type":"private"}}`
	m.updates = append(m.updates, digest.Update{ID: 1, Chat: "101", Body: []byte(body), At: time.Now().Add(-time.Hour)})
	f.push(`"poll":{"id":"1"}`) // Telegram's first is not this one
	b := runTalk(t, f, m, bot.Options{})
	b.fill(false)
	b.push(message(103, "private", "en", "/help"))
	b.wait(2)
	if why := b.failure(1); !strings.Contains(why, "too old") {
		t.Errorf("settled with %q", why)
	}
}
