package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// maxPronouns is how many pronouns of a text are resolved: more are no article.
const maxPronouns = 400

// places returns where the text means each person: by name, by office alone and
// by pronoun, in order and apart.
func (c *cast) places() map[*person][]digest.Span {
	out := make(map[*person][]digest.Span, len(c.persons))
	toks := c.g.d.tokens
	for _, ms := range c.at {
		for _, m := range ms {
			if m.first < m.end {
				out[m.p] = append(out[m.p], digest.Span{Start: toks[m.first].start, End: toks[m.end-1].end})
			}
		}
	}
	c.pronouns(out)
	for p, spans := range out {
		slices.SortFunc(spans, func(a, b digest.Span) int { return cmp.Compare(a.Start, b.Start) })
		apart := spans[:0]
		for _, s := range spans {
			if n := len(apart); n == 0 || apart[n-1].End <= s.Start {
				apart = append(apart, s)
			}
		}
		out[p] = apart
	}
	return out
}

// pronouns adds the pronouns whose persons the cast knows.
func (c *cast) pronouns(out map[*person][]digest.Span) {
	if len(c.persons) == 0 {
		return
	}
	table, left := personalPronouns[c.g.d.lang], maxPronouns
	for si := range c.g.d.sentences {
		s := &c.g.d.sentences[si]
		if s.aside {
			continue
		}
		for i := s.first; i < s.end && left > 0; i++ {
			t := &c.g.d.tokens[i]
			if !pronounWords.has(t) || c.g.names[i] != 0 {
				continue
			}
			sex, ok := table[t.lower]
			if !ok {
				continue
			}
			left--
			if p := c.antecedent(si, i, sex); p != nil {
				out[p] = append(out[p], digest.Span{Start: t.start, End: t.end})
			}
		}
	}
}

// pronounWords are those of personalPronouns in any language: few words are, and
// each is asked once.
var pronounWords = newTrait(func(low string) bool {
	for _, table := range personalPronouns {
		if _, ok := table[low]; ok {
			return true
		}
	}
	return false
})

// personalPronouns are the pronouns of the third person singular in all cases,
// by language. They are read only.
var personalPronouns = map[string]map[string]gender{
	"en": {"he": male, "him": male, "his": male, "himself": male, "she": female, "her": female, "hers": female, "herself": female},
	"ru": {"он": male, "его": male, "ему": male, "него": male, "нему": male, "нём": male, "она": female, "её": female, "ее": female, "ей": female, "неё": female, "нее": female, "ней": female, "нею": female},
	"kk": {"ол": 0, "оның": 0, "оған": 0, "оны": 0, "онымен": 0},
}

// toldThere says whether the Russian noun at token k only tells where its verb, right in front
// of the phrase, was said: «сказал в своём выступлении Алиханлы» is no genitive.
func (g *stage) toldThere(k int) bool {
	const longest = 4
	if g.d.lang != "ru" || !strings.HasSuffix(g.lower(k), "ии") {
		return false
	}
	for j := k - 1; j > 0 && k-j < longest; j-- {
		if low := g.lower(j); low == "в" || low == "на" {
			return finitePast(g.lower(j - 1))
		}
		if !adjectiveLike(g.lower(j)) && !startsWithAny(g.lower(j), []string{"свое", "своё"}) {
			return false
		}
	}
	return false
}

// takesObject says whether the noun of an office at token k is the object of a verb in
// front of it: «принял Чрезвычайного и Полномочного Посла», «принял у себя в четверг посла».
func (g *stage) takesObject(k int) bool {
	const reach = 9
	governed := false // what a preposition in front must govern
	for j := k - 1; j >= 0 && k-j < reach; j-- {
		t := &g.d.tokens[j]
		_, preposition := russianPrepositions[t.lower]
		switch {
		case takesAccusative.has(t.lower):
			return !governed
		case preposition:
			governed = false
		case adverbial.has(t.lower) || g.d.inDate(t.start) || adjectiveLike(t.lower):
		case governed || t.kind != word || g.isHead[j]:
			return false
		default:
			governed = true
		}
	}
	return false
}

// takesDative are verbs whose object, right behind them, stands in the dative.
var takesDative = wordSet(`
	сообщил сообщила сообщили рассказал рассказала рассказали ответил ответила ответили поручил поручила поручили вручил вручила вручили передал передала передали пожелал пожелала выразил выразила напомнил напомнила возразил возразила
	предложил предложила предложили разъяснил разъяснила объяснил объяснила показал показала доложил доложила присвоили присвоил присуждена присуждён помог помогла позвонил позвонила написал написала задал задала`)

// fieldOf says whether the noun at token i is what an office in front of it deals
// with: председатель комитета по здравоохранению, по вопросам экологии и
// природопользованию.
func (g *stage) fieldOf(i int) bool {
	const longest = 7
	by := i - 1
	for by > 1 && i-by < longest && g.d.tokens[by].kind == word && g.lower(by) != "по" && !g.isHead[by] && !pastTense(g.lower(by)) {
		by--
	}
	if by < 1 || g.lower(by) != "по" {
		return false
	}
	for k := by - 1; k >= max(0, by-5) && g.d.tokens[k].kind == word; k-- {
		if g.isHead[k] {
			return true
		}
	}
	return false
}

// headBefore says whether the noun at token i belongs to an office right in
// front of it: председатель (Народного) собрания, министр науки и высшего образования.
func (g *stage) headBefore(i int) bool {
	if i > 0 && g.isHead[i-1] || i > 1 && g.isHead[i-2] && g.d.tokens[i-1].kind == word {
		return true
	}
	k := i - 1
	for k > 1 && i-k < 3 && adjectiveLike(g.lower(k)) {
		k--
	}
	if k < 2 || g.lower(k) != "и" {
		return false
	}
	for k -= 2; k > 0 && i-k < 7 && adjectiveLike(g.lower(k)); k-- {
	}
	return g.isHead[k]
}

// participleWants is the case in which a participle in front of the name at token i stands, with
// nothing but with whom or from where in between, 0 if there is none: «приехавшую с ним Анну».
func (g *stage) participleWants(i int) kase {
	const longest = 3
	if g.d.lang != "ru" {
		return 0
	}
	for k := i - 1; k >= 0 && i-k <= longest; k-- {
		low := g.lower(k)
		switch {
		case endsWithAny(low, "вшую", "ющую", "ящую"):
			return accusative
		case endsWithAny(low, "вшего", "ющего", "ящего"):
			return genitive | accusative
		case g.d.tokens[k].kind != word:
			return 0
		}
	}
	return 0
}

// wantedPastNote is the case that a name at token i stands in by what is in front of the brackets that
// close there: «послу Алжира в России (по совместительству) Смаилу Аллауа».
func (g *stage) wantedPastNote(i int) kase {
	const longest = 8
	if g.lower(i-1) != ")" {
		return 0
	}
	for k := i - 2; k > 0 && i-k < longest; k-- {
		if g.names[k] != 0 {
			return 0
		}
		if g.lower(k) == "(" {
			return g.wanted(k)
		}
	}
	return 0
}

// onlyNominative says whether a Russian surname at token i cannot stand in the genitive that
// a noun in front of it would ask for: «объяснил свое решение Ахметов» tells who explained.
func (g *stage) onlyNominative(i int) bool {
	return endsWithAny(g.lower(i), "ов", "ев", "ёв", "ин", "ын", "ский", "цкий")
}
