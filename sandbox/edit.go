package sandbox

import (
	"reflect"
	"strings"
	"time"
)

// keepDeletable is how old a message may be for a bot to delete it.
const keepDeletable = 48 * time.Hour

// editable finds the message that a call edits.
func (s *Server) editable(p params) (*chat, Message, error) {
	if p.given("business_connection_id") {
		return nil, Message{}, bad("the sandbox does not play business_connection_id")
	}
	if p.given("inline_message_id") {
		c, m, found := s.inlineMessage(p.values["inline_message_id"])
		if !found {
			return nil, Message{}, bad("MESSAGE_ID_INVALID")
		}
		return c, m, nil
	}
	c, err := s.writable(p)
	if err != nil {
		return nil, Message{}, err
	}
	if p.number("message_id") == 0 {
		return nil, Message{}, bad("message identifier is not specified")
	}
	m, found := c.message(int(p.number("message_id")))
	if !found {
		return nil, Message{}, bad("message to edit not found")
	}
	if !m.FromBot {
		return nil, Message{}, bad("message can't be edited")
	}
	return c, m, nil
}

func (s *Server) editMessageText(p params) (any, error) {
	c, m, err := s.editable(p)
	if err != nil {
		return nil, err
	}
	if p.given("rich_message") {
		return nil, bad("the sandbox does not play rich_message")
	}
	before := m
	m.HTML = p.values["text"]
	if m.Text, m.Entities, err = s.formatted(p, "text", "entities", maxText); err != nil {
		return nil, err
	}
	if before.Media != nil {
		return nil, bad("there is no text in the message to edit")
	}
	if m.NoPreview, err = preview(p); err != nil {
		return nil, err
	}
	return s.edit(c, p, before, m)
}

func (s *Server) editMessageCaption(p params) (any, error) {
	c, m, err := s.editable(p)
	if err != nil {
		return nil, err
	}
	if m.Media == nil {
		return nil, bad("there is no caption in the message to edit")
	}
	before := m
	m.HTML, m.Text, m.Entities = p.values["caption"], "", nil
	if p.given("caption") {
		if m.Text, m.Entities, err = s.formatted(p, "caption", "caption_entities", maxCaption); err != nil {
			return nil, err
		}
	}
	return s.edit(c, p, before, m)
}

// editMessageMedia replaces a message's picture or file, or gives one to a text.
func (s *Server) editMessageMedia(p params) (any, error) {
	c, m, err := s.editable(p)
	if err != nil {
		return nil, err
	}
	given, kind, err := readInputMedia(p)
	if err != nil {
		return nil, err
	}
	if p.given("inline_message_id") && len(given.files) > 0 {
		return nil, bad("a new file can't be uploaded for an inline message")
	}
	before := m
	if m.Media, err = s.media(given, kind); err != nil {
		return nil, err
	}
	m.HTML, m.Text, m.Entities = given.values["caption"], "", nil
	if given.given("caption") {
		if m.Text, m.Entities, err = s.formatted(given, "caption", "caption_entities", maxCaption); err != nil {
			return nil, err
		}
	}
	return s.edit(c, p, before, m)
}

// readInputMedia reads an InputMedia, a picture or a file, into parameters as
// those of sendPhoto and sendDocument.
func readInputMedia(p params) (given params, kind string, err error) {
	given = params{values: map[string]string{}, files: map[string]upload{}}
	if err := given.readJSON(strings.NewReader(p.values["media"])); err != nil || !p.given("media") {
		return given, "", bad("can't parse media: %v", err)
	}
	kind = given.values["type"]
	fields := map[string]string{
		"photo":    "type caption parse_mode caption_entities show_caption_above_media has_spoiler",
		"document": "type caption parse_mode caption_entities thumbnail disable_content_type_detection",
	}[kind]
	if fields == "" {
		return given, "", bad("the sandbox does not play media of type %q", kind)
	}
	address := given.values["media"]
	delete(given.values, "media")
	if err := (method{takes: strings.Fields(fields)}).check(given); err != nil {
		return given, "", err
	}
	given.values[kind] = address
	if name, attached := strings.CutPrefix(address, "attach://"); attached {
		file, found := p.files[name]
		if !found {
			return given, "", bad("wrong file identifier/HTTP URL specified")
		}
		given.files[kind] = file
	}
	return given, kind, nil
}

func (s *Server) editMessageReplyMarkup(p params) (any, error) {
	c, m, err := s.editable(p)
	if err != nil {
		return nil, err
	}
	return s.edit(c, p, m, m)
}

// edit shows a message as it is to be from now on: without reply_markup it
// loses its buttons.
func (s *Server) edit(c *chat, p params, before, m Message) (any, error) {
	given, err := readMarkup(p.values["reply_markup"])
	if err != nil {
		return nil, err
	}
	if !given.isInline() {
		return nil, bad("inline keyboard expected")
	}
	m.Buttons = given.buttons
	if m.Text == before.Text && reflect.DeepEqual(m.Media, before.Media) &&
		reflect.DeepEqual(m.Entities, before.Entities) && reflect.DeepEqual(m.Buttons, before.Buttons) {
		return nil, bad("message is not modified: specified new message content and reply markup are exactly the same " +
			"as a current content and reply markup of the message")
	}
	m.Edited = s.now()
	s.replace(c, m)
	if p.given("inline_message_id") {
		return true, nil
	}
	return s.wireMessage(c, m), nil
}

func (s *Server) deleteMessage(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	if p.number("message_id") == 0 {
		return nil, bad("message identifier is not specified")
	}
	m, found := c.message(int(p.number("message_id")))
	if !found {
		return nil, bad("message to delete not found")
	}
	if !s.mayDelete(c, m) {
		return nil, bad("message can't be deleted")
	}
	s.remove(c, m.ID)
	return true, nil
}

// deleteMessages deletes those of the messages that are there and may be
// deleted.
func (s *Server) deleteMessages(p params) (any, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, err
	}
	var ids []int
	if err := p.object("message_ids", &ids); err != nil {
		return nil, err
	}
	if len(ids) == 0 || len(ids) > 100 {
		return nil, bad("message identifiers are not specified, or more than 100")
	}
	for _, id := range ids {
		if m, found := c.message(id); found && s.mayDelete(c, m) {
			s.remove(c, id)
		}
	}
	return true, nil
}

func (s *Server) mayDelete(c *chat, m Message) bool {
	others := c.Type == "private" || s.botPart(c).may("can_delete_messages")
	return s.now().Sub(m.Date) <= keepDeletable && (m.FromBot || others)
}
