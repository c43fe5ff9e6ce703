package sandbox

import (
	"bytes"
	"fmt"
	"image"
	_ "image/gif"  // pictures that sendPhoto takes
	_ "image/jpeg" // pictures that sendPhoto takes
	_ "image/png"  // pictures that sendPhoto takes
	"net/http"
	"slices"
	"strconv"
	"strings"
)

const (
	maxPhoto    = 10 << 20 // bytes
	maxDocument = 50 << 20 // bytes
)

// file is a file that was uploaded.
type file struct {
	media Media
	data  []byte
}

// target finds the chat that a call names.
func (s *Server) target(p params) (*chat, error) {
	name := p.values["chat_id"]
	if name == "" {
		return nil, bad("chat_id is empty")
	}
	var c *chat
	if id, err := strconv.ParseInt(name, 10, 64); err == nil {
		c = s.chat(id)
	} else if strings.HasPrefix(name, "@") {
		c = s.named(name)
	}
	if c == nil {
		return nil, bad("chat not found")
	}
	return c, nil
}

// writable finds the chat that a call writes to.
func (s *Server) writable(p params) (*chat, error) {
	c, err := s.target(p)
	if err != nil {
		return nil, err
	}
	switch {
	case c.moved != 0:
		return nil, refusal{
			code: http.StatusBadRequest, text: "Bad Request: group chat was upgraded to a supergroup chat", movedTo: c.moved,
		}
	case c.left:
		return nil, forbidden("bot is not a member of the " + c.Type + " chat")
	case c.Blocked && c.Type == "private":
		return nil, forbidden("bot was blocked by the user")
	case c.Blocked:
		return nil, forbidden("bot was kicked from the " + c.Type + " chat")
	}
	return c, nil
}

func (s *Server) sendMessage(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	m := Message{HTML: p.values["text"]}
	if m.Text, m.Entities, err = s.formatted(p, "text", "entities", maxText); err != nil {
		return nil, err
	}
	if m.NoPreview, err = preview(p); err != nil {
		return nil, err
	}
	return s.send(c, p, m)
}

func (s *Server) sendPhoto(p params) (any, error) { return s.sendMedia(p, "photo") }

func (s *Server) sendDocument(p params) (any, error) { return s.sendMedia(p, "document") }

func (s *Server) sendMedia(p params, field string) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	m := Message{HTML: p.values["caption"]}
	if p.given("caption") {
		if m.Text, m.Entities, err = s.formatted(p, "caption", "caption_entities", maxCaption); err != nil {
			return nil, err
		}
	}
	if m.Media, err = s.media(p, field); err != nil {
		return nil, err
	}
	return s.send(c, p, m)
}

// media takes an uploaded file, or finds one that was uploaded before.
func (s *Server) media(p params, field string) (*Media, error) {
	if given, isUpload := p.files[field]; isUpload {
		return s.upload(given, field == "photo")
	}
	id := p.values[field]
	if id == "" {
		return nil, bad("there is no %s in the request", field)
	}
	if s.anyFile {
		return &Media{FileID: id, Photo: field == "photo"}, nil
	}
	known, found := s.files[id]
	if !found || known.media.Photo != (field == "photo") {
		return nil, bad("wrong file identifier/HTTP URL specified")
	}
	return &known.media, nil
}

func (s *Server) upload(given upload, photo bool) (*Media, error) {
	limit := maxDocument
	if photo {
		limit = maxPhoto
	}
	if len(given.data) == 0 {
		return nil, bad("file must be non-empty")
	}
	if len(given.data) > limit {
		return nil, refusal{code: http.StatusRequestEntityTooLarge, text: "Request Entity Too Large"}
	}
	s.serial++
	m := Media{
		FileID: fmt.Sprintf("sandbox-file-%d", s.serial), Photo: photo,
		Name: given.name, Type: http.DetectContentType(given.data), Size: len(given.data),
	}
	if photo {
		config, _, err := image.DecodeConfig(bytes.NewReader(given.data))
		if err != nil {
			return nil, bad("IMAGE_PROCESS_FAILED")
		}
		m.Width, m.Height = config.Width, config.Height
		if m.Width+m.Height > 10000 || m.Width > 20*m.Height || m.Height > 20*m.Width {
			return nil, bad("PHOTO_INVALID_DIMENSIONS")
		}
	}
	s.files[m.FileID] = file{m, given.data}
	return &m, nil
}

