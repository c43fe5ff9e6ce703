package sandbox

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"time"
)

// What Telegram keeps for a bot that does not ask, by the sandbox's clock.
const (
	keepUpdate   = 24 * time.Hour
	keepCallback = 150 * time.Second
	maxPoll      = 50 // seconds
)

// update is an update that waits for the bot.
type update struct {
	id   int64
	kind string
	at   time.Time
	body any
}

// MarshalJSON writes an update as the Bot API does.
func (u update) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"update_id": u.id, u.kind: u.body})
}

// wants reports whether the bot asked for a kind of updates: for chat_member,
// by its name.
func (s *Server) wants(kind string) bool {
	return slices.Contains(s.allowed, kind) || (s.allowed == nil && kind != "chat_member")
}

// push queues an update, unless the bot did not ask for its kind.
func (s *Server) push(kind string, body any) {
	if !s.wants(kind) {
		return
	}
	s.lastID++
	s.queue = append(s.queue, update{id: s.lastID, kind: kind, at: s.now(), body: body})
	s.bump()
	s.dispatch()
}

// confirm forgets the updates up to one.
func (s *Server) confirm(id int64) {
	if id <= s.confirmed {
		return
	}
	s.confirmed = min(id, s.lastID)
	s.queue = slices.DeleteFunc(s.queue, func(u update) bool { return u.id <= id })
	s.bump()
}

// getUpdates is a long poll; the lock is not held.
func (s *Server) getUpdates(ctx context.Context, p params) (any, error) {
	wanted, err := readAllowed(p)
	if err != nil {
		return nil, err
	}
	limit := int(p.number("limit"))
	if limit <= 0 || limit > 100 {
		limit = 100
	}
	timeout := time.NewTimer(time.Duration(min(max(p.number("timeout"), 0), maxPoll)) * time.Second)
	defer timeout.Stop()
	if s.posting() {
		return nil, refusal{code: http.StatusConflict, text: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"}
	}
	mine := s.startPoll(p, wanted)
	defer s.endPoll(mine)
	for expired := p.number("timeout") <= 0; ; {
		s.mu.Lock()
		batch, changed := s.batch(limit), s.changed
		s.mu.Unlock()
		if len(batch) > 0 || expired {
			return batch, nil
		}
		select {
		case <-changed:
		case <-mine:
			return nil, refusal{code: http.StatusConflict, text: "Conflict: terminated by other getUpdates request; " +
				"make sure that only one bot instance is running"}
		case <-timeout.C:
			expired = true
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// readAllowed reads allowed_updates. Telegram passes over names that it does
// not know; here they are mistakes.
func readAllowed(p params) ([]string, error) {
	var wanted []string
	if err := p.object("allowed_updates", &wanted); err != nil {
		return nil, err
	}
	known := strings.Fields("message edited_message channel_post edited_channel_post business_connection business_message " +
		"edited_business_message deleted_business_messages message_reaction message_reaction_count inline_query " +
		"chosen_inline_result callback_query shipping_query pre_checkout_query purchased_paid_media poll poll_answer managed_bot " +
		"guest_message my_chat_member chat_member chat_join_request chat_boost removed_chat_boost subscription " +
		"stopped_message_generation")
	for _, name := range wanted {
		if !slices.Contains(known, name) {
			return nil, bad("unknown kind of updates %q", name)
		}
	}
	return wanted, nil
}

// startPoll ends the poll that is under way, if any, and takes its place.
func (s *Server) startPoll(p params, wanted []string) chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.poll != nil {
		close(s.poll)
	}
	s.poll = make(chan struct{})
	if p.given("allowed_updates") {
		s.allowed = nil
		if len(wanted) > 0 {
			s.allowed = wanted
		}
	}
	switch offset := p.number("offset"); {
	case offset > 0:
		s.confirm(offset - 1)
	case offset < 0 && len(s.queue) > int(-offset):
		s.confirm(s.queue[len(s.queue)-int(-offset)].id - 1)
	}
	return s.poll
}

func (s *Server) endPoll(mine chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.poll == mine {
		s.poll = nil
	}
}

// batch returns the oldest updates that are still worth telling.
func (s *Server) batch(limit int) []update {
	now := s.now()
	s.queue = slices.DeleteFunc(s.queue, func(u update) bool {
		age := now.Sub(u.at)
		return age > keepUpdate || (u.kind == "callback_query" && age > keepCallback) || (u.kind == "inline_query" && age > keepQuery)
	})
	return append([]update{}, s.queue[:min(limit, len(s.queue))]...)
}
