package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// Kazakh sentences that tell who said or did something at the talks told before: he was there.
// «Кездесуде үйлестіруші А сөз алды», «Әңгімеге басқарма басшысы Б араласып, квотаны түсіндірді».

// spokeAtTalks pairs those of whom the sentence tells so with the side that is not theirs.
func (sc *scene) spokeAtTalks() bool {
	const reach = 4 // sentences
	led := sc.led
	if sc.c.g.d.lang != "kk" || led.at >= sc.si || sc.si-led.at > reach || len(led.hosts) == 0 || len(led.guests) == 0 || led.last.kind == digest.KindCall || sc.s.title || sc.asks() {
		return false
	}
	if !sc.endsInDeed() || sc.ofSitting() || sc.ofAnotherReception() || !sc.duringTheTalks() && !sc.forSideAtOnce() && !sc.memberSpoke() {
		return false
	}
	sc.group()
	came := sc.firstSubject()
	if len(came) == 0 || slices.ContainsFunc(came, func(p *person) bool { return len(p.roles) == 0 || led.told(p) > 0 || reports(p) || !sc.namedHere(p) }) {
		return false
	}
	sc.join(came, led.hosts, led.guests)
	return led.at == sc.si
}

// speakers are those of whom a Kazakh sentence tells what they said.
func (sc *scene) speakers() []*person {
	sc.group()
	return sc.firstSubject()
}

// firstSubject are those whom the sentence names as its first subject, nil if one of those who met
// is among them.
func (sc *scene) firstSubject() []*person {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partSubject == 0 || sc.c.inQuote(co.first) || sc.mark(co.end)&tellsAside != 0 {
			continue
		}
		if co.members[0].stand.cases != 0 || sc.doesBesides(co) {
			return nil
		}
		who := sc.whoIs(co, nil)
		if slices.ContainsFunc(who, func(p *person) bool { return slices.Contains(sc.led.hosts, p) || slices.Contains(sc.led.guests, p) }) {
			return nil
		}
		return who
	}
	return nil
}

// consulted says whether the Kazakh noun at token k is that of talks of many.
func (sc *scene) consulted(k int) bool {
	return startsWithAny(sc.c.g.lower(k), []string{"консультация", "саммит"})
}

// doesBesides says whether those in a company are told by a participle right behind them to do
// something else than what the sentence ends in: «министр А жүргізген саясатты қолдады».
func (sc *scene) doesBesides(co *company) bool {
	low := sc.c.g.at(sc.s, co.end)
	return endsWithAny(low, "ған", "ген", "қан", "кен")
}

// duringTheTalks says whether the sentence says of talks, and of none long ago, that something
// took place at them.
func (sc *scene) duringTheTalks() bool {
	g := sc.c.g
	if k := sc.atTalksKazakh(); k >= 0 {
		return !sc.ofEarlierTalks(k)
	}
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		if sc.mark(k)&tellsTalk != 0 && duringKazakh.has(g.lower(k+1)) && !kazakhGenitive(g.lower(k-1)) && !sc.c.inQuote(k) {
			return !sc.ofEarlierTalks(k)
		}
	}
	return false
}

// forSideAtOnce says whether a sentence right behind the meeting opens with a side and tells who spoke
// or was there for it: «Қазақ тарапынан сөз алған депутат А …», «Өңір атынан сенатор Б қатысты».
func (sc *scene) forSideAtOnce() bool {
	if sc.si-sc.led.at != 1 {
		return false
	}
	for k := sc.s.first + 1; k < min(sc.s.end, sc.s.first+4); k++ {
		if _, told := sc.c.sideAt(sc.s, k); told {
			return true
		}
	}
	return sc.endsWithOneOf("қатысты") && !sc.holdsAim()
}

// holdsAim says whether a Kazakh word stands in the sentence outside of offices and names that may
// tell what somebody took part in.
func (sc *scene) holdsAim() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if low := sc.c.g.lower(k); (endsInAim(low) || endsInPlace(low)) && longerThan(low, 3) && sc.c.g.names[k] == 0 && !sc.inRole(k) {
			return true
		}
	}
	return false
}

