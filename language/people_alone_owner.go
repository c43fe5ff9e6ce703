package language

import "strings"

// aloneIndex finds persons by the beginning of their names.
type aloneIndex struct {
	families map[onset][]*person
	givens   map[onset][]*person
	seconds  map[onset][]*person // by the word between the first name and the surname
}

func newAloneIndex(persons []*person) *aloneIndex {
	x := &aloneIndex{make(map[onset][]*person, len(persons)), make(map[onset][]*person, len(persons)), map[onset][]*person{}}
	for _, p := range persons {
		x.add(p)
	}
	return x
}

func (x *aloneIndex) add(p *person) {
	family := p.family
	if family == "" {
		family = p.middle // Милош Петрович, whose surname looks like a patronymic
	}
	if parts := strings.Fields(family); len(parts) > 0 {
		first, last := aloneKey(parts[0]), aloneKey(parts[len(parts)-1])
		x.families[first] = append(x.families[first], p)
		if last != first {
			x.families[last] = append(x.families[last], p)
		}
	}
	if p.given != "" && !initialOnly(p.given) {
		k := aloneKey(p.given)
		x.givens[k] = append(x.givens[k], p)
	}
	if w := secondLast(p); w != "" {
		x.seconds[aloneKey(w)] = append(x.seconds[aloneKey(w)], p)
	}
}

// secondLast returns the word between a person's first name and his surname that may be a
// surname itself, "" if there is none.
func secondLast(p *person) string {
	words := strings.Fields(p.middle)
	if p.family == "" || p.given == "" || len(words) == 0 {
		return ""
	}
	if w := words[len(words)-1]; longerThan(w, 2) && !patronymicSkeleton(foldWord(w)) {
		return w
	}
	return ""
}

// firstSurname returns who is called by the first of two surnames, as Spanish and
// Portuguese names have them, at token i: Celso Ocampos Villasboa; Ocampos said.
func (c *cast) firstSurname(x *aloneIndex, key onset, s *sentence, i int) *person {
	var only *person
	w := c.g.word(i)
	for _, p := range x.seconds[key] {
		if secondLast(p) != w || lastBefore(p, i) < 0 || c.knownGiven(w) {
			continue
		}
		if only != nil {
			return nil
		}
		only = p
	}
	if only == nil || c.g.besideCapital(s, i) {
		return nil
	}
	return only
}

// aloneKey is what all forms of a name share: its first two letters, as unYo has
// them.
func aloneKey(w string) (key onset) {
	const letters = 2
	var room [32]byte
	low := appendLower(room[:0], firstRunes(w, len("al-")+letters))
	for _, r := range firstRunes(strings.TrimPrefix(string(low), "al-"), letters) {
		switch r {
		case 'ё':
			r = 'е'
		case '’', 'ʼ', '‘':
			r = '\''
		}
		key = key<<letterBits | onset(r)
	}
	return key
}

// owner returns whose surname w is: of several persons the one whose sex the
// form fits, then the one named last.
func (c *cast) owner(among []*person, w string, tok, si int) (best *person, oblique bool) {
	g := c.g
	bestScore := -1 << 30
	for _, p := range among {
		if !c.reads(w, p) && !(p.family == "" && c.reads(w, &person{family: p.middle, sex: p.sex})) {
			continue
		}
		score := 0
		exact := unYo(lower(w)) == unYo(lower(p.family))
		if exact {
			score += 4
		}
		if g.d.lang == "ru" && tok > 0 && g.wanted(tok)&nominative == 0 && g.wanted(tok) != 0 && exact && russianDeclines(p) {
			score -= 6
		}
		if last := lastBefore(p, tok); last >= 0 {
			score += 4 - min(8, si-last)/2
			if len(among) > 1 && c.bySurname(p, tok) > 1 && !namesakeSince(among, p, tok, si-1) {
				score += habitGain
			}
		}
		if score > bestScore {
			best, bestScore = p, score
			oblique = !exact || g.d.lang == "ru" && g.wanted(tok) != 0 && g.wanted(tok)&nominative == 0
		}
	}
	return best, oblique
}

// habitGain is what a text's habit of calling somebody by the surname alone weighs against
// a namesake who was named since: he is told in full each time.
const habitGain = 2

// namesakeSince says whether somebody of these but p is named in sentence si or behind it, before
// token tok.
func namesakeSince(among []*person, p *person, tok, si int) bool {
	for _, q := range among {
		if q != p && lastBefore(q, tok) >= si {
			return true
		}
	}
	return false
}

// bySurname counts how often a person was called by one word before token tok.
func (c *cast) bySurname(p *person, tok int) (n int) {
	for _, m := range p.mentions {
		if m.first < tok && m.end == m.first+1 && !m.office {
			n++
		}
	}
	return n
}

// lastBefore returns the sentence in which a person was named last before token
// tok, -1 if only later ones name him.
func lastBefore(p *person, tok int) int {
	last := -1
	for _, m := range p.mentions {
		if m.first < tok {
			last = max(last, m.sentence)
		}
	}
	return last
}

// russianDeclines says whether the person's surname changes by case.
func russianDeclines(p *person) bool {
	low := lower(p.family)
	return !fixedSurnames.on(low, 0) && (p.sex != female || strings.HasSuffix(low, "а") || strings.HasSuffix(low, "я"))
}

// gerundCloses says whether the comma in front of the name at token i closes the clause of a
// gerund that opens the sentence, so that the name at token k goes with another case: «Отвечая
// министру Иванову, Петров сказал».
func (g *stage) gerundCloses(k, i int) bool {
	s := g.sentenceOf(i)
	if s == nil || g.lower(i-1) != "," || !endsWithAny(g.lower(s.first), "ая", "яя", "уя", "ив", "ав", "ыв", "ев", "дя", "ся", "сь") {
		return false
	}
	for j := s.first + 1; j < i-1; j++ {
		if g.lower(j) == "," || j > k && g.lower(j) == "и" {
			return false
		}
	}
	end := i + 1
	if n := g.names[i]; n > 0 {
		end = g.spans[n-1].end
	}
	return end >= s.end || g.lower(end) != "," && g.lower(end) != "и"
}
