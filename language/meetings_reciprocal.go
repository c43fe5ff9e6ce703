package language

import (
	"strings"

	"minber/digest"
)

// reciprocal reads A and B met, "talks of A and B", «А мен Б-ның кездесуі»: a
// list all of whose members met each other.
func (sc *scene) reciprocal(e *encounter) []*person {
	if sc.unnamedPartner(e) || sc.c.g.d.lang == "en" && sc.c.g.lower(e.at) == "spoke" && sc.c.g.lower(max(e.at-1, sc.s.first)) == "also" || sc.spokeInPublic(e) {
		return nil
	}
	noun := e.tells&tellsMeet == 0 && e.tells&tellsTalk != 0
	if noun && sc.c.g.d.lang == "en" && sc.tookPartIn(e) {
		return nil
	}
	var best *company
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end <= e.from || co.first >= e.to || !sc.several(co) || noun && co.members[0].stand.plural && sc.c.g.d.lang == "ru" {
			continue
		}
		if sc.c.g.d.lang == "kk" && noun && co.end == e.at && co.part&partSubject != 0 && lastIs(sc.c.g.lower(e.at), "уі", "уы", "уінде", "уында", "уінен", "уынан", "сөзі", "сөздері", "сөзінде", "сөздерінде", "әңгімесі", "әңгімесінде") {
			return sc.whoIs(co, nil) // А мен Б кездесуінде
		}
		if sc.seenTogether(co, e) {
			return sc.whoIs(co, nil)
		}
		owner := noun && sc.meetingOf(e.at, co) || co.part&partOwner != 0 && noun && (co.first-e.at <= 2 && co.first > e.at || e.at-co.end <= 4 && co.end <= e.at)
		owner = owner || e.tells&tellsWeak != 0 && sc.c.g.d.lang == "en" && co.first > e.at && co.part&partBy != 0 && sc.passive(e)   // discussed by A and B
		owner = owner || noun && co.first > e.at && (co.part&partBy != 0 && !sc.attendedBy(co) || sc.broughtTogether(e.at, co.first)) // talks held by A and B
		owner = owner || noun && sc.agreedAt(e, co)
		if !owner && (co.part&partSubject == 0 || noun && !sc.didTogether(co) && !sc.carried(e) && (!sc.duringTalks(e) || sc.oneSide(sc.whoIs(co, nil)) && !sc.mayBeTwo(e, sc.whoIs(co, nil)) && !sc.envoyAmong(sc.whoIs(co, nil)))) {
			continue
		}
		if !owner && co.first < e.at && !sc.leadsTo(co, e) && !sc.saysAtIt(e) {
			continue
		}
		if best == nil || owner || co.end <= e.at {
			best = co
		}
	}
	if co, ok := sc.relativeSubject(e); best == nil && ok && sc.c.g.d.lang == "en" && !noun && sc.several(co) {
		best = co // the idea of A and B, who met on Monday
	}
	if best == nil {
		return nil
	}
	all := sc.whoIs(best, nil)
	if e.tells&tellsWeak != 0 && e.tells&tellsMeet == 0 {
		for i := range sc.meets {
			if sc.meets[i].tells&tellsTalk != 0 && e.kind == digest.KindMeeting {
				e.kind = sc.meets[i].kind
			}
		}
	}
	if noun && best.part&partOwner == 0 && colleagues(all) && !sc.didTogether(best) {
		return nil
	}
	if len(all) < 2 || e.tells&tellsWeak != 0 && e.tells&tellsMeet == 0 && sc.oneSide(all) && !sc.envoyAmong(all) && !sc.ofTalks() && !sc.counterparts(best) && !sc.talkedAlone(e, best) && !sc.didTogether(best) {
		return nil
	}
	return all
}

// meetingOf says whether the English noun of a meeting at token at is that of a list behind it,
// or of a plural that the list tells: "the meeting of the two speakers, A and B".
func (sc *scene) meetingOf(at int, co *company) bool {
	g := sc.c.g
	if g.d.lang == "ru" {
		return sc.meetingOfPlural(at, co)
	}
	if g.d.lang != "en" || g.at(sc.s, at+1) != "of" || co.first < at+2 || len(co.members) < 2 {
		return false
	}
	plural := false
	for k := at + 2; k < co.first; k++ {
		switch low := g.lower(k); {
		case sc.inRole(k), g.isHead[k] && g.heads[k].plural, plainPlural.has(low):
			plural = plural || g.isHead[k] && g.heads[k].plural || plainPlural.has(low)
		case low == ",", englishFiller(low), counts[low] > 0, g.place[k] != "", isPossessive(low):
		default:
			return false
		}
	}
	return plural
}

