package language

import (
	"slices"
	"strings"
)

// What a sentence opens with is mostly what the one before was about, whatever
// its case: «Рустем Кыдырали объяснял расходы. Вице-министра перебивали трижды»,
// "The bill was A's. The senator's colleagues …". Offices that are still nobody's
// and stand so are those of the person of whom the text was speaking, if it has
// told no office of him or her.

// topical gives such offices.
func (c *cast) topical() {
	for si := range c.g.d.sentences {
		if c.g.d.sentences[si].aside {
			continue
		}
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || !c.takesUp(si, r) {
				continue
			}
			if p := c.lastUnnamed(si, r); p != nil {
				c.takes(p, si, r)
			}
		}
	}
}

// takesUp says whether an office is what its sentence takes up from before.
func (c *cast) takesUp(si int, r *roleSpan) bool {
	g := c.g
	s := &g.d.sentences[si]
	class := g.classOf(r)
	if !personalOffice.has(class) && class != "deputy" && class != "senator" || r.noun.plural || r.tenure != "" || c.isQuoted(r.head) || passingOffice.has(r.noun.nom) || !c.definite(si, r) {
		return false
	}
	if g.d.lang == "en" && !articles[g.at(s, r.first-1)] {
		return false
	}
	from := c.pastConverb(s)
	if r.first < from || r.first-from > 3 || len(c.at[si]) > 0 && c.at[si][0].first < r.first {
		return false
	}
	for i := from; i < r.first; i++ {
		if g.d.tokens[i].kind == punct || g.isHead[i] || g.place[i] != "" || g.d.lang == "ru" && r.noun.cases&nominative != 0 && (c.pastTense(i) || endsWithAny(g.lower(i), "шёл", "шел", "шла")) {
			return false // мимо прошёл депутат: somebody new
		}
	}
	return !(g.d.lang == "kk" && r.noun.cases&nominative == 0 && r.first-from > 1)
}

// pastConverb returns where a sentence starts behind the clause of a participle
// that opens it: «Предоставляя слово докладчику, председатель …», "Opening the
// session, the speaker …"; its first token if there is none.
func (c *cast) pastConverb(s *sentence) int {
	g := c.g
	if s.first >= s.end {
		return s.first
	}
	low := g.lower(s.first)
	switch {
	case g.d.lang == "en" && endsWithAny(low, "ing"), g.d.lang == "ru" && endsWithAny(low, "ая", "яя", "уя", "ив", "ав", "ясь", "вшись", "ив"):
	default:
		return s.first
	}
	for i := s.first + 1; i < min(s.end, s.first+12) && g.names[i] == 0; i++ {
		if g.lower(i) == "," {
			return i + 1
		}
	}
	return s.first
}

// lastUnnamed returns the person of whom the sentence before an office, or the
// one before that, speaks, and of whom no office is told; nil if that is not
// one person, or if the office answers what he or she asked.
func (c *cast) lastUnnamed(si int, r *roleSpan) *person {
	if r.noun.cases&nominative != 0 && c.pronounFrom(si, r.end) {
		return nil
	}
	for k := si - 1; k >= max(0, si-2); k-- {
		if len(c.at[k]) == 0 {
			if c.rivalOffice(k, r) || c.g.d.sentences[k].paragraph != c.g.d.sentences[si].paragraph {
				return nil
			}
			continue
		}
		var found *person
		for _, m := range c.at[k] {
			switch {
			case m.office || m.p == found || len(m.p.roles) > 0:
			case found != nil && !c.subject(m):
			case found != nil && slices.ContainsFunc(found.mentions, func(x *mention) bool { return x.sentence == k && c.subject(x) }):
				return nil
			default:
				found = m.p
			}
		}
		if found == nil || !c.agrees(found, si, r) || c.asksOffice(k, r) {
			return nil
		}
		return found
	}
	return nil
}

// asksOffice says whether a sentence is a question to whoever holds an office:
// who asks the minister is not the minister.
func (c *cast) asksOffice(si int, r *roleSpan) bool {
	switch class := c.g.classOf(r); class {
	case "deputy", "senator", "chair":
		return false
	case "vice":
		if !c.g.ofMinistry(r) {
			return false
		}
	}
	s := &c.g.d.sentences[si]
	for i := s.first; i < s.end; i++ {
		if low := c.g.lower(i); low == "?" || startsAny(low, askingVerbs[c.g.d.lang]) {
			return true
		}
	}
	return false
}

// ofMinistry says whether an office is one of a ministry.
func (g *stage) ofMinistry(r *roleSpan) bool {
	for i := r.first; i < r.end; i++ {
		if strings.Contains(g.lower(i), "минист") || strings.Contains(g.lower(i), "minist") {
			return true
		}
	}
	return false
}

// askingVerbs begin the verbs of those who ask.
var askingVerbs = map[string][]string{
	"en": {"ask", "wonder", "demand", "wants", "wanted", "queried", "press", "grill"},
	"ru": {"спрос", "спраш", "поинтересов", "интересов", "потребов", "задал", "задава"},
	"kk": {"сұра", "сауал", "талап"},
}

// compatriots gives an office that names a foreign country, and whose holder no
// words near tell, to the only person whose name is of that country and of whom
// the text tells no office: "the Georgian delegation's leader", «узбекский
// сенатор».
func (c *cast) compatriots() {
	for si := range c.roles {
		for k := range c.roles[si] {
			r := &c.roles[si][k]
			if r.used || r.noun.plural || r.tenure != "" || r.country == "" || r.weak || r.country == c.g.home || r.noun.class == "peer" || c.isQuoted(r.head) || !c.definite(si, r) || c.g.counted(r.first) {
				continue
			}
			if class := c.g.classOf(r); class == "president" || class == "premier" || r.noun.class == "expert" {
				continue // whom all know, or anybody
			}
			var found *person
			several := false
			for _, p := range c.persons {
				if code := c.nation(p); code != r.country || len(p.roles) > 0 {
					continue
				}
				several = several || found != nil
				found = p
			}
			if found != nil && !several && c.agrees(found, si, r) {
				c.takes(found, si, r)
			}
		}
	}
}
