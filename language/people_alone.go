package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// wordsAlone finds the names that are one word: surnames and first names of
// persons already known, and new ones that can be nothing else.
func (c *cast) wordsAlone() {
	g := c.g
	x := newAloneIndex(c.persons)
	for si := range g.d.sentences {
		s := &g.d.sentences[si]
		if s.aside {
			continue
		}
		for i := s.first; i < s.end; i++ {
			t := &g.d.tokens[i]
			if t.kind != word || g.names[i] != 0 || !t.upper && !arabicTitled(t.text) || !longerThan(t.text, 1) || g.namesThing(s, i, i+1) {
				continue
			}
			if p := c.wordAlone(x, s, si, i); p != nil {
				x.add(p)
			}
		}
	}
	c.joinNeighbours()
}

// joinNeighbours makes one person of two words that stand side by side and were
// each taken for somebody: the first name and the surname of one whom the text
// calls by either.
func (c *cast) joinNeighbours() {
	for _, ms := range c.at {
		for i := 1; i < len(ms); i++ {
			a, b := ms[i-1].p, ms[i].p
			if a == b || ms[i-1].end != ms[i].first || ms[i-1].oblique || a.given+a.middle != "" || b.given+b.middle != "" || c.g.d.lang == "en" || c.subjectAndObject(ms[i-1], ms[i]) {
				continue
			}
			a.given, a.family = a.family, b.family
			ms[i-1].end = ms[i].end
			for _, m := range b.mentions {
				if m != ms[i] {
					m.p = a
					a.mentions = append(a.mentions, m)
				}
			}
			b.mentions = nil
			c.at[ms[i].sentence] = append(ms[:i:i], ms[i+1:]...)
			c.persons = slices.DeleteFunc(c.persons, func(p *person) bool { return p == b })
			break
		}
	}
}

// wordAlone reads token i as a name of one word, and returns the person if it
// is a new one.
func (c *cast) wordAlone(x *aloneIndex, s *sentence, si, i int) *person {
	g := c.g
	w := g.word(i)
	n := g.withTail(s, nameSpan{first: i, end: i + 1, family: w, sentence: si})
	key := aloneKey(w)
	if n.end > i+1 { // Асанбек уулудың
		for _, p := range x.families[key] {
			if lower(p.family) == lower(n.family) {
				g.note(n)
				c.mention(p, n, false)
				return nil
			}
		}
	}
	if p, oblique := c.owner(x.families[key], w, i, si); p != nil {
		if lastBefore(p, i) < 0 && g.l.eastern(w) {
			if q, obliqueQ := c.bearer(x.givens[key], s, i); q != nil && lastBefore(q, i) >= 0 {
				p, oblique = q, obliqueQ // Kim Seong-ryul was named, Viktor Kim is not yet
			}
		}
		if p.family == "" {
			p.middle, p.family = "", p.middle
		} else if g.d.lang == "kk" && w == p.family+"ь" {
			p.family = w // Морельмен may be written Морелмен
		}
		g.note(n)
		c.mention(p, n, oblique)
		return nil
	}
	if p, oblique := c.bearer(x.givens[key], s, i); p != nil {
		g.note(n)
		c.mention(p, n, oblique)
		return nil
	}
	if p := c.firstSurname(x, key, s, i); p != nil {
		g.note(n)
		c.mention(p, n, false)
		return nil
	}
	if len(c.persons) >= maxPersons || !g.nameable(s, i) || g.place[i] != "" {
		return nil
	}
	if g.town[i] != "" || g.kinds[i]&townWord != 0 || g.d.lang == "kk" && g.kazakhWhere(s, i) {
		return nil
	}
	if !g.respected(s, i) && !c.loneSurname(s, i) && (g.onlyWord(s, i) || !g.loneGiven(s, i)) {
		return nil
	}
	p, oblique := c.read(n)
	if g.d.lang == "ru" && g.known(i) && g.shape(i) < 2 {
		p.family = g.russianName(nameSpan{given: w}, g.wanted(i)).given // declined as a first name
	}
	g.note(n)
	c.persons = append(c.persons, p)
	c.mention(p, n, oblique)
	return p
}

// onlyWord says whether a sentence, or what stands in it behind a colon, has no
// word but token i: Рано. A first name alone introduces nobody.
func (g *stage) onlyWord(s *sentence, i int) bool {
	d := g.d
	return i+1 < s.end && isStop(d.tokens[i+1].text) && (i == s.first || d.tokens[i-1].text == ":" || isDash(d.tokens[i-1].text))
}

