package sandbox_test

import (
	"errors"
	"strings"
	"testing"

	"minber/sandbox"
)

// told is an update as these tests read it.
type told struct {
	Message *struct {
		ID         int  `json:"message_id"`
		Thread     int  `json:"message_thread_id"`
		IsTopic    bool `json:"is_topic_message"`
		Text       string
		From       person
		SenderChat *place  `json:"sender_chat"`
		ViaBot     *person `json:"via_bot"`
		Chat       place
		Reply      *struct {
			ID int `json:"message_id"`
		} `json:"reply_to_message"`
		Location   *sandbox.Location
		ChatShared *struct {
			Request  int   `json:"request_id"`
			Chat     int64 `json:"chat_id"`
			Title    string
			Username string
		} `json:"chat_shared"`
		MigrateTo   int64 `json:"migrate_to_chat_id"`
		MigrateFrom int64 `json:"migrate_from_chat_id"`
	}
	Member   *statusChange `json:"my_chat_member"`
	Other    *statusChange `json:"chat_member"`
	Callback *struct {
		ID       string
		From     person
		Data     string
		InlineID string `json:"inline_message_id"`
	} `json:"callback_query"`
	Query *struct {
		ID       string
		From     person
		Query    string
		Offset   string
		ChatType string `json:"chat_type"`
	} `json:"inline_query"`
	Chosen *struct {
		ID       string `json:"result_id"`
		Query    string
		From     person
		InlineID string `json:"inline_message_id"`
	} `json:"chosen_inline_result"`
}

type person struct {
	ID       int64
	Username string
	IsBot    bool `json:"is_bot"`
}

type place struct {
	ID      int64
	Type    string
	IsForum bool `json:"is_forum"`
}

type statusChange struct {
	Chat place
	From person
	Old  membership `json:"old_chat_member"`
	New  membership `json:"new_chat_member"`
}

type membership struct {
	Status  string
	User    person
	MayPost bool `json:"can_post_messages"`
	MayPin  bool `json:"can_pin_messages"`
}

// news returns what the bot has not been told yet, and confirms it.
func (b *bot) news() []told {
	b.t.Helper()
	var list []told
	var ids []struct {
		ID int64 `json:"update_id"`
	}
	r := b.call("getUpdates", nil)
	b.must(r, &list)
	b.must(r, &ids)
	if len(ids) > 0 {
		b.must(b.call("getUpdates", fields{"offset": ids[len(ids)-1].ID + 1}), nil)
	}
	return list
}

// refused fails the test unless a call was refused with these words.
func (b *bot) refused(r reply, want string) {
	b.t.Helper()
	if r.OK || !strings.Contains(r.Description, want) {
		b.t.Errorf("got %v %q, want a refusal with %q", r.OK, r.Description, want)
	}
}

func (b *bot) do(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

func keys(rows ...[]fields) fields {
	return fields{"keyboard": rows, "resize_keyboard": true, "one_time_keyboard": true}
}

var posting = fields{"can_post_messages": true, "can_edit_messages": true, "can_manage_chat": true}

func channelKey(more fields) fields {
	request := fields{"request_id": 7, "chat_is_channel": true, "request_title": true, "request_username": true}
	for name, value := range more {
		request[name] = value
	}
	return fields{"text": "A channel", "request_chat": request}
}

func TestSharedChannelTakesTheBotInWithTheRightsAskedFor(t *testing.T) {
	b := start(t)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Sergei, "text": "Which one?", "reply_markup": keys([]fields{
		channelKey(fields{"user_administrator_rights": posting, "bot_administrator_rights": posting}),
	})}), nil)
	if got := b.Keyboard(sandbox.Sergei); len(got) != 1 || got[0][0].Text != "A channel" || !got[0][0].Chat.Channel {
		t.Fatalf("keyboard %+v", got)
	}
	for _, unfit := range []int64{sandbox.Group, sandbox.Channel} { // no channel; no administrator there
		if err := b.ShareChat(sandbox.Sergei, unfit); !errors.Is(err, sandbox.ErrUnfit) {
			t.Errorf("chat %d: %v", unfit, err)
		}
	}
	b.do(b.ShareChat(sandbox.Sergei, sandbox.NewChannel))
	got := b.news()
	if len(got) != 2 || got[0].Member == nil || got[1].Message == nil || got[1].Message.ChatShared == nil {
		t.Fatalf("got %+v", got)
	}
	if m := got[0].Member; m.Old.Status != "left" || m.New.Status != "administrator" || !m.New.MayPost || m.From.ID != sandbox.Sergei {
		t.Errorf("my_chat_member %+v", m)
	}
	if c := got[1].Message.ChatShared; c.Request != 7 || c.Chat != sandbox.NewChannel || c.Title == "" || c.Username != "press_sandbox" {
		t.Errorf("chat_shared %+v", c)
	}
	if b.Keyboard(sandbox.Sergei) != nil {
		t.Error("a keyboard for one time stayed")
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.NewChannel, "text": "Posted"}), nil)
}