// plainPlural are English plurals of those who lead something.
var plainPlural = wordSet("speakers ministers leaders presidents premiers chairmen chairs chairwomen heads counterparts ombudsmen governors mayors ambassadors")

// tookPartIn says whether an English sentence tells of the meeting at encounter e only who took
// part in it: "A and B took part in the meeting".
func (sc *scene) tookPartIn(e *encounter) bool {
	for k := max(sc.s.first, e.at-4); k < e.at; k++ {
		if sc.mark(k)&tellsJoin != 0 && sc.c.g.lower(e.at-1) == "the" {
			return true
		}
	}
	return false
}

// seenTogether says whether a Kazakh verb tells what a list of two was seen or is known
// to have done: «А мен Б-нің оңаша сөйлескенін», «А мен Б-ні сөйлесіп тұрған жерінен».
func (sc *scene) seenTogether(co *company, e *encounter) bool {
	if sc.c.g.d.lang != "kk" || co.end > e.at || len(co.members) < 2 || co.part&(partOwner|partObject) == 0 || e.tells&(tellsMeet|tellsWeak) == 0 {
		return false
	}
	for k := e.at; k < min(sc.s.end, e.at+2); k++ {
		if lastIs(sc.c.g.lower(k), "ғанын", "генін", "қанын", "кенін", "ғаны", "гені", "қаны", "кені") || k > e.at && lastIs(sc.c.g.lower(k), "тұрған", "отырған", "жатқан") {
			return true
		}
	}
	return false
}

// didTogether says whether a Kazakh list of two says that the one was with the other:
// «А Б-пен бірге таңғы ас ішті».
func (sc *scene) didTogether(co *company) bool {
	return sc.c.g.d.lang == "kk" && len(co.members) == 2 && co.members[1].beside
}

// broughtTogether says whether tokens [from, to) tell that a meeting brought
// those who are named behind together.
func (sc *scene) broughtTogether(from, to int) bool {
	for k := from + 1; k < to && k < from+12; k++ {
		switch sc.c.g.lower(k) {
		case "together", "united", "свела", "свёл", "свел", "свели":
			return true
		}
	}
	return false
}

// talkedAlone says whether two who were just told of are said to have talked,
// rather than to have spoken in public: "where they talked for an hour".
func (sc *scene) talkedAlone(e *encounter, co *company) bool {
	if pair := len(co.members) == 2 && co.members[0].stand.cases == 0 && co.members[1].stand.cases == 0; pair && sc.c.g.d.lang == "en" {
		return sc.talkedSomewhere(e)
	} else if co.members[0].stand.count != 2 {
		return false
	}
	switch sc.c.g.lower(e.at) {
	case "talked", "talking", "chatting", "drank", "говорили", "проговорили", "гуляли", "просидели", "посидели", "отырды", "отырған":
		return true
	}
	return sc.any&tellsFace != 0
}

// talkedSomewhere says whether an English verb says that two who are named
// talked, and only where, when or for how long.
func (sc *scene) talkedSomewhere(e *encounter) bool {
	switch sc.c.g.lower(e.at) {
	case "talked", "chatted", "conversed", "spoke":
	case "spent":
		return sc.spentTalking(e.at)
	default:
		return false
	}
	if sc.c.g.lower(max(e.at-1, sc.s.first)) == "also" {
		return false // in the debate A and B also spoke
	}
	if e.at+1 >= sc.s.end {
		return true
	}
	switch low := sc.c.g.lower(e.at + 1); low {
	case ".", ",":
		return sc.c.g.lower(e.at) != "spoke" // at the hearing A and B spoke
	case "about", "of", "on", "as", "up", "out", "against", "in":
		return false
	default:
		return low == "." || low == "," || low == "again" || low == "briefly" || low == "privately" || low == "alone" || englishParts[low] == 0 && sc.onlyWhereAndWhen(e.at+1, min(sc.s.end, e.at+4))
	}
}

