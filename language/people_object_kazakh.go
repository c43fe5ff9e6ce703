package language

// actsOnNamed says whether a Kazakh office that opens a sentence did something to whom the name
// behind it means: «Мемлекет басшысы X-ті қабылдады», «Президент X-ті министр етіп тағайындады».
// A verb with an object has a subject; where nobody else is told to be it, the office is.
func (c *cast) actsOnNamed(r *roleSpan, m *mention) bool {
	const longest = 40 // words between the name and the verb
	g := c.g
	if g.d.lang != "kk" || r.end != m.first || r.noun.plural || r.noun.cases&nominative == 0 || !m.oblique || m.office || !headsAlone.has(r.noun.class) || r.country != "" && !g.l.homes[r.country] {
		return false
	}
	s := &g.d.sentences[m.sentence]
	if !endsWithAny(g.lower(m.end-1), "ны", "ні", "ды", "ді", "ты", "ті") || r.first != s.first || kazakhEnding(g.lower(r.head)) != nominative {
		return false
	}
	verb := -1
	for k := m.end; k < min(s.end, m.end+longest) && verb < 0; k++ {
		if startsWithAny(g.lower(k), doneByOffice) && !c.isQuoted(k) {
			verb = k
		}
	}
	if verb < 0 {
		return false
	}
	for _, o := range c.at[m.sentence] {
		if o.first > m.first && o.first < verb && c.subject(o) {
			return false // «Президент X-ті Y қабылдады»
		}
	}
	for i := range c.roles[m.sentence] {
		if o := &c.roles[m.sentence][i]; o.first >= m.end && o.end == verb && kazakhEnding(g.lower(o.head)) == nominative {
			return false // «Президент X-ті Сенат төрағасы қабылдады»
		}
	}
	return verb == m.end || g.d.tokens[verb-1].kind == word
}

var (
	// headsAlone are the classes of offices of which a state or a house has one.
	headsAlone = wordSet("president premier head chair speaker leader")
	// doneByOffice begin the Kazakh verbs of what a holder of one does to somebody.
	doneByOffice = []string{"қабылдады=", "тағайындады=", "босатты=", "марапаттады="}
)

// facedBefore says whether somebody did something in a Kazakh sentence just before to the holder of an office of a
// class, of whom no country is told: he is another then. «Түркия Президенті А Мемлекет басшысын құттықтады. Мемлекет
// басшысы …».
func (c *cast) facedBefore(p *person, si int, class string) bool {
	const (
		reach       = 8  // sentences
		mostOffices = 12 // of each
	)
	g := c.g
	if g.d.lang != "kk" || !headsAlone.has(class) {
		return false
	}
	for sj := si - 1; sj >= 0 && sj >= si-reach; sj-- {
		for i := range min(len(c.roles[sj]), mostOffices) {
			o := &c.roles[sj][i]
			if g.classOf(o) != class || o.country != "" && !o.weak || kazakhEnding(g.lower(o.head))&(dative|accusative|instrumental) == 0 {
				continue
			}
			if m := c.subjectOf(sj, o.first, 0); m != nil && m.p == p {
				return true
			}
		}
	}
	return false
}

// headAtHome returns whom a Kazakh office of a head of which no country is told means where all who are told to hold one
// are from abroad: whoever of the home country the text is about there, more than once and with no office told. «Ақордада Қырғыз
// Президенті А-ны қарсы алу рәсімі өтті. Б сапардың маңызын атап өтті. «…», – деді Мемлекет басшысы».
func (c *cast) headAtHome(si int, r *roleSpan, best *person, class string) *person {
	const reach = 12 // sentences, those of what he says between
	g := c.g
	if g.d.lang != "kk" || class != "president" || best == nil || g.home == "" || r.country != "" && !r.weak || best.country == "" || best.country == g.home {
		return nil
	}
	for sj := si - 1; sj >= 0 && sj >= si-reach; sj-- {
		if m := c.subjectOf(sj, 1<<30, 0); m != nil && !m.office {
			if len(m.p.roles) == 0 && m.p.country == g.home && len(m.p.mentions) > 1 {
				return m.p
			}
			return nil
		}
	}
	return nil
}
