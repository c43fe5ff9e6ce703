package language

import "strings"

// Who leads, sits or works is told by the subject of the clause, which need not
// stand beside its verb: "She has represented Gozo since 2017 and runs the
// fisheries committee", «Она двадцать лет преподавала, а теперь руководит …».

// agent returns whom the clause of the verb at token v is about, nil if nobody
// known.
func (c *cast) agent(s *sentence, si, v int) *person {
	if m := c.doer(s, si, v); m != nil {
		return m.p
	}
	g := c.g
	if c.isQuoted(v) {
		return nil
	}
	switch g.d.lang {
	case "en":
		k := v
		for k > s.first && leadAuxiliary.has(g.lower(k-1)) {
			k--
		}
		return c.englishSubject(k, s.first, si).p
	case "ru":
		return c.russianAgent(s, si, v)
	}
	return c.kazakhAgent(s, si, v)
}

// agentLeads gives the office of leading r to whom the clause of the verb at
// token v is about. If nobody is known yet, the subject may be an office whose
// holder the text tells elsewhere: that waits for ledLater.
func (c *cast) agentLeads(s *sentence, si, v int, r roleSpan) {
	if r.text == "" || strings.HasPrefix(c.g.lower(v), "возглавит") {
		return // or it is yet to be
	}
	p := c.agent(s, si, v)
	if p == nil {
		c.waiting = append(c.waiting, ledOffice{s: s, si: si, v: v, r: r})
	}
	c.leads(p, r, v)
}

// ledOffice is an office of leading of which the text does not tell at once
// whose it is.
type ledOffice struct {
	s     *sentence
	si, v int
	r     roleSpan
	p     *person // who did what tells it, see cast.didTo
}

// ledLater tries again who leads, once it is known whom offices alone mean:
// "The senator has been in charge of the group since May".
func (c *cast) ledLater() {
	for i := range c.waiting {
		w := &c.waiting[i]
		if w.p != nil {
			if len(w.p.roles) == 0 || w.r.noun.nom == "commander" {
				c.give(w.p, &w.r)
			}
			continue
		}
		c.leads(c.agent(w.s, w.si, w.v), w.r, w.v)
	}
	c.waiting = nil
}

// leadAuxiliary stand between a subject and an English verb of leading.
var leadAuxiliary = wordSet("has have had is was been being will would also now still currently since then later")

// russianAgent reads the subject of a finite Russian verb: a name or pronoun in
// its clause, or that which opens the sentence and has several verbs.
func (c *cast) russianAgent(s *sentence, si, v int) *person {
	g := c.g
	if participle(g.lower(v)) {
		return nil
	}
	for k := v - 1; k >= s.first && v-k < 14; k-- {
		low := g.lower(k)
		if sex, ok := pronoun("ru", low); ok && low != "тот" && low != "та" {
			if p := c.onlyOf(si, k, sex); p != nil {
				return p // … подтвердил визит X и сказал, что она возглавит …
			}
			return c.antecedent(si, k, sex)
		}
		if m := c.nameEnding(si, k+1); m != nil {
			if m.oblique || g.d.tokens[m.end].kind == punct && !clauseGoesOn(g.lower(v-1)) {
				return nil
			}
			return m.p
		}
		if g.isHead[k] && g.heads[k].cases&nominative != 0 || startsAny(low, []string{"котор", "что", "чтоб", "если"}) {
			return nil // somebody else leads
		}
	}
	if m := c.before(si, v); m != nil && m.first-s.first < 3 && c.subject(m) && len(c.at[si]) > 0 && c.at[si][0] == m {
		return m.p
	}
	return nil
}

// clauseGoesOn says whether a word in front of a verb joins it to the verb
// before, or tells when.
func clauseGoesOn(low string) bool {
	return low == "и" || low == "а" || low == "," || timeWord.has(low) || meanwhileWord.has(low)
}

