package language

import "strings"

// unknownFirst reads a first name that the book does not know before a surname
// or a patronymic that can be nothing else.
func (g *stage) unknownFirst(s *sentence, i, run int) nameSpan {
	low := g.lower(i)
	if g.d.lang == "en" {
		return g.western(s, i, run)
	}
	if g.opens(s, i) && (startsSentence(low) || strings.HasSuffix(low, "ые") || g.kinds[i]&leftWord != 0) {
		return nameSpan{}
	}
	if g.d.lang == "kk" && g.opens(s, i) && locatives.on(low, 3) && !g.known(i) {
		return nameSpan{} // Үзілісте Сыдыковты шақырды: where or when
	}
	n := g.eastern(s, i)
	if g.d.lang == "ru" && n.end > 0 {
		// «Поправку Рябцевой»: two words that agree in nothing are no name.
		if r := g.russianName(n, 0); r.score < agreedScore || g.opens(s, i) && commonNoun(low) {
			return nameSpan{}
		}
	}
	return n
}

// opens says whether token i opens a sentence, or what has a capital as if it
// did: behind a colon, a dash at the head or an opening mark.
func (g *stage) opens(s *sentence, i int) bool {
	if i == s.first {
		return true
	}
	prev := g.d.tokens[i-1].text
	return prev == ":" || openingMark[prev] || isDash(prev) && i-1 == s.first
}

// agreedScore is the least score of a name whose parts agree in gender and case.
const agreedScore = 3

// fromCountry says whether a country in brackets stands at token i, as behind
// the names of a list: «Тору Камикава (Япония)».
func (g *stage) fromCountry(s *sentence, i int) bool {
	return i+2 < s.end && g.d.tokens[i].text == "(" && g.place[i+1] != "" && g.d.tokens[i+2].kind == punct
}

// commonNoun says whether a word at the beginning of a sentence has the ending
// of a noun or a verb rather than of an unknown first name in the nominative.
func commonNoun(low string) bool {
	for _, e := range [...]string{
		"у", "ю", "ы", "ой", "ого", "ому", "ами", "ах", "ов", "ия", "ие", "ение", "ание", "ство", "ость", "ция", "ба", "ка", "ил", "ал", "ала", "ила", "ыл", "ыла", "ел", "ела", "ют", "ут", "ит", "ает", "ует", "ся", "сь",
	} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// soloLater says whether the last word of an unknown English run stands alone
// elsewhere, as surnames do after the first mention: before a verb, a
// possessive, or in the middle of a sentence.
func (g *stage) soloLater(s *sentence, i, run int) bool {
	if i > s.first && (g.lower(i-1) == "the" || g.lower(i-1) == "a") || i+run < s.end && g.d.tokens[i+run].upper {
		return false
	}
	for k := i; k < i+run; k++ {
		if g.place[k] != "" || g.kinds[k]&(orgWord|leftWord) != 0 {
			return false
		}
	}
	return g.solo()[g.d.tokens[i+run-1].text] && !g.solo()[g.d.tokens[i].text]
}

// solo returns the capitalised words that stand alone somewhere in the text:
// no capital before or behind, and no preposition of place or article before.
func (g *stage) solo() map[string]bool {
	if g.alone != nil {
		return g.alone
	}
	g.alone = make(map[string]bool, 64)
	toks := g.d.tokens
	for i := range toks {
		if !toks[i].upper || toks[i].kind != word || i > 0 && (toks[i-1].upper || placeWord[toks[i-1].lower]) || i+1 < len(toks) && toks[i+1].upper {
			continue
		}
		if i > 1 && toks[i-1].text == "," && toks[i-2].upper || i+2 < len(toks) && toks[i+1].text == "." && toks[i+2].upper && len(toks[i].text) < 4 {
			continue
		}
		g.alone[toks[i].text] = true
	}
	return g.alone
}

var placeWord = map[string]bool{"the": true, "a": true, "an": true, "in": true, "at": true, "near": true, "в": true, "во": true, "из": true}

// twoSurnames says whether the words at tokens i and k, subject and object of one
// sentence, are the surnames of two people: in Kazakh those of whom the text has told the
// first names (Смағұл Исмоиловамен кездесті), in Russian those that agree in nothing (с
// Исаковой Громов виделся).
func (g *stage) twoSurnames(i, k int) bool {
	if g.d.lang == "ru" {
		return !g.known(i) && endsWithAny(g.lower(i), "овой", "евой", "иной") && endsWithAny(g.lower(k), "ов", "ев", "ин")
	}
	if g.d.lang != "kk" || g.inflected(i) || !g.inflected(k) {
		return false
	}
	other := g.kazakhNominative(g.word(k))
	return g.surnamed(g.d.tokens[i].text, i) && g.surnamed(other, i) || slavicSurname(lower(other)) && !g.l.spelled(g.word(i)) && (looksRussianSurname(g.lower(i)) || g.anothers(i) || g.ofAnOfficer(i))
}

// surnameAndPlace says whether the Kazakh word at token i, right behind an office, is the surname of somebody
// whose first name the text tells elsewhere, and the one behind it no name of his: «Президент Мавридис
// Ларнака мен Алматы арасындағы рейсті мақтады».
func (g *stage) surnameAndPlace(s *sentence, i int) bool {
	if g.d.lang != "kk" || i == s.first || !g.isHead[i-1] || g.inflected(i) || g.known(i) {
		return false
	}
	next := g.nextWord(i)
	first, told := g.firstNames()[g.d.tokens[i].text]
	return told && first != g.d.tokens[next].text && g.l.spelled(first) && !g.known(next) && !g.patronymic(next) && g.shape(next) < 2
}

// surnamed says whether a form of a surname stands behind a first name other than the
// word at token i.
func (g *stage) surnamed(surname string, i int) bool {
	for form, first := range g.firstNames() {
		if strings.HasPrefix(form, surname) && first != g.d.tokens[i].text && g.l.spelled(first) && g.kazakhNominative(form) == surname {
			return true
		}
	}
	return false
}

// ofAnOfficer says whether the text has the word at token i elsewhere right behind an office, with no
// other name behind: «премьер-министр Моди келді».
func (g *stage) ofAnOfficer(i int) bool {
	toks := g.d.tokens
	for k := 1; k+1 < len(toks); k++ {
		if k != i && g.isHead[k-1] && toks[k].text == toks[i].text && !(toks[k+1].upper && g.place[k+1] == "") {
			return true
		}
	}
	return false
}
