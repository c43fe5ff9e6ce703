package sandbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// ErrNoChat says that there is no such chat, or no such member of it.
var ErrNoChat = errors.New("no such chat")

// Say has the first member of a chat write a text; in the channel, the channel
// itself. A text over 4096 UTF-16 units goes in several messages, as from any
// Telegram client. Writing to a bot that was blocked unblocks it. It returns
// ErrNoChat, or an error for a text with nothing in it.
func (s *Server) Say(chat int64, text string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if c == nil {
		return fmt.Errorf("sandbox: say in chat %d: %w", chat, ErrNoChat)
	}
	return s.say(c, c.members[0], text, 0)
}

// SayAs is Say for a certain member of a group, in answer to a message if
// replyTo is not 0.
func (s *Server) SayAs(chat, member int64, text string, replyTo int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if c == nil || !slices.Contains(c.members, member) {
		return fmt.Errorf("sandbox: say in chat %d as %d: %w", chat, member, ErrNoChat)
	}
	return s.say(c, member, text, replyTo)
}

// Greet has the user of every private chat write the first text now and each
// further one when the bot has answered the one before.
func (s *Server) Greet(texts ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.chats {
		if c.Type == "private" && len(texts) > 0 {
			c.script = slices.Clone(texts[1:])
			_ = s.say(c, c.members[0], texts[0], 0) // an empty greeting greets nobody
		}
	}
}

func (s *Server) say(c *chat, from int64, text string, replyTo int) error {
	text, _ = trim(text, nil)
	if text == "" {
		return errors.New("sandbox: say: the text is empty")
	}
	if c.Type == "private" && c.Blocked {
		s.setBlocked(c, false)
	}
	for _, part := range portions(text) {
		m := Message{
			From: from, Name: s.users[from].FirstName, Text: part, Entities: s.finder.find(part, nil), ReplyTo: replyTo,
		}
		kind := "message"
		if c.Type == "channel" {
			kind, m.From, m.Name = "channel_post", 0, c.Title
		}
		heard := !c.left && !c.Blocked && s.wants(kind)
		if heard {
			m.update = s.lastID + 1
		}
		m = s.add(c, m)
		c.read = max(c.read, m.ID)
		if heard {
			s.push(kind, s.wireMessage(c, m))
		}
	}
	return nil
}

// portions cuts a text into messages.
func portions(text string) []string {
	var parts []string
	from, units := 0, 0
	for i, r := range text {
		n := utf16Length(string(r))
		if units+n > maxText {
			parts = append(parts, text[from:i])
			from, units = i, 0
		}
		units += n
	}
	return append(parts, text[from:])
}

// Block has the user of a private chat block the bot, and kicks it out of any
// other chat; the bot is told by my_chat_member.
func (s *Server) Block(chat int64) { s.block(chat, true) }

// Unblock takes Block back.
func (s *Server) Unblock(chat int64) { s.block(chat, false) }

func (s *Server) block(chat int64, blocked bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.chat(chat); c != nil {
		s.setBlocked(c, blocked)
	}
}

func (s *Server) setBlocked(c *chat, blocked bool) {
	before := s.botStatus(c)
	c.Blocked, c.left = blocked, false
	if s.botStatus(c) != before {
		s.tellStatus(c, before)
	}
}

// Chats returns the chats, in a fixed order.
func (s *Server) Chats() []Chat {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]Chat, len(s.chats))
	for i, c := range s.chats {
		list[i] = c.Chat
	}
	return list
}

// Messages returns the messages that a chat shows, oldest first.
func (s *Server) Messages(chat int64) []Message {
	snapshot, _ := s.snapshot()
	return snapshot.Messages(chat)
}

// Snapshot is the state at a moment.
type Snapshot struct {
	Now     time.Time // by the sandbox's clock
	Pending int       // updates that the bot has not confirmed

	messages map[int64][]Message
}

// Messages returns the messages that a chat showed, oldest first; they are not
// to be changed.
func (s Snapshot) Messages(chat int64) []Message { return s.messages[chat] }

// Sent returns those of a chat's messages that came from the bot.
func (s Snapshot) Sent(chat int64) []Message {
	var sent []Message
	for _, m := range s.messages[chat] {
		if m.FromBot {
			sent = append(sent, m)
		}
	}
	return sent
}

// Wait returns when ok does, which it asks now and after every change, or with
// ctx's error when that ends first.
func (s *Server) Wait(ctx context.Context, ok func(Snapshot) bool) error {
	for {
		now, changed := s.snapshot()
		if ok(now) {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("sandbox: wait: %w", ctx.Err())
		}
	}
}

func (s *Server) snapshot() (Snapshot, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := Snapshot{Now: s.now(), Pending: len(s.queue), messages: make(map[int64][]Message, len(s.chats))}
	for _, c := range s.chats {
		now.messages[c.ID] = slices.Clip(c.messages)
	}
	return now, s.changed
}
