package language

import "strings"

// company is a list of persons that a sentence joins: A, B and C. All play the
// same part.
type company struct {
	first, end int
	members    []party
	part       part
	cases      kase
	verb       int
}

// group joins the scene's parties into lists, unless it has been done.
func (sc *scene) group() {
	if len(sc.cos) == 0 {
		sc.cos = sc.companies(sc.parties())
	}
}

// companies joins the parties of the scene into lists.
func (sc *scene) companies(ps []party) []company {
	var out []company
	for i := range ps {
		p := &ps[i]
		if n := len(out); n > 0 && p.stand.which && i+1 < len(ps) && (sc.whoCame(out[n-1].end, ps[i+1].first) || sc.pastDescription(out[n-1].end, ps[i+1].first) > p.first) {
			continue // the delegation, in which are …
		} else if n > 0 && sc.joined(&out[n-1], p) {
			co := &out[n-1]
			co.members, co.end = append(co.members, *p), p.end
			if sc.c.g.d.lang == "kk" && p.part != partSubject {
				co.part, co.cases = p.part, p.cases // the last one carries the ending
			} else if sc.c.g.d.lang == "en" && p.part == partOwner {
				co.part = partOwner // A and B's talks
			} else if sc.c.g.d.lang == "ru" {
				if p.beside || co.members[0].led != 0 || co.actsWith(p) {
					continue
				}
				co.cases &= p.cases
				if co.part != partWith && co.part != partBetween && p.part&co.part != 0 {
					co.part &= p.part
				}
			}
			continue
		}
		out = append(out, company{first: p.first, end: p.end, members: []party{*p}, part: p.part, cases: p.cases, verb: p.verb})
	}
	for i := range out {
		if co := &out[i]; sc.c.g.d.lang == "kk" && co.members[0].beside {
			co.part, co.cases = partWith, instrumental // nobody in front of whom he is beside
		}
		sc.besideLast(&out[i])
		sc.caseOfGroup(&out[i])
		sc.inThatGroup(&out[i])
		sc.introduced(&out[i], out[:i])
	}
	return out
}

