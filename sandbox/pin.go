package sandbox

import "slices"

func (s *Server) pinChatMessage(p params) (any, error) {
	c, m, err := s.pinnable(p, "message to pin not found")
	if err != nil {
		return nil, err
	}
	c.unpin(m.ID)
	c.pinned = append(c.pinned, m.ID)
	told := s.happened(c, Event{Kind: "pinned_message", Message: m.ID})
	told.Silent = p.flag("disable_notification")
	s.add(c, told)
	return true, nil
}

func (s *Server) unpinChatMessage(p params) (any, error) {
	if !p.given("message_id") {
		c, err := s.pinner(p)
		if err == nil && len(c.pinned) > 0 { // the latest
			c.unpin(c.pinned[len(c.pinned)-1])
			s.bump()
		}
		return err == nil, err
	}
	c, m, err := s.pinnable(p, "message to unpin not found")
	if err != nil {
		return nil, err
	}
	c.unpin(m.ID)
	s.bump()
	return true, nil
}

func (s *Server) unpinAllChatMessages(p params) (any, error) {
	c, err := s.pinner(p)
	if err != nil {
		return nil, err
	}
	c.pinned = nil
	s.bump()
	return true, nil
}

// Pinned returns the messages pinned in a chat, the latest pinned last.
func (s *Server) Pinned(chat int64) []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.chat(chat); c != nil {
		return slices.Clone(c.pinned)
	}
	return nil
}

// pinner finds a chat in which the bot may pin.
func (s *Server) pinner(p params) (*chat, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	right := "can_pin_messages"
	if c.Type == "channel" {
		right = "can_edit_messages"
	}
	if c.Type != "private" && !s.botPart(c).may(right) {
		return nil, bad("not enough rights to manage pinned messages in the chat")
	}
	return c, nil
}

func (s *Server) pinnable(p params, missing string) (*chat, Message, error) {
	c, err := s.pinner(p)
	if err != nil {
		return nil, Message{}, err
	}
	m, found := c.message(int(p.number("message_id")))
	if !found || m.Event != nil {
		return nil, m, bad("%s", missing)
	}
	return c, m, nil
}

func (c *chat) unpin(id int) {
	c.pinned = slices.DeleteFunc(slices.Clone(c.pinned), func(other int) bool { return other == id })
}

// happened is a message of what the bot did.
func (s *Server) happened(c *chat, e Event) Message {
	m := Message{FromBot: true, From: s.me.ID, Name: s.me.FirstName, Event: &e}
	if answered, found := c.message(e.Message); found {
		m.Thread = answered.Thread
	}
	return m
}
