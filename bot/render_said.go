package bot

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

const (
	shortestName  = 3 // letters that tell a name from other words
	safeStem      = 5 // so many do so whatever follows them
	longestEnding = 4 // letters of a grammatical case: Karimov, Каримовым, Кәрімовтың
)

// attributed is what somebody said, with who said it in front. A reporter's
// sentence that names the speaker says so itself: there the name leads to the
// card.
func (r *Renderer) attributed(s *speech, said digest.StatementRecord, n int) markup {
	if said.Kind != digest.Quote {
		words := cut(bare(said.Text), n)
		if from, to, ok := namedIn(words, said.Speaker.Name); ok {
			return text(words[:from]) + bold(r.to("p", said.Speaker.ID, text(words[from:to]))) + text(words[to:])
		}
	}
	return r.person(s, said.Speaker, n) + ": " + r.statement(s, said, n)
}

// namedIn finds somebody in a sentence by the surname, in any grammatical case:
// from and to are the bytes of the name, with the given name if that precedes.
func namedIn(words, name string) (from, to int, ok bool) {
	names := strings.Fields(name)
	if len(names) == 0 {
		return 0, 0, false
	}
	surname := strings.ToLower(names[len(names)-1])
	if utf8.RuneCountInString(surname) < shortestName {
		return 0, 0, false
	}
	for from < len(words) {
		rest := words[from:]
		start := strings.IndexFunc(rest, isOfName)
		if start < 0 {
			break
		}
		end := strings.IndexFunc(rest[start:], func(c rune) bool { return !isOfName(c) })
		if end < 0 {
			end = len(rest) - start
		}
		from, to = from+start, from+start+end
		if first, _ := utf8.DecodeRuneInString(words[from:]); unicode.IsUpper(first) && isCaseOf(strings.ToLower(words[from:to]), surname) {
			return from - len(before(words[:from], names)), to, true
		}
		from = to
	}
	return 0, 0, false
}

func isOfName(c rune) bool { return unicode.IsLetter(c) || unicode.IsMark(c) || c == '-' }

// isCaseOf says whether a word is a surname, or one of its cases: those of
// Russian and Kazakh change the end, and of English there is none. A short
// name has short endings, or other words would begin like it.
func isCaseOf(word, surname string) bool {
	if word == surname {
		return true
	}
	if first, _ := utf8.DecodeRuneInString(surname); !unicode.Is(unicode.Cyrillic, first) {
		return false
	}
	stem := surname
	for _, ending := range [...]string{"ий", "ый", "ая", "ой", "а", "я", "й"} { // Вяземский: Вяземского
		if rest, has := strings.CutSuffix(surname, ending); has && utf8.RuneCountInString(rest) >= safeStem {
			stem = rest
			break
		}
	}
	ending, has := strings.CutPrefix(word, stem)
	most := longestEnding
	if utf8.RuneCountInString(stem) < safeStem {
		most--
	}
	return has && utf8.RuneCountInString(ending) <= most
}

// before is the given names, as many as there are, at the end of what precedes
// a surname.
func before(words string, names []string) string {
	for i := range names[1:] {
		given := strings.Join(names[i:len(names)-1], " ") + " "
		if strings.HasSuffix(words, given) {
			return given
		}
	}
	return ""
}
