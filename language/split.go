package language

import (
	"strings"

	"minber/digest"
)

// longestChoice is the longest sentence that can stand for a summary, in
// characters.
const longestChoice = 600

// Sentences returns the sentences of an article that tell something, in their
// order: no headline and no boilerplate.
func (r *Reader) Sentences(a digest.Article) (found []digest.Span) {
	d := r.parse(new(desk), a.Text, a.Lang, a.Date, a.Title)
	for _, s := range d.sentences {
		words := strings.TrimSpace(a.Text[s.start:s.span.end])
		if n := len([]rune(words)); !s.aside && !s.title && n > 0 && n <= longestChoice {
			found = append(found, digest.Span{Start: s.start, End: s.span.end})
		}
	}
	return found
}
