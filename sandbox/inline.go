package sandbox

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// ErrNoResult says that an inline query has no such result, or is forgotten.
var ErrNoResult = errors.New("no such result")

// InlineAnswer is what the bot answered to an inline query.
type InlineAnswer struct {
	Query      string // its id, for Choose
	Results    []InlineResult
	NextOffset string // "" if there is no more
	Personal   bool
	CacheTime  time.Duration
	Button     *InlineButton // above the results
}

// InlineButton leads from the results of inline mode into the private chat with
// the bot, where it says /start with a parameter.
type InlineButton struct {
	Text  string `json:"text"`
	Start string `json:"start"`
}

// InlineResult is one of the results of an inline query.
type InlineResult struct {
	ID          string
	Type        string // article, photo or document
	Title       string
	Description string
	Message     Message // what it posts
}

// inlineQuery is a query that waits for its answer, or has got one.
type inlineQuery struct {
	at       time.Time
	user     int64
	text     string
	offset   string
	answered chan InlineAnswer // holds one
	answer   InlineAnswer
}

// cacheKey says which queries one answer is for; user is 0 if it is for
// everybody.
type cacheKey struct {
	text, offset string
	user         int64
}

type cached struct {
	until  time.Time
	answer InlineAnswer
}

// Query has a member of a chat type a query of inline mode, and waits for the
// bot's answer; member 0 is the first. Offset is "" or that of the answer
// before. An answer that may still be cached is given again, and to anybody
// unless it is personal.
func (s *Server) Query(ctx context.Context, chat, member int64, text, offset string) (InlineAnswer, error) {
	s.mu.Lock()
	id, query, err := s.ask(chat, member, text, offset)
	s.mu.Unlock()
	if err != nil {
		return InlineAnswer{}, err
	}
	select {
	case answer := <-query.answered:
		answer.Query = id
		return answer, nil
	case <-ctx.Done():
		return InlineAnswer{}, fmt.Errorf("sandbox: inline query %q: no answer: %w", text, ctx.Err())
	}
}

func (s *Server) ask(chat, member int64, text, offset string) (id string, q *inlineQuery, err error) {
	c := s.chat(chat)
	if c != nil && member == 0 {
		member = c.creator()
	}
	if c == nil || !c.has(member) {
		return "", nil, fmt.Errorf("sandbox: inline query in chat %d as %d: %w", chat, member, ErrNoChat)
	}
	if len([]rune(text)) > maxQuery {
		return "", nil, fmt.Errorf("sandbox: inline query: more than %d letters", maxQuery)
	}
	s.serial++
	id = strconv.FormatInt(s.me.ID*1000+s.serial, 10)
	q = &inlineQuery{at: s.now(), user: member, text: text, offset: offset, answered: make(chan InlineAnswer, 1)}
	s.queries[id] = q
	for _, user := range []int64{member, 0} {
		if known, found := s.cache[cacheKey{text, offset, user}]; found && s.now().Before(known.until) {
			q.answer = known.answer
			q.answered <- known.answer
			return id, q, nil
		}
	}
	kind := c.Type
	if kind == "private" {
		kind = "sender" // the chat is the one with the bot
	}
	s.push("inline_query", map[string]any{"id": id, "from": s.users[member], "query": text, "offset": offset, "chat_type": kind})
	return id, q, nil
}

// Choose has a member of a chat choose a result of a query, which posts it; 0
// is the first member. The bot is told by chosen_inline_result, if it asked for
// that, and by the message where it is a member.
func (s *Server) Choose(chat, member int64, query, result string) error {
	return s.choose(chat, member, 0, query, result)
}

func (s *Server) choose(chat, member int64, topic int, query, result string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chat(chat)
	if c != nil && member == 0 {
		member = c.creator()
	}
	if c == nil || c.moved != 0 || !c.hasVoice(member) {
		return fmt.Errorf("sandbox: choose in chat %d as %d: %w", chat, member, ErrNoChat)
	}
	if err := c.open(saying{from: member, thread: topic}); err != nil {
		return err
	}
	q, found := s.queries[query]
	if !found {
		return fmt.Errorf("sandbox: choose of query %s: %w", query, ErrNoResult)
	}
	for _, r := range q.answer.Results {
		if r.ID == result {
			s.postResult(c, member, topic, q, r)
			return nil
		}
	}
	return fmt.Errorf("sandbox: choose result %q: %w", result, ErrNoResult)
}

func (s *Server) postResult(c *chat, member int64, topic int, q *inlineQuery, r InlineResult) {
	m := r.Message
	m.From, m.Thread, m.Via = member, topic, true
	chosen := map[string]any{"result_id": r.ID, "from": s.users[q.user], "query": q.text}
	if len(m.Buttons) > 0 { // what has no buttons, can't be edited
		s.serial++
		m.InlineID = fmt.Sprintf("sandbox-inline-%d", s.serial)
		chosen["inline_message_id"] = m.InlineID
	}
	s.push("chosen_inline_result", chosen)
	s.utter(c, m)
}

// inlineMessage finds a message that was posted through inline mode.
func (s *Server) inlineMessage(id string) (*chat, Message, bool) {
	for _, c := range s.chats {
		for _, m := range c.messages {
			if m.InlineID == id && id != "" {
				return c, m, true
			}
		}
	}
	return nil, Message{}, false
}
