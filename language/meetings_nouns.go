package language

import (
	"slices"
	"strings"
)

// nounReach is how many sentences back whoever a noun means is sought.
const nounReach = 14

// nounAt reads token k as a noun that points back to somebody by what he is or
// where he comes from: "the lawmaker", «россиянина», «сенаторды». It stands
// there only where the text has named somebody who is that.
func (sc *scene) nounAt(k int) (standIn, bool) {
	g := sc.c.g
	t := &g.d.tokens[k]
	if g.d.lang == "en" && sc.visitingAt(k) {
		x := standIn{count: 1, guest: true, cases: anyCase}
		return x, len(sc.callers(k, x, nil)) > 0
	}
	if g.d.lang == "en" && (t.kind != word || !sc.definiteNoun(k)) { // as most words are
		return standIn{}, false
	}
	if g.d.lang == "en" && sc.byNation(k) {
		if strings.HasSuffix(t.lower, "s") && !sc.placeBefore(k-1) {
			x := standIn{guest: true, cases: anyCase}
			return x, len(sc.callers(k, x, nil)) > 0
		}
		x := standIn{count: 1, noun: true, cases: anyCase}
		return x, sc.nounMeans(k, 0, nil) != nil
	}
	if t.kind != word || t.upper && k > sc.s.first || g.names[k] != 0 || g.counted(k) || sc.c.namedBehind(k) || sc.ofAnOffice(k) || sc.c.nameFrom(sc.si, k+1) != nil && (g.d.lang != "kk" || kazakhEnding(t.lower)&(accusative|instrumental) == 0 && !sc.beforeOthersOffice(k)) {
		return standIn{}, false
	}
	x := standIn{count: 1, noun: true}
	switch g.d.lang {
	case "en":
		x.cases = anyCase
	case "ru":
		if sc.c.peopleAt(k) != "" {
			if cases := peoplePlural(t.lower); cases != 0 {
				x = standIn{guest: true, cases: cases}
				return x, len(sc.callers(k, x, nil)) > 0
			}
		}
		if x.cases, x.sex = sc.russianNoun(k); x.cases == 0 {
			return x, false
		}
	default:
		var ok bool
		if x, ok = sc.kazakhNoun(k); !ok {
			return x, false
		}
	}
	return x, sc.nounMeans(k, x.sex, nil) != nil
}

// beforeOthersOffice says whether a Kazakh noun means a member of a house by his country, and what
// follows is the office of another: «қазақ депутаты Түркия елшісі А-мен сөйлесті».
func (sc *scene) beforeOthersOffice(k int) bool {
	return ofHouseKazakh(sc.c.g.lower(k)) && k > sc.s.first && k+1 < sc.s.end && sc.c.nationBefore(k) != "" && sc.c.g.names[k+1] == 0 && sc.c.g.place[k+1] != sc.c.nationBefore(k)
}

// ofAnOffice says whether token k belongs to an office that more words tell: it
// is that one's holder, named or not.
func (sc *scene) ofAnOffice(k int) bool {
	for i := range sc.c.roles[sc.si] {
		if r := &sc.c.roles[sc.si][i]; r.first <= k && k < r.end && !(calledByNation.has(sc.c.g.lower(k)) && sc.c.g.at(sc.s, k+1) == "at") && (r.used || r.noun.plural || r.end-r.first > 3 || r.end-r.first == 3 && sc.c.nationBefore(r.first+1) == "" || r.end-r.first == 2 && sc.c.nationBefore(r.first+1) == "") {
			return true
		}
	}
	return false
}

// definiteNoun says whether an English noun of a person stands at token k behind
// "the", or the adjective of his country stands in between.
func (sc *scene) definiteNoun(k int) bool {
	g := sc.c.g
	if sc.byNation(k) || sc.theirCounterpart(k) {
		return true
	}
	if !englishPersonNoun.has(&g.d.tokens[k]) || g.lower(k) == "guest" || g.lower(k) == "visitor" {
		return false
	}
	if k = sc.officeFrom(k); k > sc.s.first && g.place[k-1] != "" {
		k--
	}
	return k > sc.s.first && g.lower(k-1) == "the"
}

// officeFrom is where an English office starts whose noun stands at token k, with the words of
// print in front of it: prime minister, deputy speaker.
func (sc *scene) officeFrom(k int) int {
	for g := sc.c.g; g.d.lang == "en" && k > sc.s.first+1 && g.kinds[k-1]&leftWord != 0 && g.place[k-1] == ""; {
		k--
	}
	return k
}

