package sandbox

// Telegram's JSON, as the Bot API documents it.

type user struct {
	ID           int64  `json:"id"`
	IsBot        bool   `json:"is_bot"`
	FirstName    string `json:"first_name"`
	Username     string `json:"username,omitempty"`
	LanguageCode string `json:"language_code,omitempty"`
}

type wireChat struct {
	ID        int64  `json:"id"`
	Type      string `json:"type"`
	Title     string `json:"title,omitempty"`
	FirstName string `json:"first_name,omitempty"`
	Username  string `json:"username,omitempty"`
}

// Entity is a marked stretch of a text.
type Entity struct {
	Type     string `json:"type"`
	Offset   int    `json:"offset"` // UTF-16 units
	Length   int    `json:"length"` // UTF-16 units
	URL      string `json:"url,omitempty"`
	Language string `json:"language,omitempty"`
}

// Button is a button beneath a message; one of Data, URL and Copy is set, or
// none on a kind that the sandbox only shows.
type Button struct {
	Text string
	Data string // sent back to the bot, at most 64 bytes
	URL  string
	Copy string // put into the clipboard
	Kind string // the Bot API's name of the field that makes the button what it is

	field any // its value as given
}

type wirePhoto struct {
	FileID       string `json:"file_id"`
	FileUniqueID string `json:"file_unique_id"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
	FileSize     int    `json:"file_size,omitempty"`
}

type wireDocument struct {
	FileID       string `json:"file_id"`
	FileUniqueID string `json:"file_unique_id"`
	FileName     string `json:"file_name,omitempty"`
	MimeType     string `json:"mime_type,omitempty"`
	FileSize     int    `json:"file_size,omitempty"`
}

type wireMessage struct {
	MessageID       int            `json:"message_id"`
	From            *user          `json:"from,omitempty"`
	SenderChat      *wireChat      `json:"sender_chat,omitempty"`
	Chat            wireChat       `json:"chat"`
	Date            int64          `json:"date"`
	EditDate        int64          `json:"edit_date,omitempty"`
	ReplyToMessage  *wireMessage   `json:"reply_to_message,omitempty"`
	Text            string         `json:"text,omitempty"`
	Entities        []Entity       `json:"entities,omitempty"`
	Photo           []wirePhoto    `json:"photo,omitempty"`
	Document        *wireDocument  `json:"document,omitempty"`
	Caption         string         `json:"caption,omitempty"`
	CaptionEntities []Entity       `json:"caption_entities,omitempty"`
	LinkPreview     map[string]any `json:"link_preview_options,omitempty"`
	ReplyMarkup     map[string]any `json:"reply_markup,omitempty"`
}

func (c *chat) wire() wireChat {
	w := wireChat{ID: c.ID, Type: c.Type, Username: c.Username}
	if c.Type == "private" {
		w.FirstName = c.Title
	} else {
		w.Title = c.Title
	}
	return w
}

// wireMessage is a message as the Bot API shows it, with the one it answers.
func (s *Server) wireMessage(c *chat, m Message) wireMessage {
	w := s.wireShallow(c, m)
	if m.ReplyTo != 0 {
		if to, ok := c.message(m.ReplyTo); ok {
			reply := s.wireShallow(c, to)
			w.ReplyToMessage = &reply
		}
	}
	return w
}

func (s *Server) wireShallow(c *chat, m Message) wireMessage {
	w := wireMessage{MessageID: m.ID, Chat: c.wire(), Date: m.Date.Unix()}
	if !m.Edited.IsZero() {
		w.EditDate = m.Edited.Unix()
	}
	switch from := s.users[m.From]; {
	case c.Type == "channel":
		sender := c.wire()
		w.SenderChat = &sender
	case m.FromBot:
		me := s.me
		w.From = &me
	default:
		w.From = &from
	}
	switch {
	case m.Media == nil:
		w.Text, w.Entities = m.Text, m.Entities
	case m.Media.Photo:
		w.Photo = []wirePhoto{{m.Media.FileID, "u" + m.Media.FileID, m.Media.Width, m.Media.Height, m.Media.Size}}
		w.Caption, w.CaptionEntities = m.Text, m.Entities
	default:
		w.Document = &wireDocument{m.Media.FileID, "u" + m.Media.FileID, m.Media.Name, m.Media.Type, m.Media.Size}
		w.Caption, w.CaptionEntities = m.Text, m.Entities
	}
	if m.NoPreview {
		w.LinkPreview = map[string]any{"is_disabled": true}
	}
	if len(m.Buttons) > 0 {
		rows := make([][]map[string]any, len(m.Buttons))
		for i, row := range m.Buttons {
			for _, b := range row {
				rows[i] = append(rows[i], map[string]any{"text": b.Text, b.Kind: b.field})
			}
		}
		w.ReplyMarkup = map[string]any{"inline_keyboard": rows}
	}
	return w
}

// member is a ChatMember of the bot or a user.
func member(u user, status string) map[string]any {
	m := map[string]any{"user": u, "status": status}
	switch status {
	case "creator":
		m["is_anonymous"] = false
	case "kicked":
		m["until_date"] = 0
	case "administrator":
		for _, right := range []string{
			"can_manage_chat", "can_delete_messages", "can_change_info", "can_invite_users", "can_post_messages",
			"can_edit_messages", "can_post_stories", "can_edit_stories", "can_delete_stories",
		} {
			m[right] = true
		}
		for _, right := range []string{
			"can_be_edited", "is_anonymous", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
		} {
			m[right] = false
		}
	}
	return m
}
