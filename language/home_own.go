package language

import "slices"

// A text names other countries than the one it is of: where somebody travels, whom somebody
// receives, whose sanctions somebody blames. A country that it names in no other way says
// nothing about those of whom it does not tell whose they are.

// speaksFor says whether a text names a country in a way that speaks for its people: by an
// institution or an office of it that is nobody's guest, a town, the dateline, as the subject
// of a sentence; or by the packs, whose countries need less.
func (g *stage) speaksFor(code string) bool {
	if code == "" || g.l.homes[code] || code == g.published || g.named[code] && !g.placed[code] {
		return true // by names and money alone
	}
	if g.speaking == nil {
		g.speaking = map[string]bool{}
		for i := range g.place {
			if c, _ := g.countryNamed(i); c != "" && !g.speaking[c] && g.speaksAt(i) {
				g.speaking[c] = true
			}
		}
	}
	return g.speaking[code]
}

// speaksAt says whether the country named at token i is named so.
func (g *stage) speaksAt(i int) bool {
	if g.place[i] == "" {
		return g.bodyAt[i] == nil || !g.commonBody(i) && !g.othersAct(i, i+int(g.bodyN[i]))
	}
	end := i + 1
	for end < len(g.place) && g.place[end] == g.place[i] {
		end++
	}
	s := g.sentenceOf(i)
	if s == nil || g.datelined(i) || g.capit[i] && (g.paragraphAt(i) || g.besideDate(i, end)) {
		return true
	}
	first, last := g.institution(s, i, end)
	switch {
	case g.bodyAt[i] != nil || g.kinds[i]&orgWord != 0 || g.house(i):
		return !g.othersAct(i, end) // the Knesset
	case last == 0:
		return g.beginsSentence(s, i) || g.capit[i] && !g.tellsOfTrip(s, i) || g.placesOffice(i)
	}
	return !g.othersAct(first, last)
}

// house says whether the country at token i is told by a chamber or an office.
func (g *stage) house(i int) bool {
	return slices.ContainsFunc(g.words[i].countries, func(p *place) bool { return p.house && p.code == g.place[i] })
}

// placesOffice says whether the country at token i is where one holds the office in front of
// it: an adviser in Sweden, or in Kazakh what the word is of which a name stands behind it:
// британ лорды Генри Фосдайк.
func (g *stage) placesOffice(i int) bool {
	if g.d.lang == "kk" {
		return i+2 < len(g.names) && g.names[i+1] == 0 && g.d.tokens[i+1].kind == word && g.names[i+2] != 0 && !g.whereOrWhence(i)
	}
	return g.d.lang == "en" && g.lower(i-1) == "in" && i > 1 && g.isHead[i-2] && !g.heads[i-2].plural && g.heads[i-2].class != "ambassador"
}

// besideDate says whether tokens [i, end) stand beside a date: «1 декабря, Кишинев».
func (g *stage) besideDate(i, end int) bool {
	beside := func(k int) bool { return k >= 0 && k < len(g.d.tokens) && g.d.inDate(g.d.tokens[k].start) }
	return g.lower(i-1) == "," && beside(i-2) || g.lower(end) == "," && beside(end+1)
}

// tellsOfTrip says whether a sentence tells near the place at token i what takes somebody there:
// a journey, a conference, talks, the press.
func (g *stage) tellsOfTrip(s *sentence, i int) bool {
	const reach = 12 // words
	for k := max(s.first, i-reach); k < min(s.end, i+reach); k++ {
		if tripWords.in(g.d.lang).has(&g.d.tokens[k]) {
			return true
		}
	}
	return false
}

// tripWords begin words for what takes somebody to a place.
var tripWords = byLanguage[*trait]{
	en: beginsWith("told=", "reporter", "journalist", "press", "flew=", "fly=", "flies=", "travel", "arriv", "visit", "trip", "attend", "confer", "forum", "summit", "meet", "met=", "talks=", "assembl", "invit"),
	ru: beginsWith("журналист", "пресс", "прилет", "прибы", "приех", "визит", "посет", "поезд", "конференц", "форум", "саммит", "встре", "перегов", "ассамбле", "отправ"),
	kk: beginsWith("журналист", "тілші", "сапар", "кел", "бар", "ұш", "конференц", "форум", "саммит", "кездес", "келіссөз", "ассамбле", "аттан"),
}