// joined says whether party p goes on with a list.
func (sc *scene) joined(co *company, p *party) bool {
	last := &co.members[len(co.members)-1]
	if p.beside && !last.beside {
		return co.part&partSubject != 0 && (p.first-last.end < 7 || sc.besideBehindAside(last.end, p.first)) || co.part&partObject != 0 && sc.othersLike(last.end, p.first)
	}
	if sc.opensBesideSubject(co, p) || sc.opensBesideRussian(co, p) {
		return true
	}
	if (last.crowd || last.led != 0) && sc.whoCame(last.end, p.first) {
		return true
	}
	if p.crowd && sc.withHisOwn(last.end, p.first) {
		return true // received A with a delegation that included B
	}
	if last.crowd && p.crowd && p.first == last.first && sc.c.g.d.lang == "en" {
		return true // a delegation headed by A and including B
	}
	joint, comma, described, dated, fromBody := false, false, false, false, false
	for k := last.end; k < p.first; k++ {
		k = sc.pastDescription(k, p.first)
		switch low := sc.c.g.lower(k); {
		case sc.inDate(k) && (comma || joint || sc.c.g.d.lang == "en" || sc.c.g.lower(last.end) == "("):
			dated = true // A on Monday and B on Tuesday; А (2 мая) и Б (3 мая)
		case sc.c.g.d.lang == "en" && partOfDay.has(low) && (comma || joint || k+1 < p.first && sc.inDate(k+1) || sc.onlyTime(k, p.first)):
			dated = true // A, and on the morning of 8 October, B; A on Monday, B on Tuesday
		case k == last.end && sc.c.g.d.lang == "ru" && (low == "из" || low == "от") && len(co.members) == 1:
			fromBody = true // с А из палаты предпринимателей и Б
		case fromBody && !comma && !joint && sc.c.g.d.tokens[k].kind == word && !joinsList(low) && sc.mark(k)&tellsEncounter == 0 && !finitePast(low):
		case sc.c.g.d.lang == "ru" && comma && laterOn.has(low):
			dated = true // А, а часом позже – Б
		case sc.c.g.d.lang == "ru" && comma && takesTurn.has(low) && isDash(sc.c.g.lower(k+1)):
			joint, dated = true, true // первым принял А, вторым – Б; утром А, днём – Б
		case sc.c.g.d.lang == "ru" && (comma || joint) && (low == "в" || low == "во") && k+1 < p.first && sc.inDate(k+1):
			dated = true // А, а в четверг – Б
		case sc.c.g.d.lang == "ru" && comma && ((low == "в" || low == "на") && sc.whereThenDash(k, p.first) || sc.timeThenDash(k, p.first)):
			joint, dated = true, true // его приняла А, в Думе – Б; утром её принял А, после обеда – Б
		case dated && joint && sc.c.g.d.lang == "ru" && sc.c.g.d.tokens[k].kind == word && sc.whereThenDash(k, p.first):
		case low == "ал" && comma && k+1 < p.first && sc.inDate(k+1):
			joint, dated = true, true // А-ны, ал сейсенбіде Б-ны
		case sc.c.g.d.lang == "ru" && isDash(low) && (comma || joint) && dated:
			joint, described = true, true
		case low == "as" && k > last.end && sc.c.g.lower(k-1) == "well":
			joint = true // A as well as B
		case low == ";" && dated:
			return false
		case sc.c.g.d.lang == "ru" && (joint || comma) && (russianParticiple(low) && !(comma && !joint && sc.mark(k)&tellsEncounter != 0) || sc.c.g.isHead[k]):
			described = true // и прибывший в страну Б, председателем комитета по делам … Б
		case sc.c.g.d.lang == "ru" && joint && !comma && k == p.first-1 && sc.mayBeOffice(k):
			described = true // и бургомистр Б
		case described && sc.tiesPlaces(k): // who leads the Mongolia–Japan group
		case described && sc.c.g.d.tokens[k].kind == word && (sc.mark(k)&tellsEncounter == 0 || sc.ofVisitor(k)) && !finitePast(low):
		case joint && sc.c.g.d.lang == "kk" && k-last.end < 8 && sc.c.g.d.tokens[k].kind == word && sc.mark(k)&(tellsEncounter|tellsJoin) == 0 && !kazakhAnd(low): // А мен Анкарадан келген депутат Б
		case kazakhAnd(low) && k > last.end: // Франция мен Италия басшылары
		case low == "сондай-ақ" && !comma, sc.c.g.d.lang == "kk" && (low == "да" || low == "де" || low == "та" || low == "те"): // only "also"
		case low == "және" && k > last.end && kazakhGenitive(sc.c.g.lower(k-1)): // А Мәжілістің және партияның төрағасы Б-ны
		case joinsList(low):
			joint = true
		case isDash(low) && joint && sc.c.g.d.lang == "ru" && k > last.end+1 && sc.c.g.place[k-1] != "" && lastIs(sc.c.g.lower(k-1), "им", "ой"):
			described = true // с чешским министром А и венгерским – Б
		case isDash(low) && comma:
			return false
		case isDash(low) && p.first-last.end == 1 && len(co.members) == 1 && p.part&partSubject != 0 && sc.talksOf(co, p):
			joint = true // the A – B talks
		case isDash(low) && last.crowd && co.part&partSubject != 0:
			joint = true // the delegation led by A – B and C –
		case sc.c.g.d.lang == "en" && comma && (low == "who" || low == "whose" || sc.saysWhoThatIs(k, p.first)):
			described = true // A, who looks after trade, and B
		case low == "," || low == ";":
			comma = true
			described = described && sc.c.g.d.lang != "en"
		case !sc.betweenMembers(k):
			return false
		}
	}
	if sc.c.g.d.lang == "kk" && comma && !joint && sc.c.g.d.tokens[last.end].kind == word && sc.inRole(last.end) {
		return false // А Польша Сенатының мүшесі, достық тобының төрағасы Б-мен кездесті
	}
	if described && sc.c.g.d.lang == "en" && !sc.whoCame(last.end, p.first) && sc.c.g.lower(last.end) == "," {
		return false // A, who leads the group and accompanies B, met C
	}
	if sc.c.g.d.lang == "kk" && p.stand.count > 1 && !joint {
		return false // А қалаға барып, екеуімен кездесті
	}
	if !joint && !comma || p.first-last.end > 16 || sc.opensMainBehindClause(last.end, p) || !joint && p.stand.cases == nominative && p.stand.count == 1 && sc.c.g.d.lang != "kk" {
		return false // …, he also met B
	}
	switch sc.c.g.d.lang {
	case "en":
		same := p.part == co.part || p.part == partSubject && co.part != 0 || p.part == partOwner && p.stand.cases == 0 && co.part == partSubject && joint && !comma
		comma = comma && !(joint && sc.ownerDescribed(co, p))
		return same && p.stand.count < 2 && (co.part == partSubject || !comma || !sc.opensMain(p)) && (co.part != partSubject || !sc.opensMain(p) || joint)
	case "ru":
		if co.members[0].counted && p.cases&nominative != 0 && (joint || comma) && !sc.opensMain(p) {
			return true // с делегацией, в которую входили А, Б и В
		}
		if co.part == partWith && (joint || comma) && sc.undeclinedBetween(p) {
			p.cases = instrumental // с А, Джинн Б и В
			return true
		}
		if last.led&p.cases != 0 && joint {
			return true // делегаций во главе с А и Б
		}
		if co.members[0].led != 0 && len(co.members) > 1 && (joint || comma) && p.cases&last.cases&nominative != 0 && !sc.opensMain(p) {
			return true // во главе с А, в которую вошли Б и В
		}
		if p.part == 0 && co.part != 0 {
			return false
		}
		if (comma || joint) && sc.calledOnToo(co, p) {
			return true // побывал у А и Б
		}
		return p.cases&co.cases != 0 && (p.part == co.part || co.part == partWith || co.part == partBetween || p.part&co.part != 0) && (!comma || joint || p.cases&nominative == 0 || co.cases&^nominative == 0 || !sc.opensMain(p))
	}
	return p.part == co.part || co.part == partSubject
}

