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

// Say has the first member of a chat write a text; in a channel, the channel
// itself. A text over 4096 UTF-16 units goes in several messages, as from any
// Telegram client. Writing to a bot that was blocked unblocks it. It returns
// ErrNoChat, or an error for a text with nothing in it.
func (s *Server) Say(chat int64, text string) error { return s.SayAs(chat, 0, text, 0) }

// SayAs is Say for a certain member of a group, in answer to a message if
// replyTo is not 0. Member 0 is the first, Anonymous an administrator in the
// name of the group.
func (s *Server) SayAs(chat, member int64, text string, replyTo int) error {
	return s.speak(chat, saying{from: member, text: text, replyTo: replyTo})
}

// SayInTopic is SayAs in a topic of a forum, 0 being the General one.
func (s *Server) SayInTopic(forum, member int64, topic int, text string) error {
	return s.speak(forum, saying{from: member, text: text, thread: topic})
}

func (s *Server) speak(chat int64, said saying) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if c != nil && said.from == 0 {
		said.from = c.creator()
	}
	if c == nil || c.moved != 0 || !c.hasVoice(said.from) {
		return fmt.Errorf("sandbox: say in chat %d as %d: %w", chat, said.from, ErrNoChat)
	}
	return s.say(c, said)
}

// hasVoice reports whether somebody may write in a chat; in a group, hidden
// administrators may.
func (c *chat) hasVoice(id int64) bool {
	part := c.member(id).status
	return (c.Type != "channel" && part != "left") || part == "creator" || part == "administrator" || (id == Anonymous && c.isGroup())
}

// Greet has the user of every private chat write the first text now and each
// further one when the bot has answered the one before.
func (s *Server) Greet(texts ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.chats {
		if c.Type == "private" && len(texts) > 0 {
			c.script = slices.Clone(texts[1:])
			_ = s.say(c, saying{from: c.creator(), text: texts[0]}) // an empty greeting greets nobody
		}
	}
}

// saying is what somebody writes.
type saying struct {
	from    int64
	text    string
	replyTo int
	thread  int // the topic of a forum
}

func (s *Server) say(c *chat, said saying) error {
	text, _ := trim(said.text, nil)
	if text == "" {
		return errors.New("sandbox: say: the text is empty")
	}
	if err := c.open(said); err != nil {
		return err
	}
	if c.Type == "private" && c.Blocked {
		s.setBlocked(c, false)
	}
	for _, part := range portions(text) {
		s.utter(c, Message{
			From: said.from, Text: part, Entities: s.finder.find(part, nil), ReplyTo: said.replyTo, Thread: said.thread,
		})
	}
	return nil
}

// open refuses what may not be written in the topic of a forum.
func (c *chat) open(said saying) error {
	if said.thread == 0 {
		return nil
	}
	t := c.topic(said.thread)
	if t == nil || (t.Closed && c.member(said.from).status == "member") {
		return fmt.Errorf("sandbox: topic %d of chat %d is closed or not there: %w", said.thread, c.ID, ErrNoChat)
	}
	return nil
}

// utter puts a message that is not the bot's into a chat and tells the bot.
func (s *Server) utter(c *chat, m Message) {
	kind := "message"
	switch m.Name = s.users[m.From].FirstName; {
	case c.Type == "channel":
		kind, m.From, m.Name = "channel_post", 0, c.Title
	case m.From == Anonymous:
		m.Name = c.Title
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

// happen is utter for what somebody did rather than wrote.
func (s *Server) happen(c *chat, by int64, thread int, e Event) {
	s.utter(c, Message{From: by, Thread: thread, Event: &e})
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
	before := s.botPart(c)
	c.Blocked, c.left = blocked, false
	s.tellStatus(c, c.creator(), before)
}

// Chats returns the chats, in a fixed order, without those that have become
// supergroups.
func (s *Server) Chats() []Chat {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []Chat
	for _, c := range s.chats {
		if c.moved == 0 {
			list = append(list, c.Chat)
		}
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
