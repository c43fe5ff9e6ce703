package language

import "strings"

// nameApposed reads "office, X, …", "the office who did this, X, …" and, at the
// head of an English sentence, "An office, X did …".
func (c *cast) nameApposed(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	comma := g.pastBodyTold(s, g.pastWhere(s, g.pastRelative(s, r.end)))
	if low := g.at(s, comma); r.end == comma && (selfWord.has(low) || g.d.lang == "en" && low == "presiding") { // the chair himself, X
		comma++
	}
	sep := g.at(s, comma)
	if sep == "(" && g.d.lang == "ru" && comma == r.end {
		if m := c.nameAt(si, comma+1); m != nil && g.at(s, m.end) == ")" && len(m.p.roles) == 0 {
			c.give(m.p, r) // секретарь комиссии (X) раздала
			return true
		}
	}
	if sep != "," && !isDash(sep) {
		return false
	}
	m := c.ranked(s, si, comma+1)
	if m == nil || len(m.p.roles) > 0 && g.d.lang != "en" || g.opensMainClause(s, r.first, m) {
		return false
	}
	behind := g.at(s, m.end)
	if g.d.lang == "en" && lawmakerCaps.has(behind) {
		behind = g.at(s, m.end+1) // the chair, X MP, said
	}
	also := g.at(s, r.end+1) == "по" && comma > r.end // по совместительству
	if !also && m.end < s.end && !behindApposition.has(behind) && !isDash(sep) && !g.fronted(s, r) && (g.d.lang != "en" || behind != "’s" && !g.countryBehind(s, m.end) && !(r.end-r.first > 1 && (whereOrWhen.has(behind) || behind == "for" && g.at(s, m.end+2) != "part"))) {
		return false
	}
	if also && !r.told {
		r.text += ", " + g.slice(r.end+1, comma, -1, "")
	}
	c.give(m.p, r)
	return true
}

// opensMainClause says whether an English name behind a comma is the subject of the main clause,
// and the office from that token on, in front of the comma, that of somebody in the phrase that
// opens the sentence:
// "Receiving the Georgian minister, Deputy Speaker X praised", "At a meeting with the Georgian
// minister, X, the Speaker, said".
func (g *stage) opensMainClause(s *sentence, office int, m *mention) bool {
	if g.d.lang != "en" || office <= s.first+1 || g.lower(office-1) != "the" {
		return false
	}
	verbal := opensPhrase.has(g.lower(s.first)) || strings.HasSuffix(g.lower(s.first), "ing")
	if _, preposition := englishParts[g.lower(s.first)]; !preposition && !verbal {
		return false
	}
	if before := g.lower(office - 2); (office-2 > s.first || !verbal) && before != "with" && before != "by" && before != "to" && before != "after" && before != "alongside" && before != "before" {
		return false // In Riga the rapporteur, Senator X, said
	}
	for k := s.first; k < office; k++ {
		if g.lower(k) == "," || englishFinites.has(&g.d.tokens[k]) {
			return false
		}
	}
	k := g.pastInsertion(s, m.end)
	return k >= 0 && k < s.end && g.d.tokens[k].kind == word && englishFinites.has(&g.d.tokens[k])
}

// ofAnother says whether an English office with "the" in front takes up somebody told before, and
// is not held by whom the office joined to it behind names: "the Georgian minister and Deputy
// Speaker X held talks".
func (c *cast) ofAnother(r *roleSpan, m *mention) bool {
	g := c.g
	if g.d.lang != "en" || r.first == 0 || g.lower(r.first-1) != "the" || g.lower(r.end) != "and" || r.body != nil {
		return false
	}
	if g.lower(r.first) == "visiting" {
		return true
	}
	for _, p := range c.persons {
		for i := range p.roles {
			if o := &p.roles[i]; p != m.p && o.first < r.first && o.noun.class == r.noun.class && (r.country == "" || r.country == o.country) {
				return true
			}
		}
	}
	return false
}

// opensPhrase are words, no prepositions of theirs, that open a phrase in front of a clause.
var opensPhrase = wordSet("following received welcomed greeted hosted")

