package sandbox

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// maxAnswer is the length of the answer to a button, in UTF-16 units.
const maxAnswer = 200

// ErrNoButton says that a message has no such button.
var ErrNoButton = errors.New("no such button")

// Answer is what the bot answered to a pressed button.
type Answer struct {
	Text  string // may be empty
	Alert bool   // shown as a box to be closed
	URL   string
}

// press is a pressed button.
type press struct {
	at       time.Time
	answered chan Answer // holds one
}

// Press presses a button, found by its data, and waits for the bot's answer.
// The first member of the chat does it. It returns ErrNoButton if the message
// has no such button, and ctx's error if that ends first. A message that was
// deleted meanwhile can still be pressed, as on a phone that has not heard.
func (s *Server) Press(ctx context.Context, chat int64, messageID int, data string) (Answer, error) {
	return s.PressAs(ctx, chat, 0, messageID, data)
}

// PressAs is Press by a certain member of the chat; 0 means the first, and so
// does Anonymous: the bot learns who presses in any case.
func (s *Server) PressAs(ctx context.Context, chat, member int64, messageID int, data string) (Answer, error) {
	s.mu.Lock()
	c := s.chat(chat)
	if c != nil && (member == 0 || member == Anonymous) { // who hides, presses under the own name
		member = c.creator()
	}
	if c == nil || !c.has(member) {
		s.mu.Unlock()
		return Answer{}, fmt.Errorf("sandbox: press in chat %d as %d: %w", chat, member, ErrNoChat)
	}
	pressed, err := s.press(c, member, messageID, data)
	s.mu.Unlock()
	if err != nil {
		return Answer{}, err
	}
	select {
	case answer := <-pressed.answered:
		return answer, nil
	case <-ctx.Done():
		return Answer{}, fmt.Errorf("sandbox: press %q: no answer: %w", data, ctx.Err())
	}
}

func (s *Server) press(c *chat, from int64, messageID int, data string) (*press, error) {
	field := "message"
	var message any
	switch m, found := c.message(messageID); {
	case found && hasButton(m, data) && m.InlineID != "":
		field, message = "inline_message_id", m.InlineID
	case found && hasButton(m, data):
		message = s.wireMessage(c, m)
	case found || messageID <= 0 || messageID >= c.nextID:
		return nil, fmt.Errorf("sandbox: press %q of message %d: %w", data, messageID, ErrNoButton)
	default:
		message = map[string]any{"chat": c.wire(), "message_id": messageID, "date": 0}
	}
	s.serial++
	id := strconv.FormatInt(s.me.ID*1000+s.serial, 10)
	pressed := &press{at: s.now(), answered: make(chan Answer, 1)}
	s.presses[id] = pressed
	s.push("callback_query", map[string]any{
		"id": id, "from": s.users[from], field: message, "chat_instance": strconv.FormatInt(c.ID*31, 10), "data": data,
	})
	return pressed, nil
}

func hasButton(m Message, data string) bool {
	for _, row := range m.Buttons {
		for _, b := range row {
			if b.Kind == "callback_data" && b.Data == data {
				return true
			}
		}
	}
	return false
}

func (s *Server) answerCallbackQuery(p params) (any, error) {
	id := p.values["callback_query_id"]
	pressed, found := s.presses[id]
	if !found || s.now().Sub(pressed.at) > keepCallback {
		return nil, bad("query is too old and response timeout expired or query ID is invalid")
	}
	if err := checkAnswer(p.values["text"]); err != nil {
		return nil, err
	}
	if address := p.values["url"]; address != "" {
		if payload, err := s.deepLink(address); err != nil || payload == "" { // other addresses are for games
			return nil, bad("URL_INVALID")
		}
	}
	delete(s.presses, id)
	pressed.answered <- Answer{Text: p.values["text"], Alert: p.flag("show_alert"), URL: p.values["url"]}
	s.bump()
	return true, nil
}

// checkAnswer holds the text of an answer to a button against its size.
func checkAnswer(text string) error {
	if utf16Length(text) > maxAnswer {
		return bad("MESSAGE_TOO_LONG")
	}
	return nil
}
