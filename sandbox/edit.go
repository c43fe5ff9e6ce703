package sandbox

import (
	"reflect"
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
	if m.Text == before.Text && reflect.DeepEqual(m.Entities, before.Entities) && reflect.DeepEqual(m.Buttons, before.Buttons) {
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
	mayOthers := c.Type == "private" || s.botPart(c).may("can_delete_messages")
	if s.now().Sub(m.Date) > keepDeletable || (!m.FromBot && !mayOthers) {
		return nil, bad("message can't be deleted")
	}
	s.remove(c, m.ID)
	return true, nil
}
