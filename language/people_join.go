package language

import (
	"strings"
	"unicode/utf8"
)

// scanOffices finds names that only their surroundings give away: capitalised
// words behind an office or beside a verb of speech.
func (g *stage) scanOffices(verbs *speechBook, si int) {
	s := &g.d.sentences[si]
	last := s.first
	for h := s.first; h < s.end; h++ {
		if !g.isHead[h] || g.heads[h].plural || g.names[h] != 0 || h < last || g.prefixHead(s, h) {
			continue
		}
		r := g.roleAt(s, h, last)
		if n := g.nameBehind(s, &r); n.end > 0 {
			n.sentence = si
			g.note(n)
			last = n.end
			continue
		}
		last = max(last, h+1)
	}
	if g.d.lang == "en" {
		g.scanSpeakers(verbs, si)
	}
}

// nameBehind reads the capitalised words at the end of an office or right
// behind it as a name.
func (g *stage) nameBehind(s *sentence, r *roleSpan) nameSpan {
	plain := func(i int) bool {
		return g.nameable(s, i) && g.place[i] == "" && g.bodyAt[i] == nil && g.kinds[i]&orgWord == 0
	}
	from, to := r.end, r.end
	if g.d.lang == "en" && r.end+2 < s.end && g.lower(r.end) == "," && plain(r.end+1) && plain(r.end+2) {
		// his Armenian counterpart, Vahan Aramyan, …
		k := r.end + 3
		if k < s.end && plain(k) {
			k++
		}
		if k >= s.end || g.d.tokens[k].kind == punct {
			return g.western(s, r.end+1, k-r.end-1)
		}
	}
	if g.d.lang != "kk" {
		for from > r.head+1 && plain(from-1) {
			from--
		}
	}
	for to < s.end && to-from < 4 && (plain(to) || particles[g.lower(to)] && to > from && plain(to+1)) {
		to++
	}
	n := to - from
	inside := from < r.end
	if inside && g.d.lang == "en" {
		if w := g.lower(from - 1); w == "the" || w == "of" || w == "for" || w == "to" {
			if n < 3 {
				return nameSpan{}
			}
			from, n = from+1, n-1
		}
	}
	switch {
	case n >= 2:
		if n > 3 {
			from = to - 2
		}
		if g.d.lang == "ru" && inside && n >= 3 && from == r.head+1 && !g.patronymic(to-1) && !g.patronymic(to-2) {
			from = to - 2
		}
		if g.d.lang == "en" {
			return g.western(s, from, to-from)
		}
		return g.eastern(s, from, to-from)
	case n == 1 && !inside:
		if g.known(from) && g.shape(from) == 0 && g.d.lang != "en" && g.d.lang != "kk" {
			return nameSpan{}
		}
		if g.d.lang == "ru" && g.shape(from) < 2 {
			return nameSpan{}
		}
		if g.d.lang == "en" && (r.end != r.head+1 && g.shape(from) == 0 || to < s.end && g.d.tokens[to].upper && g.d.tokens[to].kind == word) {
			return nameSpan{}
		}
		if g.d.lang == "kk" && (to < s.end && g.d.tokens[to].upper && g.d.tokens[to].kind == word || kazakhGenitive(g.lower(from)) && to < s.end && g.isHead[to]) {
			return nameSpan{}
		}
		return nameSpan{first: from, end: to, family: g.word(from)}
	case n == 1 && g.d.lang == "ru" && from > r.head+1 && g.shape(from) == 2:
		return nameSpan{first: from, end: to, family: g.word(from)}
	}
	return nameSpan{}
}

// scanSpeakers finds unknown English names beside verbs of speech: "Xiu Tanaq
// said", "said Xiu Tanaq".
func (g *stage) scanSpeakers(verbs *speechBook, si int) {
	s := &g.d.sentences[si]
	for v := s.first; v < s.end; v++ {
		if !verbs.is("en", &g.d.tokens[v]) {
			continue
		}
		from := v
		for from > s.first && v-from < 3 && g.nameable(s, from-1) && g.place[from-1] == "" {
			from--
		}
		to := v
		if v-from < 2 {
			from, to = v+1, v+1
			for to < s.end && to-from < 3 && g.nameable(s, to) && g.place[to] == "" {
				to++
			}
		}
		if to-from < 2 || to-from > 3 || from > s.first && g.lower(from-1) == "the" {
			continue
		}
		if n := g.western(s, from, to-from); n.end > 0 {
			n.sentence = si
			g.note(n)
		}
	}
}

