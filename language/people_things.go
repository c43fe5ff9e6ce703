package language

import "strings"

// Streets, theatres, prizes, funds, schools and laws bear the names of persons
// whom the text does not speak of. The noun beside the name tells: «музей имени
// …», "the … Prize", «… атындағы театр».

// namesThing says whether the tokens [first, end) are a name that something
// else bears.
func (g *stage) namesThing(s *sentence, first, end int) bool {
	switch g.d.lang {
	case "en":
		return g.thingEnglish(s, first, end)
	case "ru":
		return g.thingRussian(s, first, end)
	case "kk":
		return g.thingKazakh(s, end)
	}
	return false
}

// forget takes a name that something else bears out of the words that can be
// names.
func (g *stage) forget(n nameSpan) {
	for k := n.first; k < n.end; k++ {
		g.kinds[k] |= orgWord
	}
}

// thingEnglish reads "X Street", "the X Prize", "X & Sons".
func (g *stage) thingEnglish(s *sentence, first, end int) bool {
	if end >= s.end {
		return false
	}
	for k := first + 1; k < end; k++ {
		if g.kinds[k]&thingWord != 0 {
			return true
		}
	}
	t := &g.d.tokens[end]
	if t.text == "&" {
		return end+1 < s.end && g.d.tokens[end+1].upper
	}
	return t.kind == word && t.upper && g.kinds[end]&thingWord != 0 && !s.title
}

// thingRussian reads «имени X», «улица X», «премия X»: the name is in the
// genitive, on «памятник» and «бюст» in the dative.
func (g *stage) thingRussian(s *sentence, first, end int) bool {
	i := first - 1
	for i > s.first && (openingMark[g.d.tokens[i].text] || g.lower(i) == "." && g.lower(i-1) == "им") {
		i--
	}
	if i < s.first || g.d.tokens[i].kind != word {
		return false
	}
	switch g.lower(i) {
	case "имени", "им":
		return true
	}
	if g.kinds[i]&thingWord == 0 || i > s.first && g.isHead[i-1] {
		return false // директор школы Иванов
	}
	want := genitive
	if strings.HasPrefix(g.lower(i), "памятник") || strings.HasPrefix(g.lower(i), "бюст") || strings.HasPrefix(g.lower(i), "монумент") {
		want |= dative
	}
	for _, f := range russianSurname(g.word(end - 1)) {
		if f.cases&want != 0 {
			return true
		}
	}
	return false
}

// thingKazakh reads «X атындағы театр», «X көшесі», «X» қоры: the name has no
// ending and the noun is possessed.
func (g *stage) thingKazakh(s *sentence, end int) bool {
	i := end
	for i < s.end && closingMark[g.d.tokens[i].text] {
		i++
	}
	if i >= s.end || g.d.tokens[i].kind != word {
		return false
	}
	low := g.lower(i)
	if strings.HasPrefix(low, "атындағы") || strings.HasPrefix(low, "атында") || strings.HasPrefix(low, "есімімен") {
		return true
	}
	if kazakhAdjective(low) && i+1 < s.end {
		low = g.lower(i + 1) // мемориалдық зираты
	}
	return g.l.possessedThing(low) && !g.inflected(end-1)
}

// kazakhAdjective says whether a word qualifies the noun behind it.
func kazakhAdjective(low string) bool {
	for _, e := range [...]string{"лық", "лік", "дық", "дік", "тық", "тік"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// possessedThing says whether a Kazakh noun of the list has the possessive
// ending of the third person, perhaps with a case behind it: көшесі, қорының,
// мектебінде.
func (l *lexicon) possessedThing(low string) bool {
	if l.things[low] {
		return true
	}
	for _, e := range kkPossessed {
		if stem, ok := strings.CutSuffix(low, e.text); ok && l.things[stem] {
			return true
		}
	}
	return false
}

// possessed puts the possessive ending of the third person on a Kazakh noun:
// көше, көшесі; мектеп, мектебі; орталық, орталығы.
func possessed(noun string) string {
	front, _ := kkFront(noun)
	vowel := "ы"
	if front {
		vowel = "і"
	}
	if kkSound(noun)&vowelSound != 0 && kkSound(noun)&liquid == 0 {
		return noun + "с" + vowel
	}
	for _, v := range [...][2]string{{"п", "б"}, {"к", "г"}, {"қ", "ғ"}} {
		if stem, ok := strings.CutSuffix(noun, v[0]); ok {
			return stem + v[1] + vowel
		}
	}
	return noun + vowel
}

var (
	openingMark = map[string]bool{"«": true, "\"": true, "“": true, "„": true, "'": true}
	closingMark = map[string]bool{"»": true, "\"": true, "”": true, "“": true, "'": true}
)
