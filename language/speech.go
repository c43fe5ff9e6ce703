package language

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

//go:embed data/speech.txt
var speechTable string

// speechBook knows verbs of speech.
type speechBook struct {
	en    map[string]bool
	stems map[string][]string // ru and kk, by lang and first two letters
}

func newSpeechBook() *speechBook {
	b := &speechBook{en: map[string]bool{}, stems: map[string][]string{}}
	for line := range strings.Lines(speechTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		for _, w := range f[2:] {
			if f[0] == "en" {
				b.en[w] = true
				continue
			}
			k := f[0] + firstRunes(w, 2)
			b.stems[k] = append(b.stems[k], w)
		}
	}
	return b
}

// is says whether a word is a verb of speech in a finite form or a gerund.
func (b *speechBook) is(lang string, t *token) bool {
	if t.kind != word {
		return false
	}
	if lang == "en" {
		return b.en[t.lower] && !(t.upper && t.lower != "said")
	}
	for _, st := range b.stems[lang+firstRunes(t.lower, 2)] {
		rest, ok := strings.CutPrefix(t.lower, st)
		if !ok || utf8.RuneCountInString(rest) > 8 {
			continue
		}
		if lang == "kk" {
			return kazakhSpeechEnding(rest)
		}
		if russianSpeechEnding(st, rest) {
			return true
		}
	}
	return false
}

func russianSpeechEnding(stem, rest string) bool {
	switch rest {
	case "", "л", "ла", "ли", "лся", "лась", "лись", "т", "ет", "ёт", "ит", "ют", "ят", "в", "вая", "я", "а", "ет,", "ает", "ают", "вает", "вают", "л,", "ял", "яла", "ил", "ила", "или", "ал", "ала", "али", "ует", "уют", "уя", "ев", "лся,", "ул", "ула", "ыв", "ая", "нул", "нула", "на", "тся", "ется", "лял", "ляет":
		return rest != "" || strings.HasSuffix(stem, "ал") || strings.HasSuffix(stem, "ил") || stem == "уверен" || stem == "опроверг"
	}
	return false
}

func kazakhSpeechEnding(rest string) bool {
	switch rest {
	case "":
		return true
	case "лік", "лігі", "уші", "ушы", "лы", "герлік":
		return false
	}
	for _, e := range [...]string{"ді", "ды", "ті", "ты", "п", "ып", "іп", "ген", "ған", "кен", "қан", "йді", "йды", "ді,", "ейді", "айды", "се", "са", "ыс", "діңіз", "генін", "ғанын", "ген", "ілді", "ылды", "у"} {
		if strings.HasPrefix(rest, e) {
			return true
		}
	}
	return false
}
