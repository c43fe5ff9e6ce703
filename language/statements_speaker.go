package language

import (
	"strings"
	"unicode"
)

// speaker returns who says an utterance; own says that its own frame tells.
func (c *cast) speaker(verbs *speechBook, u *utterance, last *person, samePara bool) (p *person, own bool) {
	d := c.g.d
	// behind: «…», – сказал X
	if v := c.verbIn(verbs, u.end, u.frame[1], 1); v >= 0 {
		if p := c.near(v, u.end, min(u.frame[1], c.clauseEnd(v)), u.sentence); p != nil {
			return p, true
		}
		if p := c.subjectBefore(u); p != nil {
			return p, true
		}
		if samePara && last != nil {
			return last, true
		}
		if p := c.antecedent(u.sentence, u.first, 0); p != nil {
			return p, true
		}
	}
	if p := c.byWords(u.frame[0], u.first, u.sentence); p != nil {
		return p, true
	}
	// in front: X said: «…»
	if v := c.verbIn(verbs, u.frame[0], u.first, -1); v >= 0 {
		if p := c.near(v, u.frame[0], u.first, u.sentence); p != nil {
			return p, true
		}
	}
	// X: «…»
	if u.first > u.frame[0] {
		k := u.first - 1
		for k > u.frame[0] && d.tokens[k].text != ":" && k > u.first-3 {
			k--
		}
		if d.tokens[k].text == ":" {
			if m := c.lastIn(u.frame[0], k, u.sentence); m != nil {
				return m.p, true
			}
		}
	}
	if d.lang == "kk" && u.end < u.frame[1] && u.end+1 < len(d.tokens) {
		for k := u.end; k < min(u.end+3, u.frame[1]); k++ {
			if d.tokens[k].lower == "деп" || d.tokens[k].lower == "деген" {
				if m := c.subjectOf(u.sentence, u.first, 0); m != nil {
					return m.p, true
				}
			}
		}
	}
	if samePara && last != nil {
		return last, false
	}
	// a paragraph of its own after a line that announces it
	if u.label || c.wholeParagraph(u) {
		if p := c.announced(verbs, u); p != nil {
			return p, false
		}
	}
	return nil, false
}

// verbIn returns a verb of speech among tokens [from, to): the first if dir is
// 1, the last if it is -1; -1 for none.
func (c *cast) verbIn(verbs *speechBook, from, to, dir int) int {
	d := c.g.d
	if dir > 0 {
		for k := from; k < to && k < from+24; k++ {
			if verbs.is(d.lang, &d.tokens[k]) {
				return k
			}
		}
		return -1
	}
	for k := to - 1; k >= from; k-- {
		if verbs.is(d.lang, &d.tokens[k]) {
			return k
		}
	}
	return -1
}

// clauseEnd is where the attribution around the verb at v ends: at a full stop
// or a dash.
func (c *cast) clauseEnd(v int) int {
	d := c.g.d
	for k := v + 1; k < len(d.tokens) && k < v+30; k++ {
		if t := d.tokens[k].text; t == "." || t == ";" || isDash(t) && k > v+1 || t == "«" || t == "“" {
			return k
		}
	}
	return min(v+30, len(d.tokens))
}

// near returns the person who is the subject of the verb at v among tokens
// [from, to).
func (c *cast) near(v, from, to, si int) *person {
	best, bestScore := (*mention)(nil), -1<<30
	for k := si; k < len(c.at) && k < si+12; k++ {
		if len(c.g.d.sentences) > k && c.g.d.sentences[k].first > to {
			break
		}
		for _, m := range c.at[k] {
			if m.first < from || m.first >= to {
				continue
			}
			score := 0
			lead := c.lead(m)
			if m.first > v {
				score -= 2 * max(0, lead-v-1)
				if c.breaks(v+1, lead) {
					score -= 12
				}
			} else {
				score -= v - m.end
				if c.g.d.lang == "en" {
					score += 2
				}
			}
			if !c.subject(m) {
				score -= 25
			}
			if score > bestScore {
				best, bestScore = m, score
			}
		}
	}
	// a pronoun nearer to the verb than any name
	for k := max(from, v-3); k < min(to, v+4); k++ {
		if x, ok := pronoun(c.g.d.lang, c.g.lower(k)); ok {
			dist := v - k
			if dist < 0 {
				dist = 2 * (-dist - 1)
			}
			if best == nil || bestScore < -dist-3 {
				limit := k
				return c.antecedent(si, min(limit, from), x)
			}
		}
	}
	if best == nil || bestScore < -40 {
		return nil
	}
	return best.p
}

