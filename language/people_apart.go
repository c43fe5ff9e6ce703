package language

import "unicode/utf8"

// apart takes off a name what is another's.
func (g *stage) apart(n nameSpan) nameSpan {
	switch g.d.lang {
	case "kk":
		return g.apartInKazakh(n)
	case "ru":
		return g.apartInRussian(n)
	}
	return n
}

// apartInRussian takes two surnames in a row for no name, where the text tells each behind a
// first name elsewhere: «На встрече с Озолсом Аубакиров поднял вопрос».
func (g *stage) apartInRussian(n nameSpan) nameSpan {
	if n.end-n.first == 3 && !n.eastern && g.othersSurname(n) {
		return g.firstTwo(n)
	}
	if n.end-n.first != 2 || n.eastern || g.d.tokens[n.first+1].kind != word || g.known(n.first) || g.known(n.first+1) {
		return n
	}
	if g.surnameElsewhere(n.first, n) && g.surnameElsewhere(n.first+1, n) {
		return nameSpan{}
	}
	return n
}

// othersSurname says whether the last of three words that look like one Russian name is the surname of
// somebody else whom the text names: it stands in another case, «С министром Джоном Харпером Ержанов
// обсудил торговлю».
func (g *stage) othersSurname(n nameSpan) bool {
	k := n.first + 1
	if !g.known(n.first) && g.shownCases(n.first)&g.shownCases(k) == 0 || g.d.tokens[k].kind != word || g.d.tokens[k+1].kind != word || g.known(k+1) {
		return false
	}
	if _, ok := patronymicForm(g.word(k)); ok {
		return false
	}
	first, last := g.shownCases(k), g.shownCases(k+1)
	return first != 0 && last != 0 && first&last == 0 && g.surnameElsewhere(k+1, n)
}

// shownCases are the cases that the Russian surname at token k shows by its ending, 0 if it may be one
// that does not decline.
func (g *stage) shownCases(k int) (out kase) {
	for _, f := range g.l.surnameForms(g.word(k)) {
		if f.cases != anyCase {
			out |= f.cases
		} else if f.gender == 0 {
			return 0
		}
	}
	if endsWithAny(g.lower(k), "ом", "ем", "ём", "ым", "им", "ой", "ей") && out&instrumental != 0 {
		out &^= nominative // few surnames end so
	}
	return out
}

// surnameElsewhere says whether the text has the word at token i, whatever its case, behind a
// first name outside the name n.
func (g *stage) surnameElsewhere(i int, n nameSpan) bool {
	const mostEnding = 3 // letters
	toks := g.d.tokens
	stem := firstRunes(toks[i].lower, max(4, utf8.RuneCountInString(toks[i].lower)-mostEnding))
	for k := 1; k < len(toks); k++ {
		if (k < n.first || k >= n.end) && toks[k].upper && g.known(k-1) && toks[k-1].upper && firstRunes(toks[k].lower, utf8.RuneCountInString(stem)) == stem {
			return true
		}
	}
	return false
}
