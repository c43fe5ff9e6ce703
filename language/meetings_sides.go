package language

import "strings"

// sides returns who met whom in a sentence: the pairs are one of as with one
// of bs.
func (c *cast) sides(si int, s *sentence, e encounter, hosts []*person) (as, bs []*person) {
	var ms []*mention
	for _, m := range c.at[si] {
		if !c.inQuote(m.first) {
			ms = append(ms, m)
		}
	}
	if e.receives {
		return c.reception(si, e, ms, hosts)
	}
	partner := make([]bool, len(ms))
	any := false
	for i, m := range ms {
		partner[i] = c.partner(s, e, ms, i)
		any = any || partner[i]
		_ = m
	}
	if p := c.withPronoun(si, s, e); p != nil && !any {
		bs, any = []*person{p}, true
	}
	if !any {
		if e.weak {
			return nil, nil
		}
		return c.reciprocal(si, s, e, ms)
	}
	for i, m := range ms {
		if partner[i] {
			bs = appendPerson(bs, m.p)
		}
	}
	// the subject: the nearest in front of the verb, or behind it in Russian
	var best *mention
	for i, m := range ms {
		if partner[i] || contains2(bs, m.p) || !c.subject(m) {
			continue
		}
		if best == nil || m.first < e.at && m.first > best.first && c.g.d.lang != "ru" && !e.noun || best.first > e.at && m.first < e.at {
			best = m
		}
	}
	if best != nil {
		as = c.coordinated(ms, partner, best)
		return as, bs
	}
	if p := c.absent(si, s, bs, hosts); p != nil {
		return []*person{p}, bs
	}
	return nil, nil
}

// withPronoun resolves "with him", «с ней», «онымен».
func (c *cast) withPronoun(si int, s *sentence, _ encounter) *person {
	g := c.g
	for k := s.first; k < s.end; k++ {
		prev := ""
		if k > s.first {
			prev = g.lower(k - 1)
		}
		var x gender
		switch w := g.lower(k); {
		case prev == "with" && w == "him", prev == "с" && w == "ним":
			x = male
		case prev == "with" && w == "her", prev == "с" && (w == "ней" || w == "нею"):
			x = female
		case w == "онымен":
		default:
			continue
		}
		if w := k + 1; prev == "with" && w < s.end && g.d.tokens[w].kind == word && g.lower(k) == "her" {
			continue // with her colleague
		}
		return c.antecedentAny(si-1, x)
	}
	return nil
}

// antecedentAny returns the person named last before or in sentence si.
func (c *cast) antecedentAny(si int, sex gender) *person {
	for k := si; k >= 0 && k > si-4; k-- {
		for i := len(c.at[k]) - 1; i >= 0; i-- {
			if m := c.at[k][i]; sex == 0 || m.p.sex == 0 || m.p.sex == sex {
				return m.p
			}
		}
	}
	return nil
}

func appendPerson(ps []*person, p *person) []*person {
	if contains2(ps, p) {
		return ps
	}
	return append(ps, p)
}

func contains2(ps []*person, p *person) bool {
	for _, x := range ps {
		if x == p {
			return true
		}
	}
	return false
}

// coordinated returns the subject; members of its own side do not meet the
// partner as far as the sentence says ("accompanied by").
func (c *cast) coordinated(ms []*mention, partner []bool, best *mention) []*person {
	out := []*person{best.p}
	last := best.end
	for i, m := range ms {
		if m.first <= best.first || partner[i] {
			continue
		}
		if c.listed(last, c.lead(m)) && c.subject(m) {
			out = appendPerson(out, m.p)
			last = m.end
		}
	}
	return out
}

// listed says whether tokens [from, to) only join two members of a list: a
// comma, a conjunction, an office in the plural.
func (c *cast) listed(from, to int) bool {
	if to <= from || to-from > 5 {
		return false
	}
	for k := from; k < to; k++ {
		switch c.g.lower(k) {
		case ",", "and", "и", "және", "мен", "бен", "пен", "as", "well", "а", "также", "сондай-ақ":
		default:
			if !c.g.isHead[k] && c.g.bodyAt[k] == nil && c.g.place[k] == "" {
				return false
			}
		}
	}
	return true
}

