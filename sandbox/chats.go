package sandbox

import (
	"slices"
	"strings"
	"time"
)

// Chat is what can be told of a chat.
type Chat struct {
	ID       int64
	Type     string // private, group, supergroup or channel
	Title    string // a first name in private chats
	Username string // without @, may be empty
	Lang     string // of the user of a private chat: kk, ru or en
	Blocked  bool   // the bot may not write here
	Forum    bool   // a supergroup with topics
}

// Message is a message as its chat shows it.
type Message struct {
	ID            int
	Chat          int64
	FromBot       bool
	From          int64 // the user's id; the bot's own, too; Anonymous in the name of the group
	Name          string
	Date          time.Time // by the sandbox's clock
	Edited        time.Time // zero if it never was
	Text          string    // plain; a picture's or file's caption
	Entities      []Entity
	HTML          string // as the bot sent it, if it did
	Buttons       [][]Button
	ForceReply    string // the placeholder, " " if there is none; "" if no reply is asked for
	ReplyTo       int    // message id or 0
	Thread        int    // the topic of a forum; 0 in the General one, and elsewhere
	Via           bool   // a user posted it through the bot's inline mode
	InlineID      string // inline_message_id, if it has one
	ForwardedFrom string // the name of who wrote it first, if it was forwarded
	Silent        bool
	NoPreview     bool
	Media         *Media
	Location      *Location
	Event         *Event // nil if somebody wrote it

	rev    int64 // when it changed last
	update int64 // the update that told the bot of it
}

// Media is a picture or a file in a message.
type Media struct {
	FileID string
	Photo  bool
	Name   string
	Type   string // MIME
	Size   int
	Width  int // pixels, pictures only
	Height int
}

// Location is a place on the earth, in degrees.
type Location struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

// Event is what a message tells that nobody wrote.
type Event struct {
	Kind    string // chat_shared, pinned_message, forum_topic_created and so on, as the Bot API names it
	Chat    int64  // the chat that was shared, or migrated to or from
	Message int    // the message that was pinned
	Name    string // of the topic, or of the chat that was shared

	body any // as the Bot API has it; nil if it is made of what is above
}

type chat struct {
	Chat
	members  []participant // the creator first
	bot      participant   // what the bot is while it is here
	left     bool          // the bot left by itself
	moved    int64         // the supergroup that the group has become, or 0
	topics   []Topic
	pinned   []int     // messages, the latest pinned last
	keyboard *keyboard // beneath the field, nil if there is none

	messages []Message // never changed in place: snapshots share it
	gone     []tombstone
	nextID   int
	read     int      // the page's user has seen the messages up to this one
	typing   int64    // since when the bot does something, by the real clock
	action   string   // what it does
	script   []string // what the user says next, once the bot answered
}

type tombstone struct {
	id  int
	rev int64
}

// chat finds a chat, nil if there is none.
func (s *Server) chat(id int64) *chat {
	for _, c := range s.chats {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// named finds a group or channel by @username, nil if there is none.
func (s *Server) named(name string) *chat {
	for _, c := range s.chats {
		if c.Type != "private" && c.Username != "" && strings.EqualFold("@"+c.Username, name) {
			return c
		}
	}
	return nil
}

// message finds a message of a chat.
func (c *chat) message(id int) (Message, bool) {
	i, found := slices.BinarySearchFunc(c.messages, id, func(m Message, id int) int { return m.ID - id })
	if !found {
		return Message{}, false
	}
	return c.messages[i], true
}

// add puts a new message into a chat and returns it with its number.
func (s *Server) add(c *chat, m Message) Message {
	m.ID, m.Chat, m.Date = c.nextID, c.ID, s.now()
	c.nextID++
	m.rev = s.rev + 1
	c.messages = append(c.messages, m)
	s.bump()
	return m
}

// replace shows a changed message.
func (s *Server) replace(c *chat, m Message) {
	m.rev = s.rev + 1
	c.messages = slices.Clone(c.messages)
	for i := range c.messages {
		if c.messages[i].ID == m.ID {
			c.messages[i] = m
		}
	}
	s.bump()
}

// remove deletes a message.
func (s *Server) remove(c *chat, id int) {
	c.messages = slices.DeleteFunc(slices.Clone(c.messages), func(m Message) bool { return m.ID == id })
	c.gone = append(c.gone, tombstone{id, s.rev + 1})
	s.bump()
}
