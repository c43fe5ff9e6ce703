package sandbox

// What the bot asks about chats and their members.

func (s *Server) getChat(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	info := map[string]any{
		"id": c.ID, "type": c.Type, "accent_color_id": 0, "max_reaction_count": 11,
		"accepted_gift_types": map[string]bool{
			"unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false, "gifts_from_channels": false,
		},
	}
	if c.Username != "" {
		info["username"] = c.Username
	}
	if c.Type == "private" {
		info["first_name"] = c.Title
	} else {
		info["title"] = c.Title
	}
	if c.Forum {
		info["is_forum"] = true
	}
	if n := len(c.pinned); n > 0 {
		if m, found := c.message(c.pinned[n-1]); found {
			info["pinned_message"] = s.wireMessage(c, m)
		}
	}
	if c.isGroup() {
		allowed := map[string]bool{}
		for _, permission := range permissions() {
			allowed[permission] = true
		}
		info["permissions"] = allowed
	}
	return info, nil
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
		return s.wireMember(c, s.botPart(c)), nil
	}
	if _, known := s.users[id]; !known {
		return nil, bad("PARTICIPANT_ID_INVALID")
	}
	return s.wireMember(c, c.member(id)), nil
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
	var list []any
	for _, m := range append([]participant{s.botPart(c)}, c.members...) {
		if m.status == "creator" || m.status == "administrator" {
			list = append(list, s.wireMember(c, m))
		}
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
	before := s.botPart(c)
	c.left = true
	s.tellStatus(c, s.me.ID, before)
	return true, nil
}
