package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"sync"
	"time"

	"minber/digest"
)

// Gate remembers until when Telegram wants to be left alone; storage
// implements it.
type Gate interface {
	// Pauses returns until when chats are to be left alone; "" is all of them.
	Pauses(ctx context.Context) (map[digest.Address]time.Time, error)
	// Pause keeps such a time, and drops those that are over by now.
	Pause(ctx context.Context, chat digest.Address, now, until time.Time) error
}

// class orders those who want to send: a person waits for an answer, an edition
// is for a certain hour, corrections have time.
type class int

const (
	answering class = iota
	pushing
	correcting
	classes
)

// everybody stands for all chats in pauses.
const everybody digest.Address = ""

// A pace that is behind catches up by so much; beyond that, time lost is lost.
const catchUp = 20 * time.Millisecond

// pacer is the one pace of all messages: over all chats, in each chat, and
// through the pauses that Telegram asks for, which outlive a restart.
//
// Telegram names no exact rule. Messages leave in even steps, and in no second
// more than the rate and one.
//
// Of several copies that send with one token each has a part of the rate, see
// allot.
type pacer struct {
	rate  float64          // messages a second of all copies together
	step  time.Duration    // between two messages over all chats
	slack time.Duration    // by which it catches up
	most  int              // messages in a second
	clock func() time.Time // counts on from a moment, whatever it shows
	wall  func() time.Time // shows the time by which pauses are remembered
	gate  Gate             // nil if pauses need not be remembered
	log   *slog.Logger
	told  func(all bool, wait time.Duration) // nil if nobody counts

	mu      sync.Mutex
	next    time.Time   // when the next message may leave
	second  []time.Time // when the latest ones left, a ring; nil where there are no limits
	newest  int         // index in second
	waiting [classes][]*applicant
	alarm   *time.Timer
	chats   spaces
	pauses  map[digest.Address]time.Time
	shared  bool      // others send with the same token, and remember their pauses in the same gate
	read    time.Time // when the pauses were read last
}

// rereadEvery is how often it is looked what Telegram has asked of others.
const rereadEvery = time.Second

// applicant waits for permission to send some messages.
type applicant struct {
	most    int
	granted chan int // has room for the answer
}

// fastest is the highest rate that Telegram grants to anybody. Beyond it is a
// server of one's own, which has no limits, in no chat either.
const fastest = 1000

func newPacer(rate float64, clock func() time.Time, gate Gate, log *slog.Logger) *pacer {
	p := &pacer{rate: rate, clock: clock, wall: clock, gate: gate, log: log, chats: newSpaces(), pauses: make(map[digest.Address]time.Time)}
	if rate <= fastest {
		p.second = make([]time.Time, int(math.Ceil(rate))+1)
	}
	p.keepTo(rate)
	return p
}

// take waits until messages may leave, and returns how many may at once:
// between 1 and most. Those that don't leave are given back.
func (p *pacer) take(ctx context.Context, c class, most int) (int, error) {
	if err := p.load(ctx); err != nil {
		return 0, err
	}
	p.mu.Lock()
	one := &applicant{most: most, granted: make(chan int, 1)}
	p.waiting[c] = append(p.waiting[c], one)
	p.grant()
	p.mu.Unlock()
	select {
	case n := <-one.granted:
		return n, nil
	case <-ctx.Done():
		p.withdraw(c, one)
		return 0, ctx.Err()
	}
}

// withdraw takes an application back.
func (p *pacer) withdraw(c class, one *applicant) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, other := range p.waiting[c] {
		if other == one {
			p.waiting[c] = append(p.waiting[c][:i], p.waiting[c][i+1:]...)
			return
		}
	}
	p.undo(<-one.granted)
	p.grant()
}

// back returns messages that did not leave.
func (p *pacer) back(n int) {
	if n <= 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.undo(n)
	p.grant()
}

func (p *pacer) undo(n int) {
	p.next = p.next.Add(-time.Duration(n) * p.step)
	for range min(n, len(p.second)) {
		p.second[p.newest] = time.Time{}
		p.newest = (p.newest + len(p.second) - 1) % len(p.second)
	}
}

// grant gives what may leave now to those who wait, in the order of their
// classes, and comes back when more may.
func (p *pacer) grant() {
	for _, queue := range []*[]*applicant{&p.waiting[answering], &p.waiting[pushing], &p.waiting[correcting]} {
		for len(*queue) > 0 {
			now := p.clock()
			n, wait := p.free(now, (*queue)[0].most)
			if n == 0 {
				p.comeBack(wait)
				return
			}
			p.leave(now, n)
			(*queue)[0].granted <- n
			*queue = (*queue)[1:]
		}
	}
}

// free says how many messages may leave now, at most so many; if none, how long
// it takes until one may.
func (p *pacer) free(now time.Time, most int) (n int, wait time.Duration) {
	if until := p.pauses[everybody]; now.Before(until) {
		return 0, until.Sub(now)
	}
	if wait := p.next.Sub(now); wait > 0 {
		return 0, wait
	}
	n = min(most, 1+int(min(now.Sub(p.next), p.slack)/p.step))
	if p.second == nil {
		return n, 0
	}
	for i := range min(n, p.most) {
		oldest := p.second[(p.newest+1+i+len(p.second)-p.most)%len(p.second)]
		if age := now.Sub(oldest); age < time.Second {
			return i, time.Second - age
		}
	}
	return min(n, p.most), 0
}

