package bot

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// The part of Telegram's JSON that the bot reads. The typed client's models
// refuse a whole update over one unknown member; these do not.
type (
	wireUpdate struct {
		ID       int64        `json:"update_id"`
		Message  *wireMessage `json:"message"`
		Callback *struct {
			ID      string       `json:"id"`
			From    wireUser     `json:"from"`
			Message *wireMessage `json:"message"`
			Data    string       `json:"data"`
		} `json:"callback_query"`
		Inline *struct {
			ID       string   `json:"id"`
			From     wireUser `json:"from"`
			Query    string   `json:"query"`
			Offset   string   `json:"offset"`
			ChatType string   `json:"chat_type"`
		} `json:"inline_query"`
		Member *struct {
			Chat wireChat `json:"chat"`
			From wireUser `json:"from"`
			Old  wirePart `json:"old_chat_member"`
			New  wirePart `json:"new_chat_member"`
		} `json:"my_chat_member"`
	}
	wireMessage struct {
		ID       int          `json:"message_id"`
		Date     int64        `json:"date"` // 0: the message is out of reach
		Chat     wireChat     `json:"chat"`
		From     wireUser     `json:"from"`
		Sender   *wireChat    `json:"sender_chat"`
		Text     string       `json:"text"`
		Entities []wireEntity `json:"entities"`
		Thread   int          `json:"message_thread_id"`
		InTopic  bool         `json:"is_topic_message"`
		MoveTo   int64        `json:"migrate_to_chat_id"`
		MoveFrom int64        `json:"migrate_from_chat_id"`
		Location *Location    `json:"location"`
		Shared   *struct {
			Request int    `json:"request_id"`
			Chat    int64  `json:"chat_id"`
			Title   string `json:"title"`
		} `json:"chat_shared"`
		ReplyTo *wireMessage      `json:"reply_to_message"`
		Photo   []json.RawMessage `json:"photo"`
		Markup  struct {
			Rows [][]struct {
				Data string `json:"callback_data"`
			} `json:"inline_keyboard"`
		} `json:"reply_markup"`
		Forwarded bool `json:"is_automatic_forward"` // by Telegram, from a channel to its group
	}
	wireChat struct {
		ID    int64  `json:"id"`
		Type  string `json:"type"`
		Title string `json:"title"`
	}
	// wirePart is what somebody is in a chat.
	wirePart struct {
		Status   string `json:"status"`
		IsMember *bool  `json:"is_member"`         // of somebody restricted
		CanPost  bool   `json:"can_post_messages"` // of an administrator of a channel
		CanSend  *bool  `json:"can_send_messages"` // of a restricted member
	}
	wireUser struct {
		ID    int64  `json:"id"`
		IsBot bool   `json:"is_bot"`
		Lang  string `json:"language_code"`
	}
)

// Location is a place that somebody shared, in degrees.
type Location struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

// Shared is a chat that somebody chose in Telegram's own list.
type Shared struct {
	Request int // as the keyboard named it
	Chat    digest.Address
	Title   string // "" if Telegram did not tell
}

// incoming is an update in our words.
type incoming struct {
	what     happening
	update   int64 // its id
	chat     digest.Address
	kind     digest.ChatKind
	user     int64
	userLang string // as Telegram tells, "" if it does not
	asChat   bool   // written in the group's own name, as anonymous admins do
	text     string // of a message
	rich     markup // likewise, as it looked
	thread   int
	press    string // data of a pressed button
	pressID  string
	picture  bool           // the pressed button stands under a picture
	message  int            // the message itself, or the pressed button's, 0 if out of reach
	to       digest.Address // where the chat moved
	title    string         // of the chat, "" in private
	location *Location      // that a message shares
	shared   *Shared        // likewise
	replyTo  int64          // who wrote the message that a message answers, 0 if it answers none
	under    string         // data of the first button under that message, "" if none
	toUs     bool           // a member of a group speaks to the bot, without a command
	joined   bool           // the bot was not in the chat before
	mayWrite bool           // what Telegram says of the bot in a chat that it entered
	query    inlineQuery
}

// inlineQuery is what somebody types after the bot's name in any chat.
type inlineQuery struct {
	id, words, offset, chatType string
}

type happening uint8

const (
	nothing happening = iota
	spoken            // a message with text
	pressed           // a button
	entered           // the bot may write here (again)
	left              // the bot was blocked or removed
	moved             // a group became a supergroup
	asked             // inline, from any chat
)

func address(id int64) digest.Address { return digest.Address(strconv.FormatInt(id, 10)) }

func kindOf(telegram string) digest.ChatKind {
	switch telegram {
	case "private":
		return digest.Private
	case "channel":
		return digest.Channel
	default:
		return digest.Group
	}
}

// readUpdates takes a getUpdates result apart without understanding more than
// whose the updates are. One that can't be read belongs to no chat.
func readUpdates(result json.RawMessage) ([]digest.Update, error) {
	var raw []json.RawMessage
	if err := json.Unmarshal(result, &raw); err != nil {
		return nil, fmt.Errorf("read updates: %w", err)
	}
	updates := make([]digest.Update, 0, len(raw))
	for _, body := range raw {
		var id struct {
			ID int64 `json:"update_id"`
		}
		if err := json.Unmarshal(body, &id); err != nil {
			return nil, fmt.Errorf("read an update's id: %w", err)
		}
		u := digest.Update{ID: id.ID, Body: body}
		if in, err := readUpdate(body); err == nil {
			u.Chat = in.chat
			if in.what == asked { // in line with what the same person asks in private
				u.Chat = address(in.user)
			}
		}
		updates = append(updates, u)
	}
	return updates, nil
}

