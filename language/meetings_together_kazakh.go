package language

import (
	"slices"

	"minber/digest"
)

// Meetings that Kazakh tells by what two or more did together: «А, Б және В бірлескен
// мәлімдемеге қол қойды», «А мен Б айтысты да, мәмілеге келмей тарасты», «А алдымен Б, В, Г
// – үшеуімен де сөйлесіп шықты».

// togetherKazakh reads such a sentence. It says whether it is one.
func (sc *scene) togetherKazakh() bool {
	if sc.c.g.d.lang != "kk" || len(sc.c.at[sc.si]) < 2 {
		return false
	}
	if len(sc.cos) > 1 && sc.whoWentBeside(&sc.cos[0]) {
		sc.besideKazakh()
		return true
	}
	if sc.oneVerbForTwo() {
		return true
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.c.inQuote(k) {
			continue
		}
		if n := countedPartners[sc.c.g.lower(k)]; n > 0 && sc.metEach(k, n) {
			return true
		}
		if (sc.signs(k) || sc.bargains(k) || sc.discussesAside(k)) && sc.didAll(k) {
			return true
		}
	}
	return false
}

// oneVerbForTwo notes the meetings of a Kazakh sentence whose one verb tells of two or more:
// «А Б-мен, В Г-мен кездесті».
func (sc *scene) oneVerbForTwo() bool {
	if !sc.oneVerb() || len(sc.cos) < 4 || len(sc.cos)%2 != 0 || sc.meets[0].tells&tellsMeet == 0 || sc.unreal(&sc.meets[0]) {
		return false
	}
	for i := 0; i < len(sc.cos); i += 2 {
		a, b := &sc.cos[i], &sc.cos[i+1]
		if a.part&partSubject == 0 || a.cases != nominative || b.cases != instrumental || b.end > sc.meets[0].at || i > 0 && sc.c.g.lower(sc.cos[i-1].end) != "," {
			return false
		}
	}
	for i := 0; i < len(sc.cos); i += 2 {
		as := sc.whoIs(&sc.cos[i], nil)
		sc.record(&sc.meets[0], as, sc.whoIs(&sc.cos[i+1], as))
	}
	return true
}

// togetherWord says whether the sentence has a word of the kind that togetherKazakh reads.
func (sc *scene) togetherWord() bool {
	if sc.c.g.d.lang != "kk" || len(sc.c.at[sc.si]) < 2 {
		return false
	}
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.signs(k) || sc.bargains(k) || sc.discussesAside(k) {
			return true
		}
	}
	return false
}

// countedPartners are the numerals that take up a list of those who were met, by how
// many they count.
var countedPartners = map[string]int{"екеуімен": 2, "үшеуімен": 3, "төртеуімен": 4, "бесеуімен": 5}

// metEach notes the meetings of somebody with each of the n who are named right before the
// numeral at token k, where a word of meeting follows it.
func (sc *scene) metEach(k, n int) bool {
	const farthest = 7
	at := slices.IndexFunc(sc.meets, func(e encounter) bool { return e.at > k && e.at <= k+farthest })
	if at < 0 || sc.unreal(&sc.meets[at]) {
		return false
	}
	var named []*person
	for _, m := range sc.c.at[sc.si] {
		if m.end <= k && !m.office {
			named = appendPerson(named, m.p)
		}
	}
	if len(named) != n+1 {
		return false
	}
	sc.record(&sc.meets[at], named[:1], named[1:])
	return true
}

// signs says whether token k opens a telling of a paper of several being signed: бірлескен
// мәлімдемеге қол қойды, жол картасына қол қойысты; not a letter, which goes round.
func (sc *scene) signs(k int) bool {
	g := sc.c.g
	if g.lower(k) != "қол" || k+1 >= sc.s.end || !endsInAim(g.lower(k-1)) || startsWithAny(g.lower(k-1), []string{"хат", "үндеу", "өтініш", "петиция", "сауал", "арыз", "жарлық", "бұйрық", "заң"}) {
		return false
	}
	return startsWithAny(g.lower(k+1), []string{"қойды=", "қойысты=", "қойып=", "қойған=", "қойысып="})
}

// bargains says whether the verb of arguing at token k tells of talks: the sentence tells of
// what they were to come to, and of no sitting.
func (sc *scene) bargains(k int) bool {
	g := sc.c.g
	if !startsWithAny(g.lower(k), []string{"айтыс", "даулас", "талас", "саудалас", "тартыс", "тәжікелес"}) || !lastIs(g.lower(k), "ты", "ып", "қан") || sc.any&tellsSitting != 0 {
		return false
	}
	for j := sc.s.first; j < sc.s.end; j++ {
		if startsWithAny(g.lower(j), []string{"мәмілеге=", "келісімге=", "ымыраға=", "бітімге=", "тоқтамға=", "пәтуаға="}) {
			return true
		}
	}
	return false
}

// discussesAside says whether token k ends a Kazakh telling of what two discussed apart from all others at a
// gathering: «А мен Б форум үзілісінде жобаны талқылады».
func (sc *scene) discussesAside(k int) bool {
	const farthest = 40
	g := sc.c.g
	if !startsWithAny(g.lower(k), []string{"талқыла", "ақылдас"}) && !(g.lower(k) == "сөз" && startsWithAny(g.at(sc.s, k+1), []string{"етті=", "етіп=", "қозға"})) {
		return false
	}
	for j := max(sc.s.first, k-farthest); j < k; j++ {
		if apartKazakh.has(g.lower(j)) {
			return true
		}
	}
	return false
}

// apartKazakh are the Kazakh words for where those at a gathering see each other apart.
var apartKazakh = wordSet("үзілісте үзілісінде дәлізде дәлізінде қалтарысында")

// didAll notes that those who are told as the subject of the verb at token k, two or
// more and each of another country, met each other.
func (sc *scene) didAll(k int) bool {
	e := &encounter{at: k, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end > k || co.part&partSubject == 0 || !sc.several(co) {
			continue
		}
		all := sc.whoIs(co, nil)
		if len(all) < 2 || len(all) > mostInIt || !eachOfAnother(all) || sc.unreal(e) {
			continue
		}
		sc.record(e, all, all)
		return true
	}
	return false
}

// eachOfAnother says whether no two of some people are of one country.
func eachOfAnother(all []*person) bool {
	for i, p := range all {
		if p.country == "" || slices.ContainsFunc(all[:i], func(q *person) bool { return q.country == p.country }) {
			return false
		}
	}
	return true
}
