package language

import "strings"

// particleFirst reads a surname with its particle that stands without the first
// name: my old friend van der Heuvel. At the start of a sentence the particle has
// a capital.
func (g *stage) particleFirst(s *sentence, i int) nameSpan {
	if !surnameParticles.has(&g.d.tokens[i]) || g.names[i] != 0 || i > s.first && g.d.tokens[i-1].upper && !honorific.has(g.lower(i-1)) {
		return nameSpan{}
	}
	if !ofNames.has(g.lower(i)) && (i+1 >= s.end || !g.bornBefore(i)) {
		return nameSpan{}
	}
	upper := g.d.tokens[i].upper
	if upper && (i != s.first || !g.particle(i+1) && !g.behindParticle(i)) {
		return nameSpan{}
	}
	pre, k := g.particlesAt(s, i)
	if pre == "" || !g.free(s, k) || !g.d.tokens[k].upper || k+1 < s.end && g.free(s, k+1) && g.d.tokens[k+1].upper {
		return nameSpan{}
	}
	return nameSpan{first: i, end: k + 1, family: lower(pre) + g.word(k)}
}

// behindParticle says whether the word behind token i stands elsewhere behind the
// same particle in lower case, in any form.
func (g *stage) behindParticle(i int) bool {
	toks := g.d.tokens
	if i+1 >= len(toks) {
		return false
	}
	stem := firstRunes(toks[i+1].text, 4)
	for k := 1; k+1 < len(toks); k++ {
		if toks[k].text == toks[i].lower && strings.HasPrefix(toks[k+1].text, stem) {
			return true
		}
	}
	return false
}

var surnameParticles = traitOf("van von de del della di da dos du ван фон")

// ofNames are the particles that only names begin with; the others stand in foreign phrases as well.
var ofNames = wordSet("van von ван фон")

// bornBefore says whether the particle at token i and the word behind it are those of a full name not
// far in front: Bertrand de Courcelles … de Courcelles.
func (g *stage) bornBefore(i int) bool {
	const reach = 400 // words
	toks := g.d.tokens
	for k := i - 2; k > 0 && k > i-reach; k-- {
		if toks[k].text == toks[i].text && toks[k+1].text == toks[i+1].text && toks[k-1].kind == word && toks[k-1].upper && !honorific.has(toks[k-1].lower) {
			return true
		}
	}
	return false
}

// roman says whether a word is the number of a king.
func roman(w string) bool {
	return w != "" && len(w) < 6 && strings.Trim(w, "IVX") == ""
}

// syllables counts the groups of vowels.
func syllables(w string) int {
	n, in := 0, false
	for _, r := range foldWord(w) {
		v := isVowelSkeleton(byte(r))
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

// withTribe takes in the name of a tribe or a house with its article behind a father's name: Мұхаммед Саид бин
// Хамад әл-Арики, Фахад бин Халид Әл Сауд.
func (g *stage) withTribe(s *sentence, n nameSpan) nameSpan {
	if n.end >= s.end || n.surnameFirst || g.inflected(n.end-1) {
		return n
	}
	bound := false
	for k := n.first + 1; k < n.end; k++ {
		bound = bound || bindingParticles.has(g.lower(k))
	}
	switch t := &g.d.tokens[n.end]; {
	case arabicHouse.has(g.lower(n.end-1)) && n.end-n.first > 1 && (arabicTitled(t.text) || t.upper && t.kind == word && bound):
		n.family, n.end = n.family+" "+g.word(n.end), n.end+1 // Абдулла Әл | аш-Шейх
	case !bound:
	case arabicTitled(t.text) && g.nameable(s, n.end):
		n.family, n.end = n.family+" "+g.word(n.end), n.end+1
	case arabicHouse.has(t.lower) && t.upper && n.end+1 < s.end && g.d.tokens[n.end+1].upper && g.names[n.end+1] == 0:
		n.family, n.end = n.family+" "+t.text+" "+g.word(n.end+1), n.end+2
	}
	return n
}

// arabicHouse are the words for a house, as they stand in front of its name.
var arabicHouse = wordSet("әл аль ал эль")