// pastInsertion is the token behind what is set between commas at token k and adverbs, where
// the verb of an English clause may stand; -1 if no comma closes it or it is a clause of its own.
func (g *stage) pastInsertion(s *sentence, k int) int {
	const longest = 14
	if g.at(s, k) == "," {
		from := k
		for k++; k < s.end && g.lower(k) != ","; k++ {
			if k-from > longest || opensEnglish[g.lower(k)] && (k > from+1 || g.lower(k) != "who") {
				return -1
			}
		}
		k++
	}
	for k < s.end && englishAdverb(g.lower(k)) && !englishFinites.has(&g.d.tokens[k]) {
		k++
	}
	return k
}

// ranked returns the name that starts at token i, or behind the titles and the rank
// there: Colonel X, «профессор Y».
func (c *cast) ranked(s *sentence, si, i int) *mention {
	g := c.g
	if g.d.lang == "en" {
		i = g.pastEpithet(s, i)
	}
	k := g.pastTitles(s, i)
	if m := c.nameAt(si, k); m != nil {
		return m
	}
	if k < s.end && g.isHead[k] && rankNoun.has(g.lower(k)) {
		return c.nameAt(si, g.pastTitles(s, k+1))
	}
	return nil
}

// pastEpithet returns the token behind what an English text has to say of somebody in
// front of his name behind a comma, i itself if that is nothing: the Speaker, Senegal's X;
// its chair, the ever-courteous X.
func (g *stage) pastEpithet(s *sentence, i int) int {
	if i+2 < s.end && g.place[i] != "" && isPossessive(g.lower(i+1)) {
		return i + 2
	}
	if g.at(s, i) != "the" {
		if low := g.at(s, i); i+1 < s.end && g.d.tokens[i].kind == word && !g.d.tokens[i].upper && !g.d.tokens[i].function && g.kinds[i]&stopWord == 0 && !strings.HasPrefix(low, "wh") && !g.isHead[i] && g.names[i+1] != 0 && !endsWithAny(low, "ed", "ing", "s", "ly") && !englishVerb(low) {
			return i + 1 // the mayor, shipowner X
		}
		return i
	}
	k := i + 1
	for k < s.end && k < i+4 && g.d.tokens[k].kind == word && !g.d.tokens[k].upper && !g.isHead[k] && !g.d.tokens[k].function {
		k++
	}
	if k == i+1 || k >= s.end || !g.d.tokens[k].upper {
		return i
	}
	return k
}

// whereOrWhen open what stands behind an English name whose apposition to an office no
// comma closes: "met the foreign minister, X on Monday".
var whereOrWhen = wordSet("on in at during")

// rankNoun are the ranks and degrees that stand between an office and the name of its
// holder.
var rankNoun = wordSet("general colonel major captain lieutenant admiral commodore brigadier sergeant professor academician father bishop archbishop cardinal rabbi imam justice генерал генерал-майор генерал-лейтенант полковник подполковник майор капитан адмирал профессор академик кардинал епископ генерал-полковник генералы полковникі академигі")

// longTenure says whether the words from token i on tell how long an office has been held:
// its clerk of many years.
func (g *stage) longTenure(s *sentence, i int) bool {
	return g.at(s, i) == "of" && g.yearsAmong(i+1, min(s.end, i+4))
}

// yearsAmong says whether tokens [from, to) tell of years, and name nobody.
func (g *stage) yearsAmong(from, to int) bool {
	years := false
	for k := from; k < to; k++ {
		if g.names[k] != 0 {
			return false
		}
		w := g.lower(k)
		years = years || w == "years" || w == "decades" || w == "standing" || w == "months"
	}
	return years
}