// breaks says whether a comma stands among tokens [from, to).
func (c *cast) breaks(from, to int) bool {
	for k := from; k < to; k++ {
		if c.g.lower(k) == "," {
			return true
		}
	}
	return false
}

// subjectBefore returns the subject that stands before an utterance whose verb
// follows it: X «…» деп атап өтті.
func (c *cast) subjectBefore(u *utterance) *person {
	if u.first-u.frame[0] < 2 {
		return nil
	}
	if m := c.subjectOf(u.sentence, u.first, 0); m != nil {
		return m.p
	}
	if x, ok := pronoun(c.g.d.lang, c.g.lower(u.frame[0])); ok {
		return c.antecedent(u.sentence-1, 1<<30, x)
	}
	return nil
}

func (c *cast) lastIn(from, to, si int) *mention {
	var out *mention
	for _, m := range c.at[si] {
		if m.first >= from && m.end <= to {
			if out == nil || c.subject(m) || !c.subject(out) {
				out = m
			}
		}
	}
	return out
}

// byWords reads "according to X", «по словам X», «X-тің айтуынша».
func (c *cast) byWords(from, to, si int) *person {
	d := c.g.d
	for k := from; k < to && k < len(d.tokens); k++ {
		low := d.tokens[k].lower
		switch d.lang {
		case "en":
			if low == "according" && k+1 < to && d.tokens[k+1].lower == "to" || (low == "words" || low == "view" || low == "opinion") && k+1 < to && d.tokens[k+1].lower == "of" {
				if m := c.after(si, k); m != nil && c.lead(m)-k < 5 {
					return m.p
				}
			}
		case "ru":
			if (low == "словам" || low == "мнению" || low == "данным" || low == "убеждению" || low == "оценке" || low == "выражению" || low == "информации") && k > 0 && d.tokens[k-1].lower == "по" || low == "словами" {
				if m := c.after(si, k); m != nil && c.lead(m) == k+1 {
					return m.p
				}
				if k+1 < to {
					if w := d.tokens[k+1].lower; k > 0 && (d.tokens[k-1].lower == "его" || d.tokens[k-1].lower == "её" || d.tokens[k-1].lower == "ее") || w == "" {
						return c.antecedent(si-1, 1<<30, 0)
					}
				}
			}
			if (low == "его" || low == "ее" || low == "её") && k > 0 && d.tokens[k-1].lower == "по" && k+1 < to && (strings.HasPrefix(d.tokens[k+1].lower, "слов") || strings.HasPrefix(d.tokens[k+1].lower, "мнени")) {
				x := male
				if low != "его" {
					x = female
				}
				return c.antecedent(si-1, 1<<30, x)
			}
		case "kk":
			if strings.HasPrefix(low, "айтуынша") || strings.HasPrefix(low, "сөзінше") || strings.HasPrefix(low, "пікірінше") || strings.HasPrefix(low, "айтқанындай") || strings.HasPrefix(low, "сөзіне") && k+1 < to && (d.tokens[k+1].lower == "қарағанда" || d.tokens[k+1].lower == "сүйенсек") || strings.HasPrefix(low, "айтуына") || strings.HasPrefix(low, "ойынша") || strings.HasPrefix(low, "мәлімдеуінше") || strings.HasPrefix(low, "есебінше") {
				if m := c.nameEnding(si, k); m != nil {
					return m.p
				}
				if k > from && (d.tokens[k-1].lower == "оның" || d.tokens[k-1].lower == "өзінің") {
					return c.antecedent(si-1, 1<<30, 0)
				}
			}
		}
	}
	return nil
}

// announced returns whom the sentence before a paragraph of speech announces:
// one with a colon, or a verb of speech.
func (c *cast) announced(verbs *speechBook, u *utterance) *person {
	d := c.g.d
	k := u.sentence - 1
	for k >= 0 && (d.sentences[k].aside || d.sentences[k].title) {
		k--
	}
	if k < 0 || d.sentences[k].end <= d.sentences[k].first {
		return nil
	}
	s := &d.sentences[k]
	if d.tokens[s.end-1].text == ":" {
		if v := c.verbIn(verbs, s.first, s.end, -1); v >= 0 {
			if p := c.near(v, s.first, s.end, k); p != nil {
				return p
			}
		}
		if m := c.subjectOf(k, 1<<30, 0); m != nil {
			return m.p
		}
		if len(c.at[k]) > 0 {
			return c.at[k][len(c.at[k])-1].p
		}
	}
	if v := c.verbIn(verbs, s.first, s.end, -1); v >= 0 && !unicode.IsLower(firstRune(d.text[u.start:])) {
		return c.near(v, s.first, s.end, k)
	}
	return nil
}
