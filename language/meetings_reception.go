package language

import (
	"cmp"
	"slices"
	"strings"
)

// reception reads X received Y, X принял Y, X Y-ті қабылдады, and the passive.
func (sc *scene) reception(e *encounter) (as, bs []*person) {
	var host, guest *company
	switch sc.c.g.d.lang {
	case "en":
		host, guest = sc.englishReception(e)
	case "ru":
		host, guest = sc.russianReception(e)
	default:
		host, guest = sc.kazakhReception(e)
	}
	if guest == nil {
		return sc.receivedLeftOut(e, host)
	}
	if host == nil && sc.onlyWaited(e) {
		return nil, nil
	}
	if host == nil && sc.receivedBy(e) { // then A and B were received
		as, bs = sc.led.hosts, sc.whoIs(guest, sc.led.hosts)
		e.subject, e.partners = bs, as
		return as, bs
	}
	guest, more := sc.hostsInTurn(guest)
	as, bs = sc.settle(e, host, guest)
	if len(as) > 0 && !sc.passive(e) {
		for _, p := range append(more, sc.laterHosts(guest)...) {
			as = appendPerson(as, p)
		}
	}
	if sc.c.g.d.lang == "kk" && host != nil && guest.first < host.first && guest.members[0].stand.cases == 0 && len(bs) == 1 {
		e.subject, e.partners, e.kept = bs, as, true // whom the order of the words makes the topic
	} else if sc.c.g.d.lang != "en" && host != nil && guest.first < host.first && (guest.first == sc.s.first || sc.c.g.d.lang == "ru" && host.first > e.at || sc.c.g.d.lang == "kk" && sc.inRole(sc.s.first) && sc.inRole(guest.first-1)) && guest.members[0].stand.cases == 0 && len(bs) == 1 {
		e.subject, e.partners = bs, as // whom the sentence opens with it is about
	} else if x := guest.members[0].stand; len(bs) > 0 && (sc.receivedBy(e) || (x.count == 1 || x.count == 0 && x.cases&accusative != 0 && sc.c.g.d.lang == "ru") && !x.which && host != nil && host.members[0].stand.cases == 0 && guest.first < host.first) {
		e.subject, e.partners, e.kept = bs, as, x.count == 1 // whom a pronoun means the text is about
	} else if sc.c.g.d.lang == "ru" && host != nil && len(as) == 1 && host.members[0].stand.isHe() {
		e.kept = true // he received A. He also met B
	}
	return as, bs
}

// settle tells who the two sides of an encounter are; a subject that the
// sentence leaves out, nil, is sought in the text.
func (sc *scene) settle(e *encounter, subject, other *company) (as, bs []*person) {
	if subject != nil {
		as = sc.whoIs(subject, sc.notThose(subject, []*company{other}))
	} else {
		as = sc.absent(e, persons([]*company{other}))
	}
	bs = sc.whoIs(other, as)
	e.subject, e.partners = as, bs
	return as, bs
}

func (sc *scene) englishReception(e *encounter) (host, guest *company) {
	passive := sc.passive(e)
	for i := range sc.cos {
		co := &sc.cos[i]
		switch {
		case passive && co.first > e.at && co.part&partBy != 0 && co.first < e.to && (host == nil || len(sc.whoIs(host, nil)) == 0):
			host = co
		case !passive && co.verb == e.at && co.part&partObject != 0:
			guest = co
		}
	}
	if !passive && guest == nil {
		guest = cmp.Or(sc.bearerOfCredentials(e), sc.farObject(e))
	}
	if passive && host == nil && sc.si-sc.led.at <= 2 && sc.goesOnAs(e) {
		return nil, sc.englishSubject(e, nil, false) // by the host told just before
	}
	if passive && host == nil || !passive && (guest == nil || sc.onlyGreeted(e, guest)) {
		return nil, nil
	}
	known := host
	if !passive {
		known = guest
	}
	other := sc.englishSubject(e, []*company{known}, false)
	if passive {
		if other == nil {
			if sc.mark(sc.visitorsBefore(e))&tellsCrowd != 0 {
				other = sc.visitors(e)
			}
		}
		return sc.onceForTwo(sc.byAnother(host), other)
	}
	return other, guest
}