// ownerDescribed says whether what opens an English sentence is the meeting of the first of a list, whom
// commas set off an office behind: "The meeting of A, the Deputy Speaker, and B was held".
func (sc *scene) ownerDescribed(co *company, p *party) bool {
	const front = 5 // the first bilateral meeting of
	k := co.first - 1
	for k > sc.s.first && sc.describesPerson(k) {
		k--
	}
	last := co.members[len(co.members)-1].end
	return co.part == partOwner && k-sc.s.first <= front && sc.c.g.lower(k) == "of" && sc.mark(k-1)&tellsTalk != 0 && sc.c.g.lower(last) == "," && sc.inRole(last+1) &&
		p.end < sc.s.end && toBe.has(sc.c.g.lower(p.end))
}

// othersLike says whether English tokens [from, to) make of who follows one more of the
// kind in front: received A together with two other observers, B and C.
func (sc *scene) othersLike(from, to int) bool {
	for k := from; k < to && to-from < 9; k++ {
		if low := sc.c.g.lower(k); low == "other" || low == "another" || low == "fellow" {
			return sc.c.g.d.lang == "en"
		}
	}
	return false
}

// onlyTime says whether nothing but a time of day stands from token k on to the next
// comma or "and" before token end: "in the morning, B".
func (sc *scene) onlyTime(k, end int) bool {
	for ; k < end; k++ {
		switch low := sc.c.g.lower(k); {
		case low == ",", low == "and":
			return true
		case !partOfDay.has(low) && low != "the" && !sc.inDate(k):
			return false
		}
	}
	return false
}

// joinsList are the conjunctions of a list, and the prepositions that it may
// repeat.
func joinsList(low string) bool {
	switch low {
	case "and", "&", "plus", "и", "также", "және", "мен", "бен", "пен", "сондай-ақ":
		return true
	}
	return false
}