func (p *pacer) leave(now time.Time, n int) {
	if behind := now.Add(-p.slack); p.next.Before(behind) {
		p.next = behind
	}
	p.next = p.next.Add(time.Duration(n) * p.step)
	for range min(n, len(p.second)) {
		p.newest = (p.newest + 1) % len(p.second)
		p.second[p.newest] = now
	}
}

// comeBack looks again after a time. An older appointment may be earlier: then
// it is looked for nothing.
func (p *pacer) comeBack(wait time.Duration) {
	wait = max(wait, 50*time.Microsecond)
	if p.alarm == nil {
		p.alarm = time.AfterFunc(wait, func() {
			p.mu.Lock()
			defer p.mu.Unlock()
			p.grant()
		})
		return
	}
	p.alarm.Reset(wait)
}

// enter asks for a chat's permission: 0 if a message to it may leave now, which
// counts as left; else how long it takes.
func (p *pacer) enter(chat digest.Address, c class) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.clock()
	if wait := p.paused(chat, now); wait > 0 {
		return wait
	}
	if p.second == nil {
		return 0
	}
	return p.chats.enter(chat, c, now)
}

// answered tells that what went to a chat has arrived by now. It may have been
// long on its way, and Telegram counts from there.
func (p *pacer) answered(chat digest.Address) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.chats.arrived(chat, p.clock())
}

// wait is how long it takes until a chat would let a message in, 0 if it does.
func (p *pacer) wait(chat digest.Address, c class) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.clock()
	wait := p.paused(chat, now)
	if p.second != nil {
		wait = max(wait, p.chats.wait(chat, c, now))
	}
	return wait
}

// pause is how long Telegram wants a chat to be left alone still, 0 if it does
// not.
func (p *pacer) pause(chat digest.Address) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.paused(chat, p.clock())
}

func (p *pacer) paused(chat digest.Address, now time.Time) time.Duration {
	return max(p.pauses[everybody].Sub(now), p.pauses[chat].Sub(now), 0)
}

// asked obeys Telegram, which wants a chat, or all of them, to be left alone.
// It does not say which: a second chat that is told to wait within the first
// one's pause means all.
func (p *pacer) asked(ctx context.Context, chat digest.Address, after time.Duration) {
	p.mu.Lock()
	now := p.clock()
	until := now.Add(after)
	whose := chat
	for other, end := range p.pauses {
		switch {
		case !now.Before(end):
			delete(p.pauses, other)
		case other != chat:
			whose = everybody
		}
	}
	p.prolong(chat, until)
	p.prolong(whose, until)
	until = p.pauses[whose]
	p.mu.Unlock()
	if p.told != nil {
		p.told(whose == everybody, after)
	}
	if whose == everybody {
		p.log.WarnContext(ctx, "Telegram asks to pause everything", "until", until)
	}
	if p.gate == nil {
		return
	}
	kept := p.wall()
	if err := p.gate.Pause(ctx, whose, kept, kept.Add(until.Sub(now))); err != nil {
		p.log.ErrorContext(ctx, "a pause is not remembered over a restart", "until", until, "err", err)
	}
}

// prolong keeps a pause. None is ever cut short: the answer that asks for less
// may be the older one.
func (p *pacer) prolong(chat digest.Address, until time.Time) {
	if p.pauses[chat].Before(until) {
		p.pauses[chat] = until
	}
}

// load learns of the pauses that were asked for before the program was started,
// and of those that others were asked for.
func (p *pacer) load(ctx context.Context) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	now, first := p.clock(), p.read.IsZero()
	if p.gate == nil || !first && !(p.shared && now.Sub(p.read) >= rereadEvery) {
		return nil
	}
	pauses, err := p.gate.Pauses(ctx)
	if err != nil && first {
		return fmt.Errorf("%w: %w", digest.ErrDefinite, err)
	}
	p.read = now
	// Reading took a while. Both clocks are asked after it, the wall's first: a
	// pause may end late by what lies between them, never early.
	kept := p.wall()
	now = p.clock()
	for chat, until := range pauses {
		p.prolong(chat, now.Add(until.Sub(kept))) // from here on by a clock that does not leap
	}
	return nil
}

// admit waits until an answer or a correction may go to a chat. It does not
// wait for longer than anybody would: then it returns a *digest.LaterError.
func (p *pacer) admit(ctx context.Context, chat digest.Address, c class) error {
	if err := p.load(ctx); err != nil {
		return err
	}
	patience := p.clock().Add(longestPatience)
	for {
		wait := p.wait(chat, c)
		if wait <= 0 {
			if err := p.turn(ctx, c, patience); err != nil {
				return err
			}
			if wait = p.enter(chat, c); wait <= 0 {
				return nil
			}
			p.back(1) // somebody else has just written there
		}
		if p.clock().Add(wait).After(patience) {
			return &digest.LaterError{After: wait}
		}
		if !sleep(ctx, wait) {
			return fmt.Errorf("%w: waiting for its turn: %w", digest.ErrDefinite, ctx.Err())
		}
	}
}

// turn waits for one message's turn among all that are to leave. An answer that
// is not reached in time gives its place up.
func (p *pacer) turn(ctx context.Context, c class, patience time.Time) error {
	limited, cancel := ctx, context.CancelFunc(func() {})
	if c == answering {
		limited, cancel = context.WithDeadline(ctx, patience)
	}
	defer cancel()
	_, err := p.take(limited, c, 1)
	switch {
	case err == nil, errors.Is(err, digest.ErrDefinite):
		return err
	case ctx.Err() == nil:
		return &digest.LaterError{After: longestPatience}
	}
	return fmt.Errorf("%w: waiting for its turn: %w", digest.ErrDefinite, err)
}