// participle says whether a Russian word is a participle, whose subject is the
// noun that it agrees with.
func participle(low string) bool {
	for _, e := range [...]string{"щий", "щая", "щего", "щей", "щему", "щим", "щую", "щие", "щих", "вший", "вшая", "вшего", "вшей", "вшему", "вшим", "вшую"} {
		if len(low) > len(e) && low[len(low)-len(e):] == e {
			return true
		}
	}
	return false
}

// kazakhAgent reads the subject of a finite Kazakh verb: the pronoun or the name
// that opens the sentence.
func (c *cast) kazakhAgent(s *sentence, si, v int) *person {
	g := c.g
	for k := s.first; k < v; k++ {
		low := g.lower(k)
		if m := c.nameAt(si, k); m != nil {
			if m.oblique || !c.subject(m) || c.before(si, v) != m {
				return nil
			}
			return m.p
		}
		if low == "ол" && (k == s.first || g.lower(k-1) == "," || timeWord.has(g.lower(k-1)) || meanwhileWord.has(g.lower(k-1))) {
			return c.antecedent(si, k, 0)
		}
		if g.isHead[k] && g.heads[k].cases&nominative != 0 && k+1 < v && k-s.first < 2 {
			return nil
		}
	}
	if before := si - 1; before >= 0 && len(c.at[si]) == 0 && g.d.sentences[before].paragraph == s.paragraph && len(c.at[before]) == 1 && c.subject(c.at[before][0]) {
		return c.at[before][0].p // the sentence goes on about the same one, without a word for him or her
	}
	return nil
}

// electedToLead returns whom English says to have been chosen to do what the
// infinitive at token v tells: "elected X to chair …", "asked her to lead …",
// "X was elected to head …".
func (c *cast) electedToLead(s *sentence, si, v int) *person {
	g := c.g
	for k := v - 2; k >= s.first && v-k < 9; k-- {
		if g.d.tokens[k].kind == punct {
			return nil
		}
		if !appointed("en", g.lower(k)) && !choosing.has(g.lower(k)) {
			continue
		}
		if m := c.nameEnding(si, v-1); m != nil {
			return m.p
		}
		if sex, ok := personalPronouns["en"][g.lower(v-2)]; ok && v-2 > k {
			return c.antecedent(si, v-2, sex)
		}
		if v-2 == k {
			return c.agent(s, si, k)
		}
		return nil
	}
	return nil
}

// choosing are English verbs by which somebody is given something to lead.
var choosing = wordSet("elects appoints names picks chooses selects tapped hired asked voted chose picked selected")

// leadInfinitive are the bare forms of the English verbs of leading. They are
// nouns as well, so that "to" or an auxiliary must stand in front.
var leadInfinitive = wordSet("chair head lead run co-chair direct manage")

// englishLeads reads the English ways to tell of leading that are no single
// verb: "is in charge of", "at the helm of", "takes over", "to chair". It says
// whether it has read one.
func (c *cast) englishLeads(s *sentence, si, v int) bool {
	g := c.g
	switch low := g.lower(v); {
	case deedTitles[low] != "":
		c.didTo(s, si, v)
	case c.chairmanships(s, si, v):
	case low == "of" && (g.at(s, v-1) == "charge" && g.at(s, v-2) == "in" || g.at(s, v-2) == "the" && leadNoun.has(g.at(s, v-1)) && g.at(s, v-3) == "at"):
		from := v - 2
		if g.at(s, from) == "the" {
			from--
		}
		if before := g.at(s, from-1); before != "," && !beingVerbs.has(before) && !leadAuxiliary.has(before) {
			if r := c.led(s, v, 1); g.lower(v-1) == "head" && r.text != "" && sentOut.has(g.lower(r.head)) && len(c.at[si]) > 0 && c.at[si][0].end < v && c.subject(c.at[si][0]) && c.before(si, v) == c.at[si][0] {
				c.leads(c.at[si][0].p, r, v) // X arrived at the head of a delegation
				return true
			}
			return false // the deputy in charge of …
		}
		c.agentLeads(s, si, from, c.led(s, v, 1))
	case low == "over" && takeOver.has(g.at(s, v-1)) && g.at(s, v+1) != "as" && g.at(s, v+1) != "from":
		c.agentLeads(s, si, v-1, c.led(s, v, 1))
	case leadInfinitive.has(low) && g.at(s, v-1) == "to":
		c.leads(c.electedToLead(s, si, v), c.led(s, v, 1), v)
	case leadInfinitive.has(low) && (g.at(s, v-1) == "will" || g.at(s, v-1) == "would"):
		c.agentLeads(s, si, v-1, c.led(s, v, 1))
	default:
		return false
	}
	return true
}

