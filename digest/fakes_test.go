package digest_test

import (
	"cmp"
	"context"
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
	chosen      int // how often an edition was chosen
	closed      time.Time
}

type row struct {
	digest.Delivery
	state  digest.DeliveryState
	begun  time.Time
	ids    []int
	begins int
}

func (p *post) Due(_ context.Context, now time.Time) ([]digest.Subscriber, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var due []digest.Subscriber
	for _, s := range p.subscribers {
		occurrence := s.Schedule.Prev(now)
		day := occurrence.In(s.Schedule.Location()).Format(time.DateOnly)
		if s.Since.After(occurrence) || slices.ContainsFunc(p.rows, func(r *row) bool { return r.Chat == s.Chat && r.Slot == day }) {
			continue
		}
		due = append(due, s)
	}
	return due, nil
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

func (p *post) Pending(_ context.Context, now time.Time, limit int) ([]digest.Delivery, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var ds []digest.Delivery
	busy := make(map[digest.Address]bool) // of one chat the oldest only
	for _, r := range p.rows {
		waits := r.state == digest.Pending || r.state == digest.Sending
		if r.state == digest.Pending && !busy[r.Chat] && !r.NotBefore.After(now) && len(ds) < limit {
			ds = append(ds, r.Delivery)
		}
		busy[r.Chat] = busy[r.Chat] || waits
	}
	return ds, nil
}

func (p *post) Begin(_ context.Context, id int64, at time.Time) (bool, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	r := p.rows[id-1]
	if r.state != digest.Pending {
		return false, nil
	}
	r.state, r.begun = digest.Sending, at
	r.begins++
	r.Attempts++
	return true, nil
}

func (p *post) Settle(_ context.Context, id int64, o digest.Outcome) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	r := p.rows[id-1]
	if r.Chat == "" {
		return digest.ErrNotFound
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
	return nil
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

func (p *post) ClosedUntil(context.Context) (time.Time, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.closed, nil
}

func (p *post) Shut(_ context.Context, until time.Time) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = until
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
	parts  int // of each edition, 1 if 0
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