// readUpdate translates one update; one of no interest happens to be nothing.
func readUpdate(body []byte) (incoming, error) {
	var u wireUpdate
	if err := json.Unmarshal(body, &u); err != nil {
		return incoming{}, fmt.Errorf("read update: %w", err)
	}
	switch {
	case u.Message != nil:
		return readMessage(u.Message), nil
	case u.Callback != nil:
		in := incoming{
			what: pressed, press: u.Callback.Data, pressID: u.Callback.ID,
			user: u.Callback.From.ID, userLang: u.Callback.From.Lang,
		}
		if m := u.Callback.Message; m != nil {
			in.chat, in.kind, in.thread, in.title = address(m.Chat.ID), kindOf(m.Chat.Type), m.topic(), m.Chat.Title
			if m.Date != 0 {
				in.message, in.picture = m.ID, len(m.Photo) > 0
			}
		}
		return in, nil
	case u.Inline != nil:
		return incoming{
			what: asked, user: u.Inline.From.ID, userLang: u.Inline.From.Lang,
			query: inlineQuery{u.Inline.ID, straight(u.Inline.Query), u.Inline.Offset, u.Inline.ChatType},
		}, nil
	case u.Member != nil:
		in := incoming{
			what: entered, chat: address(u.Member.Chat.ID), kind: kindOf(u.Member.Chat.Type), title: u.Member.Chat.Title,
			user: u.Member.From.ID, userLang: u.Member.From.Lang, mayWrite: true,
		}
		now := u.Member.New
		if !now.in() {
			in.what = left
		}
		in.joined = !u.Member.Old.in()
		switch now.Status {
		case "restricted":
			in.mayWrite = now.CanSend == nil || *now.CanSend
		case "administrator":
			in.mayWrite = in.kind != digest.Channel || now.CanPost
		}
		return in, nil
	}
	return incoming{}, nil
}

// in says whether somebody is in the chat.
func (p wirePart) in() bool {
	switch p.Status {
	case "", "left", "kicked":
		return false
	case "restricted":
		return p.IsMember == nil || *p.IsMember
	}
	return true
}

func readMessage(m *wireMessage) incoming {
	in := incoming{
		chat: address(m.Chat.ID), kind: kindOf(m.Chat.Type), thread: m.topic(),
		user: m.From.ID, userLang: m.From.Lang, text: straight(m.Text), rich: rich(m.Text, m.Entities), message: m.ID, title: m.Chat.Title, location: m.Location,
		asChat: m.Sender != nil && m.Sender.ID == m.Chat.ID,
	}
	if m.Shared != nil {
		in.shared = &Shared{Request: m.Shared.Request, Chat: address(m.Shared.Chat), Title: m.Shared.Title}
	}
	if m.ReplyTo != nil {
		in.replyTo = m.ReplyTo.From.ID
		if rows := m.ReplyTo.Markup.Rows; len(rows) > 0 && len(rows[0]) > 0 {
			in.under = rows[0][0].Data
		}
	}
	switch {
	case m.MoveTo != 0:
		in.what, in.to = moved, address(m.MoveTo)
	case m.MoveFrom != 0:
		in.what, in.chat, in.to = moved, address(m.MoveFrom), address(m.Chat.ID)
	case in.kind == digest.Channel, m.From.IsBot && !in.asChat, m.Forwarded:
	case m.Text != "", in.kind == digest.Private:
		in.what = spoken
	}
	return in
}

// straight takes the orders to write the other way out of what somebody wrote:
// they come along unseen with what is copied, and no word is found with them.
func straight(written string) string {
	return strings.Map(func(r rune) rune {
		if turns(r) {
			return -1
		}
		return r
	}, written)
}

func (m *wireMessage) topic() int {
	if m.InTopic {
		return m.Thread
	}
	return 0
}

// readCommand takes "/name@bot arguments" apart; ok is false for other text.
func readCommand(s string) (name, bot, arguments string, ok bool) {
	s, ok = strings.CutPrefix(strings.TrimSpace(s), "/")
	if !ok {
		return "", "", "", false
	}
	end := strings.IndexFunc(s, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\u00a0' })
	if end >= 0 {
		s, arguments = s[:end], strings.TrimSpace(s[end:])
	}
	name, bot, _ = strings.Cut(s, "@")
	name = strings.ToLower(name)
	return name, bot, arguments, name != "" && utf8.ValidString(name)
}

// guessLanguage chooses a language for somebody who chose none.
func guessLanguage(telegram, otherwise string) string {
	code, _, _ := strings.Cut(strings.ToLower(telegram), "-")
	switch code {
	case "":
		return otherwise
	case "kk":
		return "kk"
	case "ru", "be", "uk", "uz", "ky", "tg", "tk", "az", "hy", "ka", "tt", "ba":
		return "ru" // whom Russian serves better than English
	default:
		return "en"
	}
}
