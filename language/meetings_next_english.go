package language

import (
	"slices"

	"minber/digest"
)

// Who came next in English, told by the programme or by whom somebody found where he went.

// onProgramme is behind the verb of "next on the agenda was", which opens at token k; 0 if
// something else does.
func (sc *scene) onProgramme(k int) int {
	const farthest = 7
	g := sc.c.g
	if g.at(sc.s, k+1) != "on" && g.at(sc.s, k+1) != "in" {
		return 0
	}
	listed := false
	for j := k + 2; j < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case programmes.has(low):
			listed = true
		case listed && cameNext.has(low):
			return j + 1
		}
	}
	return 0
}

// programmes are what tells whom somebody is to see one after another.
var programmes = wordSet("agenda programme program schedule list itinerary diary line queue calendar")

// nextOfTheirs is behind the verb of "her second guest was", which opens at token k, 0 if something
// else does.
func (sc *scene) nextOfTheirs(k int) int {
	g := sc.c.g
	if low := g.at(sc.s, k); low != "his" && low != "her" || !nthVisitor.has(g.at(sc.s, k+1)) {
		return 0
	}
	k += 2
	if visitorWords.has(g.at(sc.s, k)) {
		k++
	}
	if low := g.at(sc.s, k); low == "was" || low == "were" {
		return k + 1
	}
	return 0
}

// whoseNext is whose next visitor or partner the English sentence names: of whom a pronoun in
// front of it is, else of whose visit the sentence before told.
func (sc *scene) whoseNext() *person {
	led := sc.led
	if low := sc.c.g.lower(sc.s.first); low == "his" || low == "her" {
		sex := male
		if low == "her" {
			sex = female
		}
		if sc.si-led.at > hostReach || len(led.hosts) != 1 || len(led.guests) != 1 || led.last.kind != digest.KindReception {
			return nil
		}
		for _, p := range [...]*person{led.hosts[0], led.guests[0]} {
			if other := led.hosts[0] == p; p.sex == sex && (other && led.guests[0].sex != sex || !other && led.hosts[0].sex != sex) {
				return p
			}
		}
		return nil
	}
	if one := sc.whoTravels(nil); one != nil {
		return one
	}
	if n := len(led.came); n > 0 && led.stayAt >= 0 && sc.si-led.stayAt <= roomReach && (led.at < led.stayAt || sc.si-led.at <= hostReach && slices.Contains(led.hosts, led.came[n-1])) {
		return led.came[n-1]
	}
	return nil
}

// toldAtNextPlace reads where whoever is received next goes on to, and who told him something
// there: "At the ministry, Deputy Minister A told him about the reform".
func (sc *scene) toldAtNextPlace() bool {
	led := sc.led
	if sc.c.g.d.lang != "en" || sc.any&tellsTold == 0 || sc.any&(tellsPaper|tellsAhead|tellsDeny|tellsSitting|tellsPhone) != 0 || sc.si-led.at > hostReach || len(led.guests) != 1 || len(led.hosts) == 0 || !sc.atAnotherPlace(led.guests[0].country) {
		return false
	}
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		x := co.members[0].stand
		if x.count != 1 || x.me || !sc.isTold(co) {
			continue
		}
		for j := range sc.cos {
			by := &sc.cos[j]
			if by.end > co.first || by.part&partSubject == 0 || by.members[0].stand.cases != 0 || len(by.members) > 1 {
				continue
			}
			who := sc.whoIs(by, nil)
			guest := sc.whoIs(co, who)
			if len(guest) != 1 || guest[0] != led.guests[0] && !slices.Contains(led.came, guest[0]) || len(who) != 1 || len(who[0].roles) == 0 || slices.Contains(led.hosts, who[0]) || sc.c.sideOf(guest[0]) == sc.c.sideOf(who[0]) && sc.c.sideOf(who[0]) != "" {
				continue
			}
			e := encounter{at: co.first, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, subject: guest, partners: who}
			sc.record(&e, guest, who)
			return true
		}
	}
	return false
}

// atAnotherPlace says whether the English sentence opens with a house where somebody is received,
// or tells in its last clause what was there: "At the ministry, …", "…, where …"; one that is not
// in the country he comes from.
func (sc *scene) atAnotherPlace(home string) bool {
	const longest = 7
	g := sc.c.g
	house := false
	for k := sc.s.first; k < sc.s.end; k++ {
		low := g.lower(k)
		if home != "" && g.place[k] == home && g.capit[k] {
			return false
		}
		house = house || houseOfVisits.has(low) || g.bodyAt[k] != nil
		if house && low == "," && (g.at(sc.s, k+1) == "where" || k-sc.s.first <= longest && (g.lower(sc.s.first) == "at" || g.lower(sc.s.first) == "in")) {
			return true
		}
	}
	return false
}

// houseOfVisits are the houses that guests are shown.
var houseOfVisits = wordSet("ministry embassy school clinic university museum akimat palace plant factory office residence hospital farm parliament senate airport station hall academy institute library mosque cathedral port centre center headquarters laboratory")

// mealGiver returns who gave the meal at which an English encounter makes somebody a guest: "was
// the guest of honour at a lunch given by A".
func (sc *scene) mealGiver(e *encounter) *company {
	g := sc.c.g
	k := e.at - 1
	for k > sc.s.first && k > e.at-4 && g.lower(k) != "at" {
		k--
	}
	if g.d.lang != "en" || e.tells&tellsTalk == 0 || g.lower(k) != "at" || !gaveMeal.has(g.at(sc.s, e.at+1)) {
		return nil
	}
	for k--; k > sc.s.first && (g.lower(k) == "of" || honours(g.lower(k))); k-- {
	}
	if g.lower(k) != "guest" || g.lower(k-1) != "a" && g.lower(k-1) != "the" || !toBe.has(g.at(sc.s, k-2)) && !englishAdverb(g.at(sc.s, k-2)) {
		return nil
	}
	return sc.givenBy(e, nil)
}

// gaveMeal are the participles of a meal that somebody gave.
var gaveMeal = wordSet("given hosted offered arranged held")
