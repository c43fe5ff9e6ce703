package sandbox

import (
	"fmt"
	"slices"
)

// Topic is a topic of a forum, beside the General one.
type Topic struct {
	ID     int // message_thread_id
	Name   string
	Closed bool // only administrators may write
}

// topicColor is that of every topic's icon, one of the six that Telegram has.
const topicColor = 0x6FB9F0

// Topics returns the topics of a forum, beside the General one.
func (s *Server) Topics(forum int64) []Topic {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.chat(forum); c != nil {
		return slices.Clone(c.topics)
	}
	return nil
}

// CloseTopic closes a topic of a forum, or opens it again.
func (s *Server) CloseTopic(forum int64, topic int, closed bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(forum)
	if c == nil || c.topic(topic) == nil {
		return fmt.Errorf("sandbox: close topic %d of chat %d: %w", topic, forum, ErrNoChat)
	}
	s.closeTopic(c, topic, closed)
	return nil
}

// DeleteTopic deletes a topic of a forum with all that was written there. The
// bot is told nothing, as by Telegram.
func (s *Server) DeleteTopic(forum int64, topic int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(forum)
	if c == nil || c.topic(topic) == nil {
		return fmt.Errorf("sandbox: delete topic %d of chat %d: %w", topic, forum, ErrNoChat)
	}
	c.topics = slices.DeleteFunc(slices.Clone(c.topics), func(t Topic) bool { return t.ID == topic })
	for _, m := range c.messages {
		if m.Thread == topic {
			s.remove(c, m.ID)
		}
	}
	s.bump()
	return nil
}

// topic finds a topic, nil if there is none.
func (c *chat) topic(id int) *Topic {
	for i := range c.topics {
		if c.topics[i].ID == id {
			return &c.topics[i]
		}
	}
	return nil
}

// openTopic makes a topic; its number is that of the message that tells of it.
func (s *Server) openTopic(c *chat, name string) {
	c.nextID = max(c.nextID, 2) // 1 is the General topic
	id := c.nextID
	c.topics = append(slices.Clone(c.topics), Topic{ID: id, Name: name})
	s.happen(c, c.creator(), id, Event{
		Kind: "forum_topic_created", Name: name, body: map[string]any{"name": name, "icon_color": topicColor},
	})
}

func (s *Server) closeTopic(c *chat, id int, closed bool) {
	c.topics = slices.Clone(c.topics)
	t := c.topic(id)
	if t.Closed == closed {
		return
	}
	t.Closed = closed
	kind := "forum_topic_reopened"
	if closed {
		kind = "forum_topic_closed"
	}
	s.happen(c, c.creator(), id, Event{Kind: kind, Name: t.Name, body: struct{}{}})
}

// thread finds the topic that the bot writes to: the one it names, or that of
// the message that it answers. The General topic is named by leaving it out.
func (s *Server) thread(c *chat, p params, replyTo int) (int, error) {
	id := int(p.number("message_thread_id"))
	if answered, found := c.message(replyTo); id == 0 && found {
		id = answered.Thread
	}
	if id == 0 {
		return 0, nil
	}
	t := c.topic(id)
	switch {
	case t == nil:
		return 0, bad("message thread not found")
	case t.Closed && !s.botPart(c).may("can_manage_topics"):
		return 0, bad("TOPIC_CLOSED")
	}
	return id, nil
}