// betweenMembers says whether token k can stand between two members of a list
// beside the conjunction: what describes them.
func (sc *scene) betweenMembers(k int) bool {
	g := sc.c.g
	t := &g.d.tokens[k]
	switch t.lower {
	case "the", "a", "an", "of", "from", "with", "as", "well", "its", "his", "her", "their", "for", "also", "then", "to", "by", "(", ")", "’s", "'s", "-", "–", "а", "с", "со", "затем", "отдельно", "из", "от", "к", "у", "его", "ее", "её", "их", "сам", "сама", "оның", "кейін", "separately", "later", "visiting", "outgoing", "incoming":
		return true
	}
	if _, ok := sc.c.countryman(k); ok || relatives.has(t) {
		return true
	}
	if t.text == "." && k > 0 && g.d.tokens[k-1].end == t.start && (honorific.has(g.lower(k-1)) || closesAside.has(g.at(sc.s, k+1))) {
		return true // Mr. A and Ms. B; A (R-Ky.) and B; A, R-Ky., and B
	}
	return t.kind == number || g.isHead[k] || g.bodyAt[k] != nil || g.place[k] != "" || t.upper && g.names[k] == 0 || sc.inRole(k) || isQuoteMark(t.text)
}

// inRole says whether token k belongs to an office.
func (sc *scene) inRole(k int) bool { return sc.c.inRole(sc.si, k) }

// inRole says whether token k of sentence si belongs to an office.
func (c *cast) inRole(si, k int) bool {
	for i := range c.roles[si] {
		if r := &c.roles[si][i]; r.first <= k && k < r.end {
			return true
		}
	}
	return false
}

// opensMain says whether a party behind a comma opens the main clause: a word
// in lower case follows that goes on with no list.
func (sc *scene) opensMain(p *party) bool {
	if p.end >= sc.s.end {
		return false
	}
	if sc.apposedSubject(p) {
		return true
	}
	t := &sc.c.g.d.tokens[p.end]
	if t.kind != word || t.upper {
		return false
	}
	switch t.lower {
	case "and", "as", "from", "of", "in", "on", "at", "to", "for", "during", "before", "after", "who", "и", "а", "в", "во", "на", "по", "из", "от", "с", "со", "который", "которая", "до", "после", "также":
		return false
	}
	return true
}

// apposedSubject says whether a verb follows an English party behind the comma that closes
// its office in front of the name or behind it: "At a meeting with A, the Minister, B, said",
// "During talks with A, B, the Minister, said".
func (sc *scene) apposedSubject(p *party) bool {
	g := sc.c.g
	if g.d.lang != "en" || g.lower(p.end) != "," || p.end+1 >= sc.s.end {
		return false
	}
	return sc.holdsPunct(p.first, p.end) && englishFinites.has(&g.d.tokens[p.end+1]) || sc.finiteBehind(p.end)
}

