package bot_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

// FuzzWhatAnybodySends gives the bot messages, presses and inline queries of
// any content, in private and in a group: whatever it does must be a call that
// the Bot API takes, and nothing may be lost to a panic.
func FuzzWhatAnybodySends(f *testing.F) {
	for kind, seeds := range [][]string{
		{
			"/start", "/start p1", "/start q9", "/start zzz", "/digest 20.11.2026", "/digest 7", "/speaker Бекенов", "/speaker И",
			"/meetings Болгария", "/meetings Бекенов Петкова", "/search \"бюджет\" -налог topic:social from:2026-11-01", "/subscribe 8:30",
			"/settings", "/help@MinberBot", "Бекенов <b>&amp;", "\u202eабв e\u0301\u0301", "'; DROP TABLE chats; --", "/search NEAR( OR *",
			strings.Repeat("ж", 4000), "/speaker " + strings.Repeat("я", 199),
		},
		{
			"p:1", "m:1", "v:1:0", "v:9:9", "h:1:speaker", "set:menu:zone", "set:hour:21", "set:lang:kk", "c:digest:7", "c:people", "rv:same:1:2",
			"p:-1", "p:99999999999999999999", "::::", strings.Repeat("x", 64),
		},
		{"", "Бекенов", "Болгария", "20.11.2026", "<script>", "\x00\xff"},
	} {
		for _, seed := range seeds {
			f.Add(uint8(kind), false, seed)
			f.Add(uint8(kind), true, seed)
		}
	}
	f.Fuzz(func(t *testing.T, kind uint8, group bool, content string) {
		c := startTalk(t, bot.Options{Admins: []int64{901}})
		chat, where, user := int64(101), "private", int64(101)
		if group {
			chat, where, user = -1001, "supergroup", 50
		}
		switch kind % 3 {
		case 0:
			c.push(message(chat, where, "kk", content))
		case 1:
			data, err := json.Marshal(content)
			if err != nil {
				t.Skip()
			}
			c.push(fmt.Sprintf(`"callback_query":{"id":"77","from":{"id":%d},"chat_instance":"1","data":%s,"message":{"message_id":7,"date":1,"chat":{"id":%d,"type":%q}}}`,
				user, data, chat, where))
		case 2:
			c.push(inlineQuery(user, "kk", content, ""))
		}
		c.wait(1)
		if failed := c.failure(1); failed != "" && !strings.Contains(failed, "boom") { // the fake's own panic
			t.Errorf("given up: %s", failed)
		}
		if group && c.subscriber(digest.Address("-1001")).Subscribed {
			t.Error("a member has changed the group's settings")
		}
	})
}
