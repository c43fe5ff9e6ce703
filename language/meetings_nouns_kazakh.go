package language

import (
	"cmp"
	"slices"
	"strings"
)

// kazakhNoun reads token k as a Kazakh noun that points back to somebody, with the courtesy behind
// it that tells the sex and carries the case: сенаторды, қазақ парламентшісін, сенатор ханымды.
func (sc *scene) kazakhNoun(k int) (standIn, bool) {
	g := sc.c.g
	low := g.lower(k)
	x := standIn{count: 1, noun: true, cases: kazakhEnding(low)}
	if _, ok := personNoun("kk", kazakhStemOf(low)); !ok && (k == sc.s.first || !ofHouseKazakh(low) || sc.c.nationBefore(k) == "") {
		return x, false
	}
	for title, sex := range kazakhCourtesies {
		if next := g.at(sc.s, k+1); strings.HasPrefix(next, title) && x.cases == nominative {
			x.sex, x.cases = sex, kazakhEnding(next)
		}
	}
	return x, true
}

// kazakhCourtesies are the words of respect behind a Kazakh noun and the sex that they tell.
var kazakhCourtesies = map[string]gender{"ханым": female, "мырза": male}

// ofHouseKazakh says whether a Kazakh noun is for one who sits in a house, whatever its ending:
// парламентшісімен.
func ofHouseKazakh(low string) bool {
	one := func(stem string) bool {
		rest, ok := strings.CutPrefix(low, stem)
		return ok && !startsWithAny(rest, []string{"тар", "тер", "лар", "лер", "дар", "дер", "тық", "лық", "лік"})
	}
	for _, stem := range [...]string{"парламентші", "парламентарий", "депутат", "сенатор"} {
		if one(stem) {
			return true
		}
	}
	for member := range houses.country { // words of one country's own
		if one(member) {
			return true
		}
	}
	return false
}

// courtesyCost is what speaks against somebody where the word of respect behind a Kazakh office
// tells another sex than his, or the text does not tell his: сенатор ханымды.
func (c *cast) courtesyCost(p *person, r *roleSpan) int {
	const unsaid = 20
	if c.g.d.lang != "kk" || r.end >= len(c.g.d.tokens) {
		return 0
	}
	for title, sex := range kazakhCourtesies {
		switch {
		case !strings.HasPrefix(c.g.lower(r.end), title) || p.sex == sex:
		case p.sex == 0:
			return unsaid
		default:
			return strangerCost
		}
	}
	return 0
}

// nationAt is the country that the word at token k tells as the one of whoever the next word means,
// "" for the place where something was: чех қонағын, not Астанада қонақты.
func (g *stage) nationAt(k int) string {
	if low := g.lower(k); g.d.lang == "kk" && (endsInPlace(low) || kazakhAblative(low)) {
		return ""
	}
	return g.place[k]
}

// counterpartTold is the only person of a country told before whom a Kazakh word for a colleague of
// that country means: «А Загребке барды. Б қазақстандық әріптесімен кездесті».
func (sc *scene) counterpartTold(q *sought, side []*person) (found *person) {
	const reach = 4 // sentences
	if ok, several := isCounterpart(sc.c.g.lower(q.head)); sc.c.g.d.lang != "kk" || !ok || several || len(q.nations) != 1 {
		return nil
	}
	for si := max(0, sc.si-reach); si < sc.si; si++ {
		for _, m := range sc.c.at[si] {
			p := m.p
			if cmp.Or(sc.c.sideOf(p), p.country) != q.nations[0] || len(p.roles) == 0 || p == found || slices.Contains(side, p) || sc.c.inQuote(m.first) || reports(p) {
				continue
			}
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// kazakhSubject takes the nominative in front of the partners, else one
// between them and the verb; behind the word only where that is a participle
// or says when: «Б-мен кездескен А», «Б-мен кездесуінде А».
func (sc *scene) kazakhSubject(e *encounter, partners []*company) *company {
	var front, middle, behind *company
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partSubject == 0 || slices.Contains(partners, co) || slices.Contains(persons(partners), first(co)) {
			continue
		}
		switch {
		case co.first >= e.at:
			if behind == nil {
				behind = co
			}
		case len(partners) > 0 && co.end <= partners[0].first:
			if partners[0].members[0].stand.cases == 0 || !sc.holdsColon(co.end, partners[0].first) { // А келді: оны Б қабылдады
				front = co
			}
		default:
			middle = co
		}
	}
	low := sc.c.g.lower(e.at)
	if e.tells&tellsReceive != 0 && startsWithAny(sc.c.g.at(sc.s, e.at+1), []string{"ал"}) {
		low = sc.c.g.lower(e.at + 1) // қарсы алған
	}
	if lastIs(low, "кенін", "генін", "қанын", "ғанын", "кені", "гені", "қаны", "ғаны", "кендігін", "гендігін") {
		if co := sc.owner(e, partners); co != nil { // А-ның Б-мен кездескенін айтты
			return co
		}
	}
	if front != nil && middle == nil && len(partners) > 0 && sc.ofClauseBefore(front.end, partners[0].first) {
		return nil // А-ны Б қабылдады, ал В-мен кездесу өтті
	}
	switch {
	case front != nil && (middle == nil || !sc.replacedIn(front.end, partners[0].first)):
		return front
	case middle != nil:
		return middle
	case e.tells&(tellsTalk|tellsAudience) != 0, lastIs(low, "ған", "ген", "қан", "кен"):
		if behind != nil && !sc.unnamed(e.from, e.at) && !sc.toldInSecondPerson(e) {
			return behind
		}
	}
	if e.tells&tellsMeet != 0 {
		return sc.owner(e, partners) // Ноғайбайдың … ақылдасқаны
	}
	return nil
}

// ofClauseBefore says whether between somebody who acts and those who were met, among Kazakh tokens [from, to),
// he has met others in a clause of his own that ends in -са or behind which «ал» opens the next one.
func (sc *scene) ofClauseBefore(from, to int) bool {
	told := false
	for k := from; k < to; k++ {
		if told && (sc.c.g.lower(k) == "ал" && sc.c.g.lower(k-1) == "," || sc.c.g.lower(k) == "," && endsWithAny(sc.c.g.lower(k-1), "са", "се")) {
			return true
		}
		told = told || slices.ContainsFunc(sc.meets, func(x encounter) bool { return x.at == k && len(x.subject) > 0 })
	}
	return false
}