// counterparts says whether a list calls one of its members the counterpart of
// another: each speaks for a side of his own.
func (sc *scene) counterparts(co *company) bool {
	for k := co.first; k < co.end; k++ {
		switch sc.c.g.lower(k) {
		case "counterpart", "visiting", "guest", "коллега", "визави", "прибывший", "прибывшая", "әріптесі":
			return true
		}
	}
	return sc.coChairs(co)
}

// coChairs says whether an English list tells who the co-chairs are, each of whom leads his own side:
// "The co-chairs, A and B, discussed trade".
func (sc *scene) coChairs(co *company) bool {
	k := co.first - 1
	for k > sc.s.first && sc.describesPerson(k) {
		k--
	}
	if k > sc.s.first && sc.c.g.lower(k) == "," {
		k--
	}
	return k >= sc.s.first && sc.c.g.d.lang == "en" && (sc.c.g.lower(k) == "co-chairs" || sc.c.g.lower(k) == "co-chairmen")
}

// colleagues says whether all sit in one chamber: the meeting that they held
// was with others.
func colleagues(all []*person) bool {
	for _, p := range all {
		if len(p.roles) == 0 || p.roles[0].noun.class != "deputy" && p.roles[0].noun.class != "senator" || p.country != all[0].country || p.body != all[0].body {
			return false
		}
	}
	return len(all) > 1
}

// ofTalks says whether the sentence, or a hint in the one before, speaks of
// talks at all.
func (sc *scene) ofTalks() bool {
	if hints := sc.led.hints; len(hints) > 0 && hints[len(hints)-1].si == sc.si-1 {
		return true
	}
	for i := range sc.meets {
		if sc.meets[i].tells&tellsTalk != 0 {
			return true
		}
	}
	return sc.meetingBehindKazakh()
}

// meetingBehindKazakh says whether the next Kazakh sentence tells of nothing but where or when the meeting was:
// «А мен Б байланыстарды талқылады. Кездесу Сенатта өтті».
func (sc *scene) meetingBehindKazakh() bool {
	const longest = 8 // words that tell where and when
	g := sc.c.g
	if g.d.lang != "kk" || sc.si+1 >= len(g.d.sentences) || len(sc.c.at[sc.si+1]) > 0 {
		return false
	}
	next := scene{c: sc.c, si: sc.si + 1, s: &g.d.sentences[sc.si+1], led: sc.led}
	return next.s.paragraph == sc.s.paragraph && talkNounsKazakh.has(g.lower(next.s.first)) && next.s.end-next.s.first <= longest && next.endsWithOneOf("өтті", "болды")
}

// talkNounsKazakh are bare Kazakh nouns of what two have with each other.
var talkNounsKazakh = wordSet("кездесу келіссөз келіссөздер әңгіме әңгімелесу")

// several says whether a list means two or more.
func (sc *scene) several(co *company) bool {
	return len(co.members) > 1 || co.members[0].stand.count > 1
}

// duringTalks says whether the encounter's word is one of talks, rather than of
// a meeting that may be a sitting: what two of different countries did there
// they did with each other.
func (sc *scene) duringTalks(e *encounter) bool {
	switch low := sc.c.g.lower(e.at); sc.c.g.d.lang {
	case "en":
		return low == "talks" || low == "call" || mealWords.has(low) && low != "reception" && low != "banquet" || low == "conversation" || low == "negotiations" || low == "meeting" && sc.c.g.lower(e.at+1) != "of"
	case "ru":
		return strings.HasPrefix(low, "переговор") || strings.HasPrefix(low, "бесед") || strings.HasPrefix(low, "разговор") || strings.HasPrefix(low, "встреч")
	default:
		return (strings.HasPrefix(low, "келіссөз") || strings.HasPrefix(low, "кездесу") || strings.HasPrefix(low, "әңгіме")) && sc.saysWhen(e)
	}
}

// mayBeTwo says whether talks, which take two sides, leave it open whether all
// are of one.
func (sc *scene) mayBeTwo(e *encounter, all []*person) bool {
	low := sc.c.g.lower(e.at)
	if sc.c.g.d.lang == "en" && len(all) == 2 && e.at > sc.s.first && (forTwo.has(sc.c.g.lower(e.at-1)) || low == "conversation") {
		return true
	}
	return len(all) == 2 && (all[0].country == "" || all[1].country == "") && lastIs(low, "talks", "negotiations", "переговоров", "переговорах", "переговоры", "беседы", "беседе", "разговора", "разговоре", "әңгіме", "әңгімеде", "келіссөзден", "келіссөзде", "келіссөздерде", "келіссөздер", "келіссөз")
}

