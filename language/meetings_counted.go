package language

import (
	"slices"
	"strings"
)

// counts are the words that make an office mean several: "both speakers",
// «оба спикера», «екі министр».
var counts = map[string]int{"two": 2, "both": 2, "three": 3, "оба": 2, "обе": 2, "два": 2, "две": 2, "три": 3, "екі": 2, "қос": 2, "үш": 3}

// countsOf are the words behind an office in the plural that tell how many hold
// it: "the heads of the two parliaments", «главы двух парламентов».
var countsOf = map[string]int{"two": 2, "both": 2, "three": 3, "двух": 2, "обоих": 2, "обеих": 2, "трёх": 3, "трех": 3}

// bothOf are the Russian words for both in the cases that make an office the object: «обоих
// министров принял А».
var bothOf = map[string]kase{"обоих": accusative | genitive, "обеих": accusative | genitive, "обоими": instrumental, "обеими": instrumental, "обоим": dative, "обеим": dative}

// withCounted puts one party for "both speakers" in the place of whom the
// office alone would mean.
func (sc *scene) withCounted(out []party) []party {
	g := sc.c.g
	for i := range sc.c.roles[sc.si] {
		r := &sc.c.roles[sc.si][i]
		k := r.first - 1
		if g.d.lang == "kk" || counts[g.lower(r.first)] > 0 {
			k = max(k, r.first-1)
		}
		n := 0
		if k >= sc.s.first {
			n = counts[g.lower(k)]
		}
		oblique := bothOf[g.lower(max(k, sc.s.first))]
		if oblique != 0 && k >= sc.s.first && g.d.lang == "ru" {
			n = 2
		}
		if n == 0 && k > sc.s.first && counts[g.lower(k-1)] > 0 && g.d.tokens[k].kind == word && !g.d.tokens[k].upper && !timesTold.has(g.lower(k)) {
			k-- // both former speakers
			n = counts[g.lower(k)]
		}
		if n == 0 && counts[g.lower(r.first)] > 0 {
			n, k = counts[g.lower(r.first)], r.first
		}
		end := r.end
		if n == 0 {
			n, end = sc.countedBehind(r)
		}
		if m, cases := sc.theseHolders(r); n == 0 && m > 0 {
			n, end, k, oblique = m, r.end, r.first, cases
		}
		if n == 0 && sc.theTwoHolders(r) {
			n, k, oblique = 2, r.first, nominative
		}
		if n == 0 || sc.c.nameAt(sc.si, end) != nil {
			continue
		}
		class := r.noun.class
		if n > 0 && oblique == 0 && counts[g.lower(max(k, sc.s.first))] == 0 {
			k = r.first
			if class == "head" && sc.ofHouses(r.head, end) {
				class = "chair"
			}
		}
		p := party{first: k, end: end, stand: standIn{count: n, class: class, cases: nominative}, cases: nominative}
		if g.d.lang == "kk" {
			p.cases = kazakhEnding(g.lower(r.end - 1))
			p.stand.cases = p.cases
		} else if oblique != 0 {
			p.cases, p.stand.cases = oblique, oblique
		}
		sc.assignStandIn(&p)
		at := 0
		for at < len(out) && out[at].end <= k {
			at++
		}
		if at < len(out) && out[at].first < r.end && out[at].end > r.end && out[at].stand.cases == 0 {
			out[at].first = r.end // the two chairs – A and B: they are named
			continue
		}
		for at < len(out) && out[at].first < r.end {
			out = slices.Delete(out, at, at+1)
		}
		out = slices.Insert(out, at, p)
	}
	return out
}

// countedBehind returns how many hold an office of which the words behind its noun
// tell it, and where they end.
func (sc *scene) countedBehind(r *roleSpan) (n, end int) {
	g := sc.c.g
	low := g.lower(r.head)
	if g.d.lang == "kk" || g.d.lang == "en" && !strings.HasSuffix(low, "s") && low != "chairmen" || g.d.lang == "ru" && !lastIs(low, "ы", "и", "а") {
		return 0, r.end
	}
	for k := r.head + 1; k < min(sc.s.end, r.head+4); k++ {
		if n := countsOf[g.lower(k)]; n > 0 && k+1 < sc.s.end {
			end = max(r.end, k+2)
			for j := end; j+1 < sc.s.end && j < end+3; j++ {
				if (g.lower(j) == "," || isDash(g.lower(j))) && sc.c.nameFrom(sc.si, j+1) != nil {
					return 0, r.end // the heads of both chambers, A and B
				}
			}
			return n, end
		}
	}
	return 0, r.end
}

// ofHouses says whether tokens [from, to) name parliaments or their chambers.
func (sc *scene) ofHouses(from, to int) bool {
	for k := from; k < to; k++ {
		if low := sc.c.g.lower(k); startsWithAny(low, houses.names[sc.c.g.d.lang]) || startsWithAny(low, []string{"parliament", "chamber", "house", "парламент", "палат"}) {
			return true
		}
	}
	return false
}
