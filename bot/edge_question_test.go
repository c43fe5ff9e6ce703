package bot_test

import (
	"slices"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

func TestNoKeyStaysThatLostItsSense(t *testing.T) {
	removes := func(log []sent) bool {
		return slices.ContainsFunc(log, func(s sent) bool { return strings.Contains(s.Params["reply_markup"], "remove_keyboard") })
	}
	for _, c := range []struct {
		name     string
		asks     func(n *newsroom)
		then     []string
		messages int // of the last
	}{
		{"a command whose answer has no buttons", askCity, []string{"/privacy"}, 1},
		{"a command whose answer has buttons", askCity, []string{"/settings"}, 2},
		{"the choice of a channel", func(n *newsroom) { n.ask("ru", "/channel") }, []string{"/settings"}, 2},
		{"a press of another setting", func(n *newsroom) { askCity(n); n.press("ru", "set:menu:") }, []string{"/settings"}, 2},
		{"one of several cities of a name", askCity, []string{"Сан-Хосе", "/settings"}, 2},
		{"/cancel", askCity, []string{"/cancel"}, 1},
	} {
		n := newNewsroom(t)
		c.asks(n)
		var log []sent
		for _, text := range c.then {
			log = n.ask("ru", text)
		}
		if texts := written(log); !removes(log) || len(texts) != c.messages {
			t.Errorf("%s: %v", c.name, log)
		}
		if log := n.ask("ru", "/settings"); removes(log) || len(written(log)) != 1 {
			t.Errorf("%s: and once more: %v", c.name, log)
		}
	}
}

func askCity(n *newsroom) { n.press("ru", "set:ask:zone") }

func TestASubscriptionInAClosedTopicIsRefused(t *testing.T) {
	const shut = `{"ok":false,"error_code":400,"description":"Bad Request: TOPIC_CLOSED"}`
	for _, c := range []struct {
		name    string
		knows   bool // whoever asks has a private chat
		reaches string
	}{
		{"who asked reads of it in private", true, "900"},
		{"or else the General topic does", false, "-1001"},
	} {
		f, m := newTelegram(t), newMemory()
		f.answer = func(method string, params map[string]string) string {
			if method == "sendMessage" && params["message_thread_id"] == "7" {
				return shut
			}
			return ""
		}
		talk := runTalk(t, f, m, bot.Options{})
		if c.knows {
			save(t, m, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: "ru"})
		}
		talk.does(inTopic(5, 900, "ru", "/subscribe 9"))
		log := talk.does(inTopic(7, 900, "ru", "/subscribe 10"))
		if last := log[len(log)-1]; last.Params["chat_id"] != c.reaches || !strings.Contains(last.Params["text"], "писать в неё я не могу") {
			t.Errorf("%s: %v", c.name, log)
		}
		if s := m.subscriber("-1001"); !s.Subscribed || s.Thread != 5 || s.Schedule.Hour != 9 {
			t.Errorf("%s: what was before became %+v", c.name, s)
		}
	}
}