// partner says whether mention i is who was met: with X, с Х, X-пен; between A
// and B is left to reciprocal.
func (c *cast) partner(s *sentence, e encounter, ms []*mention, i int) bool {
	g := c.g
	m := ms[i]
	lead := c.lead(m)
	if g.d.lang == "kk" {
		return c.comitative(m)
	}
	// walk left over coordinated mentions to the preposition
	for k := lead - 1; k >= s.first && lead-k < 45; k-- {
		switch w := g.lower(k); {
		case g.d.lang == "en" && w == "with", g.d.lang == "ru" && (w == "с" || w == "со"):
			switch g.lower(k + 1) {
			case "ним", "ней", "нею", "ними", "him", "them":
				return false
			}
			if g.d.lang == "ru" && !c.instrumental(m) {
				return false
			}
			return !c.verbBetween(k, lead) && c.governs(s, e, k) && !c.newSubject(ms, i, k)
		case g.d.lang == "en" && e.noun == false && k == e.at && k == lead-1:
			return true // met X
		case w == ";", w == "." && k < lead-2:
			return false
		}
		if g.d.lang == "en" && k == e.at && !e.noun && lead-k <= 3 && g.lower(k+1) != "in" && g.lower(k+1) != "on" && g.lower(k+1) != "at" {
			return true
		}
	}
	return false
}

// newSubject says whether the mention behind a list of partners opens the
// main clause: "At the meeting with A, B confirmed".
func (c *cast) newSubject(ms []*mention, i, prep int) bool {
	g := c.g
	if i == 0 || ms[i-1].first < prep || !c.subject(ms[i]) {
		return false
	}
	if lead := c.lead(ms[i]); lead-ms[i-1].end < 1 || g.lower(lead-1) != "," {
		return false
	}
	if ms[i].end >= len(g.d.tokens) {
		return false
	}
	t := &g.d.tokens[ms[i].end]
	if t.kind != word || t.upper {
		return false
	}
	switch t.lower {
	case "and", "as", "и", "а", "or", "from", "of":
		return false
	}
	return true
}

// governs says whether the preposition at k can belong to the word of meeting:
// it follows it, or opens the sentence ("With X they discussed", «С Х
// обсуждены»).
func (c *cast) governs(s *sentence, e encounter, k int) bool {
	if k > e.at {
		return k-e.at < 16 || !c.verbBetween(e.at+1, k)
	}
	return k-s.first < 4 || e.at-k < 25
}

// verbBetween says whether a word that cannot stand inside one list of persons
// stands among tokens [from, to).
func (c *cast) verbBetween(from, to int) bool {
	g := c.g
	for k := from + 1; k < to; k++ {
		if g.names[k] != 0 {
			continue
		}
		switch g.lower(k) {
		case "who", "which", "that", "said", "noted", "told", "где", "который", "которая", "что", "сообщил", "отметил", "during", "where", "about", "on":
			if g.lower(k) == "on" && k > 0 && (g.lower(k-1) == "committee" || g.lower(k-1) == "commission") {
				continue
			}
			return true
		}
	}
	return false
}

// instrumental says whether a Russian mention can stand in the instrumental.
func (c *cast) instrumental(m *mention) bool {
	g := c.g
	for k := range c.roles[m.sentence] {
		r := &c.roles[m.sentence][k]
		if r.end == m.first || m.office && r.first == m.first {
			return r.noun.cases&instrumental != 0
		}
	}
	return m.oblique || !russianDeclines(m.p) && g.d.lang == "ru"
}

// comitative says whether a Kazakh mention ends with -мен, or a мен follows
// that no other name follows.
func (c *cast) comitative(m *mention) bool {
	g := c.g
	low := g.lower(m.end - 1)
	for _, e := range [...]string{"мен", "бен", "пен"} {
		if !strings.HasSuffix(low, e) {
			continue
		}
		if m.office {
			return true
		}
		fam := strings.ToLower(lastPart(m.p.family))
		if !strings.HasSuffix(fam, e) {
			return true
		}
	}
	return false
}

