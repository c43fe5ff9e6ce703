package sandbox

import "fmt"

// Migrate turns a basic group into a supergroup, which is a chat of its own
// with a new id; whoever writes to the old one is refused and told the new.
func (s *Server) Migrate(group int64) (supergroup int64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.chat(group)
	if old == nil || old.Type != "group" || old.moved != 0 {
		return 0, fmt.Errorf("sandbox: migrate chat %d: %w", group, ErrNoChat)
	}
	grown := &chat{Chat: old.Chat, members: old.members, bot: old.bot, left: old.left, nextID: 1}
	grown.ID, grown.Type = -1001900000000+old.ID%1000, "supergroup"
	s.chats = append(s.chats, grown)
	s.happen(old, old.creator(), 0, Event{Kind: "migrate_to_chat_id", Chat: grown.ID})
	old.moved = grown.ID
	s.happen(grown, old.creator(), 0, Event{Kind: "migrate_from_chat_id", Chat: old.ID})
	return grown.ID, nil
}