// farObject finds the object of an English verb behind what tells where and
// when: "received in his office on Monday, separately, X and Y".
func (sc *scene) farObject(e *encounter) *company {
	const farthest = 14
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first <= e.at {
			continue
		}
		if co.part&partSubject == 0 && co.part != 0 || co.first-e.at > farthest || !sc.onlyWhereAndWhen(e.at+1, co.first) {
			return nil
		}
		return co
	}
	return nil
}

// passive says whether an English verb is one: was received, were met.
func (sc *scene) passive(e *encounter) bool {
	if strings.HasSuffix(sc.c.g.lower(e.at), "ing") {
		return false // was receiving
	}
	if strings.HasSuffix(sc.c.g.lower(e.at), "ed") && (e.at == sc.s.first || sc.c.g.lower(e.at-1) == ",") && sc.byWhom(e.at+1) {
		return true // Received by A, B went on to …; B, received on Monday by A, …
	}
	for k := e.at - 1; k >= sc.s.first && k > e.at-4 && englishAdverb(sc.c.g.lower(k)); k-- {
		switch sc.c.g.lower(k) {
		case "was", "were", "been", "being", "is", "are":
			return true
		}
	}
	return false
}

// visitorsBefore is the token right in front of a passive verb.
func (sc *scene) visitorsBefore(e *encounter) int {
	k := e.at - 1
	for k > sc.s.first && englishAdverb(sc.c.g.lower(k)) {
		k--
	}
	return k
}

// visitors are those who came, meant by "the group" or "the delegation".
func (sc *scene) visitors(e *encounter) *company {
	k := sc.visitorsBefore(e)
	return &company{first: k, end: k + 1, part: partSubject, members: []party{{first: k, end: k + 1, stand: standIn{guest: true, cases: anyCase}}}}
}

// onlyGreeted says whether "welcomed X" means no more than a word of welcome:
// to a session, a stage, a post.
func (sc *scene) onlyGreeted(e *encounter, guest *company) bool {
	g := sc.c.g
	if lastIs(g.lower(e.at), "saw", "sees", "seen", "seeing") {
		return !sc.sawThem(guest)
	}
	if low := g.lower(e.at); low != "welcomed" && low != "welcomes" && low != "welcoming" {
		return false
	}
	if guest.end < sc.s.end && g.lower(guest.end) == "’s" {
		return true
	}
	for k := guest.end; k < min(sc.s.end, guest.end+5); k++ {
		switch g.lower(k) {
		case "session", "sitting", "chamber", "conference", "forum", "stage", "post", "as", "team", "party", "meeting", "hearing", "decision", "back":
			return true
		}
	}
	return false
}

// sawThem tells "saw X on Monday" from "saw X leave" and "saw X's point".
func (sc *scene) sawThem(co *company) bool {
	g := sc.c.g
	if co.end >= sc.s.end || sc.inDate(co.end) || g.d.tokens[co.end].kind == punct {
		return co.part&partOwner == 0
	}
	low := g.lower(co.end)
	_, preposition := englishParts[low]
	return low == "anyway" || low == "the" && sc.timed(co.end, min(sc.s.end, co.end+3)) && !sc.newClause(co.end, co.end+3) || preposition && low != "as" && low != "through" || low == "and" || englishAdverb(low)
}

