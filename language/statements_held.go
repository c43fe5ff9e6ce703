package language

// What somebody holds can be told of him without a verb of his own: it seems to
// him, it worries him. He stands in the dative then, in English behind "to", or
// is the object of a verb of feeling.

// seemsTo has whoever thinks so in the dative.
var seemsTo = byLanguage[*wordList]{
	ru: wordSet("кажется кажутся казалось показалось покажется представляется видится видятся думается хочется хотелось интересно любопытно непонятно понятно ясно неясно очевидно жаль обидно нравится важно важнее верится"),
	kk: wordSet("көрінеді көрінген ұнамайды ұнайды ұнамады түсініксіз қызық маңызды"),
	en: wordSet("seems seemed appears looks looked is was smacks sounds sounded amounts matters"),
}

// worries has whoever feels so for its object.
var worries = map[string]*wordList{
	"ru": wordSet("беспокоит беспокоят волнует волнуют тревожит тревожат интересует интересуют удивляет удивило возмущает возмутило смущает смутило пугает настораживает радует"),
	"kk": wordSet("алаңдатады қызықтырады толғандырады мазалайды таңғалдырады таңғалдырған ренжітеді қынжылтады алаңдатқаны мазалайтыны қынжылтқаны қызықтырғаны қуантады"),
}

// holders adds to add whom a sentence gives as who thinks or feels what it tells:
// министру кажется, что …; X-ті мына мәселе алаңдатады; to X, it looks late.
func (c *cast) holders(s *sentence, si int, add func(*person)) {
	d := c.g.d
	for k := s.first; k+1 < s.end; k++ {
		if datives.has(&d.tokens[k]) && !c.isQuoted(k) && c.near(k+1, s.end, seemsTo.in(d.lang)) && (k == s.first || !russianHasPreposition(c.g.lower(k-1))) {
			add(c.pronounMeans(si, k, personalPronouns["ru"][c.g.lower(k)]))
		}
	}
	for _, m := range c.at[si] {
		if c.isQuoted(m.first) || m.end >= s.end {
			continue
		}
		words, lead := seemsTo.in(d.lang), c.lead(m)
		switch {
		case d.lang == "en":
			if lead != s.first+1 || c.g.lower(s.first) != "to" || d.tokens[m.end].text != "," {
				continue
			}
		case !m.oblique || d.lang == "ru" && lead > s.first && russianHasPreposition(c.g.lower(lead-1)):
			continue
		case !c.datively(lead, m.end):
			words = worries[d.lang]
		}
		const near = 9
		for k := m.end; k < min(s.end, m.end+near) && d.tokens[k].text != ";" && !c.isQuoted(k); k++ {
			if words.has(c.g.lower(k)) {
				add(m.p)
				break
			}
		}
	}
}

// datives are the pronouns of whom a thing seems so to.
var datives = traitOf("ему ей")

// near says whether one of some words is the next but one, at most, of tokens [k, end).
func (c *cast) near(k, end int, words *wordList) bool {
	for i := k; i < min(end, k+2); i++ {
		if words.has(c.g.lower(i)) {
			return true
		}
	}
	return false
}

// datively says whether a name at tokens [first, end), office and all, has the
// ending of a dative.
func (c *cast) datively(first, end int) bool {
	if c.g.d.lang == "kk" {
		return endsWithAny(c.g.lower(end-1), "ға", "ге", "қа", "ке", "на", "не")
	}
	for k := first; k < end; k++ {
		if endsWithAny(c.g.lower(k), "у", "ю", "е", "и") {
			return true
		}
	}
	return false
}

// claims adds to add whose words a sentence tells by a noun with what they were: слова X
// о том, что …; X’s claim that ….
func (c *cast) claims(s *sentence, si int, add func(*person)) {
	for _, m := range c.at[si] {
		if m.office || m.end+2 >= s.end || c.isQuoted(m.first) {
			continue
		}
		switch lead := c.lead(m); c.g.d.lang {
		case "en":
			if t := c.g.lower(m.end); (t == "’s" || t == "'s") && claimNouns.has(c.g.lower(m.end+1)) && c.g.lower(m.end+2) == "that" {
				add(m.p)
			}
		case "ru":
			if lead > s.first && m.oblique && claimNouns.has(c.g.lower(lead-1)) && (c.g.lower(m.end) == "о" && c.g.lower(m.end+1) == "том" || c.g.lower(m.end) == "," && c.g.lower(m.end+1) == "что") {
				add(m.p)
			}
		}
	}
}

// claimNouns are what is told of somebody’s words with what they were.
var claimNouns = wordSet("claim claims promise pledge warning assertion statement remark suggestion assurance argument admission слова слов словам словами словах заявление заявления заявлении обещание обещания утверждение утверждения замечание признание предложение")