// reception reads X received Y, X принял Y, X Y-ті қабылдады, and the passive.
func (c *cast) reception(si int, e encounter, ms []*mention, hosts []*person) (as, bs []*person) {
	g := c.g
	passive := g.d.lang == "en" && e.at > 0 && (g.lower(e.at-1) == "was" || g.lower(e.at-1) == "were" || g.lower(e.at-1) == "been")
	var host, guest *mention
	for _, m := range ms {
		lead := c.lead(m)
		switch g.d.lang {
		case "en":
			if m.first < e.at && (host == nil || c.subject(m)) {
				host = m
			}
			if m.first > e.at && guest == nil {
				ok := c.adverbs(e.at+1, lead)
				if passive {
					ok = false
					for k := lead - 1; k > e.at && k > lead-5; k-- {
						ok = ok || g.lower(k) == "by"
					}
				}
				if ok {
					guest = m
				}
			}
		case "ru":
			if c.subject(m) && host == nil && (m.first < e.at || lead == e.at+1) {
				host = m
				continue
			}
			if guest == nil && (m.first > e.at && c.adverbs(e.at+1, lead) || host != nil && host.first > e.at && lead == host.end) && (m.oblique || c.objectRole(m) || !russianDeclines(m.p)) {
				guest = m
			}
		case "kk":
			if m.end > e.at {
				continue
			}
			if c.accusative(m) {
				guest = m
			} else if c.subject(m) && (host == nil || e.at-m.end < 2) {
				host = m
			}
		}
	}
	if g.d.lang == "ru" {
		// Гостя принял председатель …: the office in the nominative is the host.
		for i, m := range ms {
			if i > 0 && c.lead(m) == e.at+1 && c.nominativeOffice(m) && ms[i-1].first < e.at && ms[i-1].p != m.p {
				host, guest = m, ms[i-1]
			}
		}
	}
	if guest == nil {
		return nil, nil
	}
	if host == nil || host.p == guest.p {
		if p := c.absent(si, &g.d.sentences[si], []*person{guest.p}, hosts); p != nil {
			return []*person{p}, []*person{guest.p}
		}
		return nil, nil
	}
	bs = []*person{guest.p}
	// … received A and B
	last := guest.end
	for _, m := range ms {
		lead := c.lead(m)
		if m.first > guest.first && c.listed(last, lead) {
			bs = appendPerson(bs, m.p)
			last = m.end
		}
	}
	return []*person{host.p}, bs
}

// objectRole says whether the office before a mention stands in the
// accusative.
func (c *cast) objectRole(m *mention) bool {
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; r.end == m.first {
			return r.noun.cases&accusative != 0 && r.noun.cases&nominative == 0
		}
	}
	return false
}

// nominativeOffice says whether the office before a mention stands in the
// nominative.
func (c *cast) nominativeOffice(m *mention) bool {
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; r.end == m.first {
			return r.noun.cases&nominative != 0 && r.noun.cases&accusative == 0
		}
	}
	return false
}

// adverbs says whether tokens [from, to) are only time and place, so that what
// follows is the verb's object: received today A, принял в Акорде А.
func (c *cast) adverbs(from, to int) bool {
	g := c.g
	if to-from > 6 {
		return false
	}
	prep := false
	for k := from; k < to; k++ {
		t := &g.d.tokens[k]
		switch {
		case t.kind == number:
		case t.lower == "today" || t.lower == "yesterday" || t.lower == "сегодня" || t.lower == "вчера" || t.lower == "накануне" || t.lower == "the" || t.lower == "in" || t.lower == "on" || t.lower == "at" || t.lower == "в" || t.lower == "во" || t.lower == "на" || t.lower == "also" || t.lower == "также" || t.lower == "здесь" || t.lower == "позднее" || t.lower == "ранее":
			prep = true
		case prep && (t.upper || len(t.lower) > 3):
			prep = false
		case t.lower == "visiting" || t.lower == "newly" || t.lower == "новый" || t.lower == "нового" || t.lower == "outgoing" || t.lower == "прибывшего" || t.lower == "a" || t.lower == "appointed":
		default:
			return false
		}
	}
	return true
}

// accusative says whether a Kazakh mention stands in the accusative.
func (c *cast) accusative(m *mention) bool {
	g := c.g
	low := g.lower(m.end - 1)
	fam := low
	if !m.office {
		fam = strings.ToLower(lastPart(m.p.family))
		if low == fam {
			return false
		}
	}
	for _, e := range [...]string{"ны", "ні", "ды", "ді", "ты", "ті", "сын", "сін", "ын", "ін", "н"} {
		if strings.HasSuffix(low, e) && (m.office && m.oblique || !m.office && strings.HasPrefix(low, fam[:min(len(fam), max(2, len(fam)-4))])) {
			return true
		}
	}
	return false
}