// send puts a message of the bot into a chat.
func (s *Server) send(c *chat, p params, m Message) (any, error) {
	for _, name := range []string{
		"business_connection_id", "direct_messages_topic_id", "ephemeral_message_parameters", "suggested_post_parameters", "message_effect_id",
	} {
		if p.given(name) {
			return nil, bad("the sandbox does not play %s", name)
		}
	}
	if err := s.maySend(c, m.what()); err != nil {
		return nil, err
	}
	markup, err := readMarkup(p.values["reply_markup"])
	if err != nil {
		return nil, err
	}
	if err := markup.suits(c); err != nil {
		return nil, err
	}
	if m.ReplyTo, err = replyTo(c, p); err != nil {
		return nil, err
	}
	if m.Thread, err = s.thread(c, p, m.ReplyTo); err != nil {
		return nil, err
	}
	if p.given("reply_markup") { // what is forwarded keeps its buttons
		m.Buttons, m.ForceReply = markup.buttons, markup.forceReply
	}
	m.FromBot, m.From, m.Name, m.Silent = true, s.me.ID, s.me.FirstName, p.flag("disable_notification")
	c.typing = 0
	m = s.add(c, m)
	c.show(markup)
	result := s.wireMessage(c, m)
	if len(c.script) > 0 {
		next := c.script[0]
		c.script = c.script[1:]
		_ = s.say(c, saying{from: c.creator(), text: next}) // an empty line of a script says nothing
	}
	return result, nil
}

// what names a message as Telegram does where it may not be sent.
func (m Message) what() string {
	switch {
	case m.Media == nil:
		return "text messages"
	case m.Media.Photo:
		return "photos"
	}
	return "documents"
}

// formatted reads a text or caption with its markup.
func (s *Server) formatted(p params, field, entities string, limit int) (string, []Entity, error) {
	raw := p.values[field]
	if raw == "" {
		return "", nil, bad("message text is empty")
	}
	if p.given(entities) {
		return "", nil, bad("the sandbox does not play %s: use parse_mode", entities)
	}
	text, marked := raw, []Entity(nil)
	switch mode := p.values["parse_mode"]; strings.ToLower(mode) {
	case "":
	case "html":
		var err error
		if text, marked, err = parseHTML(raw); err != nil {
			return "", nil, bad("can't parse entities: %v", err)
		}
	case "markdown", "markdownv2":
		return "", nil, bad("the sandbox does not play parse_mode %s: use HTML", mode)
	default:
		return "", nil, bad("unsupported parse_mode")
	}
	text, marked = trim(text, marked)
	if text == "" {
		return "", nil, bad("text must be non-empty")
	}
	if utf16Length(text) > limit {
		if limit == maxCaption {
			return "", nil, bad("message caption is too long")
		}
		return "", nil, bad("message is too long")
	}
	if len(marked) > maxEntities { // Telegram shows the rest unmarked: with us this is a mistake of the bot
		return "", nil, bad("more than %d entities in the text", maxEntities)
	}
	return text, s.finder.find(text, marked), nil
}

// preview reads link_preview_options and tells whether there is to be none.
func preview(p params) (off bool, err error) {
	var options struct {
		Off   bool   `json:"is_disabled"`
		URL   string `json:"url"`
		Small bool   `json:"prefer_small_media"`
		Large bool   `json:"prefer_large_media"`
		Above bool   `json:"show_above_text"`
	}
	err = p.object("link_preview_options", &options)
	if err == nil && options.URL != "" && !isLink(options.URL) {
		err = bad("WEBPAGE_URL_INVALID")
	}
	return options.Off, err
}

// replyParameters are those of ReplyParameters; most are read only to be
// refused if they are misspelt.
type replyParameters struct {
	MessageID    int    `json:"message_id"`
	ChatID       any    `json:"chat_id"`
	WithoutReply bool   `json:"allow_sending_without_reply"`
	Quote        string `json:"quote"`
	QuoteMode    string `json:"quote_parse_mode"`
	QuoteMarks   any    `json:"quote_entities"`
	QuotePlace   int    `json:"quote_position"`
	Task         int    `json:"checklist_task_id"`
	PollOption   string `json:"poll_option_id"`
	Ephemeral    int    `json:"ephemeral_message_id"`
}

func readReply(p params) (reply replyParameters, err error) {
	err = p.object("reply_parameters", &reply)
	return reply, err
}

// replyTo finds the message that is answered, 0 if none is.
func replyTo(c *chat, p params) (int, error) {
	reply, err := readReply(p)
	if err != nil || reply.MessageID == 0 {
		return 0, err
	}
	if _, found := c.message(reply.MessageID); !found {
		if reply.WithoutReply {
			return 0, nil
		}
		return 0, bad("message to be replied not found")
	}
	return reply.MessageID, nil
}

// checkAction holds a chat action against those that there are.
func checkAction(action string) error {
	actions := strings.Fields("typing upload_photo record_video upload_video record_voice upload_voice " +
		"upload_document choose_sticker find_location record_video_note upload_video_note")
	if !slices.Contains(actions, action) {
		return bad("wrong parameter action in request")
	}
	return nil
}

func (s *Server) sendChatAction(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	c.typing, c.action = s.options.Now().UnixMilli(), p.values["action"]
	s.bump()
	return true, nil
}
