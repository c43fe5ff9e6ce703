package bot

import "time"

// lately is how many messages left within the last second, -1 where nobody
// counts them.
func (p *pacer) lately() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.second == nil {
		return -1
	}
	n := 0
	for _, at := range p.second {
		if p.clock().Sub(at) < time.Second {
			n++
		}
	}
	return n
}
