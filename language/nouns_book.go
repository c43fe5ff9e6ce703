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
	low, at := t.lower, t.onset
	for _, way := range [...]string{"онлайн-", "мини-", "бизнес-", "экспресс-"} { // онлайн-семинар
		if rest, ok := strings.CutPrefix(low, way); ok {
			low, at = rest, onsetOf(rest)
		}
	}
	of := b[lang][at]
	for k := range of {
		e := &of[k]
		head, _, _ := strings.Cut(e.stem, " ")
		if e.whole && (low == head || low == head+"s" || low == head+"es") || !e.whole && strings.HasPrefix(low, head) {
			list = append(list, e)
		}
	}
	return list
}