func (sc *scene) russianReception(e *encounter) (host, guest *company) {
	passive := sc.receivedBy(e)
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to {
			continue
		}
		switch {
		case passive && (co.first > e.at || co.cases == instrumental && sc.onlyWas(co.end, e.at)) && co.part&partBy != 0 && co.part&partSubject == 0 || passive && co.first == e.at+1 && co.cases&instrumental != 0 && !sc.several(co):
			host = co
		case passive && co.part&partSubject != 0 && (co.end <= e.at || guest == nil && (lastIs(sc.c.g.lower(e.at), "ы") || sc.receivedThere(e, co) || host != nil && host.end <= e.at || host == nil && sc.goesOnAs(e))):
			guest = co
		case passive:
		case co.part&partObject != 0 && co.verb > 0 && co.verb == e.at: // приняла их: A, B и C
			guest = co
		case guest != nil && sc.ownsHostsOffice(e, guest, co):
		case co.part&partObject != 0 && (guest == nil || co.first > e.at && guest.verb != e.at) && (co.part&partSubject == 0 || host != nil && (co.first > e.at || host.first > e.at)) && sc.object(e, co):
			guest = co
		case guest == nil && host != nil && host.end <= e.at && sc.bearsCredentials(e, co):
			guest = co
		case co.first > e.at && co.members[0].stand.which && co.cases == nominative: // the guest, who …
		case host != nil && co.first > e.at && co.members[0].stand.cases == nominative && (co.members[0].stand.count == 1 || host.first > e.at): // …, and he met B; B, whom they know
		case co.part&partSubject != 0 && sc.agrees(e, co) && (host == nil || host.first > e.at && !sc.severed(host.end, co.first) || co.first > e.at && (sc.severed(host.end, e.at) || sc.clauseOfOther(host, guest, e.at) || sc.holdsColon(host.end, e.at) || sc.inRelative(host)) || co.cases == nominative && (co.end <= e.at || host.cases != nominative)):
			host = co
		}
	}
	if passive && host == nil && (guest == nil || sc.si-sc.led.at > hostReach || guest.first < e.at && sc.c.g.lower(e.at+1) == "в") {
		return nil, nil
	}
	if guest == nil && host != nil && host.cases == nominative {
		for i := range sc.cos { // Э. Черри принял председатель …
			if co := &sc.cos[i]; co != host && co.part&partObject != 0 && co.end <= e.at && e.at-co.end < 4 && host.first > e.at {
				guest = co
			}
		}
	}
	if host == guest {
		host = nil
	}
	if !passive && guest != nil && guest.first > e.at && guest.end < sc.s.end && isDash(sc.c.g.lower(guest.end)) {
		for i := range sc.cos { // А он принял в понедельник, Б – во вторник
			if co := &sc.cos[i]; co != host && co.end <= e.at && co.part&partObject != 0 && co.part&partSubject == 0 && sc.object(e, co) {
				both := *guest
				both.members = append(slices.Clip(co.members), guest.members...)
				guest = &both
				break
			}
		}
	}
	if host != nil && guest != nil && host.end <= e.at && sc.unnamed(host.end, e.at) {
		host = nil
	}
	return host, guest
}

// onlyWas says whether nothing stands among Russian tokens [from, to) but what makes a
// passive: «спикером был принят посол».
func (sc *scene) onlyWas(from, to int) bool {
	for k := from; k < to; k++ {
		if t := &sc.c.g.d.tokens[k]; !stayedWith.has(t) && !whereAndWhen.has(t.lower) && !sc.inDate(k) {
			return false
		}
	}
	return from <= to
}

// object says whether a Russian list is the verb's own object: only time and
// place stand between.
func (sc *scene) object(e *encounter, co *company) bool {
	g := sc.c.g
	from, to := e.at+1, co.first
	if co.first > e.at && g.d.lang == "ru" && co.members[0].stand.which {
		return false // принял А, которого хорошо знает
	}
	if co.first < e.at {
		from, to = co.end, e.at
		if x := co.members[0].stand; x.cases != 0 {
			return to-from <= 2 || x.which || g.d.lang == "ru" && sc.setOff(from, to)
		}
		if sc.ownsReason(co, e.at) {
			return false
		}
		from, to = sc.pastAside(co, from, to)
	}
	if co.first > e.at && co.part&partSubject == 0 && sc.animateObject(e.at+1, co.first) {
		return true
	}
	prep, named, whose := false, false, false
	for k := from; k < to; k++ {
		t := &g.d.tokens[k]
		if isQuoteMark(t.text) {
			named = !named // группы «Альпы – Памир»
			continue
		}
		if named {
			continue
		}
		_, isPrep := russianPrepositions[t.lower]
		switch {
		case t.kind == number, sc.inDate(k), sc.covered(k), sc.inRole(k), g.bodyAt[k] != nil, t.kind == punct && (t.text == "," || t.text == "-"):
		case isPrep:
			prep = true
		case prep:
			prep = lastIs(t.lower, "ом", "ой", "ей", "ем", "ём", "их", "ых", "ым", "им") // в рабочем кабинете
			whose = !prep && !t.upper
		case whose && !t.upper && lastIs(t.lower, "ей", "ой", "ого", "его", "ы", "и"): // в посольстве своей страны
		case t.lower == "коллегу", t.lower == "визави", t.lower == "гостя", t.lower == "гостью", t.lower == "лидера":
		case lastIs(t.lower, "ого", "его", "ую", "ых", "их", "го"): // прибывшего, нового
		case adverbial.has(t.lower), lastIs(t.lower, "но") && !t.upper: // поочередно
		case t.upper && g.place[k] == "" && k > from:
		default:
			return false
		}
	}
	return true
}