// ofEarlierTalks says whether the Kazakh talks at token k are others than those told last.
func (sc *scene) ofEarlierTalks(k int) bool {
	const farthest = 4
	if sc.consulted(k) {
		return true
	}
	for j := max(sc.s.first, k-farthest); j < k; j++ {
		if low := sc.c.g.lower(j); otherTalksKazakh.has(low) || strings.HasPrefix(low, "жылғы") || low == "өткен" && sc.c.g.lower(j+1) != "бұл" {
			return true
		}
	}
	return false
}

// otherTalksKazakh stand in front of the noun of talks that are others than those told last.
var otherTalksKazakh = wordSet("бұрынғы алдағы алдыңғы келесі соңғы басқа былтырғы кешегі мұндай ондай")

// endsInDeed says whether the sentence ends in a verb of the past of what one says or does in a
// room: айтты, сөз алды, таныстырды, қатысты.
func (sc *scene) endsInDeed() bool {
	g, last := sc.c.g, sc.lastWord()
	if !sc.endsInPast() || sc.c.inQuote(last) {
		return false
	}
	if g.lower(last) == "өтті" {
		return g.lower(last-1) == "атап" || g.lower(last-1) == "айтып" || g.lower(last-1) == "тоқталып"
	}
	return sc.mark(last)&tellsTold != 0 || saidThere.has(g.lower(last)) || sc.c.verbs.is("kk", &g.d.tokens[last])
}

// saidThere are Kazakh verbs, or what ends their phrases, of saying or doing something in a room.
var saidThere = wordSet("алды берді түсіндірді жеткізді білдірді сөйледі тоқталды көтерді жауаптады араласты атсалысты бөлісті қойды келтірді ұсынды қосылды атады толықтырды")

// cameToTalkKazakh says whether a Kazakh sentence tells of one who came and the next one what the talk was
// about: he came to whoever had the visitor before. «Кешке елші А келді. Екеуара әңгіме көпірге арналды».
func (sc *scene) cameToTalkKazakh() bool {
	const near = 3 // words in front of the noun
	g := sc.c.g
	if g.d.lang != "kk" || sc.si+1 >= len(g.d.sentences) || len(sc.c.at[sc.si]) != 1 || sc.c.at[sc.si][0].office || !sc.endsWithOneOf("келді", "кірді") {
		return false
	}
	next := scene{c: sc.c, si: sc.si + 1, s: &g.d.sentences[sc.si+1], led: sc.led}
	if next.s.paragraph != sc.s.paragraph || len(sc.c.at[next.si]) > 0 || !next.endsWithOneOf("арналды", "болды", "өрбіді", "созылды", "ауысты") {
		return false
	}
	next.mind()
	for k := next.s.first; k < min(next.s.end, next.s.first+near); k++ {
		if next.mark(k)&tellsTalk != 0 && next.any&(tellsDeny|tellsAhead|tellsCancel) == 0 && kazakhEnding(g.lower(k)) == nominative {
			return true
		}
	}
	return false
}

// wasReceivedKazakh says whether the Kazakh sentence tells by a passive who was received, and not by
// whom: «Кейін Сенатта Малайзия елшісі А да қабылданды», «Соңынан А мен Б қабылданды». Whom a party or
// a school took in, «партияға қабылданды», has another word in front of the verb.
func (sc *scene) wasReceivedKazakh() bool {
	const farthest = 8 // words in front of the first office
	g, ms := sc.c.g, sc.c.at[sc.si]
	if g.d.lang != "kk" || len(ms) == 0 || sc.voice != nil || !sc.endsWithOneOf("қабылданды") {
		return false
	}
	last := ms[len(ms)-1].end
	if tooKazakh.has(g.at(sc.s, last)) {
		last++
	}
	if last != sc.lastWord() || sc.c.lead(ms[0])-sc.s.first > farthest {
		return false
	}
	for _, m := range ms {
		if m.office || sc.c.inQuote(m.first) {
			return false
		}
	}
	for k := sc.s.first; k < sc.c.lead(ms[0]); k++ {
		if low := g.lower(k); low == "тарапынан" || endsInAim(low) && !sc.inDate(k) {
			return false // шақыртуға сай
		}
	}
	return true
}
