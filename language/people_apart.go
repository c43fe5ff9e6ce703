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
	if n.end-n.first != 2 || n.eastern || g.d.tokens[n.first+1].kind != word || g.known(n.first) || g.known(n.first+1) {
		return n
	}
	if g.surnameElsewhere(n.first, n) && g.surnameElsewhere(n.first+1, n) {
		return nameSpan{}
	}
	return n
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
