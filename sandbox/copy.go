package sandbox

import "strconv"

// copyMessage sends what another message says, as if the bot had written it.
func (s *Server) copyMessage(p params) (any, error) {
	c, m, err := s.copied(p)
	if err != nil {
		return nil, err
	}
	if m.Event != nil || m.Location != nil {
		return nil, bad("message can't be copied")
	}
	fresh := Message{Text: m.Text, Entities: m.Entities, HTML: m.HTML, Media: m.Media, NoPreview: m.NoPreview}
	if m.Media != nil && p.given("caption") {
		fresh.HTML = p.values["caption"]
		if fresh.Text, fresh.Entities, err = s.formatted(p, "caption", "caption_entities", maxCaption); err != nil {
			return nil, err
		}
	}
	sent, err := s.send(c, p, fresh)
	if err != nil {
		return nil, err
	}
	return map[string]int{"message_id": sent.(wireMessage).MessageID}, nil
}

// forwardMessage sends another message with the name of who wrote it.
func (s *Server) forwardMessage(p params) (any, error) {
	c, m, err := s.copied(p)
	if err != nil {
		return nil, err
	}
	if m.Event != nil {
		return nil, bad("message can't be forwarded")
	}
	return s.send(c, p, Message{
		Text: m.Text, Entities: m.Entities, HTML: m.HTML, Media: m.Media, Location: m.Location, ForwardedFrom: m.Name, Buttons: m.Buttons,
	})
}

// copied finds the chat to send to, and the message of another one that is to
// be sent there.
func (s *Server) copied(p params) (*chat, Message, error) {
	c, err := s.writable(p)
	if err != nil {
		return nil, Message{}, err
	}
	from, err := s.writable(params{values: map[string]string{"chat_id": p.values["from_chat_id"]}})
	if err != nil {
		return nil, Message{}, err
	}
	id, _ := strconv.Atoi(p.values["message_id"]) // check made sure that it is a number
	m, found := from.message(id)
	if !found {
		return nil, m, bad("message to copy not found")
	}
	return c, m, nil
}
