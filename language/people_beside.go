package language

import (
	"slices"
	"strings"
)

// scanOffices finds names that only their surroundings give away: capitalised
// words behind an office or beside a verb of speech.
func (g *stage) scanOffices(verbs *speechBook, si int) {
	s := &g.d.sentences[si]
	if (s.title || g.subtitle(si)) && g.headlineCase(s) {
		return // Senator Calls for Rural Roads
	}
	last := s.first
	for h := s.first; h < s.end; h++ {
		if !g.isHead[h] || g.names[h] != 0 || h < last || g.prefixHead(s, h) {
			continue
		}
		if g.heads[h].plural {
			if end := g.notePair(s, si, h, last); end > last {
				last = end
			} else {
				last = g.noteListed(s, si, h, last)
			}
			continue
		}
		r := g.roleAt(s, h, last)
		g.dropObject(s, &r)
		if n := g.nameBehind(s, &r); n.end > 0 && !g.namesThing(s, n.first, n.end) {
			n.sentence = si
			g.note(n)
			last = n.end
			continue
		}
		n := g.nameFar(s, &r)
		if n.end == 0 && g.d.lang == "en" {
			n = g.nameBefore(s, &r)
		} else if n.end == 0 && g.d.lang == "ru" {
			n = g.nameApposed(s, &r)
		}
		if n.end > 0 && !g.namesThing(s, n.first, n.end) {
			n.sentence = si
			g.note(n)
		}
		last = max(last, h+1)
	}
	if g.d.lang == "en" {
		g.scanSpeakers(verbs, si)
	}
}

// notePair finds two names that only the office which both hold gives away:
// «спикеры Литвы и Латвии Юозас Олекас и Дайга Миериня». It returns where the
// last name ends, last if none is there.
func (g *stage) notePair(s *sentence, si, h, last int) int {
	if g.d.lang == "en" {
		return last
	}
	r := g.roleAt(s, h, last)
	from := r.end
	for from+1 < s.end && conjunction.has(g.lower(from)) && g.place[from+1] != "" {
		from += 2 // министры Аргентины и Чили
	}
	for from > r.head+1 && g.free(s, from-1) {
		from--
	}
	two := func(i int) bool {
		return i+1 < s.end && (g.names[i] != 0 || g.free(s, i) && g.free(s, i+1) && g.run(s, i) == 2 && !g.inflected(i))
	}
	and := from + 2
	if !two(from) || g.names[from] != 0 || and+2 > s.end || !conjunction.has(g.lower(and)) || !two(and+1) {
		return last
	}
	for _, i := range [...]int{from, and + 1} {
		if g.names[i] != 0 {
			continue
		}
		if n := g.eastern(s, i); n.end > 0 {
			n.sentence = si
			g.note(n)
			last = n.end
		}
	}
	return last
}

// dropObject takes from the end of a Russian office what the verb in front of it
// governs, which an unknown name parts from it: «обсудила с послом Финляндии Юрки
// Пуллиненом развитие туризма».
func (g *stage) dropObject(s *sentence, r *roleSpan) {
	if g.d.lang != "ru" {
		return
	}
	k := r.end
	for k > r.head+3 && g.d.tokens[k-1].kind == word && !g.d.tokens[k-1].upper {
		k--
	}
	if k < r.end && k > r.head+3 && g.free(s, k-1) && g.free(s, k-2) && g.place[k-3] != "" {
		r.end = k
	}
}

// nameBehind reads the capitalised words at the end of an office or right
// behind it as a name.
func (g *stage) nameBehind(s *sentence, r *roleSpan) nameSpan {
	plain := func(i int) bool {
		return g.nameable(s, i) && g.place[i] == "" && g.bodyAt[i] == nil && g.kinds[i]&orgWord == 0
	}
	from, to := r.end, r.end
	if g.d.lang == "en" && r.end+2 < s.end && g.lower(r.end) == "," && plain(r.end+1) && plain(r.end+2) {
		// his Armenian counterpart, Vahan Aramyan, …
		k := r.end + 3
		if k < s.end && plain(k) {
			k++
		}
		if k >= s.end || g.d.tokens[k].kind == punct {
			return g.western(s, r.end+1, k-r.end-1)
		}
	}
	if g.d.lang != "kk" {
		for from > r.head+1 && plain(from-1) {
			from--
		}
	}
	for to < s.end && to-from < 5 {
		_, at := g.particlesAt(s, to)
		if !plain(at) || at > to && to == from {
			break
		}
		to = at + 1
	}
	n := 0 // words, without particles
	for k := from; k < to; k++ {
		if !g.particle(k) || k == from {
			n++
		}
	}
	if n == 2 && g.surnameAndPlace(s, from) {
		n, to = 1, from+1
	}
	inside := from < r.end
	if inside && g.d.lang == "en" {
		w := g.lower(from - 1)
		if w == "on" {
			return nameSpan{} // member of the Committee on Agrarian Issues
		}
		if w == "the" || w == "of" || w == "for" || w == "to" {
			if n < 3 {
				return nameSpan{}
			}
			from, n = from+1, n-1
		}
	}
	switch {
	case n >= 2:
		if n > 3 {
			from, n = to-2, 2
		}
		if g.d.lang == "ru" && inside && n >= 3 && from == r.head+1 && !g.patronymic(to-1) && !g.patronymic(to-2) {
			from = to - 2
		}
		if g.d.lang == "en" {
			return g.western(s, from, to-from)
		}
		return g.eastern(s, from)
	case n == 1 && !ofPlace[g.at(s, from-1)] && g.surnameBehind(s, r, from, inside):
		return g.withTail(s, nameSpan{first: from, end: to, family: g.word(from)})
	}
	return nameSpan{}
}

