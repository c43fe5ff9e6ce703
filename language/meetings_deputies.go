package language

import (
	"slices"
	"strings"
)

// deputyPlurals are the words for deputies who were named before, as the
// subject of a sentence.
var deputyPlurals = map[string]bool{
	"deputies": true, "senators": true, "lawmakers": true, "legislators": true, "parliamentarians": true, "mps": true,
	"депутаты": true, "сенаторы": true, "парламентарии": true, "законодатели": true,
	"депутаттар": true, "сенаторлар": true, "парламентшілер": true,
}

// deputiesNamed are those words.
var deputiesNamed = newTrait(func(low string) bool { return deputyPlurals[low] })

// deputiesAt reads the plural of deputies at token k as a stand-in for those
// whom the text has named together: "the deputies", «депутаты», «депутаттар».
func (sc *scene) deputiesAt(k int) (standIn, bool) {
	g := sc.c.g
	if g.d.lang == "ru" && sc.namesThemBehind(k) {
		return standIn{}, false
	}
	if cases := deputyCases(g.d.lang, g.lower(k)); cases != 0 && k > sc.s.first && g.nationAt(k-1) != "" && (!g.d.tokens[min(k+1, sc.s.end-1)].upper || g.d.lang == "kk" && g.names[min(k+1, sc.s.end-1)] == 0) {
		return standIn{count: 2, plural: true, cases: cases}, true // казахстанских парламентариев
	} else if cases&accusative != 0 && sc.receivedHere(k) {
		return standIn{count: 2, plural: true, cases: accusative}, true
	} else if cases&(accusative|instrumental|dative) != 0 && sc.metAlone(k) {
		return standIn{count: 2, plural: true, cases: cases}, true
	}
	switch {
	case g.d.lang == "kk" && (g.lower(k) == "депутаты" || g.at(sc.s, k+1) == "тобының"): // the deputy of something, who is one; whose group
		return standIn{}, false
	case !deputyPlurals[g.lower(k)] && !slices.Contains(houses.plurals[g.d.lang], g.lower(k)), k+1 < sc.s.end && g.d.tokens[k+1].upper && (g.d.lang != "kk" || g.names[k+1] != 0):
		return standIn{}, false
	case g.d.lang == "en" && !sc.definiteDeputies(k),
		g.d.lang == "ru" && k > sc.s.first && lastIs(g.lower(k-1), "ые", "ие") && g.place[k-1] == "",
		g.d.lang == "kk" && k > sc.s.first && (g.nationAt(k-1) != "" && g.d.tokens[k-1].upper || k-1 > sc.s.first && g.d.tokens[k-1].upper):
		return standIn{}, false
	}
	return standIn{count: 2, plural: true, cases: nominative}, true
}

// namesThemBehind says whether a colon or a dash and names stand behind the Russian plural at token k: «с группой финских
// депутатов: А и Б».
func (sc *scene) namesThemBehind(k int) bool {
	next := sc.c.g.at(sc.s, k+1)
	return (next == ":" || isDash(next)) && sc.namesSomebody(k+2) && sc.mark(k-1)&tellsEncounter == 0
}

// definiteDeputies says whether the English plural of deputies at token k means those whom the
// text has named: the deputies, the Kazakh lawmakers, the two senators.
func (sc *scene) definiteDeputies(k int) bool {
	g := sc.c.g
	j := k - 1
	for j >= sc.s.first && (g.place[j] != "" && g.names[j] == 0 || counts[g.lower(j)] > 0) {
		j--
	}
	return j >= sc.s.first && (g.lower(j) == "the" || g.lower(j) == "these" || j < k-1 && counts[g.lower(j+1)] > 0)
}

// receivedHere says whether the Russian noun at token k stands by itself right beside a
// verb of receiving: «парламентариев принял аким», but not «принял новых депутатов маслихата».
func (sc *scene) receivedHere(k int) bool {
	const receives = tellsReceive | tellsGreet
	if sc.c.g.d.lang != "ru" || sc.mark(k-1)&receives == 0 && sc.mark(k+1)&receives == 0 {
		return false
	}
	if prev := sc.c.g.lower(k - 1); k > sc.s.first && sc.c.g.d.tokens[k-1].kind == word && sc.mark(k-1)&receives == 0 && (!sc.c.g.d.tokens[k-1].upper || k-1 == sc.s.first) && !sc.inDate(k-1) &&
		!whereAndWhen.has(prev) && !timeOrPlace.has(prev) && !russianHasPreposition(sc.c.g.lower(k-2)) {
		return false // отчёт депутатов принял
	}
	return sc.mark(k+1)&receives != 0 || k+1 >= sc.s.end || sc.c.g.d.tokens[k+1].kind == punct || russianHasPreposition(sc.c.g.lower(k+1)) || sc.c.g.isHead[k+1]
}

// metAlone says whether the Kazakh noun at token k stands by itself among those who were
// met: «Депутаттарды әкім қабылдады», but not «жас депутаттармен кездесті».
func (sc *scene) metAlone(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" || sc.any&tellsEncounter == 0 && g.at(sc.s, k+1) != "бірге" && sc.any&tellsBeside == 0 || k+1 < sc.s.end && g.d.tokens[k+1].upper && g.names[k+1] != 0 {
		return false
	}
	if k == sc.s.first || g.d.tokens[k-1].kind == punct || sc.inDate(k-1) {
		return true
	}
	before := g.lower(k - 1)
	return g.d.tokens[k-1].upper && endsInPlace(before) || before == "бұл" || before == "осы" || before == "аталған"
}

