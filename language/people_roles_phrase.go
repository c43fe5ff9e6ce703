package language

import (
	"strings"
	"unicode/utf8"
)

// englishPhrase returns the tokens of an English noun phrase with its capitals
// in front and its "of …" behind.
func (g *stage) englishPhrase(s *sentence, k, from int) (first, end int) {
	first = k
	for i := k - 1; i >= from && k-i < 9; i-- {
		t := &g.d.tokens[i]
		switch {
		case g.names[i] != 0 || g.isHead[i] && !(g.heads[i].plural && g.pluralPossessive(s, i+1)) || articles[t.lower] && t.lower != "the" || g.doesTo(i, k, from):
			return first, g.englishTail(s, k)
		case t.upper && (i > s.first || g.place[i] != "" || g.bodyAt[i] != nil), t.text == "'s", t.text == "’s", g.pluralPossessive(s, i), isDash(t.text) && i > from && g.d.tokens[i-1].upper,
			g.isHead[i] && g.heads[i].plural && g.pluralPossessive(s, i+1), t.lower == "and" && first == i+1 && i > from && g.kinds[i-1]&(orgWord|leftWord) != 0 && g.d.tokens[i-1].upper == g.d.tokens[i+1].upper,
			t.kind == word && !t.upper && g.kinds[i]&stopWord == 0 && g.lower(i) != "the" && (g.kinds[i]&(orgWord|leftWord) != 0 || strings.Contains(t.lower, "-") || k-i == 1 && !strings.HasSuffix(t.lower, "ed")):
			first = i
		default:
			return g.behindArticle(first, i, from), g.englishTail(s, k)
		}
	}
	return first, g.englishTail(s, k)
}

// doesTo says whether the word at token i is a verb of which the name at token k, with a capital, is
// the object rather than what qualifies it: abusing Parliament, but the governing Council.
func (g *stage) doesTo(i, k, from int) bool {
	return i == k-1 && g.d.tokens[k].upper && !g.d.tokens[i].upper && strings.HasSuffix(g.lower(i), "ing") && (i == from || !englishDeterminer[g.lower(i-1)])
}

// behindArticle returns where the small words start that stand between an article and
// the words from token first on, the last of them at token i; first if there is anything
// else: the consumer (defence committee).
func (g *stage) behindArticle(first, i, from int) int {
	if i != first-1 {
		return first
	}
	for k := i; k >= from && first-k < 4; k-- {
		t := &g.d.tokens[k]
		switch {
		case articles[t.lower] && k < i:
			return k + 1
		case t.kind != word, t.upper, g.names[k] != 0, g.isHead[k], g.kinds[k]&stopWord != 0, notNoun(t.lower), strings.HasSuffix(t.lower, "ing"):
			return first
		}
	}
	return first
}

// englishTail returns where "of …", "for …", "on …" behind a noun ends.
func (g *stage) englishTail(s *sentence, k int) int {
	end := g.englishRight(s, k+1, &roleSpan{head: k})
	if end == k+1 && end+1 < s.end && g.lower(end) == "of" { // of 14 opposition-minded deputies
		i := end + 1
		for i < s.end && i < end+6 && g.names[i] == 0 && (g.d.tokens[i].kind == number || g.d.tokens[i].kind == word && g.kinds[i]&stopWord == 0) {
			if g.heads[i].plural || strings.HasSuffix(g.lower(i), "s") {
				return i + 1
			}
			i++
		}
	}
	return end
}

// ledUntil says whether the words in front of the Russian verb of leading at token v tell until when
// that was: «до сентября возглавлявшая группу».
func (g *stage) ledUntil(v int) bool {
	if g.d.lang != "ru" {
		return false
	}
	for i := v - 1; i >= 0 && v-i < 5; i-- {
		switch low := g.lower(i); {
		case earlierWord.has(low):
			return true
		case !timeWord.has(low) && monthOf(low) == 0 && g.d.tokens[i].kind != number:
			return false
		}
	}
	return false
}

// lowerFirst writes the first letter small.
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return lower(string(r)) + s[n:]
}