// nameFar reads an unknown Russian name behind all that qualifies an office and
// stands in its case: «с председателем комитета по международным делам Фолькмаром
// Дитце».
func (g *stage) nameFar(s *sentence, r *roleSpan) nameSpan {
	if g.d.lang != "ru" {
		return nameSpan{}
	}
	k := r.end
	for k < s.end && k-r.end < 6 && g.d.tokens[k].kind == word && !g.d.tokens[k].upper && !g.isHead[k] && g.names[k] == 0 && !pastTense(g.lower(k)) {
		k++
	}
	if k == r.end || k >= s.end || !g.free(s, k) || g.run(s, k) != 2 || !g.free(s, g.nextWord(k)) {
		return nameSpan{}
	}
	if g.shape(k) > 0 && !g.known(k) || !standsIn(g.l.givenForms(g.word(k)), r.noun.cases) {
		return nameSpan{}
	}
	return g.eastern(s, k)
}

// nameBefore reads an unknown English name that an office explains: "Daiga
// Mieriņa, Speaker of the Saeima".
func (g *stage) nameBefore(s *sentence, r *roleSpan) nameSpan {
	k := r.first - 1
	for k > s.first && (articles[g.lower(k)] || honorific.has(g.lower(k))) {
		k--
	}
	if k <= s.first+1 || g.lower(k) != "," {
		return nameSpan{}
	}
	from := k
	for from > s.first && k-from < 3 && g.free(s, from-1) && g.d.tokens[from-1].upper {
		from--
	}
	if k-from < 2 || from > s.first && (g.d.tokens[from-1].upper || placeWord[g.lower(from-1)] || g.lower(from-1) == "of") {
		return nameSpan{}
	}
	return g.western(s, from, k-from)
}

// nameApposed reads an unknown Russian name in the nominative that an office explains: «группу
// возглавляет Мадис Кресса, глава комиссии».
func (g *stage) nameApposed(s *sentence, r *roleSpan) nameSpan {
	from := r.first - 3
	if from < s.first || g.lower(r.first-1) != "," || r.noun.cases&nominative == 0 || !g.free(s, from) || !g.free(s, from+1) || g.run(s, from) != 2 {
		return nameSpan{}
	}
	if g.opens(s, from) && (startsSentence(g.lower(from)) || commonNoun(g.lower(from))) || from > s.first && (g.d.tokens[from-1].upper && !startsSentence(g.lower(from-1)) || russianHasPreposition(g.lower(from-1))) {
		return nameSpan{}
	}
	n := g.eastern(s, from)
	if x := g.russianName(n, nominative); x.cases&nominative == 0 {
		return nameSpan{}
	}
	return n
}

// free says whether token i can be a word of a name and is nothing else that
// the lists know.
func (g *stage) free(s *sentence, i int) bool {
	return g.nameable(s, i) && g.place[i] == "" && g.town[i] == "" && g.bodyAt[i] == nil && g.kinds[i]&(orgWord|leftWord) == 0
}

// surnameBehind says whether the single capitalised word at token i, the last
// one of an office or the first behind it, is the surname of its holder.
func (g *stage) surnameBehind(s *sentence, r *roleSpan, i int, inside bool) bool {
	if g.town[i] != "" {
		return false // медсестра из Костаная, жителю Мангистау
	}
	followed := i+1 < s.end && g.d.tokens[i+1].upper && g.d.tokens[i+1].kind == word
	switch g.d.lang {
	case "ru":
		return g.holds(r, s, i)
	case "kk":
		followed = followed && g.place[i+1] == "" // премьер-министр Моди Астанаға келді
		return !inside && !followed && g.heads[r.head].cases&nominative != 0 && !g.kazakhWhere(s, i) && !(kazakhGenitive(g.lower(i)) && i+1 < s.end && g.isHead[i+1]) && !g.countsPlaces(s, i) && !g.officialNoun(s, i)
	}
	return !inside && !followed && (r.end == r.head+1 || g.shape(i) > 0)
}