// institution is the phrase in which the country of tokens [i, end) stands beside an office or
// institution: "the Finnish parliament", "Finland's young prime minister", "president of
// Finland", «парламент Финляндии», «финский премьер», «Финляндия үкіметі». last is 0 if none
// does.
func (g *stage) institution(s *sentence, i, end int) (first, last int) {
	const reach = 4 // words
	if g.d.lang == "kk" && g.whereOrWhence(end-1) {
		return 0, 0
	}
	k := end
	if k < s.end && isPossessive(g.lower(k)) {
		k++
	}
	for n := 0; n < reach && k < s.end && g.d.tokens[k].kind == word && !isFunctionWord(g.lower(k)); k, n = k+1, n+1 {
		if g.names[k] != 0 {
			break
		}
		if g.isHead[k] || g.bodyAt[k] != nil || g.kinds[k]&orgWord != 0 {
			return i, k + 1
		}
	}
	if g.d.lang == "kk" {
		return 0, 0
	}
	k = i - 1
	if g.d.lang == "en" {
		if articles[g.at(s, k)] {
			k--
		}
		if g.at(s, k) != "of" {
			return 0, 0
		}
		k--
	}
	for n := 0; n < reach && k >= s.first && g.d.tokens[k].kind == word && g.names[k] == 0 && !isFunctionWord(g.lower(k)); k, n = k-1, n+1 {
		if g.isHead[k] || g.bodyAt[k] != nil || g.kinds[k]&orgWord != 0 {
			first, last = k, end
		} else if first > 0 {
			break
		}
	}
	return first, last
}

// beginsSentence says whether the country at token i is what its sentence begins with: Finland joined.
func (g *stage) beginsSentence(s *sentence, i int) bool {
	for k := s.first; k < i; k++ {
		if t := &g.d.tokens[k]; t.kind == word && !articles[t.lower] {
			return false
		}
	}
	return true
}

// othersAct says whether tokens [first, last), which name an institution or an office, tell of
// those with whom somebody has to do: an envoy, a delegation, who is met, received or blamed.
func (g *stage) othersAct(first, last int) bool {
	const reach = 4 // words
	s := g.sentenceOf(first)
	for k := first; k < last; k++ {
		if g.isHead[k] && g.heads[k].class == "ambassador" || startsAny(g.lower(k), travellers) {
			return true
		}
	}
	for k := last; k < min(last+reach, s.end) && g.d.tokens[k].kind == word && g.names[k] == 0; k++ {
		if g.isHead[k] && g.heads[k].class == "ambassador" || startsAny(g.lower(k), travellers) {
			return true
		}
		if g.d.lang != "kk" {
			break
		}
	}
	if g.d.lang == "kk" {
		return endsWithAny(g.lower(last-1), "мен", "бен", "пен", "ын", "ін")
	}
	for k := first - 1; k >= max(s.first, first-reach) && g.d.tokens[k].kind == word; k-- {
		if low := g.lower(k); withOthers.has(low) || startsAny(low, travellers) || startsAny(low, dealings) || g.isHead[k] && g.heads[k].class == "ambassador" {
			return true
		}
	}
	return false
}

// withOthers stand in front of those with whom somebody has to do.
var withOthers = wordSet("with against by с со против")

// dealings begin words for what is done to those of another country.
var dealings = []string{
	"met", "meet", "receiv", "host", "welcom", "greet", "invit", "visit", "critici", "condemn", "blam", "accus", "denounc", "sanction",
	"приня", "прини", "приним", "встре", "пригла", "посет", "критик", "раскритик", "осуд", "осужд", "обвин", "санкц",
}
