package sandbox

import (
	"fmt"
	"maps"
	"slices"
)

// participant is somebody's part in a chat: a user's or the bot's.
type participant struct {
	user   int64
	status string // creator, administrator, restricted (may not write), member, left or kicked
	rights rights // an administrator's
}

// creator is whom a chat belongs to; in a private chat, its user.
func (c *chat) creator() int64 { return c.members[0].user }

// member finds a user's part in a chat; strangers have left.
func (c *chat) member(user int64) participant {
	for _, p := range c.members {
		if p.user == user {
			return p
		}
	}
	return participant{user: user, status: "left"}
}

func (c *chat) has(user int64) bool { return c.member(user).status != "left" }

func (c *chat) isGroup() bool { return c.Type == "group" || c.Type == "supergroup" }

// botPart is what the bot is in a chat now.
func (s *Server) botPart(c *chat) participant {
	part := c.bot
	part.user = s.me.ID
	switch {
	case c.left:
		part.status = "left"
	case c.Blocked:
		part.status = "kicked"
	}
	return part
}

// SetBot makes the bot a member, an administrator with the rights named, or
// restricted (it may not write) in a group or channel; or has it "left" or
// "kicked". The bot is told by my_chat_member.
func (s *Server) SetBot(chat int64, status string, may ...string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if c == nil || c.Type == "private" {
		return fmt.Errorf("sandbox: set the bot in chat %d: %w", chat, ErrNoChat)
	}
	if !slices.Contains([]string{"member", "administrator", "restricted", "left", "kicked"}, status) {
		return fmt.Errorf("sandbox: set the bot in chat %d: nobody can be %q", chat, status)
	}
	before := s.botPart(c)
	c.left, c.Blocked = status == "left", status == "kicked"
	if !c.left && !c.Blocked {
		c.bot = participant{status: status}
	}
	if status == "administrator" {
		c.bot.rights = rightsOf(may)
	}
	s.tellStatus(c, c.creator(), before)
	return nil
}

// SetMember makes a user a member, or an administrator with the rights named,
// of a group or channel, or has the user "left". A bot that is an administrator
// there and asked for chat_member is told.
func (s *Server) SetMember(chat, user int64, status string, may ...string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if _, known := s.users[user]; c == nil || !known || c.Type == "private" || user == c.creator() {
		return fmt.Errorf("sandbox: set member %d of chat %d: %w", user, chat, ErrNoChat)
	}
	before := c.member(user)
	after := participant{user: user, status: status, rights: rightsOf(may)}
	c.members = slices.DeleteFunc(slices.Clone(c.members), func(p participant) bool { return p.user == user })
	if status != "left" {
		c.members = append(c.members, after)
	}
	s.bump()
	if s.botPart(c).status == "administrator" {
		s.push("chat_member", s.statusUpdate(c, c.creator(), before, after))
	}
	return nil
}

// tellStatus tells the bot that what it is in a chat has changed, if it has.
func (s *Server) tellStatus(c *chat, by int64, before participant) {
	after := s.botPart(c)
	if after.status == before.status && maps.Equal(after.rights, before.rights) {
		return
	}
	s.bump()
	s.push("my_chat_member", s.statusUpdate(c, by, before, after))
}

func (s *Server) statusUpdate(c *chat, by int64, before, after participant) map[string]any {
	from := s.users[by]
	if by == s.me.ID {
		from = s.me
	}
	return map[string]any{
		"chat": c.wire(), "from": from, "date": s.now().Unix(),
		"old_chat_member": s.wireMember(c, before), "new_chat_member": s.wireMember(c, after),
	}
}

// wireMember is a ChatMember of the bot or a user.
func (s *Server) wireMember(c *chat, p participant) map[string]any {
	u := s.users[p.user]
	if p.user == s.me.ID {
		u = s.me
	}
	m := map[string]any{"user": u, "status": p.status}
	switch p.status {
	case "creator":
		m["is_anonymous"] = false
	case "kicked":
		m["until_date"] = 0
	case "restricted":
		m["until_date"], m["is_member"] = 0, true
		for _, permission := range permissions() {
			m[permission] = false
		}
	case "administrator":
		m["can_be_edited"], m["is_anonymous"] = false, p.rights["is_anonymous"]
		own := groupRights()
		if c.Type == "channel" {
			own = channelRights()
		}
		for _, right := range append(commonRights(), own...) {
			m[right] = p.rights[right]
		}
	}
	return m
}

// permissions are what a member of a group may do, as in ChatPermissions.
func permissions() []string {
	return []string{
		"can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos", "can_send_video_notes",
		"can_send_voice_notes", "can_send_polls", "can_send_other_messages", "can_add_web_page_previews", "can_change_info",
		"can_invite_users", "can_pin_messages", "can_manage_topics", "can_edit_tag", "can_react_to_messages",
	}
}

// maySend refuses what the bot may not send into a chat; what names it as
// Telegram does: "text messages", "photos" or "documents".
func (s *Server) maySend(c *chat, what string) error {
	switch part := s.botPart(c); {
	case c.Type == "channel" && !part.may("can_post_messages"):
		return bad("need administrator rights in the channel chat")
	case part.status == "restricted":
		return bad("not enough rights to send %s to the chat", what)
	}
	return nil
}
