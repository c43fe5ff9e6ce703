package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// keptAbove is whom a Kazakh pronoun in an oblique case takes up where the sentence above went on
// about somebody by a pronoun, or put him in front of whoever received him: «Хьюзді А қабылдады.
// Кейін ол Б-мен кеңесті. Оны В да қабылдады».
func (sc *scene) keptAbove(not []*person) *person {
	const reach = 3 // sentences
	last := &sc.led.last
	if sc.c.g.d.lang != "kk" || sc.si-sc.led.at > reach || !last.kept || len(last.subject) != 1 || slices.Contains(not, last.subject[0]) {
		return nil
	}
	for si := sc.led.at + 1; si < sc.si; si++ {
		for _, m := range sc.c.at[si] {
			if !slices.Contains(last.subject, m.p) && (sc.c.subject(m) || !slices.Contains(last.partners, m.p)) {
				return nil // the text has gone over to him
			}
		}
	}
	return last.subject[0]
}

// whoIsReceived is whom a Kazakh sentence tells to have been received by a pronoun alone, where the text
// has told of one who came: «Сенатта А болды. Б қонақты таныстырды. Соңында оны В қабылдады».
func (sc *scene) whoIsReceived(p *party, not []*person) *person {
	if sc.c.g.d.lang != "kk" || p.stand.cases != accusative || sc.any&tellsReceive == 0 {
		return nil
	}
	led := sc.led
	who := sc.callers(p.first, standIn{count: 1, guest: true}, not)
	if len(who) != 1 || slices.Contains(led.guests, who[0]) && !slices.Contains(led.came, who[0]) && led.last.kind != digest.KindReception && !sc.fromAbroad(who[0], not) {
		return nil // whom somebody saw may be at home there
	}
	return who[0]
}

// fromAbroad says whether somebody is of another country than the text and whoever receives him.
func (sc *scene) fromAbroad(p *person, hosts []*person) bool {
	home, theirs := sc.c.g.home, sc.c.sideOf(p)
	return theirs != "" && home != "" && theirs != home && len(hosts) > 0 && !slices.ContainsFunc(hosts, func(o *person) bool { return cmp.Or(sc.c.sideOf(o), o.country) != home })
}

// ofTheGuest says whether the Kazakh word at token k is for a guest to whom somebody else did
// something, who did not come then: «А қонақты Сенатпен таныстырды».
func (sc *scene) ofTheGuest(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" {
		return false
	}
	x := standIns["kk"][g.lower(k)]
	return x.guest && x.count == 1 && x.cases&nominative == 0 && !startsWithAny(g.at(sc.s, k+1), []string{"бар", "кел", "шақыр"})
}

// toldOf says whether two who met each other are the host and the guest of the meeting told
// before: «А Б-ның құрметіне ас берді. Дастарқан басында екі спикер … талқылады».
func (led *ledger) toldOf(who []*person) bool {
	return len(who) == 2 && !led.mutual && len(led.hosts) == 1 && len(led.guests) == 1 && slices.Contains(who, led.hosts[0]) && slices.Contains(who, led.guests[0])
}

// describedAsCome is whom a Kazakh participle describes as one who came, nil if none does:
// «А ресми сапармен келген Б-мен кездесті».
func (sc *scene) describedAsCome() *person {
	const farthest = 12 // words of the office in between
	g := sc.c.g
	if g.d.lang != "kk" || len(sc.led.came) >= maxPersons {
		return nil
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if low := g.lower(k); low != "келген" && low != "барған" || sc.c.inQuote(k) {
			continue
		}
		for _, m := range sc.c.at[sc.si] {
			if m.end == k && !m.office && sc.c.subject(m) {
				return m.p // Б келген күні
			}
			if m.first > k {
				if m.first-k <= farthest && !sc.holdsPunct(k, m.first) && !m.office {
					return m.p
				}
				break
			}
		}
	}
	return nil
}

// headInFront is who leads those whom a Kazakh sentence counts up as the members of a group, told
// in front of them: «Топты А бастап барды, құрамында депутаттар Б мен В бар».
func (sc *scene) headInFront(si int, who, not []*person) *person {
	s, g := &sc.c.g.d.sentences[si], sc.c.g
	if !sc.c.tellsOfMembers(si) {
		return nil
	}
	for k := s.first; k < s.end && !strings.HasPrefix(g.lower(k), "құрамы"); k++ {
		if !g.headBeside(s, k) {
			continue
		}
		for _, m := range sc.c.at[si] {
			if sc.c.subject(m) && !slices.Contains(who, m.p) && !slices.Contains(not, m.p) {
				return m.p
			}
		}
	}
	return nil
}

// ownerAbove is whom a Kazakh pronoun takes up behind a sentence about his meeting with somebody:
// «А-ның Б-мен кездесуі ертеңге қойылған. Ал дүйсенбіде ол В-мен кездесті».
func (sc *scene) ownerAbove(not []*person) *person {
	if sc.c.g.d.lang != "kk" || sc.si == 0 || len(sc.c.at[sc.si-1]) < 2 {
		return nil
	}
	ms := sc.c.at[sc.si-1]
	if !kazakhGenitive(sc.c.g.lower(ms[0].end-1)) || slices.Contains(not, ms[0].p) {
		return nil
	}
	for _, m := range ms[1:] {
		if kazakhEnding(sc.c.g.lower(m.end-1)) != instrumental {
			return nil
		}
	}
	return ms[0].p
}

