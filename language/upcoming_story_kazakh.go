package language

import (
	"slices"
	"strings"
)

// titleOfKazakhStory is a Kazakh headline as it tells what a text is about: without the label of what
// sort of text it is, «ОНЛАЙН: Құрылтай бюджетті қарап жатыр»; "" where it tells nothing of that: it heads
// a digest, «Құрылтайдағы апта», or shares no word with what the text opens with, «Су сұрасаң, сұрауы бар».
func (t *teller) titleOfKazakhStory(title string) string {
	if label, rest, ok := strings.Cut(title, ": "); ok && startsWithAny(lower(label), kazakhLabels) {
		title = rest
	}
	for w := range strings.FieldsSeq(lower(title)) {
		if startsWithAny(strings.Trim(w, "«»,.:;!–"), kazakhTextSorts) {
			return ""
		}
	}
	if !t.headlineTells() {
		return ""
	}
	return title
}

// echoesHeadline says whether a word of meaning in the headline of a Kazakh text stands in what it opens
// with as well, in any form.
func (d *document) echoesHeadline() bool {
	left := leadWordsOf
	for s := 0; s < len(d.sentences) && left > 0; s++ {
		one := d.sentences[s]
		if one.title || one.aside {
			continue
		}
		for i := one.first; i < one.end && left > 0; i, left = i+1, left-1 {
			if tok := &d.tokens[i]; tok.kind == word && !tok.function && slices.ContainsFunc(d.headline, func(h token) bool { return sameKazakhWord(&h, tok) }) {
				return true
			}
		}
	}
	return false
}

// sameKazakhWord says whether two words are forms of one, as far as their beginnings tell.
func sameKazakhWord(a, b *token) bool {
	return a.kind == word && a.onset == b.onset && (sameNoun("kk", a.lower, b.lower) ||
		longerThan(a.lower, 3) && longerThan(b.lower, 3) && unvoiced(firstRunes(a.lower, 4)) == unvoiced(firstRunes(b.lower, 4)))
}

var (
	kazakhLabels    = []string{"онлайн", "тікелей эфир", "радио", "видео", "фото", "кулуар", "сұхбат", "репортаж", "күнтізбе"}
	kazakhTextSorts = []string{"апта=", "апталық", "аптасы=", "шолу=", "шолуы=", "кулуар", "стенограмма=", "хаттама=", "дәптер", "жазба=", "жазбалар", "күнделі", "күнтізбе=", "жаңалығы=", "жаңалықтар", "оқиға=", "дайджест"}
)