// introduced gives a list that counts up others ("heads of chambers, including
// A and B") the part of those.
func (sc *scene) introduced(co *company, before []company) {
	k := co.first - 1
	g := sc.c.g
	for k > sc.s.first && (englishFiller(g.lower(k)) || g.lower(k) == "," || g.lower(k) == "с" || g.lower(k) == "со" || g.lower(k) == "them" || g.lower(k) == "whom" || g.lower(k) == "которых" || g.lower(k) == "них" || g.lower(k) == "with") {
		k--
	}
	if isPossessive(g.lower(k)) && k-1 > sc.s.first && g.place[k-1] != "" {
		k -= 2 // including Australia's A
	}
	if g.d.lang == "kk" {
		for k > sc.s.first && sc.inDate(k) {
			k--
		}
		if n := len(before); n > 0 && len(co.members) > 1 && isDash(g.lower(k)) && before[n-1].end == k && before[n-1].members[0].stand.count > 1 && before[n-1].cases == co.cases {
			before[n-1].part, before[n-1].cases = 0, 0 // олардың екеуімен – А мен Б-мен
			return
		}
		if n := len(before); n > 0 && g.lower(k) == ":" && (before[n-1].members[0].stand.guest || before[n-1].members[0].stand.class != "") {
			co.part, co.cases, before[n-1].part = before[n-1].part, before[n-1].cases, 0
		}
		return
	}
	if k <= sc.s.first {
		return
	}
	if low := g.lower(co.first - 1); co.part&partWith != 0 && (low == "with" || low == "с" || low == "со") {
		return // including with A and B
	}
	opens := g.lower(k) == "(" || sc.counted(co, before) || sc.mark(k)&tellsIntro != 0 || g.lower(k) == ":" || isDash(g.lower(k)) || g.lower(k) == "as" && g.lower(k-1) == "such"
	if !opens {
		return
	}
	from := sc.s.first
	if n := len(before); n > 0 {
		from = before[n-1].end
		if x := &before[n-1]; x.members[0].stand.guest || x.members[0].stand.cases != 0 && x.members[0].stand.count != 1 {
			co.part, co.cases, co.verb = x.part, x.cases, x.verb // received two visitors: A and B
			for j := x.first - 1; co.verb == 0 && j > sc.s.first && j > x.first-4; j-- {
				if sc.mark(j)&tellsEncounter != 0 {
					co.verb = j // приняла их по очереди: А, Б
				}
			}
			if g.d.lang == "en" && x.part&partSubject != 0 && co.verb > 0 && co.verb < x.first && sc.mark(co.verb)&tellsEncounter != 0 {
				co.part = partObject // met three ministers: A, B
			}
			x.part = 0
			return
		}
	}
	for j := k - 1; j >= from && k-j < 40; j-- {
		switch low := g.lower(j); {
		case low == "with", (low == "с" || low == "со") && sc.mark(j-1)&tellsAside == 0:
			if sc.crowdIn(j, k) {
				co.part, co.cases = partWith, instrumental
			}
			return
		case low == "between", low == "между":
			co.part = partBetween
			return
		case low == "by" && g.d.lang == "en":
			co.part = partBy
			return
		case low == "for" && g.d.lang == "en":
			co.part, co.verb = partTo, j
			return
		case englishPapers[low]:
			return
		case sc.mark(j)&(tellsReceive|tellsGreet) != 0 || sc.mark(j)&tellsMeet != 0 && g.d.lang == "en":
			co.part, co.verb = partObject, j
			return
		}
	}
}

// englishPapers are what one receives from others without seeing them.
var englishPapers = map[string]bool{
	"credentials": true, "letters": true, "proposals": true, "reports": true, "messages": true, "congratulations": true, "greetings": true, "calls": true, "applications": true, "support": true, "condolences": true, "votes": true,
}

// counted says whether a list stands behind the plural that it counts up: "with
// the heads of both chambers, A and B".
func (sc *scene) counted(co *company, before []company) bool {
	g := sc.c.g
	comma := co.first - 1
	for comma > sc.s.first && (honorific.has(g.lower(comma)) || g.lower(comma) == ".") {
		comma-- // of Malaysia and Algeria, Datuk X and Y
	}
	if len(co.members) < 2 || co.part&partSubject == 0 || co.first <= sc.s.first || g.lower(comma) != "," || sc.opensMain(&co.members[len(co.members)-1]) {
		return false
	}
	from := sc.s.first
	if len(before) > 0 {
		from = before[len(before)-1].end
	}
	return sc.crowdIn(max(from, co.first-14), co.first)
}

// crowdIn says whether tokens [from, to) hold a plural: those whom a list then
// counts up.
func (sc *scene) crowdIn(from, to int) bool {
	g := sc.c.g
	for k := from; k < to; k++ {
		low := g.lower(k)
		if sc.mark(k)&tellsCrowd != 0 || g.isHead[k] && g.heads[k].plural || strings.HasSuffix(low, "ами") || strings.HasSuffix(low, "ями") || g.d.lang == "en" && len(low) > 5 && strings.HasSuffix(low, "s") {
			return true
		}
	}
	return false
}