func TestKeysOfTheReplyKeyboard(t *testing.T) {
	b := start(t)
	if err := b.ShareChat(sandbox.Emma, sandbox.NewChannel); !errors.Is(err, sandbox.ErrNoButton) {
		t.Errorf("sharing without a key: %v", err)
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "Where?", "reply_markup": fields{
		"keyboard": []any{[]any{fields{"text": "Here", "request_location": true}, "Skip"}}, "input_field_placeholder": "A city",
	}}), nil)
	b.do(b.ShareLocation(sandbox.Emma, 51.13, 71.43))
	b.do(b.PressKey(sandbox.Emma, 0, "Skip"))
	if err := b.PressKey(sandbox.Emma, 0, "Here"); !errors.Is(err, sandbox.ErrNoButton) {
		t.Errorf("a key that asks for a place only says its text: %v", err)
	}
	got := b.news()
	if len(got) != 2 || got[0].Message.Location.Latitude != 51.13 || got[1].Message.Text != "Skip" {
		t.Fatalf("got %+v", got)
	}
	if b.Keyboard(sandbox.Emma) == nil {
		t.Error("a keyboard that is to stay went")
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "Fine", "reply_markup": fields{"remove_keyboard": true}}), nil)
	if b.Keyboard(sandbox.Emma) != nil {
		t.Error("a keyboard that was removed stayed")
	}
}

func TestKeyboardsThatAreRefused(t *testing.T) {
	channel := channelKey(nil)
	for _, c := range []struct {
		name   string
		chat   int64
		markup fields
		want   string
	}{
		{"a chat asked for in a group", sandbox.Group, keys([]fields{channel}), "chats can be requested in private chats only"},
		{"a place asked for in a group", sandbox.Group, keys([]fields{{"text": "x", "request_location": true}}), "location can be requested in private chats only"},
		{"a keyboard in a channel", sandbox.Channel, keys([]fields{{"text": "x"}}), "inline keyboard expected"},
		{"a key without a text", sandbox.Emma, keys([]fields{{"text": " "}}), "keyboard button text must be non-empty"},
		{"a keyboard without keys", sandbox.Emma, keys([]fields{}), "at least one button"},
		{"two requests of one number", sandbox.Emma, keys([]fields{channel, channel}), "not unique"},
		{"more rights for the bot than for the user", sandbox.Emma, keys([]fields{channelKey(fields{"bot_administrator_rights": posting})}), "must be a subset"},
		{"a right that there is not", sandbox.Emma, keys([]fields{channelKey(fields{"user_administrator_rights": fields{"can_fly": true}})}), `unknown field "can_fly"`},
		{"a request without a number", sandbox.Emma, keys([]fields{{"text": "x", "request_chat": fields{"chat_is_channel": true}}}), "request_id"},
		{"two kinds of markup", sandbox.Emma, fields{"keyboard": [][]string{{"x"}}, "remove_keyboard": true}, "one of the four kinds"},
		{"a query in a button longer than one can be", sandbox.Emma, fields{"inline_keyboard": [][]fields{{{"text": "x", "switch_inline_query": strings.Repeat("ж", 257)}}}}, "BUTTON_DATA_INVALID"},
		{"a style that there is not", sandbox.Emma, fields{"inline_keyboard": [][]fields{{{"text": "x", "callback_data": "x", "style": "pink"}}}}, "unsupported button style"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := start(t)
			b.refused(b.call("sendMessage", fields{"chat_id": c.chat, "text": "x", "reply_markup": c.markup}), c.want)
		})
	}
}

func TestLinkToTheBotStartsIt(t *testing.T) {
	b := start(t)
	b.do(b.Follow(sandbox.Aigerim, "https://t.me/minber_bot?start=p12"))
	b.do(b.Follow(sandbox.Aigerim, "tg://resolve?domain=minber_bot&start=d2026-11-20"))
	b.do(b.Follow(sandbox.Aigerim, "https://t.me/minber_bot")) // opens the chat, no more
	var texts []string
	for _, m := range b.Messages(sandbox.Aigerim) {
		texts = append(texts, m.Text)
	}
	if got := strings.Join(texts, ", "); got != "/start p12, /start d2026-11-20" {
		t.Errorf("said %s", got)
	}
	for _, link := range []string{"https://t.me/other_bot?start=x", "https://example.com/minber_bot?start=x", "https://t.me/minber_bot?start=a%20b"} {
		if err := b.Follow(sandbox.Aigerim, link); !errors.Is(err, sandbox.ErrNoLink) {
			t.Errorf("%s: %v", link, err)
		}
	}
}
