package language

import "slices"

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
			if !slices.Contains(last.subject, m.p) && !slices.Contains(last.partners, m.p) {
				return nil
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
	if who := sc.callers(p.first, standIn{count: 1, guest: true}, not); len(who) == 1 {
		return who[0]
	}
	return nil
}

// ofTheGuest says whether the Kazakh word at token k is for a guest to whom somebody else did
// something, who did not come then: «А қонақты Сенатпен таныстырды».
func (sc *scene) ofTheGuest(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" {
		return false
	}
	x := standIns["kk"][g.lower(k)]
	return x.guest && x.cases&nominative == 0 && !startsWithAny(g.at(sc.s, k+1), []string{"бар", "кел", "шақыр"})
}

// toldOf says whether two who met each other are the host and the guest of the meeting told
// before: «А Б-ның құрметіне ас берді. Дастарқан басында екі спикер … талқылады».
func (led *ledger) toldOf(who []*person) bool {
	return len(who) == 2 && !led.mutual && len(led.hosts) == 1 && len(led.guests) == 1 && slices.Contains(who, led.hosts[0]) && slices.Contains(who, led.guests[0])
}