// placeBefore says whether what stands in front of token k is an English preposition of places
// rather than of those one meets: to the Netherlands, not with the Poles.
func (sc *scene) placeBefore(k int) bool {
	x, preposition := englishParts[sc.c.g.at(sc.s, k-1)]
	return preposition && x&(partWith|partBy|partBetween) == 0 && sc.mark(k-2)&tellsEncounter == 0
}

// byNation says whether an English word stands alone behind "the" for somebody of a
// nation: the Pole met …, met the Greenlander.
func (sc *scene) byNation(k int) bool {
	g := sc.c.g
	if !g.d.tokens[k].upper || g.place[k] == "" || g.bodyAt[k] != nil || g.capit[k] || k == sc.s.first || g.lower(k-1) != "the" || k+1 >= sc.s.end {
		return false
	}
	next := &g.d.tokens[k+1]
	_, preposition := englishParts[next.lower]
	return preposition && next.lower != "of" || sc.inDate(k+1) || next.kind == punct && !isDash(next.text) && next.text != "-" && !isPossessive(next.lower) || sc.mark(k+1)&(tellsEncounter|tellsLight|tellsQuiet&^tellsGuest) != 0 || englishAdverb(next.lower)
}

// russianNoun returns the cases in which a Russian noun of a person can stand, 0
// if token k is none, and the sex that one of a people tells.
func (sc *scene) russianNoun(k int) (kase, gender) {
	g := sc.c.g
	low := g.lower(k)
	if g.isHead[k] {
		h := &g.heads[k]
		if _, ok := personNoun("ru", lower(h.nom)); !ok || h.plural {
			return 0, 0
		}
		return h.cases &^ plural, 0
	}
	if k > sc.s.first && g.place[k-1] != "" { // кенийского парламентария
		for _, e := range russianMasculine {
			if stem, ok := strings.CutSuffix(low, e.text); ok {
				if sex, ok := personNoun("ru", stem+e.nom); ok {
					return e.cases, sex
				}
			}
		}
		if rest, ok := strings.CutPrefix(low, "коллег"); ok {
			return colleagueCases[rest], 0
		}
	}
	if sc.c.peopleAt(k) == "" {
		return 0, 0
	}
	for _, e := range russianPeople {
		if strings.HasSuffix(low, e.text) {
			return e.cases, e.sex
		}
	}
	return 0, 0
}

// russianMasculine are the endings of nouns of men and what the nominative has
// in their place.
var russianMasculine = [...]struct {
	text, nom string
	cases     kase
}{
	{"", "", nominative},
	{"а", "", accusative | genitive},
	{"я", "й", accusative | genitive},
	{"я", "ь", accusative | genitive},
	{"у", "", dative},
	{"ю", "й", dative},
	{"ю", "ь", dative},
	{"ом", "", instrumental},
	{"ем", "й", instrumental},
	{"ем", "ь", instrumental},
}

// colleagueCases are the cases of the Russian word for a colleague by its ending.
var colleagueCases = map[string]kase{"а": nominative, "у": accusative, "ой": instrumental, "е": dative, "и": genitive}

// russianPeople are the endings of those who belong to a people.
var russianPeople = [...]struct {
	text  string
	cases kase
	sex   gender
}{
	{"анин", nominative, male},
	{"анина", accusative | genitive, male},
	{"анину", dative, male},
	{"анином", instrumental, male},
	{"анка", nominative, female},
	{"анку", accusative, female},
	{"анке", dative, female},
	{"анкой", instrumental, female},
	{"ец", nominative, male},
	{"ца", accusative | genitive, male},
	{"цу", dative, male},
	{"цем", instrumental, male},
	{"цом", instrumental, male},
	{"нка", nominative, female},
	{"нку", accusative, female},
	{"нке", dative, female},
	{"нкой", instrumental, female},
}

// kazakhStemOf takes the ending of the case off a Kazakh noun.
func kazakhStemOf(low string) string {
	if kazakhEnding(low) == nominative {
		return low
	}
	for _, e := range kazakhEndingsBy[low[len(low)-1]] {
		if stem, ok := strings.CutSuffix(low, e.text); ok {
			return stem
		}
	}
	return low
}

// nationBefore is the country that the word in front of token k tells of whom that one means;
// a Kazakh deputy of the text is one of Kazakhstan.
func (c *cast) nationBefore(k int) string {
	if c.g.d.lang == "kk" && c.g.lower(k-1) == "қазақ" {
		return ownCountry["kk"]
	}
	return c.g.nationAt(k - 1)
}