// reciprocal reads A and B met, «А и Б встретились», "a meeting between A and
// B", «екі спикер кездесті».
func (c *cast) reciprocal(si int, s *sentence, e encounter, ms []*mention) (as, bs []*person) {
	g := c.g
	// between A and B, между А и Б
	for k := s.first; k < s.end; k++ {
		if w := g.lower(k); w == "between" || w == "между" {
			var ps []*person
			for _, m := range ms {
				if m.first > k && len(ps) < 2 {
					ps = appendPerson(ps, m.p)
				}
			}
			if len(ps) == 2 {
				return ps[:1], ps[1:]
			}
			return nil, nil
		}
	}
	if e.noun {
		return nil, nil
	}
	for i := 0; i+1 < len(ms); i++ {
		a, b := ms[i], ms[i+1]
		gap := c.lead(b) - a.end
		if a.p == b.p || gap > 2 || gap < 1 && g.d.lang != "kk" {
			continue
		}
		join := g.lower(a.end)
		if (join == "and" || join == "и" || join == "мен" || join == "пен" || join == "бен" || join == "және") && (c.subject(a) && c.subject(b)) && (b.end <= e.at || g.d.lang == "ru") {
			return []*person{a.p}, []*person{b.p}
		}
	}
	// the two speakers
	for k := range c.roles[si] {
		r := &c.roles[si][k]
		low := ""
		if r.first > s.first {
			low = g.lower(r.first - 1)
		}
		if first := g.lower(r.first); first == "екі" || first == "оба" || first == "two" {
			low = first
		}
		if low != "екі" && low != "two" && low != "both" && low != "оба" && low != "два" {
			continue
		}
		var ps []*person
		for i := len(c.persons) - 1; i >= 0; i-- {
			p := c.persons[i]
			for j := range p.roles {
				o := &p.roles[j]
				if g.classOf(o) == g.classOf(r) || g.classOf(o) == "chair" && r.noun.class == "chair" {
					ps = appendPerson(ps, p)
				}
			}
		}
		if len(ps) == 2 {
			return ps[:1], ps[1:]
		}
	}
	return nil, nil
}

// absent finds the side that a sentence leaves out or gives a pronoun: the
// subject of the sentences before.
func (c *cast) absent(si int, s *sentence, others, hosts []*person) *person {
	g := c.g
	for k := s.first; k < s.end; k++ {
		if x, ok := pronoun(g.d.lang, g.lower(k)); ok {
			if p := c.antecedent(si, k, x); p != nil && !contains2(others, p) {
				return p
			}
		}
	}
	if len(hosts) > 0 && !contains2(others, hosts[0]) {
		return hosts[0]
	}
	for k := si - 1; k >= 0 && k > si-8; k-- {
		if g.d.sentences[k].aside {
			continue
		}
		for _, m := range c.at[k] {
			if c.subject(m) && !contains2(others, m.p) && !c.inQuote(m.first) {
				// the one whom the article is about, rather than a partner just met
				if c.hosts(m.p) >= c.hosts(others[0]) {
					return m.p
				}
			}
		}
	}
	for _, p := range c.persons {
		if !contains2(others, p) {
			return p
		}
	}
	return nil
}

// hosts counts how prominent a person is: the more mentions the more.
func (c *cast) hosts(p *person) int { return len(p.mentions) }

// placeIn returns the city that a sentence names, in the nominative, else the
// dateline's.
func (c *cast) placeIn(si int) string {
	g := c.g
	s := &g.d.sentences[si]
	for k := s.first; k < s.end; k++ {
		t := &g.d.tokens[k]
		if !t.upper || !g.capit[k] || g.names[k] != 0 {
			continue
		}
		switch g.d.lang {
		case "en":
			if k > s.first && (g.lower(k-1) == "in" || g.lower(k-1) == "at") {
				return t.text
			}
		case "ru":
			if k > s.first && (g.lower(k-1) == "в" || g.lower(k-1) == "во") {
				for _, city := range capitals {
					if russianStem(city) == russianStem(t.lower) {
						return keepCase(t.text, city)
					}
				}
			}
		case "kk":
			if kazakhLocative(t.lower) {
				return t.text[:len(t.text)-len("да")]
			}
		}
	}
	return ""
}

// capitals are nominatives of the cities that texts of this kind name, in
// Russian.
var capitals = [...]string{
	"астана", "москва", "минск", "киев", "кишинев", "ереван", "баку", "тбилиси", "бишкек", "душанбе", "ашхабад", "ташкент", "улан-батор", "пекин", "токио", "сеул", "анкара", "тегеран", "кабул", "исламабад",
	"лондон", "париж", "берлин", "вена", "рим", "мадрид", "варшава", "прага", "будапешт", "бухарест", "вильнюс", "рига", "хельсинки", "вашингтон", "оттава", "каир", "афины", "белград", "братислава", "софия",
}