// bearer returns whose first name stands alone at token i: of the person who bears
// it and was named last before it, or else is named last of all.
func (c *cast) bearer(among []*person, s *sentence, i int) (best *person, oblique bool) {
	g := c.g
	if len(among) == 0 || !g.nameable(s, i) || g.besideCapital(s, i) || g.as(i).common && i == s.first {
		return nil, false
	}
	w := g.word(i)
	var forms []string
	switch g.d.lang {
	case "ru":
		for _, f := range g.l.givenForms(w) {
			forms = append(forms, f.nom)
		}
	case "kk":
		forms = g.l.kazakhName(w)
	default:
		forms = []string{w}
	}
	last, before := -1, -1
	for _, p := range among {
		for _, f := range forms {
			n := len(p.mentions)
			if n == 0 || unYo(lower(f)) != unYo(lower(p.given)) {
				continue
			}
			if b := lastBefore(p, i); b > before || b == before && p.mentions[n-1].sentence > last {
				best, last, before, oblique = p, p.mentions[n-1].sentence, b, f != w
			}
		}
	}
	return best, oblique
}

// besideCapital says whether a capitalised word right beside token i makes it
// part of a longer name of something.
func (g *stage) besideCapital(s *sentence, i int) bool {
	if i+1 < s.end && g.d.tokens[i+1].kind == word && g.d.tokens[i+1].upper {
		return true
	}
	if i <= s.first {
		return false
	}
	prev := &g.d.tokens[i-1]
	return prev.kind == word && prev.upper && i-1 > s.first && g.names[i-1] == 0 && !g.isHead[i-1] && g.place[i-1] == "" && g.kinds[i-1]&stopWord == 0
}

// respected says whether a word of respect stands beside a surname that nothing
// else gives away: Lord Haldane, г-н Бакыев, Серіков мырза.
func (g *stage) respected(s *sentence, i int) bool {
	if g.besideCapital(s, i) && !(i > s.first && (courtesy[g.lower(i-1)] || g.honorific(i-1)) && (i+1 >= s.end || !g.d.tokens[i+1].upper)) {
		return false
	}
	if g.d.lang == "kk" && i+1 < s.end {
		// «Концертті ақын Мырзабек ашты»: respect takes the case, and is paid to who is named before it.
		return (kinship[kkStem(g.lower(i+1))] || kinship[g.lower(i+1)]) && !g.inflected(i) && (i+2 >= s.end || !g.d.tokens[i+2].upper)
	}
	k := i - 1
	if k > s.first && g.lower(k) == "." {
		k--
	}
	return k >= s.first && (courtesy[g.lower(k)] && (g.d.lang == "ru" || g.d.tokens[k].upper) || g.honorific(k))
}

// courtesy are the words of respect in front of a surname.
var courtesy = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "prof": true, "lord": true, "lady": true, "baroness": true, "messrs": true, "hon": true, "honourable": true, "honorable": true, "hon'ble": true, "hon’ble": true, "honble": true, excellency: true,
	"г-н": true, "г-на": true, "г-ну": true, "г-ном": true, "г-жа": true, "г-жи": true, "г-же": true, "г-жу": true, "г-жой": true,
	"господин": true, "господина": true, "господину": true, "господином": true, "госпожа": true, "госпожи": true, "госпоже": true, "госпожу": true, "госпожой": true,
	"мистер": true, "мистера": true, "мистеру": true, "мистером": true, "миссис": true, "мисс": true, "лорд": true, "лорда": true, "лорду": true, "лордом": true,
}

// kinship are the words of respect and kinship behind a Kazakh name, and the
// word that says it is a name.
var kinship = map[string]bool{
	"мырза": true, "ханым": true, "ата": true, "апа": true, "апай": true, "ағай": true, "аға": true, "әже": true, "ақсақал": true, "қария": true, "батыр": true, "бахадүр": true, "пайғамбар": true,
	"есімді": true, "атты": true, "көке": true, "тәте": true, "әулие": true, "ақын": true, "жырау": true, "әнші": true, "күйші": true, "сал": true, "сері": true, "абыз": true, "бике": true, "шешей": true, "бауырым": true, "қажы": true, "ишан": true,
}

