package language

import (
	"slices"
	"strings"
)

// Whose visit a Russian text goes on about: what it tells of next is the visitor's.

// onVisitRussian returns who had a meeting of which a Russian sentence tells no more than that it was part of a
// visit: «А принял министра Б. В рамках визита состоялась и встреча с В».
func (sc *scene) onVisitRussian(e *encounter, others []*person) []*person {
	if sc.c.g.d.lang != "ru" || !sc.inCourseOfVisit(e.at) {
		return nil
	}
	if who := sc.whoseVisit(e, nil); len(who) > 0 {
		return who
	}
	if who := sc.callers(sc.s.first, standIn{count: 1, guest: true}, others); len(who) == 1 {
		return who
	}
	return nil
}

// inCourseOfVisit says whether the Russian words in front of token k tell that something was part of a
// visit: «в ходе визита», «во время официальной поездки».
func (sc *scene) inCourseOfVisit(k int) bool {
	for j := sc.s.first + 1; j < k; j++ {
		if visitGenitive.has(sc.c.g.lower(j)) && sc.duringIt(j) {
			return true
		}
	}
	return false
}

var (
	visitGenitive = wordSet("визита поездки пребывания")
	partOfStay    = wordSet("ходе рамках время программе программы период день")
)

// visitorMeant returns whom a Russian pronoun means where one of the two who met last is told to have
// come, and nobody else is named since: «А прибыл в столицу. Гостя принял Б. Позже его принял В». As a
// subject it means him only on his visit or of a reception: «он был принят В».
func (sc *scene) visitorMeant(p *party, not []*person) *person {
	led, x := sc.led, p.stand
	onVisit := sc.inCourseOfVisit(p.first)
	if sc.c.g.d.lang != "ru" || x.sex == 0 || x.noun || x.which || x.guest || sc.si-led.at > hostReach && !onVisit || led.at == sc.si {
		return nil
	}
	who := sc.led.oneWhoCame()
	if x.cases&nominative != 0 && !onVisit && !sc.isReceived(p.end) && !sc.goesRoundThere(who, not) {
		return nil
	}
	if who == nil && onVisit {
		if all := sc.callers(sc.s.first, standIn{count: 1, guest: true}, not); len(all) == 1 {
			who = all[0]
		}
	}
	if who == nil || !agrees(who, x.sex) || slices.Contains(not, who) || !onVisit && sc.anotherSince(led.at, p.first, who, x.sex) {
		return nil
	}
	return who
}

// goesRoundThere says whether the text is about a visitor, whom it named before whoever met him, and those
// whom a sentence tells to have been met are of that one's country: it is the visitor who met them too.
func (sc *scene) goesRoundThere(who *person, others []*person) bool {
	if who == nil || len(others) == 0 {
		return false
	}
	host := sc.led.hosts[0]
	if host == who {
		host = sc.led.guests[0]
	}
	return host.country != "" && host.country != who.country && who.mentions[0].first < host.mentions[0].first &&
		!slices.ContainsFunc(others, func(o *person) bool { return o.country != host.country })
}

// anotherSince says whether a sentence behind sentence si names somebody else of a sex before token k as
// its subject.
func (sc *scene) anotherSince(si, k int, who *person, sex gender) bool {
	for si++; si <= sc.si; si++ {
		for _, m := range sc.c.at[si] {
			if m.first < k && m.p != who && agrees(m.p, sex) && sc.c.subject(m) {
				return true
			}
		}
	}
	return false
}

// isReceived says whether the Russian passive of receiving somebody follows at token k.
func (sc *scene) isReceived(k int) bool {
	for ; k < sc.s.end; k++ {
		if low := sc.c.g.lower(k); low == "принят" || low == "принята" {
			return true
		}
	}
	return false
}

// describedAsCameRussian is whom a Russian participle behind which he stands, or the noun of a visit,
// tells to have come: «А принял прибывшего с визитом министра Б», «начался визит министра Б».
func (sc *scene) describedAsCameRussian() *person {
	const farthest = 14 // words of the visit and the office in between
	g := sc.c.g
	for k := sc.s.first; k < sc.s.end; k++ {
		low := g.lower(k)
		came := startsWithAny(low, cameRussianStems) && russianParticiple(low) && !lastIs(low, "ий", "ая", "ие")
		if !came && !(strings.HasPrefix(low, "визит") || strings.HasPrefix(low, "поездк")) || sc.c.inQuote(k) {
			continue
		}
		for _, m := range sc.c.at[sc.si] {
			if came && m.end == k-1 && g.lower(m.end) == "," {
				return m.p // министра Б, прибывшего с визитом, принял А
			}
			if m.first <= k || m.office {
				continue
			}
			if lead := sc.c.lead(m); came && m.first-k <= farthest && !sc.holdsPunct(k, lead) || !came && lead == k+1 && sc.c.casesOf(m)&genitive != 0 {
				return m.p
			}
			break
		}
	}
	return nil
}

// cameRussianStems begin the Russian participles of having come or being somewhere on a visit.
var cameRussianStems = []string{"прибывш", "приехавш", "прилетевш", "находящ", "пребывающ", "посещающ", "гостящ"}
