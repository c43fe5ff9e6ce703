package language

// An English name of two words that nothing in the book gives away is told from
// other capitals by what stands beside it: "Kaur Lindvere, who ran the office",
// "Yerzhan Tolqyn, 54, nodded", "Sir Alastair Penrose".

// introduced says whether the words beside a run of capitals, which starts at
// token i, are those that go with persons.
func (g *stage) introduced(s *sentence, i, run int) bool {
	if i > s.first && (articles[g.lower(i-1)] || g.d.tokens[i-1].upper && !peerage.has(g.lower(i-1))) {
		return false
	}
	end, words := i, 0
	for k := i; k < s.end && words < run; k++ {
		switch {
		case g.isInitial(s, k):
			k++
			continue
		case g.particle(k) && k > i:
			continue
		case g.place[k] != "" || g.town[k] != "" || g.kinds[k]&(orgWord|leftWord|thingWord) != 0 || g.isHead[k] || namesNobody(g.lower(k)):
			return false
		}
		words, end = words+1, k+1
	}
	if words < run || end < s.end && g.d.tokens[end].upper && g.d.tokens[end].kind == word {
		return false
	}
	return i > s.first && peerage.has(g.lower(i-1)) || g.personBehind(s, end)
}

// peerage are the titles in front of a first name.
var peerage = wordSet("sir dame lord lady baroness professor prof dr mr mrs ms colonel captain general")

// personBehind says whether the words from token k on go with a person: ", who",
// ", 54,", ", once a teacher", ", head of", "told", "nodded".
func (g *stage) personBehind(s *sentence, k int) bool {
	if k+1 >= s.end {
		return false
	}
	if g.d.tokens[k].text != "," {
		return personalVerbs.has(g.lower(k))
	}
	low := g.lower(k + 1)
	switch {
	case low == "who" || low == "whose" || low == "whom":
		return true
	case g.d.tokens[k+1].kind == number:
		return k+2 < s.end && g.d.tokens[k+2].text == "," && len(g.d.tokens[k+1].text) == 2 // an age
	case lifetime.has(low) && k+2 < s.end:
		return g.d.tokens[k+2].kind == number || articles[g.lower(k+2)] || g.isHead[k+2]
	}
	for j := k + 1; j < min(k+4, s.end) && g.d.tokens[j].kind == word; j++ {
		if g.isHead[j] {
			return true
		}
	}
	return false
}

// lifetime are the words that open what somebody was or has become.
var lifetime = wordSet("once now then later formerly previously still himself herself aged")

// personalVerbs tell what persons do, and bodies hardly ever.
var personalVerbs = wordSet(`
	said told asked replied answered added recalled recalls remembers remembered smiled smiles laughed laughs nodded nods shrugged shrugs sighed sighs joked jokes quipped insisted snapped
	resigned abstained sat stood walked grew studied died retired chairs chaired interrupted apologised apologized blushed frowned thinks knows believes hopes speaks spoke arrived wept cried whispered shouted`)

// namesNobody says whether an English word ends as nouns and adjectives do and
// names do not: Supervision, Unity, Holiness.
func namesNobody(low string) bool { return abstractEndings.on(low, 3) }

