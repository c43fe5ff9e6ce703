package sandbox

import (
	"errors"
	"fmt"
)

// ErrUnfit says that a chat is not one of those that a key asks for.
var ErrUnfit = errors.New("the chat is not what the key asks for")

// Keyboard returns the reply keyboard beneath a chat, nil if there is none.
func (s *Server) Keyboard(chat int64) [][]Key {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.chat(chat); c != nil && c.keyboard != nil {
		return c.keyboard.rows
	}
	return nil
}

// PressKey presses a key of a chat's reply keyboard that only says its text; a
// member of a group may be named, 0 being the first.
func (s *Server) PressKey(chat, member int64, text string) error {
	s.mu.Lock()
	c := s.chat(chat)
	var key *Key
	if c != nil {
		key = c.key(func(k Key) bool { return k.Text == text && k.Chat == nil && !k.Location })
	}
	if key == nil {
		s.mu.Unlock()
		return fmt.Errorf("sandbox: press key %q in chat %d: %w", text, chat, ErrNoButton)
	}
	c.pressed()
	s.mu.Unlock()
	return s.SayAs(chat, member, text, 0)
}

// ShareLocation has the user of a private chat send a place, with the key that
// asks for it or without one.
func (s *Server) ShareLocation(chat int64, latitude, longitude float64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if c == nil || c.Type != "private" {
		return fmt.Errorf("sandbox: share a location in chat %d: %w", chat, ErrNoChat)
	}
	if latitude < -90 || latitude > 90 || longitude < -180 || longitude > 180 {
		return fmt.Errorf("sandbox: %g, %g is no place on the earth", latitude, longitude)
	}
	if c.key(func(k Key) bool { return k.Location }) != nil {
		c.pressed()
	}
	s.utter(c, Message{From: c.creator(), Location: &Location{latitude, longitude}})
	return nil
}

// ShareChat has the user of a private chat press the key that asks for a chat
// and choose this one; the bot gets the rights there that the key asks for. It
// returns ErrNoButton if no key asks for a chat, and ErrUnfit if none asks for
// one like this.
func (s *Server) ShareChat(chat, shared int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, other := s.chat(chat), s.chat(shared)
	if c == nil || other == nil {
		return fmt.Errorf("sandbox: share chat %d in chat %d: %w", shared, chat, ErrNoChat)
	}
	if c.key(func(k Key) bool { return k.Chat != nil }) == nil {
		return fmt.Errorf("sandbox: share chat %d in chat %d: %w", shared, chat, ErrNoButton)
	}
	key := c.key(func(k Key) bool { return k.Chat != nil && s.suits(k.Chat, c.creator(), other) })
	if key == nil {
		return fmt.Errorf("sandbox: share chat %d in chat %d: %w", shared, chat, ErrUnfit)
	}
	request := *key.Chat
	s.admit(request, c.creator(), other)
	c.pressed()
	body := map[string]any{"request_id": request.ID, "chat_id": other.ID}
	if request.withTitle {
		body["title"] = other.Title
	}
	if request.withUsername && other.Username != "" {
		body["username"] = other.Username
	}
	s.happen(c, c.creator(), 0, Event{Kind: "chat_shared", Chat: other.ID, Name: other.Title, body: body})
	return nil
}

// key finds a key of a chat's keyboard.
func (c *chat) key(is func(Key) bool) *Key {
	if c.keyboard == nil {
		return nil
	}
	for _, row := range c.keyboard.rows {
		for i := range row {
			if is(row[i]) {
				return &row[i]
			}
		}
	}
	return nil
}

// pressed takes a keyboard away that is for one time.
func (c *chat) pressed() {
	if c.keyboard.oneTime {
		c.keyboard = nil
	}
}

// show puts a message's keyboard beneath the chat, or takes the old one away.
func (c *chat) show(m markup) {
	if m.keyboard != nil || m.remove {
		c.keyboard = m.keyboard
	}
}

// suits reports whether a user may answer a request with a chat.
func (s *Server) suits(r *ChatRequest, user int64, c *chat) bool {
	part, bot := c.member(user), s.botPart(c)
	switch {
	case c.Type == "private", c.moved != 0, part.status == "left", r.Channel != (c.Type == "channel"):
		return false
	case r.Forum != nil && *r.Forum != c.Forum, r.HasUsername != nil && *r.HasUsername != (c.Username != ""):
		return false
	case r.Created && part.status != "creator":
		return false
	case len(r.userRights) > 0 && part.status != "creator" && (part.status != "administrator" || !part.rights.cover(r.userRights)):
		return false
	case len(r.botRights) > 0 && !(bot.status == "administrator" && bot.rights.cover(r.botRights)) && !part.may("can_promote_members"):
		return false
	}
	return true
}

// admit brings the bot into the chat that a user chose for it, with the rights
// that it asked for.
func (s *Server) admit(r ChatRequest, user int64, c *chat) {
	before := s.botPart(c)
	isHere := before.status == "member" || before.status == "administrator" || before.status == "restricted"
	switch {
	case len(r.botRights) > 0:
		had := rights{}
		if before.status == "administrator" {
			had = before.rights
		}
		c.bot = participant{status: "administrator", rights: had.with(r.botRights)}
	case r.botIsMember && !isHere:
		c.bot = participant{status: "member"}
	default:
		return
	}
	c.left, c.Blocked = false, false
	s.tellStatus(c, user, before)
}