// forTwo are the English adjectives of meals and calls that are for those named alone.
var forTwo = wordSet("working private joint telephone phone one-on-one tête-à-tête informal bilateral")

// oneSide says whether all are of one country, or may be.
func (sc *scene) oneSide(all []*person) bool {
	if len(all) < 2 {
		return true
	}
	for _, p := range all[1:] {
		if p.country != "" && all[0].country != "" && p.country != all[0].country {
			return false
		}
		if (p.country == "" || all[0].country == "") && presides(p) && presides(all[0]) {
			return false
		}
	}
	return true
}

// presides says whether a person stands at the head of a house, a state or a
// government: two of them stand for two sides.
func presides(p *person) bool {
	if len(p.roles) == 0 {
		return false
	}
	switch p.roles[0].noun.class {
	case "chair", "president", "premier", "ambassador":
		return true
	}
	return false
}

// carried says whether a verb such as "held" makes the noun of a meeting what
// its subjects did.
func (sc *scene) carried(e *encounter) bool {
	from, to := e.at-5, e.at
	if sc.c.g.d.lang == "kk" {
		from, to = e.at+1, e.at+6
	}
	if e.at+1 < sc.s.end && sc.c.g.lower(e.at+1) == "of" {
		return false // held a meeting of the committee
	}
	if sc.c.g.d.lang == "ru" {
		to = e.at + 5 // переговоры провели А и Б
	}
	if sc.c.g.d.lang == "kk" && sc.any&tellsJoin != 0 && sc.any&tellsSitting == 0 && lastIs(sc.c.g.lower(e.at), "сөзге", "сөздерге", "әңгімеге") {
		return true // келіссөзге А мен Б қатысты
	}
	for k := max(from, sc.s.first); k < min(to, sc.s.end); k++ {
		if sc.mark(k)&tellsLight != 0 {
			return true
		}
	}
	return false
}

// unnamedPartner says whether somebody without a name was met: "met with
// voters", «встретились с жителями», «тұрғындармен кездесті».
func (sc *scene) unnamedPartner(e *encounter) bool {
	g := sc.c.g
	if g.d.lang == "kk" {
		for k := max(e.from, e.at-8); k < e.at; k++ {
			if sc.kazakhPartner(k) {
				return true
			}
		}
		return false
	}
	for k := e.at + 1; k < e.to && k < e.at+12; k++ {
		switch low := g.lower(k); {
		case low == "а" || low == "но" || low == "but" || low == ";":
			return false
		case low == "with":
			return true
		case low == "с", low == "со":
			return k+1 >= sc.s.end || g.d.tokens[k+1].kind != number && !withNobody.has(g.lower(k+1))
		case g.d.lang == "en" && k < e.at+3 && e.tells&tellsMeet != 0 && sc.englishObject(k):
			return true
		}
	}
	return false
}

// withNobody are Russian words behind "with" that mean no partner: с глазу на глаз, с участием.
var withNobody = wordSet("глазу участием помощью целью учётом учетом использованием вопросами утра")

// englishObject says whether token k, right behind a verb, may be the plural of
// those who were met.
func (sc *scene) englishObject(k int) bool {
	t := &sc.c.g.d.tokens[k]
	if sc.mark(k)&tellsCrowd != 0 {
		return true
	}
	return t.kind == word && len(t.lower) > 5 && t.lower[len(t.lower)-1] == 's' && sc.mark(k)&tellsEncounter == 0 && !sc.inDate(k)
}

// kazakhPartner says whether token k is a common noun with the ending -мен; a
// possessed one (басымен) rather says how, and омбудсмен and бизнесмен have none.
func (sc *scene) kazakhPartner(k int) bool {
	low := sc.c.g.lower(k)
	if lastIs(low, "лармен", "лермен", "дармен", "дермен", "тармен", "термен", "ларымен", "лерімен", "дарымен", "дерімен", "тарымен", "терімен") {
		return true // those of the village, too: ауыл тұрғындарымен
	}
	if sc.mark(k)&tellsPhone != 0 {
		return false // телефонмен: by what means
	}
	return sc.c.g.names[k] == 0 && len(low) > len("ісімен") && !endsWithAny(low, "смен") && kazakhEnding(low) == instrumental && !lastIs(low, "імен", "ымен")
}
