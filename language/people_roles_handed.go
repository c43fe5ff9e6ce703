package language

import "minber/digest"

// handedOver reads an English office behind "as" that a verb tells somebody to take over, to leave,
// to lose or to go on with: "X succeeded Y as chair", "Y was replaced by X as chair", "Y resigned as
// minister", "the President dismissed Y as minister", "X continues as chair".
func (c *cast) handedOver(s *sentence, si int, r *roleSpan) bool {
	const farthest = 12 // tokens between the verb and the office
	g := c.g
	as := r.first - 1
	for as > s.first && complementOpener.has(g.lower(as)) {
		as--
	}
	if g.d.lang != "en" || g.at(s, as) != "as" {
		return false
	}
	for v := as - 1; v >= s.first && as-v < farthest; v-- {
		t := &g.d.tokens[v]
		if t.kind == punct && !g.d.inDate(t.start) {
			return false
		}
		switch deed := handoverOf(g, s, v); {
		case g.names[v] != 0 || deed == "":
		case deed == "takes":
			return c.tookFrom(s, si, v, as, r)
		case deed == "removes":
			return c.wasRemoved(s, si, v, as, r)
		default:
			p := c.doerOf(s, si, v)
			if deed == "leaves" {
				r.tenure = digest.Former
			}
			if p != nil {
				c.give(p, r)
			}
			return p != nil
		}
	}
	return false
}

// handoverOf is what the English verb at token v tells of an office, "" if nothing.
func handoverOf(g *stage, s *sentence, v int) string {
	low, next := g.lower(v), g.at(s, v+1)
	switch {
	case takesOffice.has(low), takeOver.has(low) && next == "over":
		return "takes"
	case removesFrom.has(low):
		return "removes"
	case leavesOffice.has(low) && (low != "left" && low != "leaves" || next == "office"), stepsDown.has(low) && (next == "down" || next == "aside"):
		return "leaves"
	case keepsOffice.has(low):
		return "goes on"
	}
	return ""
}

var (
	takesOffice  = wordSet("succeeds succeed succeeded succeeding replaces replace replaced replacing supersedes superseded")
	removesFrom  = wordSet("dismissed dismisses sacked sacks fired fires removed removes remove ousted ousts deposed suspended suspends relieved recalled impeached")
	leavesOffice = wordSet("resigned resigns resign resigning retired retires retiring quit quits left leaves departed")
	stepsDown    = wordSet("stepped steps step stepping stood stand standing stands")
	keepsOffice  = wordSet("serve continue continues continued continuing stays stayed starts started begins began")
)

// doerOf is who does what the verb at token v tells, or to whom it is done.
func (c *cast) doerOf(s *sentence, si, v int) *person {
	for v > s.first && leadAuxiliary.has(c.g.lower(v-1)) {
		v--
	}
	return c.agent(s, si, v)
}

// passive says whether the English verb at token v tells what is done to its subject.
func (g *stage) passive(s *sentence, v int) bool {
	switch g.at(s, v-1) {
	case "was", "were", "is", "been", "being", "be":
		return true
	}
	return false
}

// tookFrom gives the office in front of which "as" stands to whom the verb at token v tells to take it,
// and its past to whom he or she takes it from: "X replaces Y as", "X took over from Y as", "Y was
// replaced by X as", "Y was replaced as … by X". Of one who will take it another still holds it.
func (c *cast) tookFrom(s *sentence, si, v, as int, r *roleSpan) bool {
	g := c.g
	subject, other := c.doerOf(s, si, v), c.after(si, v+1)
	if other != nil && other.end > as {
		if other = nil; g.passive(s, v) && g.at(s, r.end) == "by" {
			other = c.behind(si, r.end+1)
		}
	}
	taker, giver := subject, whoOf(other)
	if g.passive(s, v) {
		taker, giver = giver, taker
	}
	yet := g.at(s, v-1) == "will" || g.at(s, v-1) == "to"
	if giver != nil {
		before := *r
		if !yet {
			before.tenure = digest.Former
		}
		c.give(giver, &before)
	}
	if taker != nil {
		if yet {
			r.tenure = digest.Elect
		}
		c.give(taker, r)
	}
	return taker != nil || giver != nil
}

// wasRemoved gives the past of the office in front of which "as" stands to whom the verb at token v
// tells to have lost it: "dismissed Y as", "Y was dismissed as". Who is yet to be removed holds it.
func (c *cast) wasRemoved(s *sentence, si, v, as int, r *roleSpan) bool {
	g := c.g
	p := whoOf(c.after(si, v+1))
	if g.passive(s, v) {
		p = c.doerOf(s, si, v)
	} else if m := c.after(si, v+1); m != nil && m.end > as {
		return false
	}
	if p == nil {
		return false
	}
	if g.at(s, v-1) != "to" {
		r.tenure = digest.Former
	}
	c.give(p, r)
	return true
}
