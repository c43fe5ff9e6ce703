package language

import "strings"

// What is told of bodies and of those who come from somewhere, beyond what a reader needs, in Kazakh.

// kazakhMatters finds all but the first of the matters of a committee: «Аграрлық саясат⟦, табиғи ресурстар және
// экология⟧ жөніндегі тұрақты комиссиясы», as it is called for short.
func (t *trimmer) kazakhMatters(m kazakhMarks, stop int) []stretch {
	var out []stretch
	for _, i := range m.commas {
		if i-2 < t.s.first || i+4 >= stop || t.d.tokens[i-1].kind != word || kazakhEnding(t.d.tokens[i-1].lower) != nominative || kazakhDescribes.on(t.d.tokens[i-1].lower, 1) || kazakhFinite(t.d.tokens[i-1].lower) {
			continue
		}
		and, end := 0, 0
		for k := i + 1; k < min(i+maxAside, stop) && end == 0; k++ {
			tok := &t.d.tokens[k]
			switch {
			case tok.lower == "және" && and == 0:
				and = k
			case and > 0 && (tok.lower == "жөніндегі" || strings.HasPrefix(tok.lower, "комитет") || strings.HasPrefix(tok.lower, "комисси")):
				end = k
			case and > 0 && tok.lower == "мәселелері" || tok.text == "," && and == 0:
			case tok.kind != word || tok.upper || kazakhGenitive(tok.lower) || t.d.quoted(tok.start) || kazakhConverb(tok.lower) || kazakhAttributive(tok.lower) || kazakhFinite(tok.lower):
				end = -1
			}
		}
		if end > and+1 && t.matterAt(i-1) {
			out = append(out, stretch{i, end})
		}
	}
	return out
}

// kazakhDescribes are endings of words that describe the noun at the end of a row: «әлеуметтік, мәдени және … мәселелер».
var kazakhDescribes = newEndings("лық", "лік", "дық", "дік", "тық", "тік", "лы", "лі", "ды", "ді", "ты", "ті", "мәдени", "ғылыми", "рухани")

// matterAt says whether the word at token i, before a comma, ends the first matter in the name of a body: it
// opens with a capital within three words, or stands behind whose body it is.
func (t *trimmer) matterAt(i int) bool {
	for k := i; k >= max(i-2, t.s.first); k-- {
		tok := &t.d.tokens[k]
		if tok.kind != word {
			return false
		}
		if tok.upper || k > t.s.first && kazakhGenitive(t.d.tokens[k-1].lower) {
			return true
		}
	}
	return false
}

// kazakhEmbassies finds to where an ambassador of another country is sent who is at home here: «Түркияның ⟦Астанадағы⟧
// елшісі».
func (t *trimmer) kazakhEmbassies(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 1; i+1 < stop; i++ {
		if !kazakhHere.has(t.d.tokens[i].lower) || !t.d.tokens[i-1].upper || !kazakhGenitive(t.d.tokens[i-1].lower) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		k := i + 1
		for k < min(i+4, stop) && (t.d.tokens[k].lower == "төтенше" || t.d.tokens[k].lower == "және" || t.d.tokens[k].lower == "өкілетті") {
			k++
		}
		if k < stop && strings.HasPrefix(t.d.tokens[k].lower, "елші") && !strings.HasPrefix(t.d.tokens[k].lower, "елшілік") {
			out = append(out, stretch{i, i + 1})
		}
	}
	return out
}

// kazakhHere are words for the capital and the country to which such ambassadors are sent.
var kazakhHere = wordSet("астанадағы елордадағы қазақстандағы еліміздегі")

// kazakhTowns finds the town or country in front of a sentence in which somebody named behind it did something:
// «⟦Ташкентте⟧ Ерлан Сәбит елшімен кездесті»; and from where somebody was elected: «⟦Жетісу облысынан сайланған⟧
// Гүлшара Дәрібай».
func (t *trimmer) kazakhTowns(m kazakhMarks, stop int) []stretch {
	var out []stretch
	if at := t.opened(); at+minVersion < stop && t.aPlace(at) && !t.deniesAny() && t.actsAt(at+1) && !t.sits(at+1) && !t.staysThere(at+1, stop) && !t.comesYet() && len(m.dashes) == 0 {
		out = append(out, stretch{at, at + 1})
	}
	for i := t.s.first + 2; i+2 < stop; i++ {
		if t.d.tokens[i].lower != "сайланған" || !kazakhAblative(t.d.tokens[i-1].lower) || !t.someoneAt(i+1) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		first := i - 1
		if !t.d.tokens[first].upper && first > t.s.first {
			first--
		}
		if first > t.s.first && t.d.tokens[first].kind == word && t.d.tokens[first].upper && t.phraseEnds(first-1) {
			out = append(out, stretch{first, i + 1})
		}
	}
	return out
}

// phraseEnds says whether nothing that belongs to the words behind it ends with token i: a comma, or a word in a case
// that no adjective and no owner has.
func (t *trimmer) phraseEnds(i int) bool {
	tok := &t.d.tokens[i]
	return t.comma(i) || tok.kind == word && !tok.upper && !tok.function && kazakhEnding(tok.lower)&(accusative|dative|instrumental) != 0
}