// loneGiven says whether a first name that stands alone is a person: in Kazakh
// and Russian, where words have no capital within a sentence.
func (g *stage) loneGiven(s *sentence, i int) bool {
	w := g.as(i)
	if !w.known || g.east(i) || g.d.lang == "en" || g.lower(i) == "кеңес" || !longerThan(g.word(i), 2) || s.title || g.besideCapital(s, i) || g.betweenMarks(i, i+1) {
		return false
	}
	if i > s.first && (ofPlace[g.lower(i-1)] || g.kinds[i-1]&(orgWord|thingWord) != 0) || !g.listedGiven(i) {
		return false
	}
	if w.common {
		return g.d.lang == "kk" && i > s.first && g.d.tokens[i-1].kind == word && !g.possessedNext(s, i)
	}
	if g.d.lang == "ru" && i == s.first && !g.l.spelled(g.word(i)) {
		return false // any noun has its capital there: Венки, Розы
	}
	return longerThan(g.word(i), 3) && !g.possessedNext(s, i)
}

// ofPlace are the words in front of places.
var ofPlace = map[string]bool{
	"в": true, "во": true, "из": true, "на": true, "под": true, "близ": true, "около": true, "г": true, "город": true, "города": true, "городе": true, "село": true, "селе": true, "улице": true, "провинции": true, "штата": true, "префектуры": true, "деревни": true, "посёлка": true, "поселка": true, "острова": true, "кантона": true, "уезда": true, "улицы": true, "проспекте": true, "аула": true, "ауле": true, "аул": true, "имени": true, "им": true, ".": true,
	"in": true, "at": true, "from": true, "near": true, "«": true, "\"": true, "“": true,
}

// possessedNext says whether a Kazakh noun behind a bare word is possessed by
// it, as those of places, peoples and offices are: Талас өзені, Абай жолы, Әділет министрі.
func (g *stage) possessedNext(s *sentence, i int) bool {
	if g.d.lang != "kk" || i+1 >= s.end || g.inflected(i) {
		return false
	}
	next := &g.d.tokens[i+1]
	return next.kind == word && (g.isHead[i+1] && g.heads[i+1].possessed || placeNouns.on(next.lower, 0) || g.l.possessedThing(next.lower) || namedAfterNoun(next.lower) || endsWithAny(next.lower, "сы", "сі") && !kinship[kkStem(next.lower)] || strings.HasSuffix(next.lower, "ндағы") || strings.HasSuffix(next.lower, "ндегі"))
}

// placeNouns end what belongs to a place in Kazakh: Талас облыстық соты.
var placeNouns = newEndings("облыстық", "аудандық", "қалалық", "ауылдық", "өңірлік", "маңы", "маңында", "маңындағы", "жағы", "жағында", "бойы", "бойында", "тұрғыны", "тұрғындары", "халқы", "жұрты")

// listedGiven says whether token i is a form of a first name that the list has
// in the text's own letters.
func (g *stage) listedGiven(i int) bool {
	w := g.word(i)
	if g.l.spelled(w) {
		return true
	}
	if g.d.lang == "ru" {
		for _, f := range g.l.givenForms(w) {
			if f.weight >= knownWeight && g.l.spelled(f.nom) {
				return true
			}
		}
		return false
	}
	for _, stem := range g.l.kazakhName(w) {
		if g.l.spelled(stem) {
			return true
		}
	}
	return false
}

// betweenMarks says whether quotation marks enclose nothing but the tokens
// [first, end).
func (g *stage) betweenMarks(first, end int) bool {
	return first > 0 && openingMark[g.d.tokens[first-1].text] && end < len(g.d.tokens) && closingMark[g.d.tokens[end].text]
}

// loneSurname says whether an unknown capitalised word can be nothing but a
// surname where it stands.
func (c *cast) loneSurname(s *sentence, i int) bool {
	g := c.g
	if s.title || g.known(i) || g.betweenMarks(i, i+1) || g.shape(i) < 2 && !c.surnameActs(s, i) {
		return false
	}
	low := g.lower(i)
	if placeLike(low) || g.d.lang == "ru" && g.adjective(s, i) || g.d.lang == "en" && g.tiesNations(s, i) {
		return false
	}
	if i+1 < s.end && g.d.tokens[i+1].upper && g.kinds[i+1]&orgWord != 0 && !g.inflected(i) {
		return false // Nazarbayev University
	}
	if i == s.first || isDash(g.lower(i-1)) && i-1 == s.first {
		return c.opensAsName(s, i)
	}
	prev := &g.d.tokens[i-1]
	if ofPlace[prev.lower] || g.kinds[i-1]&thingWord != 0 || g.d.lang == "ru" && g.inListOfTowns(s, i) {
		return false
	}
	// part of a longer capitalised run: a name of something else
	return prev.kind != word || !prev.upper || i-1 <= s.first || g.names[i-1] != 0 || g.isHead[i-1] || g.place[i-1] != ""
}

