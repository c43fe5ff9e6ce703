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
	IsForum   bool   `json:"is_forum,omitempty"`
}

// Entity is a marked stretch of a text.
type Entity struct {
	Type     string `json:"type"`
	Offset   int    `json:"offset"` // UTF-16 units
	Length   int    `json:"length"` // UTF-16 units
	URL      string `json:"url,omitempty"`
	Language string `json:"language,omitempty"`
}

// Button is a button beneath a message; one of Data, URL, Copy and Query may be
// set, none is on a kind that the sandbox only shows.
type Button struct {
	Text  string
	Data  string // sent back to the bot, at most 64 bytes
	URL   string
	Copy  string // put into the clipboard
	Query string // put into the field, for inline mode
	Kind  string // the Bot API's name of the field that makes the button what it is

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
	MessageThreadID int            `json:"message_thread_id,omitempty"`
	IsTopicMessage  bool           `json:"is_topic_message,omitempty"`
	From            *user          `json:"from,omitempty"`
	SenderChat      *wireChat      `json:"sender_chat,omitempty"`
	Chat            wireChat       `json:"chat"`
	Date            int64          `json:"date"`
	EditDate        int64          `json:"edit_date,omitempty"`
	ViaBot          *user          `json:"via_bot,omitempty"`
	ForwardOrigin   map[string]any `json:"forward_origin,omitempty"`
	ReplyToMessage  *wireMessage   `json:"reply_to_message,omitempty"`
	Text            string         `json:"text,omitempty"`
	Entities        []Entity       `json:"entities,omitempty"`
	Photo           []wirePhoto    `json:"photo,omitempty"`
	Document        *wireDocument  `json:"document,omitempty"`
	Caption         string         `json:"caption,omitempty"`
	CaptionEntities []Entity       `json:"caption_entities,omitempty"`
	Location        *Location      `json:"location,omitempty"`
	LinkPreview     map[string]any `json:"link_preview_options,omitempty"`
	ReplyMarkup     map[string]any `json:"reply_markup,omitempty"`

	ChatShared    any          `json:"chat_shared,omitempty"`
	PinnedMessage *wireMessage `json:"pinned_message,omitempty"`
	MigrateTo     int64        `json:"migrate_to_chat_id,omitempty"`
	MigrateFrom   int64        `json:"migrate_from_chat_id,omitempty"`
	TopicCreated  any          `json:"forum_topic_created,omitempty"`
	TopicClosed   any          `json:"forum_topic_closed,omitempty"`
	TopicReopened any          `json:"forum_topic_reopened,omitempty"`
}

func (c *chat) wire() wireChat {
	w := wireChat{ID: c.ID, Type: c.Type, Username: c.Username, IsForum: c.Forum}
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
	answered := m.ReplyTo
	if answered == 0 && m.ID != m.Thread { // in a topic, what answers nothing answers the topic's first message
		answered = m.Thread
	}
	if to, ok := c.message(answered); ok {
		reply := s.wireShallow(c, to)
		w.ReplyToMessage = &reply
	}
	return w
}

func (s *Server) wireShallow(c *chat, m Message) wireMessage {
	w := wireMessage{
		MessageID: m.ID, Chat: c.wire(), Date: m.Date.Unix(), Location: m.Location,
		MessageThreadID: m.Thread, IsTopicMessage: m.Thread != 0,
	}
	if m.Via {
		me := s.me
		w.ViaBot = &me
	}
	if !m.Edited.IsZero() {
		w.EditDate = m.Edited.Unix()
	}
	if m.ForwardedFrom != "" {
		w.ForwardOrigin = map[string]any{"type": "hidden_user", "date": m.Date.Unix(), "sender_user_name": m.ForwardedFrom}
	}
	switch from := s.users[m.From]; {
	case c.Type == "channel":
		sender := c.wire()
		w.SenderChat = &sender
	case m.FromBot:
		me := s.me
		w.From = &me
	case m.From == Anonymous:
		sender := c.wire()
		w.SenderChat = &sender
		w.From = &user{ID: Anonymous, IsBot: true, FirstName: "Group", Username: "GroupAnonymousBot"}
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
	if m.Event != nil {
		s.wireEvent(c, &w, *m.Event)
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

func (s *Server) wireEvent(c *chat, w *wireMessage, e Event) {
	switch e.Kind {
	case "chat_shared":
		w.ChatShared = e.body
	case "migrate_to_chat_id":
		w.MigrateTo = e.Chat
	case "migrate_from_chat_id":
		w.MigrateFrom = e.Chat
	case "forum_topic_created":
		w.TopicCreated = e.body
	case "forum_topic_closed":
		w.TopicClosed = e.body
	case "forum_topic_reopened":
		w.TopicReopened = e.body
	case "pinned_message":
		if m, found := c.message(e.Message); found {
			pinned := s.wireShallow(c, m)
			w.PinnedMessage = &pinned
		}
	}
}