// calledFromAbroad says whether a Kazakh text has told of a meeting, and of no place abroad, from the
// side of somebody who is from elsewhere: it is he who is the guest. «Куба спикері А әкім Б-мен
// кездесті. Қонақты В қабылдады».
func (sc *scene) calledFromAbroad() bool {
	led, home := sc.led, sc.c.g.home
	if sc.c.g.d.lang != "kk" || led.mutual || len(led.hosts) != 1 || len(led.guests) != 1 || sc.lastCountry() != "" {
		return false
	}
	ours, theirs := sc.c.sideOf(led.hosts[0]), sc.c.sideOf(led.guests[0])
	return ours != "" && ours != home && (theirs == home || theirs == "" && led.guests[0].country == home) && !slices.Contains(led.came, led.guests[0]) && !headsDelegation(led.guests[0])
}

// toldVisitorKazakh reads, where the sentence before tells of somebody's coming, what the guest was told or
// shown there: «Сенатта А болды. Палата Төрағасы Б қонақты заңмен таныстырды».
func (sc *scene) toldVisitorKazakh() bool {
	led := sc.led
	if sc.c.g.d.lang != "kk" || sc.si == 0 || sc.voice != nil || sc.any&tellsTold == 0 || sc.any&(tellsPaper|tellsAhead&^tellsTold|tellsDeny|tellsSitting) != 0 || !sc.speaksOfGuests() {
		return false
	}
	sc.group()
	var guest, host *company
	for i := range sc.cos {
		switch co := &sc.cos[i]; {
		case co.members[0].stand.guest && co.members[0].stand.count == 1 && co.cases&(accusative|dative) != 0:
			guest = co
		case co.members[0].stand.cases == 0 && co.part&partSubject != 0 && guest == nil && len(co.members) == 1:
			host = co
		}
	}
	if guest == nil || host == nil {
		return false
	}
	as := sc.whoIs(host, nil)
	bs := sc.whoIs(guest, as)
	if len(as) != 1 || len(bs) != 1 || !slices.ContainsFunc(sc.c.at[sc.si-1], func(m *mention) bool { return m.p == bs[0] && sc.c.subject(m) }) || sc.c.sideOf(bs[0]) == sc.c.sideOf(as[0]) || led.at >= sc.si-1 {
		return false
	}
	led.came = appendPerson(led.came, bs[0])
	sc.record(&encounter{at: guest.first, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, subject: as, partners: bs}, as, bs)
	return true
}

// countedWith are those whom a Kazakh sentence counts up as the members of the group that somebody
// leads, where it names him: «Топты А бастап барды, құрамында Б мен В бар».
func (sc *scene) countedWith(head *person, not []*person) (out []*person) {
	const reach = 8 // sentences
	for si := sc.si - 1; si >= 0 && si > sc.si-reach; si-- {
		if sc.headInFront(si, nil, not) != head {
			continue
		}
		for _, m := range sc.c.at[si] {
			if m.p != head && !m.office && !slices.Contains(not, m.p) {
				out = appendPerson(out, m.p)
			}
		}
		return out
	}
	return nil
}

// guestsAboveKazakh is the token of the word for the guests or for a delegation that a Kazakh plural pronoun
// in an oblique case takes up, where the sentence above holds one and names nobody: «Кейін корей меймандары
// Сенатқа барды. Мұнда оларды А қабылдады»; -1 if there is none.
func (sc *scene) guestsAboveKazakh(p *party) int {
	if sc.c.g.d.lang != "kk" || sc.si == 0 || p.stand.cases&nominative != 0 || len(sc.c.at[sc.si-1]) > 0 {
		return -1
	}
	const longest = 60 // words
	before := &sc.c.g.d.sentences[sc.si-1]
	for k := before.first; k < min(before.end, before.first+longest); k++ {
		if low := sc.c.g.lower(k); (startsWithAny(low, guestsKazakh) || travelTogether.fits(low)) && !sc.c.inQuote(k) {
			return k
		}
	}
	return -1
}

// guestsKazakh begin the Kazakh words for several guests.
var guestsKazakh = []string{"меймандар", "қонақтар"}

// theGuestsAmong are those of some whom the text named together who can be the guests of which the word at
// token k speaks: who is of one country with whoever meets them now is at home there. Where none can, they
// are those for whom most speaks.
func (sc *scene) theGuestsAmong(who []*person, k int, not []*person) []*person {
	side := func(p *person) string { return cmp.Or(sc.c.sideOf(p), p.country) }
	who = slices.DeleteFunc(slices.Clone(who), func(p *person) bool {
		return slices.Contains(not, p) || side(p) != "" && slices.ContainsFunc(not, func(o *person) bool { return side(o) == side(p) })
	})
	if len(who) > 0 {
		return who
	}
	return sc.callers(k, standIn{guest: true, cases: accusative}, not)
}
