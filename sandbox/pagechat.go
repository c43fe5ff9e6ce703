package sandbox

// What the page is told of a chat.

type pageChat struct {
	ID          int64         `json:"id"`
	Type        string        `json:"type"`
	Title       string        `json:"title"`
	Username    string        `json:"username,omitempty"`
	Lang        string        `json:"lang,omitempty"`
	Blocked     bool          `json:"blocked"`
	Bot         string        `json:"bot"` // what the bot is here
	Read        int           `json:"read"`
	Typing      int64         `json:"typing,omitempty"` // since when, by the real clock
	Action      string        `json:"action,omitempty"` // what the bot does since then
	Description string        `json:"description,omitempty"`
	Members     []pageMember  `json:"members"`
	Forum       bool          `json:"forum,omitempty"`
	Topics      []pageTopic   `json:"topics,omitempty"`
	Pinned      int           `json:"pinned,omitempty"` // the message that was pinned last
	Keyboard    *pageKeyboard `json:"keyboard,omitempty"`
}

type pageMember struct {
	ID       int64     `json:"id"`
	Name     string    `json:"name"`
	Status   string    `json:"status"`
	Commands []command `json:"commands"`
}

type pageTopic struct {
	ID     int    `json:"id"`
	Name   string `json:"name"`
	Closed bool   `json:"closed"`
}

type pageKeyboard struct {
	Rows        [][]pageKey `json:"rows"`
	Placeholder string      `json:"placeholder,omitempty"`
}

type pageKey struct {
	Text  string `json:"text"`
	Place bool   `json:"place,omitempty"` // asks for where one is
	// Chats are those that may be chosen; nil if the key asks for none.
	Chats []int64 `json:"chats"`
}

func (s *Server) pageChat(c *chat) pageChat {
	p := pageChat{
		ID: c.ID, Type: c.Type, Title: c.Title, Username: c.Username, Lang: c.Lang, Blocked: c.Blocked || c.left, Read: c.read,
		Bot: s.botPart(c).status, Typing: c.typing, Action: c.action, Description: s.localized("description", c.Lang), Forum: c.Forum,
	}
	for _, m := range c.members {
		u := s.users[m.user]
		member := pageMember{ID: u.ID, Name: u.FirstName, Status: m.status, Commands: []command{}}
		if c.Type != "channel" {
			member.Commands = append(member.Commands, s.menu(c, u)...)
		}
		p.Members = append(p.Members, member)
	}
	for _, t := range c.topics {
		p.Topics = append(p.Topics, pageTopic(t))
	}
	if n := len(c.pinned); n > 0 {
		p.Pinned = c.pinned[n-1]
	}
	if c.keyboard != nil {
		p.Keyboard = s.pageKeyboard(c)
	}
	return p
}

func (s *Server) pageKeyboard(c *chat) *pageKeyboard {
	p := &pageKeyboard{Placeholder: c.keyboard.placeholder}
	for _, row := range c.keyboard.rows {
		keys := make([]pageKey, len(row))
		for i, k := range row {
			keys[i] = pageKey{Text: k.Text, Place: k.Location}
			if k.Chat == nil {
				continue
			}
			keys[i].Chats = []int64{}
			for _, other := range s.chats {
				if s.suits(k.Chat, c.creator(), other) {
					keys[i].Chats = append(keys[i].Chats, other.ID)
				}
			}
		}
		p.Rows = append(p.Rows, keys)
	}
	return p
}