// adverbial are Russian words of when, where, how and in which turn between a verb and its object.
var adverbial = wordSet("и же также тоже ещё еще уже сегодня вчера накануне недавно утром днём днем вечером ночью здесь там тут лично отдельно вместе вдвоём вдвоем наедине порознь затем потом позже позднее ранее раньше сначала вначале наконец снова вновь опять первым первой вторым второй третьим третьей последним последней следующим следующей")

// pastAside leaves out of the tokens between a Russian list and the verb behind it what is in
// brackets behind its last name, and the dash that closes what another in front of it opened:
// «глав делегаций – А (Баку) и Б (Осло) – принял В».
func (sc *scene) pastAside(co *company, from, to int) (int, int) {
	g := sc.c.g
	if g.lower(from) == "(" {
		for k := from + 1; k < to; k++ {
			if g.lower(k) == ")" {
				from = k + 1
				break
			}
		}
	}
	if strings.HasPrefix(g.lower(co.end-1), "котор") || strings.HasPrefix(g.lower(from+1), "котор") {
		for k := to - 1; k > from; k-- { // Х, которого сопровождал В, принял Б
			if g.lower(k) == "," {
				return k + 1, to
			}
		}
	}
	if from < to && isDash(g.lower(to-1)) && co.first > sc.s.first && isDash(g.lower(co.first-1)) {
		to--
	}
	return from, to
}

// setOff says whether Russian tokens [from, to) only tell how many are meant: «гостей, всех троих,».
func (sc *scene) setOff(from, to int) bool {
	for k := from; k < to; k++ {
		switch sc.c.g.lower(k) {
		case ",", "всех", "троих", "двоих", "обоих", "четверых":
		default:
			return false
		}
	}
	return true
}

// animateObject says whether Russian tokens [from, to) hold the noun of whoever
// a name behind it names, in the accusative: «принял префекта дикастерии
// кардинала Х». What is not alive has none of its own: «принял отставку
// министра Х».
func (sc *scene) animateObject(from, to int) bool {
	k := from
	for k < to && lastIs(sc.c.g.lower(k), "ого", "его", "нюю", "ную", "кую") {
		k++
	}
	several := k < to && sc.c.g.isHead[k] && sc.c.g.heads[k].plural && lastIs(sc.c.g.lower(k), "ов", "ев", "ей")
	if k >= to || !several && !lastIs(sc.c.g.lower(k), "а", "я") || sc.c.g.d.tokens[k].upper {
		return false
	}
	for ; k < to; k++ {
		if t := &sc.c.g.d.tokens[k]; t.kind == punct && t.text != "," && !isQuoteMark(t.text) && t.text != "-" || finitePast(t.lower) {
			return false
		}
	}
	return true
}

// audience reads who was received by whom: «на приёме у Б», «А Б-ның
// қабылдауында болды», "had an audience with B".
func (sc *scene) audience(e *encounter) (as, bs []*person) {
	var host *company
	for i := range sc.cos {
		co := &sc.cos[i]
		switch sc.c.g.d.lang {
		case "en":
			if co.first > e.at && co.first-e.at < 6 && co.part&(partWith|partBy|partTo) != 0 && host == nil {
				host = co
			}
		case "ru":
			if co.first > e.at && co.first-e.at < 4 && (sc.c.g.lower(co.first-1) == "у" || co.part == partTo && sc.c.g.lower(co.first-1) == "к") || co.part == partTo && co.end <= e.at && e.at-co.end < 3 {
				host = co
			}
		default:
			if co.end <= e.at && e.at-co.end < 3 && co.cases == genitive {
				host = co
			}
		}
	}
	if guest := sc.grantedTo(e); guest != nil {
		if as, bs = sc.settle(e, sc.grammarSubject(e, []*company{guest}, false), guest); len(as) > 0 {
			return as, bs
		}
	}
	if host == nil {
		return nil, nil
	}
	guest := sc.subject(e, []*company{host})
	as = sc.whoIs(host, nil)
	if guest != nil {
		bs = sc.whoIs(guest, as)
	} else {
		bs = sc.absent(e, as)
	}
	e.subject, e.partners = bs, as
	return as, bs
}
