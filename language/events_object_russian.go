package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// discussingVerbs are beginnings of Russian verbs whose object is what a sitting is about.
var discussingVerbs = beginsWith("обсудил", "обсуждал", "обсуждают=", "обсуждает=", "рассмотрел", "рассматривал", "обговорил")

// discussed names what the first verb of talking something over in Russian tokens
// [first, end) has for its object, ready to stand behind a sitting: «обсудили за круглым
// столом взаимное признание дипломов» tells of one о взаимном признании дипломов.
func (f *eventFinder) discussed(first, end int) string {
	d := f.d
	for v := first; v+1 < end; v++ {
		t := &d.tokens[v]
		if !discussingVerbs.has(t) || t.upper && v > first || d.quoted(t.start) || d.cues[v].looksAhead() || d.cues[v] == missedCue || v > first && negations.has(&d.tokens[v-1]) {
			continue
		}
		from := f.objectOf(v, end)
		if from < 0 {
			return ""
		}
		return f.aboutObject(from, f.stopsAt(from, end))
	}
	return ""
}

// withGuests says whether what the Russian verb at token v tells was talked over is what
// houses talk over with guests, not among themselves: «в Сенате обсудили сотрудничество с Х».
func (f *eventFinder) withGuests(v, end int) bool {
	if !discussingVerbs.has(&f.d.tokens[v]) {
		return false
	}
	for k := v + 1; k < min(end, v+mostAbout); k++ {
		if guestMatters.has(&f.d.tokens[k]) {
			return true
		}
	}
	return false
}

var guestMatters = beginsWith("сотрудничеств", "взаимодействи", "отношени", "партнерств", "партнёрств", "связи=", "контакты=")

// objectOf returns where the object of the Russian verb at token v begins, -1 if none is
// told: right behind it and what tells when, or with the first adjective in the accusative
// behind where it was.
func (f *eventFinder) objectOf(v, end int) int {
	const farthest = 12
	d := f.d
	place := false
	for k := v + 1; k < min(end, v+farthest); k++ {
		t := &d.tokens[k]
		switch {
		case t.kind != word || d.quoted(t.start):
			return -1
		case d.inDate(t.start) || weekdayOf(t.lower) > 0 || whereAndWhen.has(t.lower) && !russianHasPreposition(t.lower) || t.lower == "вместе":
		case russianHasPreposition(t.lower):
			if place = true; t.lower == "с" || t.lower == "со" {
				return -1
			}
		case place && (f.inSitter(k) || f.c.g.bodyAt[k] != nil):
		case f.c.g.names[k] != 0 || f.c.g.isHead[k] || areMembers("ru", t.lower):
			return -1
		case t.upper:
		case !place, isVerbalNoun(t.lower), isRussianAdjective(t.lower) && endsWithAny(t.lower, "ое", "ее", "ую", "юю", "ые", "ый", "ий"):
			return k
		}
	}
	return -1
}

// aboutObject puts the Russian phrase of tokens [first, end), in the accusative, behind «о»:
// its noun and the adjectives in front of it.
func (f *eventFinder) aboutObject(first, end int) string {
	d := f.d
	noun := first
	for noun < end && isRussianAdjective(d.tokens[noun].lower) && !isVerbalNoun(d.tokens[noun].lower) && d.tokens[noun].kind == word {
		noun++
	}
	if noun >= end || d.tokens[noun].kind != word || d.tokens[noun].upper || d.cues[noun] != noCue || end-first < 2 {
		return ""
	}
	low := d.tokens[noun].lower
	rest := strings.TrimSpace(d.text[d.tokens[noun].end:d.tokens[end-1].end])
	if strings.HasPrefix(low, "вопрос") && rest != "" {
		return spacedOnce("по вопросам " + rest)
	}
	form, ending := prepositionalOf(low)
	if form == "" {
		return ""
	}
	var words []string
	for k := first; k < noun; k++ {
		words = append(words, prepositionalAdjective(d.tokens[k].text, ending))
	}
	words = append(words, form, rest)
	about := "о "
	if strings.HasPrefix(words[0], "а") || strings.HasPrefix(words[0], "о") || strings.HasPrefix(words[0], "у") || strings.HasPrefix(words[0], "э") || strings.HasPrefix(words[0], "и") {
		about = "об "
	}
	return spacedOnce(about + strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " "))
}

// isVerbalNoun says whether a Russian word that ends as an adjective in the plural is a noun of
// what is done: признание, развитие.
func isVerbalNoun(low string) bool {
	return endsWithAny(low, "ание", "ение", "яние", "тие", "вие", "мие", "рие", "лие")
}

// prepositionalAdjective is the prepositional of an adjective, which agrees with a noun
// whose adjectives end so.
func prepositionalAdjective(w, ending string) string {
	if ending == "ых" {
		if stem, ok := strings.CutSuffix(w, "ие"); ok {
			return stem + "их"
		}
		return strings.TrimSuffix(w, "ые") + "ых"
	}
	return eventAdjective(w, ending)
}

// prepositionalOf is the prepositional of a Russian noun without life in the accusative, and
// the ending of the adjectives that agree with it; "" where its form does not tell.
func prepositionalOf(low string) (form, adjective string) {
	last, n := utf8.DecodeLastRuneInString(low)
	stem := low[:len(low)-n]
	before, _ := utf8.DecodeLastRuneInString(stem)
	switch last {
	case 'у':
		return stem + "е", "ой"
	case 'ю':
		if before == 'и' {
			return stem + "и", "ой"
		}
		return stem + "е", "ой"
	case 'ы':
		return stem + "ах", "ых"
	case 'и':
		if strings.ContainsRune("кгхжшчщ", before) {
			return stem + "ах", "ых"
		}
		return stem + "ях", "ых"
	case 'а', 'я':
		return low + "х", "ых" // дела
	case 'е':
		if before == 'и' {
			return stem + "и", "ом"
		}
		return low, "ом"
	case 'о':
		return stem + "е", "ом"
	case 'ь':
		if strings.HasSuffix(low, "ость") || strings.HasSuffix(low, "знь") {
			return stem + "и", "ой"
		}
		return "", ""
	case 'й':
		return stem + "е", "ом"
	}
	if isRussianVowel(last) {
		return "", ""
	}
	return low + "е", "ом"
}

// inReading tells in which reading a Russian sentence says that a bill was passed, ready to
// stand behind what it is about.
func (f *eventFinder) inReading(s sentence) string {
	d := f.d
	for i := s.first + 1; i < s.end; i++ {
		if strings.HasPrefix(d.tokens[i].lower, "чтени") && !d.quoted(d.tokens[i].start) {
			switch w := d.tokens[i-1].lower; w {
			case "первом", "втором", "третьем", "окончательном":
				if w == "втором" {
					return " во втором чтении"
				}
				return " в " + w + " чтении"
			}
		}
	}
	return ""
}
