package language

import "strings"

// bodyName puts a body's phrase into the nominative; known tells whether it
// says which body.
func (f *eventFinder) bodyName(first, i, end int) (name string, known bool) {
	d := f.d
	name = closed(d.phrase(f.Reader, first, end))
	switch d.lang {
	case "ru":
		name = russianBody(spelledOut(d.commonFirst(first, name)), nominative)
	case "kk":
		name = kazakhBody(spelledOut(withoutStem(name)))
	}
	return name, countWords(name) > 1 || d.tokens[i].upper && !isPanel(d.lang, d.tokens[i].lower)
}

// withoutStem takes off the name of a Kazakh body what makes it an attribute, and
// an ending behind a hyphen: Мәжілістегі, ПА-ның.
func withoutStem(name string) string {
	if i := strings.LastIndexAny(name, "-‑"); i > 0 && allCaps(lastField(name[:i])) && !strings.Contains(name[i:], " ") {
		return name[:i]
	}
	for _, e := range [...]string{"ндағы", "ндегі", "дағы", "дегі", "тағы", "тегі"} {
		if stem, ok := strings.CutSuffix(name, e); ok {
			return stem
		}
	}
	return name
}

// commonFirst writes the name of a panel or a delegation with a small letter,
// where only the start of its sentence gave it a capital.
func (d *document) commonFirst(first int, name string) string {
	if first == d.sentences[d.sentenceAt(first)].first && startsWithAny(d.tokens[first].lower, commonBodies) {
		return lowerFirst(name)
	}
	return name
}

// commonBodies are beginnings of words that open what is no name by itself.
var commonBodies = []string{"комитет", "комисси", "подкомитет", "рабоч", "делегаци", "групп", "палат", "нижн", "верхн", "постоянн", "профильн", "парламентск"}
