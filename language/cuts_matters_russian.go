package language

// The matters in the name of a committee.

// longMatters finds the further matters in the name of a committee: «комитета по международным делам|, обороне
// и безопасности».
func (t *trimmer) longMatters(stop int) []stretch {
	var out []stretch
	toks := t.d.tokens
	for i := t.s.first + 1; i+3 < stop; i++ {
		if toks[i].lower != "по" || !t.committeeBefore(i) || t.d.quoted(toks[i].start) {
			continue
		}
		first := i + 1
		for first < stop && toks[first].kind == word && !toks[first].upper && !t.predicate(first) && !joins[toks[first].lower] {
			first++
		}
		end := t.matters(first, stop)
		if end > first {
			out = append(out, stretch{first, end})
		}
		if end = max(end, first); t.beforeName(i, end) && dativeForms.on(toks[first-1].lower, 2) {
			out = append(out, stretch{i, end})
		}
		i = end - 1
	}
	return out
}

// beforeName says whether tokens [i, end) stand in an office in front of a name: «председатель комитета | по
// экономической политике | Гульзада Отарбай».
func (t *trimmer) beforeName(i, end int) bool {
	if end-i < 2 || !t.d.tokens[min(end, t.s.end-1)].upper {
		return false
	}
	for _, r := range t.roles {
		if r.first < i && i < r.end && end <= r.end && !committees.has(&t.d.tokens[r.first]) {
			for _, m := range t.mentions {
				if m.first == r.end && !m.office {
					return true
				}
			}
		}
	}
	return false
}

// committeeBefore says whether token i stands behind the noun for a committee, its owner between them or not.
func (t *trimmer) committeeBefore(i int) bool {
	for k := i - 1; k >= max(t.s.first, i-4); k-- {
		if committees.has(&t.d.tokens[k]) {
			return true
		}
		if t.d.tokens[k].kind != word || !t.d.tokens[k].upper && k == i-1 {
			return false
		}
	}
	return false
}

var committees = beginsWith("комитет", "подкомитет", "комисси", "департамент")

// matters returns where the further matters end that the comma or «и» at token i begins, 0 if there are none:
// each is a dative, the last stands behind «и».
func (t *trimmer) matters(i, stop int) int {
	toks := t.d.tokens
	last := false
	for n := 0; n < 4 && i+1 < stop; n++ {
		switch {
		case toks[i].lower == "и":
			last = true
		case t.comma(i):
		default:
			return 0
		}
		from := i + 1
		for i = from; i < stop && i < from+4 && t.ofMatter(i); i++ {
		}
		if i == from || !dativeForms.on(toks[from].lower, 2) || i-from == 1 && isRussianAdjective(toks[from].lower) {
			return 0
		}
		if last {
			if i < stop && toks[i].kind == word && !toks[i].upper && !t.predicate(i) && !t.isPreposition(i) {
				return 0
			}
			return i
		}
	}
	return 0
}

func (t *trimmer) isPreposition(i int) bool {
	_, is := russianPrepositions[t.d.tokens[i].lower]
	return is
}

// ofMatter says whether the word at token i can belong to a matter: it is a dative, or a genitive behind one.
func (t *trimmer) ofMatter(i int) bool {
	tok := &t.d.tokens[i]
	return tok.kind == word && !tok.upper && !t.predicate(i) && !joins[tok.lower] && !t.isPreposition(i) && (dativeForms.on(tok.lower, 2) || obliqueMany.on(tok.lower, 1) || bareGenitives[tok.lower])
}

var dativeForms = newEndings("ам", "ям", "ым", "им", "ому", "ему", "ой", "ей", "у", "ю", "е", "и")
