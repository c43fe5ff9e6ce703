package language

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed data/news.txt
var newsTable string

// newNewsBooks indexes the words that tell that something happened, by
// language; their weight is what they are worth.
func newNewsBooks() map[string]*phraseBook {
	books := make(map[string]*phraseBook)
	for line := range strings.Lines(newsTable) {
		f := strings.SplitN(strings.TrimSpace(line), " ", 3)
		worth, err := strconv.ParseFloat(f[min(1, len(f)-1)], 64)
		if len(f) < 3 || err != nil {
			continue
		}
		if books[f[0]] == nil {
			books[f[0]] = newPhraseBook(newsBook, f[0])
		}
		for words := range strings.SplitSeq(f[2], "|") {
			books[f[0]].add(words, 0, worth)
		}
	}
	return books
}
