package language

import "strings"

// Many a Russian surname ends as other words do: Лавров as плов, Мишин as аршин. It is one where
// it acts as only persons do.

// surnameActs says whether the lone Russian word at token i, which may be a surname, is one by what
// it does or what is done with it: «Жуков встретился», «заявил Жуков», «с Жуковым», «Жуков и Лунин
// обсудили», «позвонил Жукову». A Kazakh one is where it stands in front of another in a case: «Лунин
// Жуковты қабылдады».
func (c *cast) surnameActs(s *sentence, i int) bool {
	g := c.g
	if g.d.lang == "kk" {
		return looksRussianSurname(g.lower(i)) && i+1 < s.end && g.d.tokens[i+1].upper && g.twoSurnames(i, i+1)
	}
	if g.d.lang != "ru" || g.shape(i) != 1 || g.besideCapital(s, i) {
		return false
	}
	low := g.lower(i)
	if g.l.openers["ru"][low] || g.opens(s, i) && endsWithAny(low, "ина", "ына", "анин", "янин", "яин") {
		return false // Женщина рассказала, Гражданин заявил
	}
	switch {
	case endsWithAny(low, "ов", "ев", "ёв", "ин", "ын"):
		return c.surnameDoes(s, i, "л", "лся") || c.oneOfTwo(s, i)
	case endsWithAny(low, "ова", "ева", "ёва", "ина", "ына"):
		return c.surnameDoes(s, i, "ла", "лась") || c.oneOfTwo(s, i)
	case endsWithAny(low, "овым", "евым", "ёвым", "иным", "ыным"):
		return (g.at(s, i-1) == "с" || g.at(s, i-1) == "со" || g.at(s, i-1) == "между") && !endsWithAny(g.at(s, i+1), "ом", "ем", "ём", "им", "ым")
	case endsWithAny(low, "ову", "еву", "ёву", "ину", "ыну"):
		return i > s.first && (c.verbs.is("ru", &g.d.tokens[i-1]) || startsWithAny(g.lower(i-1), toWhom))
	}
	return false
}

// toWhom begin the verbs of what is done to persons in the dative.
var toWhom = []string{"позвонил", "вручил", "поручил", "телефонировал"}

// surnameDoes says whether a verb in the past that ends as one of the endings follows token i, or a verb
// of speech that does stands in front of it.
func (c *cast) surnameDoes(s *sentence, i int, endings ...string) bool {
	g := c.g
	if i+1 < s.end && !g.d.tokens[i+1].upper && pastTense(g.lower(i+1)) && endsWithAny(g.lower(i+1), endings...) {
		return i+2 >= s.end || !g.isHead[i+2] || g.heads[i+2].cases&nominative == 0 // Шведов принял спикер
	}
	return i > s.first && c.verbs.is("ru", &g.d.tokens[i-1]) && endsWithAny(g.lower(i-1), endings...)
}

// oneOfTwo says whether token i is one of two surnames that «и» joins in front of what they did
// together: «Жуков и Лунин провели переговоры».
func (c *cast) oneOfTwo(s *sentence, i int) bool {
	g := c.g
	for _, a := range [...]int{i, i - 2} {
		if a < s.first || a+3 >= s.end || g.lower(a+1) != "и" || !endsWithAny(g.lower(a+3), "ли", "лись") {
			continue
		}
		other := 2*a + 2 - i
		return g.d.tokens[other].upper && (g.shape(other) > 0 || g.names[other] != 0) && endsWithAny(g.lower(other), "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ко", "ский", "ская", "дзе", "ян") && !strings.Contains(g.lower(other), "-")
	}
	return false
}

// nextLower is the first word behind token i that has no capital, "со" as "с"; "" if none is near.
func (g *stage) nextLower(i int) string {
	for k := i + 1; k < min(i+4, len(g.d.tokens)) && g.d.tokens[k].kind == word; k++ {
		if !g.d.tokens[k].upper {
			return strings.TrimSuffix(g.lower(k), "о")
		}
	}
	return ""
}
