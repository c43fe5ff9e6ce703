package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sharesAbbreviation says whether the offices of two hold one abbreviation, or that of one
// what it stands for in the other's: EBRD president, EBRD director; Chairman of the National
// Assembly, head of the NA committee.
func sharesAbbreviation(p, q *person) bool {
	for i := range p.roles {
		for w := range strings.FieldsSeq(p.roles[i].text) {
			w = withoutEnding(w)
			if longerThan(w, 1) && allCaps(w) && slices.ContainsFunc(q.roles, func(r roleSpan) bool { return holdsAbbreviation(r.text, w) || abbreviates(w, r.text) }) {
				return true
			}
		}
	}
	for i := range q.roles {
		for w := range strings.FieldsSeq(q.roles[i].text) {
			if longerThan(w, 1) && allCaps(w) && slices.ContainsFunc(p.roles, func(r roleSpan) bool { return abbreviates(w, r.text) }) {
				return true
			}
		}
	}
	return false
}

// holdsAbbreviation says whether a text holds an abbreviation, with a Kazakh ending or without.
func holdsAbbreviation(text, short string) bool {
	for w := range strings.FieldsSeq(text) {
		if withoutEnding(w) == short {
			return true
		}
	}
	return false
}

// withoutEnding is an abbreviation without the Kazakh ending that a hyphen joins to it: БҰҰ-ның.
func withoutEnding(w string) string {
	if short, ending, ok := strings.Cut(w, "-"); ok && ending != "" && lower(ending) == ending && allCaps(short) {
		return short
	}
	return w
}

// abbreviates says whether the capitals of consecutive words of a text, small ones between
// them left out, make up the abbreviation.
func abbreviates(short, text string) bool {
	if len(short) != utf8.RuneCountInString(short) {
		return false // Latin letters only
	}
	at := 0
	for w := range strings.FieldsSeq(text) {
		first, _ := utf8.DecodeRuneInString(w)
		switch {
		case !unicode.IsUpper(first) || allCaps(w):
			if longerThan(w, 3) {
				at = 0
			}
		case first == rune(short[at]):
			if at++; at == len(short) {
				return true
			}
		case first == rune(short[0]):
			at = 1
		default:
			at = 0
		}
	}
	return false
}
