package language

import "strings"

// In Kazakh whom somebody received or met stands right behind him who acts, often both by
// their surnames alone: «Сырым Әубәкір Муминованы қабылдады», «Озолспен Әубәкір кездесті».

// apartInKazakh takes off a Kazakh name the words behind its first two where they are the
// name of somebody else: it differs in sex from the first name, the text has the first two
// without it, or it with another first name. A name whose first word is in a case that only
// the last one takes is none.
func (g *stage) apartInKazakh(n nameSpan) nameSpan {
	if n.end-n.first < 2 || n.surnameFirst || n.eastern {
		return n
	}
	for i := n.first; i < n.end; i++ {
		if g.d.tokens[i].kind != word || g.isInitial(&g.d.sentences[g.d.sentenceAt(i)], i) {
			return n
		}
	}
	if n.end-n.first == 2 {
		if g.inflected(n.first) && g.anothers(n.first) {
			return nameSpan{}
		}
		return n
	}
	k := n.first + 2
	if n.end == k+1 && g.inflected(k) && g.fullElsewhere(k-1) {
		return nameSpan{} // министр Тілеуберді Ержан Ахметовты күтті
	}
	if n.end == k+1 && n.end < len(g.d.tokens) && g.d.tokens[n.end].upper && g.known(k) && g.fullElsewhere(k) {
		return g.firstTwo(n) // Дәулет Құлмамбет Хасан әл-Масриді қабылдады
	}
	if !g.inflected(n.end-1) || !g.anothers(k) && (g.patronymic(k-1) || !g.sexesDiffer(n.first, n.end-1) && !g.twoAlone(n.first)) {
		return n
	}
	return g.firstTwo(n)
}

// firstTwo is the name of the first two words of one.
func (g *stage) firstTwo(n nameSpan) nameSpan {
	return nameSpan{first: n.first, end: n.first + 2, given: titled(g.word(n.first)), family: titled(g.word(n.first + 1))}
}

// sexesDiffer says whether a first name and a surname are of different sexes.
func (g *stage) sexesDiffer(given, family int) bool {
	sex, known := g.l.given(g.word(given))
	of := sexByEnding(g.shortNominative(g.word(family)))
	return known && sex != 0 && of != 0 && of != sex
}

// twoAlone says whether the text has the two words from token i on, in any case, as a name
// with nothing behind them.
func (g *stage) twoAlone(i int) bool {
	toks := g.d.tokens
	for k := 0; k+1 < len(toks); k++ {
		if k != i && toks[k].lower == toks[i].lower && strings.HasPrefix(toks[k+1].lower, toks[i+1].lower) && !(k+2 < len(toks) && toks[k+2].upper && toks[k+2].kind == word) {
			return true
		}
	}
	return false
}

// fullElsewhere says whether the text has the words at tokens i and i+1, the latter out of its
// case, as a name with no other name in front.
func (g *stage) fullElsewhere(i int) bool {
	toks := g.d.tokens
	base := lower(g.shortNominative(g.word(i + 1)))
	for k := 0; k+1 < len(toks); k++ {
		if k != i && toks[k].lower == toks[i].lower && strings.HasPrefix(toks[k+1].lower, base) && !(k > 0 && toks[k-1].upper && toks[k-1].kind == word) {
			return true
		}
	}
	return false
}

// anothers says whether the text has the word at token i, taken out of its case, behind a
// first name: then it is a surname.
func (g *stage) anothers(i int) bool {
	toks := g.d.tokens
	base := lower(g.shortNominative(g.word(i)))
	for k := 1; k < len(toks); k++ {
		if k != i && toks[k].upper && strings.HasPrefix(toks[k].lower, base) && toks[k-1].upper && g.known(k-1) && !(i > 0 && toks[k-1].lower == toks[i-1].lower) {
			return true
		}
	}
	return false
}

// subjectAndObject says whether two Kazakh words side by side, each taken for somebody, are who did
// something and to whom: the first is a surname and no first name, the other in a case.
func (c *cast) subjectAndObject(a, b *mention) bool {
	w := c.g.word(a.first)
	return c.g.d.lang == "kk" && c.g.inflected(b.first) && !c.g.l.spelled(w) && (looksRussianSurname(lower(w)) || c.g.anothers(a.first))
}