// revise turns "Веселина Топалова" back into a man's genitive where the text
// also has «Топалов» or «Топаловым»: the first name did not tell.
func (c *cast) revise() {
	if c.g.d.lang != "ru" {
		return
	}
	words := make(map[string]bool, 64)
	for i := range c.g.d.tokens {
		if t := &c.g.d.tokens[i]; t.upper && c.g.names[i] == 0 {
			words[t.text] = true
		}
	}
	for _, p := range c.persons {
		if p.sex != female || p.score > 8 || !strings.HasSuffix(p.family, "а") {
			continue
		}
		man := strings.TrimSuffix(p.family, "а")
		if _, known := c.g.l.given(p.given); known || !words[man] && !words[man+"ым"] && !words[man+"ом"] {
			continue
		}
		for _, f := range nounForms(p.given, false) {
			if f.gender == male && f.cases&genitive != 0 {
				p.given, p.family, p.sex = f.nom, man, male
				break
			}
		}
	}
}

// unYo folds the spellings of one letter or mark: ё and е, ’ and '.
func unYo(s string) string {
	if !strings.Contains(s, "ё") && strings.IndexByte(s, "’"[0]) < 0 && strings.IndexByte(s, "ʼ"[0]) < 0 {
		return s // as nearly always; a replacer is slow
	}
	return foldMarks.Replace(s)
}

var foldMarks = strings.NewReplacer("ё", "е", "’", "'", "ʼ", "'", "‘", "'")

// find returns the person that a reading names, nil if it is a new one.
func (c *cast) find(x *person, n nameSpan) *person {
	var best *person
	for i := len(c.persons) - 1; i >= 0; i-- {
		p := c.persons[i]
		if c.same(p, x, n) {
			if best == nil || p.sex == x.sex && best.sex != x.sex {
				best = p
			}
		}
	}
	return best
}

func (c *cast) same(p, x *person, n nameSpan) bool {
	if x.family == "" || p.family == "" { // given name and patronymic alone
		return p.given != "" && unYo(p.given) == unYo(x.given) && (p.middle == "" || x.middle == "" || p.middle == x.middle)
	}
	famP, famX := p.skeleton(), x.skeleton()
	if c.g.d.lang == "kk" && x.given != "" && x.given == p.given && famP != famX && patronymicBase(strings.ToLower(x.family)) && !patronymicBase(strings.ToLower(p.family)) && (p.middle == "" || p.middle == x.family) {
		return true // Асан Серікұлы, as one speaks to Асан Қалиев
	}
	alike := famP == famX || c.reads(n.family, p)
	switch {
	case x.given == "" || p.given == "":
		return alike
	case utf8.RuneCountInString(x.given) == 1 || utf8.RuneCountInString(p.given) == 1:
		return alike && firstRunes(foldWord(p.given), 1) == firstRunes(foldWord(x.given), 1)
	}
	return (alike || trimmedVowel(famP) == trimmedVowel(famX)) && foldWord(p.given) == foldWord(x.given)
}

// trimmedVowel takes a last vowel off: two readings of one full name differ by
// no more.
func trimmedVowel(s string) string { return strings.TrimRight(s, "aeiou") }

// reads says whether a surname as it stands can be a form of the person's.
func (c *cast) reads(family string, p *person) bool {
	if c.g.d.lang != "en" && !sameFirst(lastPart(family), p.family) {
		return false // endings change, beginnings don't
	}
	want := p.lowered()
	switch c.g.d.lang {
	case "ru":
		for _, f := range russianSurname(lastPart(family)) {
			if unYo(strings.ToLower(f.nom)) == want && (f.gender == 0 || p.sex == 0 || f.gender == p.sex) {
				return true
			}
		}
	case "kk":
		for _, f := range c.g.l.kazakhName(lastPart(family)) {
			if strings.ToLower(f) == want {
				return true
			}
		}
	default:
		low := unYo(lower(family))
		return low == want || strings.HasSuffix(want, " "+low) || strings.HasPrefix(low, "al-") && low[3:] == want || strings.HasPrefix(want, "al-") && want[3:] == low
	}
	return false
}

// sameFirst says whether two words begin with one letter, whatever its case.
func sameFirst(a, b string) bool {
	x, y := lowerRune(firstRune(a)), lowerRune(firstRune(b))
	return x == y || (x == 'ё' || x == 'е') && (y == 'ё' || y == 'е')
}

// surnamesAlone finds surnames that stand alone: of persons already known, and
// new ones whose shape leaves little doubt.
func (c *cast) surnamesAlone() {
	g := c.g
	index := make(map[string][]*person, len(c.persons))
	for _, p := range c.persons {
		if p.family != "" {
			parts := strings.Fields(p.family)
			for _, w := range [...]string{parts[0], parts[len(parts)-1]} {
				k := firstRunes(unYo(strings.ToLower(strings.TrimPrefix(w, "al-"))), 2)
				index[k] = append(index[k], p)
			}
		}
	}
	for si := range g.d.sentences {
		s := &g.d.sentences[si]
		if s.aside {
			continue
		}
		for i := s.first; i < s.end; i++ {
			t := &g.d.tokens[i]
			if t.kind != word || g.names[i] != 0 || !t.upper && !arabicName(t.lower) || utf8.RuneCountInString(t.text) < 3 {
				continue
			}
			w := g.word(i)
			n := nameSpan{first: i, end: i + 1, family: w, sentence: si}
			key := firstRunes(unYo(strings.ToLower(strings.TrimPrefix(t.lower, "al-"))), 2)
			if p, oblique := c.owner(index[key], w, i, si); p != nil {
				g.note(n)
				c.mention(p, n, oblique)
				continue
			}
			if len(c.persons) < maxPersons && c.loneSurname(s, i) {
				x, oblique := c.read(n)
				g.note(n)
				c.persons = append(c.persons, x)
				c.mention(x, n, oblique)
				k := firstRunes(unYo(strings.ToLower(x.family)), 2)
				index[k] = append(index[k], x)
			}
		}
	}
}

