package digest

import (
	"slices"
	"strings"
	"unicode"
)

// leaning are the words, in lower case, by which a sentence takes up what the
// one before it names. They are data, not grammar: who does not speak a
// language has none.
func leaning(lang string) []string {
	switch lang {
	case "kk":
		return []string{"ол", "олар", "оның", "олардың", "оған", "оларға", "оны", "оларды", "онда", "одан", "оларда", "бұл", "бұлар", "бұған", "мұнда", "аталған"}
	case "ru":
		return []string{
			"он", "она", "оно", "они", "его", "её", "ее", "их", "ему", "ей", "им", "это", "этот", "эта", "эти",
			"там", "туда", "тогда", "последний", "последняя", "последние", "данный", "данная", "данное",
		}
	case "en":
		return []string{"he", "she", "it", "they", "his", "her", "its", "their", "this", "these", "that", "those", "such", "there", "then"}
	}
	return nil
}

// joining are words that may stand in front of them, or of any sentence that
// goes on from another.
func joining(lang string) []string {
	switch lang {
	case "kk":
		return []string{"ал", "және", "сонымен", "қатар", "сондай-ақ", "бірақ", "алайда"}
	case "ru":
		return []string{"а", "и", "но", "также", "на", "в", "по", "для", "с"}
	case "en":
		return []string{"and", "but", "also", "at", "in", "on", "for", "of", "after", "before"}
	}
	return nil
}

// Leans says whether a sentence begins with a word that means something named
// before it, with nothing but a conjunction or a preposition in front:
// "At its first meeting …".
func Leans(sentence, lang string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(sentence)) {
		word = strings.TrimFunc(word, unicode.IsPunct)
		switch {
		case slices.Contains(leaning(lang), word):
			return true
		case word != "" && !slices.Contains(joining(lang), word):
			return false
		}
	}
	return false
}

// standingFor are the words, in lower case, that stand for what is dealt with:
// near its beginning, a sentence seldom names that before.
func standingFor(lang string) []string {
	switch lang {
	case "kk":
		return []string{"оны", "оларды", "оған", "оларға"}
	case "ru":
		return []string{"его", "её", "ее", "их", "ему", "ей", "им"}
	case "en":
		return []string{"it", "them"}
	}
	return nil
}

// nearBeginning is so many words of a sentence.
const nearBeginning = 6

// leansInside says whether a sentence may mean something named before it by a
// word that stands near its beginning.
func leansInside(sentence, lang string) bool {
	words := strings.Fields(strings.ToLower(sentence))
	return slices.ContainsFunc(words[:min(len(words), nearBeginning)], func(word string) bool {
		return slices.Contains(standingFor(lang), strings.TrimFunc(word, unicode.IsPunct))
	})
}

// Told is what is announced in words that can be read on their own: a sentence
// that leans on the one before it, or may, stands behind its article's title.
// It is "" if nothing names what the sentence is about.
func (u UpcomingRecord) Told() string {
	title := strings.TrimRight(u.Ref.Title, ". ")
	leans := Leans(u.What, u.Lang)
	switch {
	case title != "" && (leans || leansInside(u.What, u.Lang)):
		return title + ". " + u.What
	case leans:
		return ""
	}
	return u.What
}
