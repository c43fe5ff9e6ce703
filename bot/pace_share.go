package bot

import (
	"math"
	"time"
)

// Telegram's limit is the bot's, however many copies serve it. Each tells what it
// would send, and is told its part of the rate in return, which add up to the
// whole: see storage.Member. Until it has a part, and when that is less, a copy
// sends one message a second all the same, as somebody may wait for it. So that
// in no second more leave than the rate and one message of each copy.

// Wanted returns how many messages a second the bot would send of those that all
// copies of it may, 0 of 0 where there is no limit.
func (b *Bot) Wanted() (wanted, all float64) { return b.sender.pace.wanted() }

// Allot has the bot send so many of them.
func (b *Bot) Allot(part float64) { b.sender.pace.allot(part) }

// headroom is by how much more a copy asks for than it sends, so that it is
// noticed when more is to be sent.
const headroom = 2

func (p *pacer) wanted() (wanted, all float64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.second == nil:
		return 0, 0
	case len(p.waiting[pushing]) > 0, len(p.waiting[correcting]) > 0: // there is always more of it
		return p.rate, p.rate
	}
	return min(headroom*float64(p.latest(p.clock())+len(p.waiting[answering])), p.rate), p.rate
}

// allot makes a part of the rate this copy's.
func (p *pacer) allot(part float64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.second == nil {
		return
	}
	p.keepTo(part)
	if soon := p.clock().Add(p.step); soon.Before(p.next) { // it was put off by longer steps
		p.next = soon
	}
	p.grant()
}

// keepTo keeps to a part of the rate. The whole is a little more than that: what
// was missed is caught up in larger leaps.
func (p *pacer) keepTo(part float64) {
	const rounded = 1e-6
	if part >= p.rate-rounded {
		p.step = time.Duration(float64(time.Second) / p.rate)
		p.slack, p.most = max(p.step, catchUp), len(p.second)
		return
	}
	part = max(part, min(1, p.rate))
	p.step, p.slack, p.most = time.Duration(float64(time.Second)/part), catchUp, int(math.Ceil(part))
}

// latest is how many messages left within the last second.
func (p *pacer) latest(now time.Time) (n int) {
	for _, at := range p.second {
		if now.Sub(at) < time.Second {
			n++
		}
	}
	return n
}
