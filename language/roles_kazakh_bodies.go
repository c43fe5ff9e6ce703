package language

import (
	"slices"
	"unicode/utf8"
)

// wholeBody returns where the name of the body begins that a Kazakh office is of, where what
// was read of it from token first on starts in the middle: «Қаржы нарығын реттеу және дамыту
// агенттігінің төрағасы». The noun of the body stands in front of the office, at token h.
// Names begin with a capital; of others what belongs to a postposition or is done to an
// object is taken in: «апатты тексеру жөніндегі комиссияның төрағасы».
func (g *stage) wholeBody(s *sentence, first, from, h int) int {
	const longest = 10
	b := h - 1
	if b < max(from, s.first) || first > b || g.d.tokens[first].upper || !g.isOrg(b) && !startsWithAny(g.lower(b), kazakhBodies) || !endsWithAny(g.lower(b), "ның", "нің") {
		return first
	}
	for k := first - 1; k >= max(from, s.first, first-longest); k-- {
		t := &g.d.tokens[k]
		switch low := t.lower; {
		case t.text == ",", low == "және", low == "мен", low == "бен", low == "пен":
		case t.kind != word, g.names[k] != 0, g.isHead[k] && !kazakhGenitive(low) && !g.qualifiesNext(k), g.kinds[k]&stopWord != 0 && !kazakhOfOffice[low]:
			return g.dependsFrom(s, first, from)
		case endsInPlace(low), endsInSource(low), endsInObject(low) && !kazakhVerbalNoun(g.lower(k+1)) && low != "тұрғын", endsWithAny(low, "ған", "ген", "қан", "кен"):
			return g.dependsFrom(s, first, from)
		case t.upper:
			for k-1 >= max(from, s.first) && g.d.tokens[k-1].upper && g.names[k-1] == 0 && kazakhGenitive(g.lower(k-1)) {
				k-- // Сенаттың Конституциялық заңнама … комитетінің
			}
			return k
		}
	}
	return g.dependsFrom(s, first, from)
}

// qualifiesNext says whether those whom the word at token k names only qualify the noun behind it:
// жолаушылар көлігі.
func (g *stage) qualifiesNext(k int) bool {
	return g.heads[k].plural && endsWithAny(g.lower(k+1), "ы", "і")
}

// kazakhBodies begin nouns of bodies in the genitive.
var kazakhBodies = []string{"комитет", "комисси", "агенттіг", "институт", "палата", "қауымдасты", "мисси", "одағ", "министрліг", "орталығ", "тобын", "бөлім", "басқарма", "департамент", "бюро"}

// statesTogether says whether the word at token i is what an assembly with a capital behind it, which
// the office at token h is of, has for members, or qualifies them: Түркі тілдес елдер Парламенттік
// Ассамблеясының. Elsewhere a bare plural is who does something.
func (g *stage) statesTogether(i, h int) bool {
	if jointBy.has(g.lower(i)) && i+1 < h {
		i++
	}
	return jointStates.has(g.lower(i)) && i+2 < h && g.d.tokens[i+1].upper && endsWithAny(g.lower(i+1), "ік", "ық") &&
		slices.ContainsFunc(g.d.tokens[i+2:min(h, i+6)], func(t token) bool { return t.upper && endsWithAny(t.lower, "ының", "інің") })
}

var (
	jointStates = wordSet("елдер мемлекеттер республикалар халықтар")
	jointBy     = wordSet("тілдес мүше қатысушы")
)

// peoplesPlural says whether the word at token i is a bare plural of those who hold an office or have a
// trade, with a capital or without.
func (g *stage) peoplesPlural(i int) bool {
	if w := g.words[i]; !g.isHead[i] && w != nil {
		return w.head.plural && !w.head.possessed // a trade with a capital
	}
	return g.isHead[i] && g.heads[i].plural && !g.heads[i].possessed
}

// affairsBehind says whether the bare Kazakh word at token i owns a plural that the body behind it is of:
// жер қатынастары басқармасының, дін істері бюросының.
func (g *stage) affairsBehind(i int) bool {
	low := g.lower(i)
	return (utf8.RuneCountInString(low) < 4 || kazakhEnding(low)&nominative != 0) && endsWithAny(g.lower(i+1), "лары", "лері", "дары", "дері", "тары", "тері") && g.ownedBehind(i+1)
}

// dependsFrom is where a phrase begins whose word at token first needs what stands in front
// of it: әдеп жөніндегі, бюджетті бақылау.
func (g *stage) dependsFrom(s *sentence, first, from int) int {
	for first-1 >= max(from, s.first) && g.d.tokens[first-1].kind == word && g.names[first-1] == 0 && !g.isHead[first-1] {
		low, before := g.lower(first), g.lower(first-1)
		if !chargeWord.has(low) && low != "қарсы" && !(kazakhVerbalNoun(low) && endsInObject(before)) {
			break
		}
		first--
	}
	return first
}

// placedAt says whether the word at token i tells to which house or country somebody's representative is sent:
// «Президенттің ⟦Парламенттегі⟧ өкілі».
func (g *stage) placedAt(i int) bool {
	return (g.bodyAt[i] != nil || g.place[i] != "") && endsWithAny(g.lower(i), "дағы", "дегі", "тағы", "тегі") && startsWithAny(g.lower(i+1), []string{"өкіл"})
}

// forRegion says whether token i stands behind the name of the country or the part of the world that an office
// within an organisation is for: «Одақтың Орталық Азия ⟦бойынша⟧ арнайы өкілі».
func (g *stage) forRegion(s *sentence, i int, r *roleSpan) bool {
	if g.lower(i) != "бойынша" || !r.noun.possessed || i < s.first+2 || g.d.tokens[i+1].upper || g.place[i-1] == "" && !regions.has(g.lower(i-1)) {
		return false
	}
	return kazakhGenitive(g.lower(i-2)) || i > s.first+2 && kazakhGenitive(g.lower(i-3))
}

// regions are parts of the world.
var regions = wordSet("азия еуропа африка америка кавказ шығыс")

// betweenOffices stand between an office and that of whoever serves its holder.
var betweenOffices = wordSet("бірінші екінші үшінші төртінші арнаулы арнайы ерекше өкілетті аға бас жеке баспасөз")

// sinceWhen tell since when or until when somebody serves him.
var sinceWhen = wordSet("бұрынғы қазіргі жаңа алғашқы тұңғыш")

// officeStaff are those who work for the holder of an office, of whom somebody is the head.
var officeStaff = wordSet("әкімшілігінің кеңсесінің аппаратының хатшылығының әкімшілігі кеңсесі аппараты")

// opensAsSubject says whether the word at token i opens the sentence as what it tells of, and is no part of an
// office behind it: «Делегация министрмен кездесті», «Сапар облыс әкімімен кездесуден басталды».
func (g *stage) opensAsSubject(s *sentence, i int) bool {
	return i == s.first && g.d.lang == "kk" && i+1 < s.end && subjectsOfNews.has(g.lower(i)) && g.bodyAt[i] == nil && !(g.isHead[i+1] && g.heads[i+1].possessed)
}

// subjectsOfNews are such words.
var subjectsOfNews = wordSet("делегация миссия сапар кездесу жиын форум конференция саммит сессия отырыс шара келіссөз әңгіме сұхбат қонақтар меймандар тараптар")

// membersOf are the plurals for those of a group, who do something rather than belong to an office behind them.
var membersOf = wordSet("мүшелері өкілдері депутаттары сенаторлары")
