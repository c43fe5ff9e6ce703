package language

import "slices"

// What several say can be told with one verb, and what one says as the purpose of
// what he does. furtherVoices adds to add whom a sentence so lets speak besides the
// subject of the verb of speech at v: X spoke of sugar; Y of roofs.
func (c *cast) furtherVoices(v int, s *sentence, si int, add func(*person)) {
	if c.g.d.lang == "kk" {
		c.kazakhRow(v, s, si, add)
		return
	}
	if v+1 >= s.end || !ofMatter.has(c.g.lower(v+1)) {
		return
	}
	for _, m := range c.at[si] {
		if lead := c.lead(m); lead <= v || m.end >= s.end || !apart.has(c.g.lower(lead-1)) || c.isQuoted(m.first) {
			continue
		}
		k := c.behindAside(m.end, s.end)
		if k < s.end && isDash(c.g.d.tokens[k].text) {
			k++
		}
		for k < s.end && isAdverb(&c.g.d.tokens[k]) {
			k++
		}
		if k < s.end && (c.g.lower(k) == c.g.lower(v+1) || k > m.end && ofMatter.has(c.g.lower(k))) {
			add(m.p)
		}
	}
}

var (
	// ofMatter stand in front of what somebody speaks on.
	ofMatter = wordSet("of about for against on о об обо про за против")
	// apart stand in front of a clause that leaves out the verb of the one before.
	apart = wordSet("; , and а и but")
)

// behindAside returns the token behind what two commas set off at token k, k itself
// if none does: X, who had flown in that night, mostly of law.
func (c *cast) behindAside(k, end int) int {
	if k >= end || c.g.lower(k) != "," {
		return k
	}
	for i := k + 1; i < end; i++ {
		switch c.g.lower(i) {
		case ",":
			return i + 1
		case ";":
			return k
		}
	}
	return k
}

// kazakhRow adds the subjects of the clauses in front of the last one, which share
// its verb: X заңды, Y бидайды, ал Z студенттерді айтты.
func (c *cast) kazakhRow(v int, s *sentence, si int, add func(*person)) {
	if v+1 < s.end && c.g.d.tokens[v+1].kind == word {
		return
	}
	first := s.first
	for k := s.first; k < v; k++ {
		if c.g.lower(k) != "," {
			continue
		}
		if k > first && endsWithAny(c.g.lower(k-1), "ды", "ді", "ты", "ті", "ны", "ні", "ын", "ін") && !c.verbAmong(first, k) {
			if m := c.after(si, first); m != nil && m.end < k && c.subject(m) && c.lead(m) == first && c.opensClause(si, k+1) {
				add(m.p)
			}
		}
		first = k + 1
		if c.g.lower(first) == "ал" {
			first++
		}
	}
}

// opensClause says whether a subject of its own stands at token k, behind «ал» as
// well.
func (c *cast) opensClause(si, k int) bool {
	if c.g.lower(k) == "ал" {
		return true
	}
	m := c.namedAt(si, k)
	return m != nil && c.subject(m)
}

// purposes adds whoever does something in order to say what a sentence tells: X
// rose to demand that …; X позвонил, чтобы поблагодарить.
func (c *cast) purposes(s *sentence, si int, covered []bool, add func(*person)) {
	lang := c.g.d.lang
	for k := s.first + 2; k+1 < s.end; k++ {
		if covered[k] || c.isQuoted(k) {
			continue
		}
		switch low := c.g.lower(k); {
		case lang == "en" && low == "to" && toSay.has(c.g.lower(k+1)) && !c.wordless(k+1, s), lang == "ru" && low == "чтобы" && toSay.has(c.g.lower(k+1)):
		case lang == "kk" && low == "үшін" && toSay.has(c.g.lower(k-1)):
		default:
			continue
		}
		if lang != "kk" && !c.reaches(s.first, k) {
			continue
		}
		if who := c.clauseSubject(s.first, k, si); who.p != nil {
			add(who.p)
		}
		return
	}
}

// reaches says whether one of the words among tokens [from, to) is what somebody
// does who then speaks.
func (c *cast) reaches(from, to int) bool {
	return slices.ContainsFunc(c.g.d.tokens[from:to], func(t token) bool { return t.kind == word && reachesOut.has(t.lower) })
}

var (
	// toSay are infinitives of speech.
	toSay = wordSet(`say add ask tell admit warn explain remind insist announce report suggest stress complain argue demand thank congratulate apologise apologize press urge protest object express propose deny confirm
		сказать сообщить выразить поблагодарить попросить спросить поздравить напомнить предупредить предложить пожаловаться извиниться объяснить потребовать заявить
		айту сұрау білдіру жеткізу ескерту түсіндіру`)
	// reachesOut are deeds of whoever is about to say so.
	reachesOut = wordSet(`rose stood called rang phoned telephoned wrote came returned appeared intervened interrupted paused stopped used enough floor order microphone screen
		позвонил позвонила написал написала встал встала поднялся поднялась вышел вышла приехал приехала пришел пришёл пришла связался связалась вмешался вмешалась прервал прервала взял взяла`)
)

// lastVerbBefore returns the token from which to look back for the verb of an English clause that
// leads up to an utterance at token to: the last one in front of it, or, where that clause is
// a further one of what somebody said, the verb that said it, for what others asked or promised
// can stand between: replied that Y had asked for a talk and that it “…”.
func (c *cast) lastVerbBefore(from, to int) int {
	if c.g.d.lang != "en" {
		return to - 1
	}
	for k := to - 1; k > from+1; k-- {
		if c.g.lower(k) != "that" || c.g.lower(k-1) != "and" && c.g.lower(k-1) != "but" {
			continue
		}
		for v := k - 2; v >= from; v-- {
			if _, ok := c.verbs.at(c.g.d, v); !ok || c.isQuoted(v) {
				continue
			}
			if to = v + 1; c.g.lower(v+1) == "that" {
				break
			}
		}
		break
	}
	return to - 1
}
