package language

// actsOnNamed says whether a Kazakh office that opens a sentence did something to whom the name
// behind it means: «Мемлекет басшысы X-ті қабылдады», «Президент X-ті министр етіп тағайындады».
// A verb with an object has a subject; where nobody else is told to be it, the office is.
func (c *cast) actsOnNamed(r *roleSpan, m *mention) bool {
	const longest = 40 // words between the name and the verb
	g := c.g
	if g.d.lang != "kk" || r.end != m.first || r.noun.plural || r.noun.cases&nominative == 0 || !m.oblique || m.office || !headsAlone[r.noun.class] || r.country != "" && !g.l.homes[r.country] {
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