// widenApposed takes into an office behind a name all the words between the comma, bracket
// or dash there and its noun: nothing else can stand between marks with it. "X, nominated
// senator, …", «X, су шаруашылығы басқармасының басшысы: …».
func (c *cast) widenApposed(s *sentence, si int, r *roleSpan) {
	g := c.g
	if g.d.lang == "ru" || r.noun.plural || r.end < s.end && !closesApposition.has(g.lower(r.end)) && !isDash(g.lower(r.end)) && (g.d.lang != "en" || !phraseEnd.has(g.lower(r.end))) {
		return
	}
	k := r.first - 1
	for quoted := false; k > s.first && r.first-k < maxApposed; k-- {
		switch t := &g.d.tokens[k]; {
		case closingMark[t.text] && !quoted, openingMark[t.text] && quoted:
			quoted = !quoted
		case ageWord.has(t.lower):
			return
		case t.kind == word && g.names[k] == 0 && !g.isHead[k] && (g.d.lang == "kk" && !sayingWord.has(t.lower) || g.plainModifier(k)), t.kind == number && g.d.lang == "kk", t.text == "№":
			continue
		case t.kind == word || quoted:
			return
		default:
			mark := t.text
			if k+1 == r.first || mark != "," && mark != "(" && !isDash(mark) || c.nameEnding(si, g.pastAside(s, k)) == nil {
				return
			}
			for k++; k < r.first && (besideWord.has(g.lower(k)) || notOfPhrase.has(g.lower(k))); {
				k++
			}
			r.first = k
			r.text = g.slice(r.first, r.end, r.head, r.noun.nom)
			g.describe(r)
			return
		}
	}
}

// notOfPhrase may open such a phrase without belonging to the office.
var notOfPhrase = wordSet("біздің оның сондай-ақ өзі кәсібі мамандығы жақында бұрыннан")

// maxApposed is how many tokens an office of such a phrase has in front of what was read
// of it.
const maxApposed = 9

// closesApposition are the marks behind a phrase that explains a name.
var closesApposition = wordSet(", : ; . ) ! ?")

// sayingWord are forms of the Kazakh verb by which a quotation closes.
var sayingWord = wordSet("деп деді дейді дейтін деген айтты")

// plainModifier says whether the word at token k is one of print that can stand in front
// of an English noun: nominated, dairy.
func (g *stage) plainModifier(k int) bool {
	t := &g.d.tokens[k]
	return g.d.lang == "en" && !t.upper && g.kinds[k]&stopWord == 0 && !linkWord[t.lower] && !nounBound[t.lower] && !strings.HasSuffix(t.lower, "ly") && (participleOfRank.has(t.lower) || !strings.HasSuffix(t.lower, "ing")) && !englishDeterminer[t.lower]
}

// actsItself says whether an office behind a name and a comma is the subject of the verb behind it, with
// no comma in between, and not set beside the name: a bare English one behind "the", "Receiving X, the
// Speaker hailed", or a Russian one in the nominative behind a name in another case, or behind that of a
// woman if the verb is a man's: «Встретившись с А, министр предложил», «Отвечая на вопрос Котова, министр
// сказал».
func (c *cast) actsItself(s *sentence, r *roleSpan, m *mention) bool {
	g := c.g
	k := r.end
	if g.d.lang == "ru" {
		return r.noun.cases&^plural == nominative && k < s.end && g.d.tokens[k].kind == word && finitePast(g.lower(k)) &&
			(c.casesOf(m)&nominative == 0 || m.p.sex == female && verbGender(g.lower(k)) == male)
	}
	for k < s.end && englishAdverb(g.lower(k)) && !englishFinites.has(&g.d.tokens[k]) {
		k++
	}
	return g.d.lang == "en" && g.at(s, r.first-1) == "the" && k < s.end && g.d.tokens[k].kind == word && englishFinites.has(&g.d.tokens[k])
}

// actsForThem says whether whoever is named right behind a Kazakh office of several only does
// what the word behind him describes: in «депутаттар А басқаратын үкіметті сынады» A is no deputy.
func (c *cast) actsForThem(s *sentence, m *mention) bool {
	g := c.g
	if g.d.lang != "kk" || m.end+1 >= s.end || !endsWithAny(g.lower(m.end), "атын", "етін", "йтын", "йтін", "ған", "ген", "қан", "кен") {
		return false
	}
	return g.d.tokens[m.end+1].kind == word && !copulas[g.lower(m.end+1)]
}