var (
	// sentOut are those at whose head somebody arrives.
	sentOut  = wordSet("delegation mission")
	leadNoun = wordSet("helm head top")
	takeOver = wordSet("take takes took taken taking")
)

// ownsBody reads the office of those whose ministry, firm or committee acts: "X,
// whose ministry drafted the bill", «Y, чьё ведомство готовило закон».
func (c *cast) ownsBody(s *sentence, si, v int) {
	g := c.g
	m := c.nameEnding(si, v)
	if m == nil && g.at(s, v-1) == "," {
		m = c.nameEnding(si, v-1)
	}
	if m == nil || len(m.p.roles) > 0 {
		return
	}
	for k := v + 1; k < min(v+5, s.end); k++ {
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		title := ownedBodies[b.stem]
		if title == "" {
			return
		}
		first, end := g.phraseAround(s, k, v+1)
		if first > v+1 && !g.opensPhrase(v+1, first) {
			return
		}
		r := roleSpan{head: k, first: first, end: end, noun: headForm{class: "head", nom: title, cases: nominative}, text: title}
		switch {
		case title == "minister" && end > k+1 && g.lower(k+1) == "of":
			r.text += g.tail(k+1, end)
		case title == "minister" && first < k:
			r.text = g.slice(first, k, -1, "") + " minister"
		case title == "minister":
		case g.d.lang == "ru":
			r.text += " " + g.genitivePhrase(first, k, b) + g.tail(k+1, end)
		default:
			r.text += g.ofThe(first, end)
		}
		if title == "minister" {
			r.noun.class = "minister"
		}
		r.leads = title != "minister"
		g.describe(&r)
		c.give(m.p, &r)
		return
	}
}

// ownedBodies are the bodies that somebody's pronoun calls his or her own
// because he or she leads them, and what the leader is called.
var ownedBodies = map[string]string{
	"ministry": "minister", "agency": "head", "company": "head", "firm": "head", "business": "head", "foundation": "head", "charity": "head", "committee": "chair", "commission": "chair",
	"министерств": "министр", "ведомств": "глава", "агентств": "глава", "компани": "глава", "фонд": "глава", "фирм": "глава", "комитет": "председатель", "комисси": "председатель",
}

// whosePossessive are the relative pronouns for what is somebody's.
var whosePossessive = wordSet("whose чей чья чьё чье чьи чьего чьей чьему чьим чью")

// chosen returns whom a verb of electing or working at token k is about that has
// its office r behind it and no name near: «она … работает заместителем», «X,
// которую … избрали заместителем», "since May she has served as chair".
func (c *cast) chosen(s *sentence, si, k int, r *roleSpan) *person {
	g := c.g
	switch {
	case g.d.lang == "ru" && r.noun.cases&instrumental == 0, g.d.lang == "en" && !workingVerbs.has(g.lower(k)):
		return nil
	}
	if m := c.before(si, k); m != nil && g.at(s, m.end) == "," && strings.HasPrefix(g.at(s, m.end+1), "котор") && k-m.end < 10 {
		for i := m.end + 2; i < k; i++ {
			if g.place[i] != "" && r.country == "" {
				r.country = g.place[i] // которую во Вьетнаме избрали
			}
		}
		return m.p
	}
	return c.agent(s, si, k)
}

// workingVerbs are English verbs of holding an office.
var workingVerbs = wordSet("serves served serving works worked acts acted took takes became remains")
