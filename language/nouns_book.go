package language

import "strings"

// eventBook are the words for events, by language and onset.
type eventBook map[string]map[onset][]eventWord

func newEventBook() eventBook {
	out := make(eventBook, len(eventWords))
	for lang, list := range eventWords {
		out[lang] = make(map[onset][]eventWord, len(list))
		for _, e := range list {
			key := onsetOf(e.stem)
			out[lang][key] = append(out[lang][key], e)
		}
	}
	return out
}

// begun returns the words for events that a token is, or is the first word of.
func (b eventBook) begun(lang string, t *token) (list []*eventWord) {
	of := b[lang][t.onset]
	for k := range of {
		e := &of[k]
		head, _, _ := strings.Cut(e.stem, " ")
		if e.whole && (t.lower == head || t.lower == head+"s" || t.lower == head+"es") || !e.whole && strings.HasPrefix(t.lower, head) {
			list = append(list, e)
		}
	}
	return list
}