// owner returns whose surname w is: of several persons the one whose sex the
// form fits, then the one named last.
func (c *cast) owner(among []*person, w string, tok, si int) (best *person, oblique bool) {
	g := c.g
	bestScore := -1 << 30
	for _, p := range among {
		if !c.reads(w, p) {
			continue
		}
		score := 0
		exact := unYo(strings.ToLower(w)) == unYo(strings.ToLower(p.family))
		if exact {
			score += 4
		}
		if g.d.lang == "ru" && tok > 0 && g.wanted(tok)&nominative == 0 && g.wanted(tok) != 0 && exact && russianDeclines(p) {
			score -= 6
		}
		for _, m := range p.mentions {
			if m.sentence <= si && m.first < tok {
				score += 1 + 2/(si-m.sentence+1)
				break
			}
		}
		if n := len(p.mentions); n > 0 {
			score -= min(8, max(0, si-p.mentions[n-1].sentence)) / 2
		}
		if score > bestScore {
			best, bestScore = p, score
			oblique = !exact || g.d.lang == "ru" && g.wanted(tok) != 0 && g.wanted(tok)&nominative == 0
		}
	}
	return best, oblique
}

// russianDeclines says whether the person's surname changes by case.
func russianDeclines(p *person) bool {
	low := strings.ToLower(p.family)
	for _, e := range fixedSurnames {
		if strings.HasSuffix(low, e) {
			return false
		}
	}
	return p.sex != female || strings.HasSuffix(low, "а") || strings.HasSuffix(low, "я")
}

// opensClause says whether the token behind a first word shows that the word is
// a subject or is spoken to: a verb of speech, a comma, a colon.
func (c *cast) opensClause(s *sentence, i int) bool {
	if i >= s.end {
		return false
	}
	t := &c.g.d.tokens[i]
	return c.verbs.is(c.g.d.lang, t) || t.text == "," || t.text == ":"
}

// loneSurname says whether an unknown capitalised word can be nothing but a
// surname where it stands.
func (c *cast) loneSurname(s *sentence, i int) bool {
	g := c.g
	if !g.nameable(s, i) || g.shape(i) < 2 || g.place[i] != "" || s.title {
		return false
	}
	if g.known(i) {
		return false
	}
	low := g.lower(i)
	if strings.HasSuffix(low, "бек") || strings.HasSuffix(low, "бай") || strings.HasSuffix(low, "bek") || strings.HasSuffix(low, "bai") || strings.HasSuffix(low, "ские") || strings.HasSuffix(low, "ский") || strings.HasSuffix(low, "ская") || strings.HasSuffix(low, "ской") || strings.HasSuffix(low, "ского") || strings.HasSuffix(low, "ском") || strings.HasSuffix(low, "ской") || strings.HasSuffix(low, "скую") {
		return false
	}
	if i+1 < s.end && g.d.tokens[i+1].upper && g.kinds[i+1]&orgWord != 0 {
		return false // Nazarbayev University
	}
	if i == s.first && g.d.lang != "en" && !c.opensClause(s, i+1) {
		return false
	}
	if i == s.first {
		return g.d.lang != "ru" || !strings.HasSuffix(low, "ова") || utf8.RuneCountInString(low) > 7
	}
	prev := &g.d.tokens[i-1]
	switch prev.lower {
	case "в", "во", "из", "на", "г", "города", "город", "городе", "село", "улице", "улицы", "проспекте", "имени", "им", "in", "at", "from", "near", "«", "\"", "“":
		return false
	}
	if i+1 < s.end && g.d.tokens[i+1].kind == word && (g.lower(i+1) == "қаласы" || g.lower(i+1) == "қаласында" || strings.HasPrefix(g.lower(i+1), "атындағы") || strings.HasPrefix(g.lower(i+1), "көше") || strings.HasPrefix(g.lower(i+1), "street")) {
		return false
	}
	// part of a longer capitalised run: a name of something else
	return prev.kind != word || !prev.upper || i-1 <= s.first || g.names[i-1] != 0 || g.isHead[i-1] || g.place[i-1] != ""
}