// nounMeans returns who was named last before token k and is what the noun there
// says.
func (sc *scene) nounMeans(k int, sex gender, not []*person) *person {
	c := sc.c
	if sc.theirCounterpart(k) {
		return sc.counterpartMeant(k, not)
	}
	code := c.peopleAt(k)
	if k > sc.s.first && code == "" {
		code = c.nationBefore(sc.officeFrom(k))
	}
	for si := sc.si; si >= 0 && si > sc.si-nounReach; si-- {
		for i := len(c.at[si]) - 1; i >= 0; i-- {
			m := c.at[si][i]
			if m.first >= k || !agrees(m.p, sex) || c.g.d.lang == "kk" && sex != 0 && m.p.sex == 0 || slices.Contains(not, m.p) || c.inQuote(m.first) || reports(m.p) {
				continue
			}
			if side := c.sideOf(m.p); code != "" && side != code && !c.onlyOneOf(code, m.p, k) && (side != "" || m.p.country != code || c.g.d.lang != "ru" || !c.isWhat(m.p, k)) {
				continue
			}
			if code != "" && (!c.g.isHead[k] || c.g.heads[k].class == "peer" && c.g.d.lang == "ru" || calledByNation.has(c.g.lower(k)) || (parliamentarian.has(c.g.lower(k)) || c.g.d.lang == "kk" && ofHouseKazakh(c.g.lower(k))) && (presides(m.p) || sitsInHouse(m.p))) || c.isWhat(m.p, k) || code != "" && sc.counterpartOfOne(m.p, k) {
				if main := c.mainOver(sc.led, m.p, code, k, sex, not); main != nil {
					return main
				}
				return m.p
			}
		}
	}
	if code != "" && c.g.d.lang == "ru" && calledFor.has(c.g.lower(k)) {
		return c.oursAbroad(sc.si, code, sex, not)
	}
	return nil
}

// onlyOneOf says whether a person is of a country that the text does not tell of him, and
// whoever else an English text has named before token k is of another: "the Kazakh" is the
// Speaker of the Mazhilis.
func (c *cast) onlyOneOf(code string, p *person, k int) bool {
	return c.sideOf(p) == "" && c.oneOfNation(code, k) == p
}

// oneOfNation returns the one person of a country whom an English text has named before token
// k, nil if there are none or several.
func (c *cast) oneOfNation(code string, k int) (one *person) {
	if code == "" || c.g.d.lang != "en" {
		return nil
	}
	for _, p := range c.persons {
		if p.country != code || len(p.mentions) == 0 || p.mentions[0].first >= k {
			continue
		}
		if one != nil {
			return nil
		}
		one = p
	}
	return one
}

// mainOver returns the one who met, of those of a country, where a noun may mean him as
// well as somebody who was only at his side.
func (c *cast) mainOver(led *ledger, p *person, code string, k int, sex gender, not []*person) *person {
	if !slices.Contains(led.withHosts, p) && !slices.Contains(led.withGuest, p) {
		return nil
	}
	for _, side := range [...][]*person{led.guests, led.hosts} {
		if len(side) == 1 && (c.sideOf(side[0]) == code || code == "" && c.isWhat(side[0], k)) && agrees(side[0], sex) && !slices.Contains(not, side[0]) {
			return side[0]
		}
	}
	return nil
}

// calledByNation are the nouns that with the adjective of a country mean whoever
// of it the text is about.
var calledByNation = wordSet("leader official politician dignitary лидер лидера лидеру лидером политик политика политику политиком")

// parliamentarian are the nouns that mean whoever of a country sits in a house or
// leads one.
var parliamentarian = wordSet("parliamentarian lawmaker legislator парламентарий парламентария парламентарию парламентарием законодатель законодателя законодателю законодателем")

// isWhat says whether a person is what the noun at token k says: by office, or
// as one of a house.
func (c *cast) isWhat(p *person, k int) bool {
	if c.g.d.lang == "kk" && strings.HasPrefix(c.g.lower(k), "сенатор") {
		return officeBegins(p, []string{"сенат"}) // Сенат депутаты
	}
	if c.callsFor(p, k) || officeBegins(p, alike[kazakhStemOf(c.g.lower(k))]) {
		return true
	}
	if !c.g.isHead[k] {
		return false
	}
	if h := &c.g.heads[k]; h.class != "deputy" && h.class != "senator" {
		return officeBegins(p, alike[lower(h.nom)])
	}
	return sitsInHouse(p) || len(p.roles) > 0 && p.roles[0].body != nil && (p.roles[0].noun.class == "vice" || p.roles[0].noun.class == "expert")
}

// officeBegins says whether a word of a person's offices begins as one of stems.
func officeBegins(p *person, stems []string) bool {
	if len(stems) == 0 {
		return false // as for most nouns
	}
	for i := range p.roles {
		for w := range strings.FieldsSeq(lower(p.roles[i].text)) {
			if hasStem(w, stems) {
				return true
			}
		}
	}
	return false
}

// audiences begin the Russian nouns of a reception.
var audiences = []string{"прием", "приём", "аудиенц"}
