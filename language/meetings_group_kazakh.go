package language

import (
	"cmp"
	"strings"
)

// Kazakh words for those who travel together: whose they are, and who is told to be among them.

// bareKazakhGroup says whether the Kazakh group at token k is nobody's: «Топ сол күні әкіммен
// кездесті», «топты әкім қабылдады», or a delegation is told by the country of one of those who
// have just met: «Чили делегациясын министр қабылдады».
func (sc *scene) bareKazakhGroup(k int) bool {
	g := sc.c.g
	switch g.lower(k) {
	case "топ", "топты", "топпен":
		if g.lower(k) == "топты" && (sc.mark(k+1)&tellsReceive != 0 || sc.any&tellsReceive != 0 && sc.groupWasLed()) {
			return true
		}
		return (k == sc.s.first || g.d.tokens[k-1].kind == punct || g.lower(k-1) == "кейін" || sc.inDate(k-1)) && !strings.HasPrefix(g.at(sc.s, k+1), "құрамы") && !(k+1 < sc.s.end && g.isHead[k+1])
	case "делегациясы", "делегациясын", "делегациясымен":
		return k > sc.s.first && g.place[k-1] != "" && (k-1 == sc.s.first || !g.d.tokens[k-2].upper || k-2 == sc.s.first) && !(k+1 < sc.s.end && g.isHead[k+1]) && sc.countryMet(g.place[k-1])
	}
	return false
}

// leadsGroup says whether the Kazakh words at tokens k and k+1 are the head of a delegation
// whom nobody names there: «Делегация басшысын министр қабылдады». He is the one who came.
func (sc *scene) leadsGroup(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" || g.lower(k) != "делегация" && g.lower(k) != "делегациясының" {
		return false
	}
	head := g.at(sc.s, k+1)
	if !startsWithAny(head, []string{"басшысы", "жетекшісі"}) {
		return false
	}
	m := sc.c.nameFrom(sc.si, k+2)
	return m == nil || kazakhEnding(head) != nominative || kazakhEnding(g.lower(m.end-1)) != nominative
}

// countryMet says whether one of those who have just met is of a country.
func (sc *scene) countryMet(code string) bool {
	led := sc.led
	return len(led.hosts) > 0 && len(led.guests) > 0 && (cmp.Or(sc.c.sideOf(led.hosts[0]), led.hosts[0].country) == code || cmp.Or(sc.c.sideOf(led.guests[0]), led.guests[0].country) == code)
}

// kazakhGroup says whether the group at token k is told by its members and by no purpose:
// «Топ құрамында», «қазақстандық топтың құрамына».
func (sc *scene) kazakhGroup(k int) bool {
	g := sc.c.g
	switch g.lower(k) {
	case "топта", "топқа":
		return g.d.lang == "kk" && k == sc.s.first
	case "топ", "топтың":
		return g.d.lang == "kk" && strings.HasPrefix(g.at(sc.s, k+1), "құрамы")
	}
	return sc.deputiesOfNation(k)
}

// deputiesOfNation says whether the Kazakh deputies at token k are told by their country as those
// among whom somebody is: «Канадалық парламентшілердің қатарында», «қазақстандық депутаттар құрамында».
func (sc *scene) deputiesOfNation(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" || k == sc.s.first || g.place[k-1] == "" || !startsWithAny(g.lower(k), []string{"депутаттар", "сенаторлар", "парламентшілер", "қонақтар"}) {
		return false
	}
	switch g.at(sc.s, k+1) {
	case "қатарында", "құрамында", "арасында":
		return true
	}
	return false
}

// hostsGroup says whether the Kazakh delegation or group at token k is that of the side told
// first: of its country, or the one that it is told to lead.
func (sc *scene) hostsGroup(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" || standIns["kk"][g.lower(k)].guest {
		return false
	}
	host, guest := sc.led.hosts[0], sc.led.guests[0]
	if k > sc.s.first && g.nationAt(k-1) != "" {
		ours, theirs := sc.c.nationOf(host), sc.c.nationOf(guest)
		return g.nationAt(k-1) == ours && ours != theirs
	}
	return headsDelegation(host) && !headsDelegation(guest)
}

// countsInTurn says whether a Kazakh sentence counts up who came in turn: «Алдымен А, кейін Б
// болды», «Алғашқысы – А, екіншісі – Б».
func (sc *scene) countsInTurn() bool {
	g := sc.c.g
	switch g.lower(sc.s.first) {
	case "алдымен", "әуелі":
		return sc.heldAtEnd() || sc.endsWithOneOf("келді", "кірді", "қабылданды")
	case "алғашқысы", "біріншісі", "бірі":
		return isDash(g.at(sc.s, sc.s.first+1))
	}
	return false
}

// deniesMembers says whether a Kazakh sentence tells who is not in a group, or not yet.
func (sc *scene) deniesMembers() bool {
	return sc.c.g.d.lang == "kk" && (sc.any&tellsDeny != 0 || sc.yetToCome())
}

// groupWasLed says whether the text has told who leads a group that goes round: «Топты А бастап жүр.
// Көшпелі топты әкім Б келесі күні қабылдады».
func (sc *scene) groupWasLed() bool {
	for si := sc.si - 1; si >= 0; si-- {
		s := &sc.c.g.d.sentences[si]
		if low := sc.c.g.lower(s.first); low != "топты" && !travelTogether.fits(low) {
			continue
		}
		for k := s.first + 1; k < s.end; k++ {
			if sc.c.bringsAt(si, k) != nil {
				return true
			}
		}
	}
	return false
}

// kazakhPlural says whether a Kazakh word has the ending of the plural, another
// one behind it or not.
func kazakhPlural(low string) bool {
	for _, e := range [...]string{"лар", "лер", "дар", "дер", "тар", "тер"} {
		if strings.HasSuffix(low, e) || strings.HasSuffix(low, e+"ы") || strings.HasSuffix(low, e+"і") {
			return true
		}
	}
	return false
}
