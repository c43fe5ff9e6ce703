package digest_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"minber/digest"
)

// post is an outbox, editions and gate in memory.
type post struct {
	mu          sync.Mutex
	subscribers []digest.Subscriber
	rows        []*row
	composed    map[string][]digest.Part
	chosen      int                          // how often an edition was chosen
	turns       map[digest.Address]time.Time // the next ones
	advances    int
	full        bool // nothing can be recorded
}

type row struct {
	digest.Delivery
	state  digest.DeliveryState
	begun  time.Time
	ids    []int
	begins int
}

func (p *post) FanOut(ctx context.Context, at time.Time, _ int, plan digest.Planner) (f digest.FannedOut, err error) {
	p.mu.Lock()
	subscribers, full := slices.Clone(p.subscribers), p.full
	p.mu.Unlock()
	if full {
		return f, errFull
	}
	for _, s := range subscribers {
		turn := plan(s, at)
		if p.turns == nil {
			p.turns = make(map[digest.Address]time.Time)
		}
		p.turns[s.Chat] = turn.Next
		if !turn.Owed {
			continue
		}
		d := turn.Delivery
		d.Chat, d.Kind = s.Chat, s.Kind
		n, err := p.Enqueue(ctx, []digest.Delivery{d})
		if err != nil {
			return f, err
		}
		f.Added += n
	}
	return f, nil
}

func (p *post) Enqueue(_ context.Context, ds []digest.Delivery) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	added := 0
	for _, d := range ds {
		if slices.ContainsFunc(p.rows, func(r *row) bool { return r.Chat == d.Chat && r.Slot == d.Slot }) {
			continue
		}
		d.ID = int64(len(p.rows) + 1)
		p.rows = append(p.rows, &row{Delivery: d, state: cmp.Or(d.State, digest.Pending)})
		for i := range p.subscribers {
			if p.subscribers[i].Chat == d.Chat {
				p.subscribers[i].Last = d.Window.To
			}
		}
		added++
	}
	return added, nil
}

func (p *post) Advance(_ context.Context, done []digest.Settled, now time.Time, limit int) (claimed []digest.Delivery, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.advances++
	if p.full {
		return nil, errFull
	}
	for _, d := range done {
		p.settle(p.rows[d.ID-1], d.Outcome)
	}
	busy := make(map[digest.Address]bool) // of one chat the oldest only
	for _, r := range p.rows {
		waits := r.state == digest.Pending || r.state == digest.Sending
		if r.state == digest.Pending && !busy[r.Chat] && !r.NotBefore.After(now) && len(claimed) < limit {
			r.state, r.begun = digest.Sending, now
			r.begins++
			r.Attempts++
			claimed = append(claimed, r.Delivery)
		}
		busy[r.Chat] = busy[r.Chat] || waits
	}
	return claimed, nil
}

var errFull = errors.New("disk full")

func (p *post) settle(r *row, o digest.Outcome) {
	if r.Chat == "" {
		return // forgotten
	}
	r.state, r.Part, r.NotBefore = o.State, o.Parts, o.NotBefore
	if o.MessageID != 0 {
		r.ids = append(r.ids, o.MessageID)
	}
	if o.MovedTo != "" {
		for i := range p.subscribers {
			if p.subscribers[i].Chat == r.Chat {
				p.subscribers[i].Chat = o.MovedTo
			}
		}
		r.Chat = o.MovedTo
	}
}

func (p *post) NextPending(context.Context) (next time.Time, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, r := range p.rows {
		if r.state == digest.Pending && (next.IsZero() || r.NotBefore.Before(next)) {
			next = r.NotBefore
		}
	}
	return next, nil
}

func (p *post) forget(chat digest.Address) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, r := range p.rows {
		if r.Chat == chat {
			r.Chat = ""
		}
	}
}

func (p *post) Edition(_ context.Context, o digest.Order) (digest.Digest, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.chosen++
	return digest.Compose(digest.Material{Window: o.Window, Lang: o.Lang}, o.Date, o.Zone, o.Days, o.Taste), nil
}

func (p *post) Parts(_ context.Context, edition string) ([]digest.Part, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if parts, ok := p.composed[edition]; ok {
		return parts, nil
	}
	return nil, digest.ErrNotFound
}

func (p *post) SaveParts(_ context.Context, edition string, parts []digest.Part) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.composed == nil {
		p.composed = make(map[string][]digest.Part)
	}
	p.composed[edition] = parts
	return nil
}

func (p *post) Rewind(_ context.Context, by time.Duration) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, r := range p.rows {
		r.NotBefore, r.begun = r.NotBefore.Add(-by), r.begun.Add(-by)
	}
	return nil
}

func (p *post) Abandon(_ context.Context, before time.Time) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := 0
	for _, r := range p.rows {
		if r.state == digest.Sending && r.begun.Before(before) {
			r.state = digest.Ambiguous
			n++
		}
	}
	return n, nil
}

// telegram is a Sender; answer decides what becomes of a message.
type telegram struct {
	mu     sync.Mutex
	parts  int  // of each edition, 1 if 0
	closed bool // it asks to wait for longer than any test does
	answer func(chat digest.Address, part string, nth int) error
	sent   []string // "chat part" of each confirmed message
	tries  map[string]int
}

func (t *telegram) Render(d digest.Digest, _ digest.Manner) ([]digest.Part, error) {
	parts := make([]digest.Part, max(t.parts, 1))
	for i := range parts {
		parts[i].HTML = fmt.Sprintf("%s %s %d", d.Date, d.Lang, i+1)
	}
	return parts, nil
}

func (t *telegram) Ready(ctx context.Context, most int) (int, error) {
	if t.closed {
		<-ctx.Done()
	}
	return most, ctx.Err()
}

func (t *telegram) Back(int) {}

func (t *telegram) Send(_ context.Context, d digest.Delivery, p digest.Part) (int, error) {
	chat, part := d.Chat, p.HTML
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.tries == nil {
		t.tries = make(map[string]int)
	}
	key := string(chat) + " " + part
	t.tries[key]++
	if t.answer != nil {
		if err := t.answer(chat, part, t.tries[key]); err != nil {
			return 0, err
		}
	}
	t.sent = append(t.sent, key)
	return len(t.sent), nil
}

// clock is a time that tests move.
type clock struct {
	mu sync.Mutex
	t  time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.t
}

func (c *clock) add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.t = c.t.Add(d)
}
