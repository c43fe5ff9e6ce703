package language

import (
	"slices"

	"minber/digest"
)

// toldOneOfThem reads, behind an English sentence in which somebody met people without names, to which of
// them he spoke: "The observers were received by A. “We open every door to you,” A told B and his
// colleagues, C and D".
func (sc *scene) toldOneOfThem() bool {
	const reach = 3 // sentences
	led := sc.led
	if sc.c.g.d.lang != "en" || len(led.opener) != 1 || sc.si-led.openerAt > reach || led.at > led.openerAt || sc.s.title || sc.any&(tellsPaper|tellsAhead|tellsDeny|tellsPhone|tellsReporter) != 0 {
		return false
	}
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.members[0].stand.cases != 0 || !sc.isTold(co) {
			continue
		}
		by := slices.IndexFunc(sc.cos, func(x company) bool {
			return x.end <= co.first && x.part&partSubject != 0 && len(x.members) == 1 && co.first-x.end <= 3
		})
		if by < 0 || !slices.Equal(sc.whoIs(&sc.cos[by], nil), led.opener) {
			continue
		}
		who := slices.DeleteFunc(sc.listBehind(co.first), func(p *person) bool { return p == led.opener[0] || reports(p) })
		if len(who) == 0 || len(who) > mostWitnesses {
			return false
		}
		e := encounter{at: co.first, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, subject: led.opener, partners: who}
		sc.record(&e, led.opener, who)
		return true
	}
	return false
}