// kazakhWhere says whether a Kazakh word tells where something is or where one
// goes, as places do and hardly any person: Аязда, Дарханға аттанды.
func (g *stage) kazakhWhere(s *sentence, i int) bool {
	w := g.word(i)
	low := lower(w)
	if g.l.spelled(w) {
		return false
	}
	for _, e := range [...]string{"да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "дағы", "дегі", "тағы", "тегі"} {
		if strings.HasSuffix(low, e) && slices.Contains(g.l.kazakhName(w), w[:len(w)-len(e)]) {
			return true
		}
	}
	for _, e := range [...]string{"ға", "ге", "қа", "ке"} {
		if !strings.HasSuffix(low, e) {
			continue
		}
		for k := i + 1; k < min(i+4, s.end) && g.d.tokens[k].kind == word; k++ {
			if kazakhMotion(g.lower(k)) {
				return true
			}
		}
	}
	return false
}

// kazakhMotion says whether a word is a form of a verb or a noun of going.
func kazakhMotion(low string) bool {
	for _, stem := range [...]string{"бар", "кел", "аттан", "жет", "қайт", "ұш", "сапар", "жол", "көш", "кір", "таста", "іссапар", "шық", "оралд", "орал"} {
		if strings.HasPrefix(low, stem) && !strings.HasPrefix(low, "барлы") && !strings.HasPrefix(low, "барша") && !strings.HasPrefix(low, "келісім") {
			return true
		}
	}
	return false
}

// countsPlaces says whether a Kazakh word is the first of several that a place
// noun closes, or the only one: «депутат Ақкөл, Қызбел ауылдарында болды», «министр Құрық
// портына барды», «өкілі Болашақ – Серхетяка бекетін айтты».
func (g *stage) countsPlaces(s *sentence, i int) bool {
	k := i + 1
	for k+1 < s.end && (g.lower(k) == "," || g.lower(k) == "және" || g.lower(k) == "мен" || isDash(g.lower(k))) && g.d.tokens[k+1].upper {
		k += 2
	}
	if k < s.end && strings.HasPrefix(g.lower(k), "шекара") {
		k++
	}
	return k < s.end && (k > i+1 && g.kinds[k]&(orgWord|thingWord) != 0 || !g.d.tokens[k].upper && (isRegion(g.lower(k)) || isSite(g.lower(k))))
}

// holds says whether the single word at token i can be the surname of who holds
// a Russian office, rather than the body that it belongs to, which stands in
// the genitive: «президент Буш», but «директор Третьяковки».
func (g *stage) holds(r *roleSpan, s *sentence, i int) bool {
	if g.adjectiveHolds(r, s, i) {
		return true
	}
	whose := r.noun.class == "premier" || g.tellsWhose(r, i)
	if g.known(i) && g.shape(i) == 0 && !whose || placeLike(g.lower(i)) || g.adjective(s, i) || g.besideCapital(s, i) {
		return false
	}
	if g.shape(i) == 2 {
		return true
	}
	w, cases := g.word(i), r.noun.cases
	switch {
	case compoundBody(lower(w)):
		return false
	case g.readsAs(w, genitive):
		// директора Газпрома, but депутата Синицына and президента Обамы
		return cases&nominative == 0 && g.readsAs(w, cases) && (g.shape(i) == 1 || r.noun.class == "president" || r.noun.class == "premier") ||
			whose && g.indeclinable(w)
	}
	return g.readsAs(w, cases) || g.shape(i) == 1 || !strings.HasSuffix(w, "ии")
}

// tellsWhose says whether a place or a body stands between the head of an office and token i: then
// the word there is no other body that the office is of.
func (g *stage) tellsWhose(r *roleSpan, i int) bool {
	for k := r.head + 1; k < i; k++ {
		if g.place[k] != "" || g.bodyAt[k] != nil {
			return true
		}
	}
	return false
}

// indeclinable says whether a Russian surname can be one that takes no endings: Морни, Бранду.
func (g *stage) indeclinable(w string) bool {
	return slices.ContainsFunc(g.l.surnameForms(w), func(f form) bool { return f.cases == anyCase && f.weight > 0 })
}

// compoundBody says whether a word begins as the short names of bodies and
// firms do: Минфин, Госдума, Казатомпром.
func compoundBody(low string) bool {
	for _, head := range [...]string{"мин", "гос", "рос", "каз", "нац", "глав", "евро", "меж", "центр", "обл", "авто", "агро", "тех", "спец", "пром", "энерго", "транс", "инвест", "сбер"} {
		if strings.HasPrefix(low, head) {
			return true
		}
	}
	return false
}

// readsAs says whether a surname of any kind can stand in a case.
func (g *stage) readsAs(w string, want kase) bool {
	for _, f := range g.l.surnameForms(w) {
		if f.cases&want != 0 && f.cases != anyCase && f.weight > 0 {
			return true
		}
	}
	return false
}
