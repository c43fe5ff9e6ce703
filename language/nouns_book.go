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

// besideBody says whether the English name of a body at token i stands for its sitting
// because something else was done beside it: on the margins of the IPU Assembly.
func (d *document) besideBody(i int) bool {
	k := i
	for k > 1 && k > i-5 && d.tokens[k-1].kind == word && d.tokens[k-1].upper {
		k--
	}
	if next := d.tokens[min(i+3, len(d.tokens)-1)].lower; k == i && d.word(i-2, 0, i) == "at" && d.word(i+1, i, len(d.tokens)) == "of" && (startsWithAny(next, amongStems) || startsWithAny(d.word(i+2, i, len(d.tokens)), amongStems)) {
		return true // in Geneva, at the Assembly of the Inter-Parliamentary Union
	}
	return k > 2 && d.tokens[k].upper && d.tokens[k].lower != "general" && d.tokens[k-1].lower == "the" && d.tokens[k-2].lower == "of" && startsWithAny(d.tokens[k-3].lower, []string{"margins=", "sidelines=", "fringes=", "opening=", "eve="})
}

// nameFromCapitals is where the English name in capitals that token i ends begins: the
// 151st | IPU Assembly.
func (d *document) nameFromCapitals(i int) int {
	for n := 0; n < 4 && d.lang == "en" && i > 0 && d.tokens[i].upper && d.tokens[i-1].upper && d.tokens[i-1].kind == word && dayOrdinals[d.tokens[i-1].lower] == 0; n++ {
		i--
	}
	return i
}
