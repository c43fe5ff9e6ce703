package language

import (
	_ "embed"
	"strings"
)

//go:embed data/openers.txt
var openerList string

// newOpeners reads the list of words that open sentences, by language.
func newOpeners() map[string]map[string]bool {
	book := map[string]map[string]bool{"en": make(map[string]bool, 4_500), "kk": make(map[string]bool, 4_500), "ru": make(map[string]bool, 5_000)}
	for line := range strings.Lines(openerList) {
		lang, words, _ := strings.Cut(line, " ")
		for w := range strings.FieldsSeq(words) {
			if of := book[lang]; of != nil {
				of[w] = true
			}
		}
	}
	return book
}

// onlyOpens says whether token i has its capital from the sentence alone: «Параллельно Касенов
// принял посла», "Recently Kassenov met …" have no first name, unless the book of them has the
// word in this very spelling.
func (g *stage) onlyOpens(s *sentence, i int) bool {
	if !g.opens(s, i) || g.l.spelled(g.d.tokens[i].text) {
		return false
	}
	low := g.lower(i)
	return g.l.openers[g.d.lang][low] || g.d.lang == "ru" && endsWithAny(low, "ьно", "нно", "чно", "вно", "тно")
}