var abstractEndings = newEndings("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "hood", "ism", "ical", "ional", "ology", "ics", "ing", "ings", "ful", "less", "able", "ible", "ous", "ive", "ives", "ary", "ions", "ments", "ities", "ists", "ers")

// voiced says whether a run of two capitals, which starts at token i, is whoever
// said the quotation in front of it: «…», – попросил Ханус Лакьюни; "…," said
// Hanus Lakjuni. Nothing but the verb, and a noun for a person, may stand between.
func (g *stage) voiced(s *sentence, i int) bool {
	second := g.nextWord(i)
	for _, k := range [...]int{i, second} {
		if k >= s.end || g.place[k] != "" || g.town[k] != "" || g.kinds[k]&(orgWord|leftWord|thingWord|stopWord) != 0 || g.isHead[k] || g.bodyAt[k] != nil {
			return false
		}
	}
	k, between := i-1, 0
	for ; k > s.first && g.d.tokens[k].kind == word && !g.d.tokens[k].upper; k-- {
		between++
	}
	if k <= s.first || between == 0 {
		return false
	}
	mark := g.d.tokens[k].text
	if g.d.lang == "en" {
		return between == 1 && closingMark[mark] && personalVerbs.has(g.lower(i-1))
	}
	before := g.d.tokens[k-1].text
	if !isDash(mark) || before != "," && !closingMark[before] && before != "?" && before != "!" && before != "…" {
		return false
	}
	if g.d.lang == "kk" {
		low := g.lower(k + 1)
		_, noun := personNoun("kk", g.lower(i-1))
		return (low == "деді" || low == "дейді" || low == "деп") && (noun && between <= 4 || between <= 2) && !g.inflected(i)
	}
	_, noun := personNoun("ru", g.lower(i-1))
	return between == 1 && endsWithAny(g.lower(i-1), "л", "ла", "лся", "лась", "ет", "ит") || between == 2 && noun
}

// holdersTold says whether a run of capitals, which starts at token i of an English
// sentence, is the first of those whose office a plural in front of a mark tells: "the
// committee chairs from Vilnius and Dublin – Giedrius Lapas and …". Of parties and
// teams it would tell names as well.
func (g *stage) holdersTold(s *sentence, i, run int) bool {
	end := i
	for range run {
		if !g.free(s, end) {
			return false
		}
		end = g.nextWord(end)
	}
	mark := g.lower(i - 1)
	if end < s.end && g.isHead[i-1] && g.heads[i-1].plural && g.d.tokens[i-1].upper && (g.lower(end) == "," || g.lower(end) == "(" || conjunction.has(g.lower(end))) {
		return true // Senators X Y, Z and others
	}
	if end >= s.end || mark != "," && mark != ":" && !isDash(mark) || g.lower(end) != "," && !conjunction.has(g.lower(end)) {
		return false
	}
	for k := i - 2; k >= s.first && i-k < titleReach; k-- {
		switch {
		case g.isHead[k] && g.heads[k].plural:
			return true
		case g.d.tokens[k].kind != word || g.names[k] != 0 || namedGroups.has(g.lower(k)):
			return false
		}
	}
	return false
}

// namedGroups are words for what has names of two words as people have.
var namedGroups = wordSet("party parties bloc blocs faction factions group groups club clubs team teams company companies newspaper newspapers association associations union unions movement movements alliance alliances coalition coalitions paper papers region regions state states country countries city cities town towns province provinces district districts")

// withWhom says whether a run of two capitals, which starts at token i, stands as
// the partner of a verb: in Russian both words in the instrumental of a man's name,
// «с Вольдемарасом Шимкусом», in Kazakh the last with its ending and not possessed,
// «Дитмар Бартшпен», as names of things hardly ever are.
func (g *stage) withWhom(s *sentence, i int) bool {
	second := g.nextWord(i)
	if g.d.lang == "en" || i <= s.first || second >= s.end || !g.free(s, i) || !g.free(s, second) {
		return false
	}
	low, last := g.lower(i), g.lower(second)
	if g.d.lang == "kk" {
		return g.shape(i) < 2 && !g.inflected(i) && endsWithAny(last, "мен", "пен", "бен") && !endsWithAny(last, "ымен", "імен", "лармен", "лермен") && g.kazakhNominative(g.word(second)) != g.word(second)
	}
	prev := g.lower(i - 1)
	return (prev == "с" || prev == "со" || conjunction.has(prev)) && mansInstrumental.on(low, 2) &&
		(mansInstrumental.on(last, 2) || endsWithAny(last, "ским", "цким", "овым", "евым", "иным"))
}

var mansInstrumental = newEndings("ом", "ем", "ём")

// toldBy says whether a run of two capitals, which starts at token i, stands beside
// words that go with persons only: «рассказал Вольдемарас Шимкус», «по словам
// Вольдемараса Шимкуса», «Вольдемарас Шимкустың айтуынша».
func (g *stage) toldBy(s *sentence, i int) bool {
	second := g.nextWord(i)
	if g.d.lang == "en" || second+1 >= s.end || !g.free(s, i) || !g.free(s, second) {
		return false
	}
	behind := g.lower(second + 1)
	if g.d.lang == "kk" {
		return kazakhSources.has(behind) && kazakhGenitive(g.lower(second)) && !g.inflected(i)
	}
	if g.opens(s, i) {
		return personsVerbs.has(behind) && !startsSentence(g.lower(i)) && !commonNoun(g.lower(i))
	}
	before := g.lower(i - 1)
	return personsVerbs.has(behind) || personsVerbs.has(before) || before == "словам" && g.lower(max(i-2, 0)) == "по"
}

// personsVerbs tell what persons do, and bodies hardly ever.
var personsVerbs = wordSet("рассказал рассказала сказал сказала ответил ответила добавил добавила спросил спросила признался призналась родился родилась улыбнулся улыбнулась вспомнил вспомнила говорит рассказывает вспоминает пояснил пояснила заметил заметила")

// bracketBefore is where the bracket opens that closes right in front of token k with a word or two in
// an English sentence, 0 if none does.
func (g *stage) bracketBefore(s *sentence, k int) int {
	const longest = 4
	if g.d.lang != "en" || k <= s.first || g.lower(k-1) != ")" {
		return 0
	}
	for j := k - 2; j > s.first && k-j <= longest+2; j-- {
		if g.lower(j) == "(" {
			return j
		}
	}
	return 0
}

// apposedTo says whether a run of two capitals, which starts at token i of an English sentence, tells behind a comma who holds
// the office in the singular in front of it, where no comma closes it: "met his counterpart from Latvia, Elmedin Kovac and
// discussed trade".
func (g *stage) apposedTo(s *sentence, i int) bool {
	second := g.nextWord(i)
	if i-2 <= s.first || g.lower(i-1) != "," || second+1 >= s.end || !g.free(s, i) || !g.free(s, second) || !g.closesOffice(s, i-1) {
		return false
	}
	next := &g.d.tokens[second+1]
	return conjunction.has(next.lower) && second+2 < s.end && g.d.tokens[second+2].kind == word && !g.d.tokens[second+2].upper
}

// fourOfOne says whether none of the four capitals from token i on is a word of a body, a place or an office.
func (g *stage) fourOfOne(s *sentence, i int) bool {
	k := i
	for range 4 {
		if !g.free(s, k) || g.isHead[k] {
			return false
		}
		k = g.nextWord(k)
	}
	return true
}

// behindOffice says whether an English office stands in front of token i, bare or
// set off from it by a comma.
func (g *stage) behindOffice(s *sentence, i int) bool {
	k := i - 1
	if k > s.first && g.lower(k) == "," {
		for k--; k >= s.first && i-k < titleReach && g.d.tokens[k].kind == word && g.names[k] == 0; k-- {
			if g.isHead[k] {
				return true
			}
		}
		return false
	}
	return k >= s.first && g.isHead[k]
}
