package bot

// lately is how many messages left within the last second, -1 where nobody
// counts them.
func (p *pacer) lately() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.second == nil {
		return -1
	}
	return p.latest(p.clock())
}
