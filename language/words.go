package language

import (
	"slices"
)

// isFunctionWord says whether a word carries no meaning of its own.
func isFunctionWord(w string) bool {
	_, is := allFunctionWords.word(w)
	return is
}

// allFunctionWords are both lists in one: every word of a text is looked up.
var allFunctionWords = func() *lexemes[struct{}] {
	all := newLexemes[struct{}](len(functionWords) + len(moreFunctionWords))
	for w := range functionWords {
		all.put(w, struct{}{})
	}
	for w := range moreFunctionWords {
		all.put(w, struct{}{})
	}
	return all
}()

var moreFunctionWords = map[string]bool{
	"a": true, "or": true, "but": true, "not": true, "than": true, "their": true, "his": true, "her": true, "he": true, "she": true, "they": true, "we": true, "been": true, "had": true, "would": true, "who": true, "also": true, "there": true, "these": true, "those": true, "about": true, "after": true, "into": true, "our": true, "you": true, "i": true, "what": true, "when": true, "more": true, "all": true, "can": true, "if": true, "so": true, "no": true, "up": true, "out": true, "over": true, "between": true,
	"а": true, "но": true, "или": true, "у": true, "же": true, "бы": true, "то": true, "так": true, "все": true, "она": true, "они": true, "мы": true, "был": true, "была": true, "были": true, "было": true, "ее": true, "их": true, "этом": true, "этого": true, "который": true, "которая": true, "которые": true, "которых": true, "кроме": true, "под": true, "над": true, "без": true, "во": true, "ко": true, "чтобы": true, "если": true, "уже": true, "только": true, "есть": true, "быть": true, "где": true, "там": true, "после": true, "между": true,
	"та": true, "те": true, "ма": true, "ме": true, "ал": true, "бірақ": true, "екі": true, "деген": true, "оның": true, "олар": true, "сол": true, "дейін": true, "кейін": true, "бір": true, "сондай-ақ": true, "арқылы": true, "ретінде": true, "біз": true, "қарай": true, "еткен": true, "ғана": true, "жоқ": true, "емес": true, "қазіргі": true, "барлық": true,
}

// stems5 returns the first five letters of each word of meaning in s, sorted and
// each once: the unit in which two passages are compared.
func stems5(s string) []string { return appendStems(make([]string, 0, fewStems), s) }

// fewStems are more than most phrases have.
const fewStems = 16

// appendStems is stems5 in a room that is empty.
func appendStems(out []string, s string) []string {
	for t, ok := nextToken(s, 0); ok; t, ok = nextToken(s, t.end) {
		if t.kind != punct && !t.function {
			out = append(out, stem5(t.lower))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// stemsIn is stems5 for words that articles have.
func (l *lexicon) stemsIn(s string) []string {
	out := make([]string, 0, 16)
	for t, ok := cutToken(s, 0); ok; t, ok = cutToken(s, t.end) {
		if t.kind == punct {
			continue
		}
		if e := l.entries.of(t.text); !e.function {
			out = append(out, stem5(e.lower))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// stemsOfTokens is stems5 for tokens.
func stemsOfTokens(tokens []token) []string {
	out := make([]string, 0, len(tokens))
	for i := range tokens {
		if t := &tokens[i]; t.kind != punct && !t.function {
			out = append(out, stem5(t.lower))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func stem5(w string) string {
	return firstRunes(w, 5)
}

// likeness is the share of the shorter passage's words that the other has.
func likeness(a, b string) float64 {
	var x, y [fewStems]string
	return shared(appendStems(x[:0], a), appendStems(y[:0], b))
}

// shared is likeness for the passages' stems5.
func shared(x, y []string) float64 {
	if len(y) < len(x) {
		x, y = y, x
	}
	if len(x) == 0 {
		return 0
	}
	same := 0
	for _, w := range x {
		if _, found := slices.BinarySearch(y, w); found {
			same++
		}
	}
	return float64(same) / float64(len(x))
}
