package bot_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

func TestOneChatsUpdatesAreAnsweredInOrder(t *testing.T) {
	c := startTalk(t, bot.Options{})
	const chats, each = 5, 8
	for i := range each {
		for chat := range chats {
			c.push(message(int64(1000+chat), "private", "en", fmt.Sprintf("/digest x%d", i)))
		}
	}
	c.wait(chats * each)
	next := make(map[string]int)
	for _, s := range c.take() {
		if s.Method == "sendChatAction" { // on a slow machine only
			continue
		}
		chat := s.Params["chat_id"]
		if want := fmt.Sprintf("“x%d”", next[chat]); !strings.Contains(s.Params["text"], want) {
			t.Errorf("chat %s: got %q, want %s", chat, s.Params["text"], want)
		}
		next[chat]++
	}
	if len(next) != chats {
		t.Errorf("%d chats were answered", len(next))
	}
}

func TestASlowChatDoesNotHoldUpAnother(t *testing.T) {
	release := make(chan struct{})
	archive := sampleArchive()
	archive.search = func(digest.SearchQuery) ([]digest.SearchHit, int, error) {
		<-release
		return nil, 0, nil
	}
	c := startTalk(t, bot.Options{Archive: archive})
	c.push(message(201, "private", "en", "/search slow"))
	c.push(message(202, "private", "en", "/help"))
	c.wait(1)
	if log := c.take(); len(log) != 1 || log[0].Params["chat_id"] != "202" {
		t.Errorf("%v", log)
	}
	close(release)
	c.wait(1)
}

func TestWhatIsBeingHandledIsFinishedWhenTheServiceStops(t *testing.T) {
	begun, release := make(chan struct{}), make(chan struct{})
	archive := sampleArchive()
	archive.search = func(digest.SearchQuery) ([]digest.SearchHit, int, error) {
		close(begun)
		<-release
		return nil, 0, nil
	}
	c := startTalk(t, bot.Options{Archive: archive})
	c.push(message(101, "private", "en", "/search slow"))
	<-begun
	c.push(message(101, "private", "en", "/help"))
	c.cancel()
	close(release)
	c.wait(1)
	if log := c.take(); len(log) != 1 || !strings.Contains(log[0].Params["text"], "slow") {
		t.Errorf("%v", log)
	}
}

func TestAPanicIsAnsweredAndSetAside(t *testing.T) {
	c := startTalk(t, bot.Options{})
	log := c.ask("en", "/speaker panic")
	if len(log) != 1 || !strings.Contains(log[0].Params["text"], "Sorry") {
		t.Errorf("%v", log)
	}
	if why := c.failure(1); !strings.Contains(why, "boom") {
		t.Errorf("settled with %q", why)
	}
	if log := c.ask("en", "/help"); len(log) != 1 {
		t.Errorf("the bot is silent afterwards: %v", log)
	}
}

func TestAFailingArchiveIsExcusedWithoutItsCause(t *testing.T) {
	archive := sampleArchive()
	archive.sources = func() ([]digest.SourceHealth, error) { return nil, fmt.Errorf("disk on fire") }
	c := startTalk(t, bot.Options{Archive: archive})
	log := c.ask("en", "/sources")
	if len(log) != 1 || !strings.Contains(log[0].Params["text"], "Sorry") || strings.Contains(log[0].Params["text"], "disk") {
		t.Errorf("%v", log)
	}
	if why := c.failure(1); !strings.Contains(why, "disk on fire") {
		t.Errorf("settled with %q", why)
	}
}

func TestWhatWaitsFromAFormerRunIsHandledOnce(t *testing.T) {
	f, m := newTelegram(t), newMemory()
	f.push(message(101, "private", "en", "/help"))
	f.push(message(101, "private", "en", "/sources"))
	f.push(message(101, "private", "en", "/search x"))
	for i, body := range f.updates { // stored, but not confirmed; the first is done, the third took us down five times
		m.updates = append(m.updates, digest.Update{ID: int64(i + 1), Chat: "101", Body: []byte(body)})
	}
	m.done[1] = ""
	m.tries[3] = 5
	c := runTalk(t, f, m, bot.Options{})
	c.wait(2)
	if log := c.take(); len(log) != 1 || !strings.Contains(log[0].Params["text"], "Sources") {
		t.Errorf("%v", log)
	}
	if why := c.failure(3); !strings.Contains(why, "set aside") {
		t.Errorf("settled with %q", why)
	}
}

func TestAConflictIsWaitedOut(t *testing.T) {
	f := newTelegram(t)
	conflicts := 1
	f.hook = func(w http.ResponseWriter, method string) bool {
		if method != "getUpdates" || conflicts == 0 {
			return false
		}
		conflicts--
		w.WriteHeader(http.StatusConflict)
		replyf(w, `{"ok":false,"error_code":409,"description":"Conflict"}`)
		return true
	}
	c := runTalk(t, f, newMemory(), bot.Options{})
	if log := c.ask("en", "/help"); len(log) != 1 {
		t.Errorf("%v", log)
	}
}

func TestAPoorStandInForTelegramIsEnough(t *testing.T) {
	f := newTelegram(t)
	f.hook = func(w http.ResponseWriter, method string) bool {
		switch method {
		case "setMyCommands", "deleteWebhook", "answerCallbackQuery":
			w.WriteHeader(http.StatusNotFound)
			replyf(w, `{"ok":false,"error_code":404,"description":"Not Found"}`)
			return true
		}
		return false
	}
	c := runTalk(t, f, newMemory(), bot.Options{})
	if log := c.ask("en", "/help"); len(log) != 1 {
		t.Errorf("%v", log)
	}
	if log := c.press("en", "set:menu:lang"); len(log) != 1 {
		t.Errorf("%v", log)
	}
}

func TestUpdatesOfNoInterestAreSettledInSilence(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, body := range []string{
		`"poll":{"id":"1"}`,
		`"message":"not an object"`,
		`"message":{"message_id":1,"date":1,"chat":{"id":-5,"type":"group"},"new_chat_title":"x"}`,
		`"message":{"message_id":1,"date":1,"chat":{"id":-7,"type":"channel"},"text":"/help"}`,
	} {
		c.push(body)
		c.wait(1)
		if log := c.take(); len(log) != 0 {
			t.Errorf("%s: %v", body, log)
		}
	}
	if log := c.ask("ru", ""); len(log) != 1 {
		t.Errorf("a message without text: %v", log)
	}
}