// tiesNations says whether the English compound at token i is an adjective of two countries, whatever
// name the second ends like: the Kazakh-Kenyan friendship group.
func (g *stage) tiesNations(s *sentence, i int) bool {
	return strings.Contains(g.lower(i), "-") && i > s.first && articles[g.lower(i-1)] && i+1 < s.end && g.d.tokens[i+1].kind == word && !g.d.tokens[i+1].upper
}

// inListOfTowns says whether token i goes on with a Russian list of where something was,
// in the prepositional: «в Каражале, Сатпаеве и Балхаше».
func (g *stage) inListOfTowns(s *sentence, i int) bool {
	for k := i; k > s.first && g.d.tokens[k].upper && strings.HasSuffix(g.lower(k), "е"); {
		switch g.lower(k - 1) {
		case "в", "во":
			return k < i
		case ",", "и":
			k -= 2
		default:
			return false
		}
	}
	return false
}

// opensAsName says whether the first word of a sentence is a surname: one whose
// ending no other word has, or the subject of the verb behind it.
func (c *cast) opensAsName(s *sentence, i int) bool {
	g := c.g
	low := g.lower(i)
	switch {
	case g.d.lang == "en", unmistakable(low):
		return true
	case g.d.lang == "kk":
		return looksRussianSurname(lower(g.l.kazakhName(g.word(i))[0])) && (!g.besideCapital(s, i) || g.inflected(i+1))
	case i+1 >= s.end:
		return false
	}
	next := &g.d.tokens[i+1]
	if c.verbs.is("ru", next) || next.text == "," || next.text == ":" || pastTense(next.lower) {
		return !strings.HasSuffix(low, "ова") || utf8.RuneCountInString(low) > 7
	}
	return c.oneOfTwo(s, i)
}

// unmistakable says whether a word ends as only surnames of the region do.
func unmistakable(low string) bool {
	for _, e := range [...]string{"енко", "швили", "адзе", "идзе", "баев", "баева", "беков", "бекова", "жанов", "жанова", "галиев", "галиева", "ханов", "ханова", "улин", "ұлы", "қызы", "уулу", "заде"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// pastTense says whether a word has the ending of a Russian verb in the past.
func pastTense(low string) bool {
	if utf8.RuneCountInString(low) < 4 {
		return false
	}
	for _, e := range [...]string{"л", "ла", "лся", "лась"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// placeLike says whether a word ends as adjectives and places do that look like
// surnames.
func placeLike(low string) bool {
	for _, e := range [...]string{"бек", "бай", "bek", "bai", "ские", "ский", "ская", "ской", "ского", "скому", "ским", "ском", "скую", "ских", "ск", "ска", "ску", "ске", "град", "града", "граде", "граду", "бург", "бурга", "бурге", "абад", "абада", "абаде", "цкий", "цкая", "цкой", "цкого", "цкому", "цким", "цком", "ные", "вые", "ого", "ому"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// adjective says whether a Russian word qualifies the noun behind it:
// «Кремниевой долиной», «Шестидневной войны».
func (g *stage) adjective(s *sentence, i int) bool {
	if i+1 >= s.end || g.d.tokens[i+1].kind != word || g.d.tokens[i+1].upper {
		return false
	}
	low, noun := g.lower(i), g.lower(i+1)
	for _, e := range [...]struct{ end, nouns string }{
		{"ой", "йиыею"}, {"ей", "йиыею"}, {"ая", "аяь"}, {"ую", "уюь"}, {"ым", "м"}, {"им", "м"}, {"ых", "хвй"}, {"их", "хвй"}, {"ый", "бвгджзклмнпрстфхцчшщйь"}, {"ий", "бвгджзклмнпрстфхцчшщйь"},
	} {
		if strings.HasSuffix(low, e.end) {
			last, _ := utf8.DecodeLastRuneInString(noun)
			return longerThan(noun, 2) && strings.ContainsRune(e.nouns, last)
		}
	}
	return false
}
