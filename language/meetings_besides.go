package language

import "strings"

// besides adds those whom a sentence opens with as met apart from the others: "Besides A, he
// also met B", «Помимо А, он принял Б», «А-дан бөлек Б-мен де кездесті». Of an English or
// Kazakh one that says no "also" they are those who were not met.
func (sc *scene) besides(as, bs []*person) []*person {
	g := sc.c.g
	also := g.d.lang == "ru"
	for k := sc.s.first; k < sc.s.end && !also; k++ {
		switch g.lower(k) {
		case "also", "too", "де", "да", "сондай-ақ":
			also = true
		}
	}
	if !also || len(sc.meets) != 1 || len(as) != 1 {
		return bs
	}
	co := sc.setApart()
	if co == nil {
		return bs
	}
	for _, p := range sc.whoIs(co, as) {
		if p != as[0] {
			bs = appendPerson(bs, p)
		}
	}
	return bs
}

// setApart is the company that the sentence opens with so, nil if there is none.
func (sc *scene) setApart() *company {
	if len(sc.cos) > 0 && sc.cos[0].end < sc.s.end && sc.opensBeside(&sc.cos[0]) {
		return &sc.cos[0]
	}
	return nil
}

// opensBeside says whether a company stands at the head of the sentence behind, in Kazakh in
// front of, the words for "apart from".
func (sc *scene) opensBeside(co *company) bool {
	g := sc.c.g
	if g.d.lang == "kk" {
		return co.first == sc.s.first && startsWithAny(g.lower(co.end), []string{"бөлек=", "басқа="}) && endsInSource(g.lower(co.end-1))
	}
	if g.lower(co.end) != "," {
		return false
	}
	switch words := strings.TrimSpace(lower(g.slice(sc.s.first, co.first, -1, ""))); words {
	case "besides", "in addition to", "apart from", "aside from", "помимо", "кроме":
		return true
	}
	return false
}
