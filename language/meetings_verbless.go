package language

import "slices"

// A verb that is told once for two clauses: «А побеседовал с Б, а В – с Г»,
// "A met B, and C with D", «А Б-мен, ал В Г-мен кездесті».

// verbless shares a sentence out between its only encounter and the clause that
// lacks the verb, which becomes an encounter of its own.
func (sc *scene) verbless() {
	if !sc.oneVerb() {
		return
	}
	e := &sc.meets[0]
	if e.tells&(tellsReceive|tellsVisit) != 0 {
		return // somebody is received, or goes to somebody, in another case
	}
	if sc.c.g.d.lang == "kk" {
		if k := sc.contrasted(sc.s.first, e.at); k > 0 {
			other := *e
			other.at, other.to, e.from = k-1, k, k+1
			sc.meets = slices.Insert(sc.meets, 0, other)
		}
		return
	}
	for from := e.at + 1; ; {
		k := sc.contrasted(from, sc.s.end)
		if k == 0 {
			return
		}
		if at := sc.withoutVerb(k + 2); at > 0 {
			other := *e
			other.at, other.from, e.to = at, k+1, k
			sc.meets = append(sc.meets, other)
			return
		}
		from = k + 1
	}
}

// oneVerb says whether the sentence tells of meetings by one verb: in Kazakh also by one behind
// whose -п nobody is named: «А Б-мен, ал В Г-мен кездесіп, жобаны талқылады».
func (sc *scene) oneVerb() bool {
	if len(sc.meets) < 2 {
		return len(sc.meets) == 1
	}
	at := sc.meets[0].at
	return sc.c.g.d.lang == "kk" && endsWithAny(sc.c.g.lower(at), "ып", "іп", "ап", "еп") && !sc.c.namesAmong(sc.si, at, sc.s.end)
}

// contrasted returns where the comma before a conjunction stands that sets one
// clause beside another among tokens [from, end), 0 if there is none.
func (sc *scene) contrasted(from, end int) int {
	for k := from; k+2 < end; k++ {
		if sc.c.g.lower(k) == "," && besides.has(&sc.c.g.d.tokens[k+1]) && !sc.c.inQuote(k) {
			return k
		}
	}
	return 0
}

// besides set one clause beside another.
var besides = wordsOf("а и and while ал")

// withoutVerb returns the token that stands for the verb behind whoever acts in
// the clause from token k on: the dash in Russian, "with" in English.
func (sc *scene) withoutVerb(k int) int {
	g := sc.c.g
	for ; k+1 < sc.s.end; k++ {
		t := &g.d.tokens[k]
		switch low := t.lower; {
		case g.d.lang == "ru" && isDash(t.text):
			if next := g.lower(k + 1); g.names[k-1] != 0 && (next == "с" || next == "со") {
				return k
			}
			return 0
		case g.d.lang == "en" && low == "with":
			if g.names[k-1] != 0 {
				return k
			}
			return 0
		case t.kind == punct && low != "-", g.d.lang == "en" && englishFinites.has(t), g.d.lang == "ru" && russianFinites.has(t) && !t.upper:
			return 0
		}
	}
	return 0
}