// timeOrPlace are Russian words for when and where that stand in front of whom somebody
// received, beside whereAndWhen.
var timeOrPlace = wordSet("поездки визита день дня там здесь тут позже позднее ранее после днем днём ночью области районе городе селе ауле")

// deputyCases returns the cases other than the nominative in which a plural of
// deputies stands, 0 if it is none.
func deputyCases(lang, low string) kase {
	switch lang {
	case "ru":
		for _, x := range [...]struct {
			end string
			kase
		}{{"ями", instrumental}, {"ами", instrumental}, {"ям", dative}, {"ам", dative}, {"ев", accusative | genitive}, {"ов", accusative | genitive}, {"ей", accusative | genitive}} {
			if stem, ok := strings.CutSuffix(low, x.end); ok && (deputyPlurals[stem+"ы"] || deputyPlurals[stem+"и"] || slices.Contains(houses.plurals["ru"], stem+"ы")) {
				return x.kase
			}
		}
	case "kk":
		for _, plural := range [...]string{"депутаттар", "сенаторлар", "парламентшілер"} {
			if end, ok := strings.CutPrefix(low, plural); ok && end != "" {
				return kazakhEnding(end)
			}
		}
	}
	return 0
}

// deputiesMeant returns the deputies that one of the sentences just before
// named together, nil if there are none.
func (sc *scene) deputiesMeant(k int, not []*person) []*person {
	const reach = 8
	if who := sc.metOfNation(k, not); len(who) > 0 {
		return who
	}
	if g := sc.c.g; g.d.lang == "en" && g.isHead[k] && !deputyPlurals[g.lower(k)] {
		return sc.officeHolders(k, not)
	}
	for si := sc.si; si >= 0 && si > sc.si-reach; si-- {
		if si == sc.led.at && si < sc.si {
			if who := sc.deputiesOfTalks(not); who != nil {
				return who
			}
		}
		var out []*person
		for _, m := range sc.c.at[si] {
			if side := sc.c.sideOf(m.p); side != "" && k > sc.s.first && sc.c.g.nationAt(k-1) != "" && side != sc.c.g.nationAt(k-1) {
				continue // deputies of another country
			}
			if m.first < k && (sitsInHouse(m.p) || len(m.p.roles) == 0 && sc.c.tellsOfMembers(si)) && !slices.Contains(not, m.p) && !sc.c.inQuote(m.first) {
				out = appendPerson(out, m.p)
			}
		}
		if len(out) > 1 {
			return sc.withTheirHead(si, ratherSeated(out, sc.c.g.d.lang), not)
		}
	}
	if who := sc.deputiesOfTalks(not); who != nil {
		return who
	}
	if p := sc.delegationHead(k, not); p != nil && !sc.ofAnotherNation(p, k) {
		return sc.withMembers([]*person{p}, &party{first: k, stand: standIn{plural: true}}, not) // the lawmakers whom he leads
	}
	return nil
}

// deputiesOfTalks returns the side of a Russian meeting told before on which were a deputy and those of whom no office
// is told: «Депутата А и его коллегу Б встретил аким. Во вторник депутаты побывали у В».
func (sc *scene) deputiesOfTalks(not []*person) []*person {
	const reach = 10
	led := sc.led
	if sc.c.g.d.lang != "ru" || sc.si-led.metAt > reach {
		return nil
	}
	for _, side := range [...][]*person{led.guests, led.hosts} {
		seated := func(p *person) bool { return sitsInHouse(p) || isLawmaker(p) }
		if len(side) > 1 && slices.ContainsFunc(side, seated) && !slices.ContainsFunc(side, func(p *person) bool {
			return slices.Contains(not, p) || len(p.roles) > 0 && p.roles[0].noun.class != "peer" && !seated(p)
		}) {
			return side
		}
	}
	return nil
}

// ratherSeated leaves out of the deputies of a Russian sentence who heads what is no house, where
// two others sit in one: «Депутаты А и Б встретились с главой района В. Депутаты …».
func ratherSeated(who []*person, lang string) []*person {
	if lang != "ru" {
		return who
	}
	seated := slices.DeleteFunc(slices.Clone(who), func(p *person) bool {
		return len(p.roles) > 0 && p.roles[0].noun.class == "head" && p.roles[0].body == nil
	})
	if len(seated) > 1 {
		return seated
	}
	return who
}

// tellsOfMembers says whether a Kazakh sentence tells of whom a group consists.
func (c *cast) tellsOfMembers(si int) bool {
	for k, s := c.g.d.sentences[si].first, &c.g.d.sentences[si]; k < s.end; k++ {
		if strings.HasPrefix(c.g.lower(k), "құрамы") {
			return true
		}
	}
	return false
}

// ofAnotherNation says whether the adjective in front of token k tells another
// country than a person's.
func (sc *scene) ofAnotherNation(p *person, k int) bool {
	if k == sc.s.first || sc.c.g.nationAt(k-1) == "" {
		return false
	}
	side := sc.c.sideOf(p)
	return side != "" && side != sc.c.g.nationAt(k-1)
}

// sitsInHouse says whether a person is a deputy or leads some.
func sitsInHouse(p *person) bool {
	if len(p.roles) == 0 {
		return false
	}
	switch p.roles[0].noun.class {
	case "deputy", "senator", "head":
		return true
	}
	switch p.roles[0].noun.nom {
	case "member", "член", "мүше", "мүшесі":
		return true
	}
	return false
}
