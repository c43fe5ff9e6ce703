package language

import (
	"cmp"
	"strings"
)

// fromTwoNations says whether the members at token i of clause c are told to be of two
// countries, who sit in no house together: Kazakh and Russian senators, сенаторы Казахстана
// и России, Қазақстан мен Ресей сенаторлары.
func (f *eventFinder) fromTwoNations(c clause, i int) bool {
	const reach = 6
	d, first, joined := f.d, "", false
	differs := func(k int) bool {
		code := cmp.Or(f.c.g.place[k], f.countryWord(k))
		if first == "" {
			first, joined = code, false
		}
		joined = joined || joinsNations.has(d.tokens[k].lower)
		return joined && code != "" && code != first
	}
	for k := i - 1; k >= max(c.first, i-reach) && besideNations(&d.tokens[k]); k-- {
		if differs(k) {
			return true
		}
	}
	for k := i + 1; d.lang != "kk" && k < min(c.end, i+reach) && besideNations(&d.tokens[k]); k++ {
		if differs(k) {
			return true
		}
	}
	return false
}

// joinsNations are the words that join two countries.
var joinsNations = wordSet(`and и мен пен бен және`)

// besideNations says whether a token can stand among the countries whose members are told
// together.
func besideNations(t *token) bool {
	switch t.lower {
	case "of", "from", "the", "из":
		return true
	}
	return t.kind == word && (t.upper || joinsNations.has(t.lower) || isRussianAdjective(t.lower))
}

// insideBody says whether the word at token k of clause c is the noun of a body
// in which something was done: в комитете, комитетінде.
func (f *eventFinder) insideBody(c clause, k int) bool {
	d := f.d
	if f.sitterWords(k) == 0 {
		return false
	}
	if d.lang == "kk" {
		return endsInPlace(d.tokens[k].lower)
	}
	for j := k - 1; j >= max(c.first, k-3); j-- {
		switch w := d.tokens[j].lower; {
		case w == "в" || w == "во" || w == "на":
			return true
		case !isRussianAdjective(w) && f.sitterWords(j) == 0:
			return false
		}
	}
	return false
}

// withColleagues says whether what the verb at token v tells was talked over with those of
// another house or country, which no sitting is: discussed the bill with their Polish
// counterparts, обсудили с коллегами, әріптестерімен талқылады.
func (f *eventFinder) withColleagues(c clause, v int) bool {
	d := f.d
	if !startsWithAny(d.tokens[v].lower, talkedOver) {
		return false
	}
	const reach = 16
	first, end := v+1, min(c.end, v+reach)
	if d.lang == "kk" {
		first, end = max(c.first, v-reach), v
	}
	for k := first; k < end; k++ {
		switch w := d.tokens[k].lower; d.lang {
		case "kk":
			if strings.HasPrefix(w, "әріптес") && endsWithAny(w, "мен", "бен", "пен") {
				return true
			}
		case "ru":
			if w == "коллегами" {
				return true
			}
		default:
			if w == "with" {
				for j := k + 1; j < min(end, k+5); j++ {
					if w := d.tokens[j].lower; w == "colleagues" || w == "counterparts" {
						return true
					}
				}
			}
		}
	}
	return false
}

// talkedOver are beginnings of verbs for talking something over.
var talkedOver = []string{"discussed=", "debated=", "considered=", "обсуди", "обсужда", "талқыла", "ақылдас", "кеңесті"}

// metWith says whether the verb at token v tells of meeting somebody, which a few members do
// for their panel: met on Tuesday with the ambassador.
func (d *document) metWith(v, end int) bool {
	const near = 6
	if d.tokens[v].lower != "met" {
		return false
	}
	for k := v + 1; k < min(end, v+near); k++ {
		if d.tokens[k].lower == "with" {
			return true
		}
	}
	return false
}
