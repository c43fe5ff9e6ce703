package bot

import (
	"cmp"
	"strings"
	"time"

	"minber/digest"
)

// outboxState is what the database does not know of the outbox.
type outboxState struct {
	clock  time.Time
	zone   string
	pauses map[digest.Address]time.Time
	rate   float64
	lately int // messages in the last second, -1 if nobody counts them
}

// outbox words how the outbox is doing.
func (r *Renderer) outbox(s *speech, q digest.Queue, state outboxState) markup {
	waiting := join("\n", some(q.Ready, s.markup("outbox.ready", s.count(q.Ready))), some(q.Said, s.markup("outbox.said", s.count(q.Said))), some(q.Later, s.markup("outbox.later", s.count(q.Later))))
	if !q.Oldest.IsZero() {
		waiting = join("\n", waiting, s.markup("outbox.oldest", args{"Span": s.span(state.clock.Sub(q.Oldest))}))
	}
	if q.Pending() == 0 {
		waiting = s.markup("outbox.empty", nil)
	}
	var pace, all markup
	if state.lately >= 0 {
		pace = s.markup("outbox.rate", args{"Lately": s.number(state.lately), "Rate": s.rate(state.rate)})
	}
	chats := 0
	for chat, until := range state.pauses {
		switch {
		case !until.After(state.clock):
		case chat == everybody:
			all = s.markup("outbox.paused", args{"When": s.moment(until, state.clock, state.zone)})
		default:
			chats++
		}
	}
	unknown := markup("")
	if q.Unknown > 0 || q.Unseen > 0 {
		unknown = s.markup("outbox.unknown", args{"Number": s.number(q.Unknown), "Unseen": s.number(q.Unseen)})
	}
	return join("\n\n", s.markup("outbox.title", nil), waiting, join("\n", pace, all, some(chats, s.markup("outbox.paused_chats", s.count(chats)))), unknown)
}

// unknown is a delivery of which nobody knows whether it arrived.
func (r *Renderer) unknown(s *speech, u digest.Unknown, now time.Time, zone string) markup {
	what := markup("")
	if id, said := strings.CutPrefix(u.Slot, "say:"); said {
		what = s.markup("unknown.said", args{"ID": id})
	} else if _, err := time.Parse(time.DateOnly, u.Slot); err == nil {
		what = s.markup("unknown.digest", args{"Date": s.date(u.Slot, now.Format(time.DateOnly))})
	}
	chat := s.markup("unknown.chat", args{"Chat": cmp.Or(cut(u.Title, 60), string(u.Chat))})
	return join("\n", join(" · ", chat, text(s.moment(u.At, now, zone))), what, italic(text(cut(u.Why, 200))))
}
