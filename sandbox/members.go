package sandbox

import "slices"

func (s *Server) getChat(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	return struct {
		wireChat
		AccentColor  int             `json:"accent_color_id"`
		MaxReactions int             `json:"max_reaction_count"`
		Gifts        map[string]bool `json:"accepted_gift_types"`
	}{c.wire(), 0, 11, map[string]bool{
		"unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false, "gifts_from_channels": false,
	}}, nil
}

func (s *Server) getChatMember(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	id := p.number("user_id")
	switch id {
	case 0:
		return nil, bad("invalid user_id specified")
	case s.me.ID:
		return member(s.me, s.botStatus(c)), nil
	}
	u, known := s.users[id]
	if !known {
		return nil, bad("PARTICIPANT_ID_INVALID")
	}
	return member(u, userStatus(c, id)), nil
}

func (s *Server) getChatMemberCount(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	return len(c.members) + 1, nil
}

func (s *Server) getChatAdministrators(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	if c.Type == "private" {
		return nil, bad("there are no administrators in the private chat")
	}
	list := []any{member(s.users[c.members[0]], "creator")}
	if status := s.botStatus(c); status == "administrator" {
		list = append(list, member(s.me, status))
	}
	return list, nil
}

func (s *Server) leaveChat(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	if c.Type == "private" {
		return nil, bad("chat member status can't be changed in private chats")
	}
	before := s.botStatus(c)
	c.left = true
	s.tellStatus(c, before)
	return true, nil
}

// botStatus is what the bot is in a chat.
func (s *Server) botStatus(c *chat) string {
	switch {
	case c.left:
		return "left"
	case c.Blocked:
		return "kicked"
	case c.Type == "channel":
		return "administrator"
	}
	return "member"
}

func userStatus(c *chat, id int64) string {
	switch i := slices.Index(c.members, id); {
	case i < 0:
		return "left"
	case i == 0 && c.Type != "private":
		return "creator"
	}
	return "member"
}

// tellStatus tells the bot that what it is in a chat has changed.
func (s *Server) tellStatus(c *chat, before string) {
	s.bump()
	s.push("my_chat_member", map[string]any{
		"chat": c.wire(), "from": s.users[c.members[0]], "date": s.now().Unix(),
		"old_chat_member": member(s.me, before), "new_chat_member": member(s.me, s.botStatus(c)),
	})
}
