package language

import (
	"strings"
)

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
