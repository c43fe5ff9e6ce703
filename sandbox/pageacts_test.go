package sandbox_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"minber/sandbox"
)

// pageChats is what the page is told of the chats, by id.
type pageChats = map[int64]struct {
	Bot string

	Topics []struct {
		ID     int
		Closed bool
	}
	Keyboard *struct {
		Rows [][]struct {
			Text  string
			Place bool
			Chats []int64
		}
	}
}

func (b *bot) pageChats() pageChats {
	b.t.Helper()
	_, _, body := get(b.t, b.url+"/sandbox/state")
	var state struct{ Chats []json.RawMessage }
	b.do(json.Unmarshal([]byte(body), &state))
	chats := pageChats{}
	for _, raw := range state.Chats {
		var id struct{ ID int64 }
		b.do(json.Unmarshal(raw, &id))
		c := chats[id.ID]
		b.do(json.Unmarshal(raw, &c))
		chats[id.ID] = c
	}
	return chats
}

// did fails the test unless the page may do something.
func (b *bot) did(what string, body fields) map[string]any {
	b.t.Helper()
	code, answer := b.page(what, body)
	if code != http.StatusOK {
		b.t.Fatalf("%s: %d %v", what, code, answer)
	}
	return answer
}

func TestPageKnowsWhichChatsFitAKey(t *testing.T) {
	b := start(t)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "Which?", "reply_markup": fields{"keyboard": [][]fields{
		{channelKey(fields{"user_administrator_rights": posting, "bot_administrator_rights": posting})},
		{{"text": "Place", "request_location": true}, {"text": "Skip"}},
	}}}), nil)
	rows := b.pageChats()[sandbox.Emma].Keyboard.Rows
	if fit := rows[0][0].Chats; len(fit) != 1 || fit[0] != sandbox.NewChannel { // in the other she is a reader
		t.Errorf("chats that fit: %v", fit)
	}
	if !rows[1][0].Place || rows[1][1].Chats != nil {
		t.Errorf("keys %+v", rows[1])
	}
	b.did("key", fields{"chat": sandbox.Emma, "as": sandbox.Emma, "text": "Skip"})
	b.did("place", fields{"chat": sandbox.Emma, "latitude": 51.1, "longitude": 71.4})
	b.did("share", fields{"chat": sandbox.Emma, "shared": sandbox.NewChannel})
	if m := b.Messages(sandbox.Emma); len(m) != 4 || m[1].Text != "Skip" || m[2].Location == nil || m[3].Event.Chat != sandbox.NewChannel {
		t.Errorf("said %+v", m)
	}
	if bot := b.pageChats()[sandbox.NewChannel].Bot; bot != "administrator" {
		t.Errorf("the bot is %s there", bot)
	}
	for what, body := range map[string]fields{
		"share": {"chat": sandbox.Emma, "shared": sandbox.Channel},
		"place": {"chat": sandbox.Emma, "latitude": 91, "longitude": 0},
		"key":   {"chat": sandbox.Emma, "as": sandbox.Emma, "text": "Place"},
	} {
		if code, _ := b.page(what, body); code != http.StatusConflict {
			t.Errorf("%s %v: %d", what, body, code)
		}
	}
}

func TestPageRunsGroupsAndFollowsLinks(t *testing.T) {
	b := start(t)
	b.did("bot", fields{"chat": sandbox.Group, "status": "restricted"})
	b.did("topic", fields{"chat": sandbox.Forum, "topic": sandbox.BudgetTopic, "closed": true})
	b.did("topic", fields{"chat": sandbox.Forum, "topic": sandbox.ArchiveTopic, "delete": true})
	grown := int64(b.did("migrate", fields{"chat": sandbox.SmallGroup})["chat"].(float64))
	chats := b.pageChats()
	if got := chats[sandbox.Group].Bot; got != "restricted" {
		t.Errorf("the bot is %s", got)
	}
	if got := chats[sandbox.Forum].Topics; len(got) != 2 || !got[0].Closed {
		t.Errorf("topics %+v", got)
	}
	if _, isThere := chats[sandbox.SmallGroup]; isThere || chats[grown].Bot != "member" {
		t.Error("the group and the supergroup that it became are both there, or none is")
	}
	b.did("say", fields{"chat": sandbox.Forum, "as": sandbox.Emma, "text": "x", "topic": sandbox.VisitsTopic})
	if m := b.Messages(sandbox.Forum); m[len(m)-1].Thread != sandbox.VisitsTopic {
		t.Errorf("said %+v", m[len(m)-1])
	}
	opened := b.did("follow", fields{"as": sandbox.Aigerim, "link": "https://t.me/minber_bot?start=p12"})
	if opened["chat"] != float64(sandbox.Aigerim) || len(b.Messages(sandbox.Aigerim)) != 1 {
		t.Errorf("opened %v", opened)
	}
	for what, body := range map[string]fields{
		"bot":     {"chat": sandbox.Group, "status": "emperor"},
		"topic":   {"chat": sandbox.Forum, "topic": 99, "closed": true},
		"migrate": {"chat": sandbox.Group},
		"follow":  {"as": sandbox.Aigerim, "link": "https://example.kz/"},
	} {
		if code, _ := b.page(what, body); code != http.StatusConflict {
			t.Errorf("%s %v: %d", what, body, code)
		}
	}
}

func TestPageAsksInlineAndChooses(t *testing.T) {
	b := start(t)
	answered := make(chan map[string]any, 1)
	go func() {
		answered <- b.did("query", fields{"chat": sandbox.Group, "as": sandbox.Emma, "text": "bud"})
	}()
	b.must(b.call("getUpdates", fields{"timeout": 20}), nil)
	b.must(b.call("answerInlineQuery", fields{
		"inline_query_id": b.news()[0].Query.ID, "results": articles(2), "next_offset": "2",
	}), nil)
	answer := <-answered
	results, _ := answer["results"].([]any)
	if len(results) != 2 || answer["next"] != "2" {
		t.Fatalf("got %v", answer)
	}
	b.did("choose", fields{"chat": sandbox.Group, "as": sandbox.Emma, "query": answer["query"], "result": "1"})
	if m := b.Messages(sandbox.Group); len(m) != 1 || !m[0].Via {
		t.Errorf("posted %+v", m)
	}
}

func FuzzValidate(f *testing.F) {
	f.Add("sendMessage", "<b>x</b>", `{"inline_keyboard":[[{"text":"x","callback_data":"y"}]]}`, `[{"type":"article","id":"1","title":"x","input_message_content":{"message_text":"x"}}]`)
	f.Add("editMessageMedia", "&lt;", `{"keyboard":[["x",{"text":"y","request_chat":{"request_id":1,"chat_is_channel":true}}]]}`, `{"type":"photo","media":"attach://x"}`)
	f.Add("setMyCommands", "", `{"force_reply":true}`, `[{"command":"x","description":"y"}]`)
	f.Fuzz(func(t *testing.T, method, text, markup, list string) {
		for _, name := range []string{method, "sendMessage", "answerInlineQuery", "editMessageMedia"} {
			err := sandbox.Validate(name, map[string]string{ // it may say what it wants, but must say it
				"chat_id": "5", "message_id": "1", "text": text, "parse_mode": "HTML", "reply_markup": markup,
			})
			again := sandbox.Validate(name, map[string]string{
				"inline_query_id": "1", "results": list, "button": markup, "media": list, "commands": list, "chat_id": text, "message_id": "1",
			})
			if err == nil && again == nil && name == "answerInlineQuery" {
				t.Error("one call cannot be both a message and an answer")
			}
		}
	})
}
