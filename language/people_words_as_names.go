package language

import (
	"slices"
	"strings"
)

// Words that mean something else, and single letters, are names beside a first name or an office:
// Senator Tom House, Minister S Jaishankar.

// surnameAsWord says whether an English or Kazakh word that names an office, a thing or a part of
// a body is a surname, for a first name stands in front of it: Charlie King, Гүлнәр Әмір.
func (g *stage) surnameAsWord(s *sentence, i int) bool {
	if i == s.first || !g.d.tokens[i-1].upper {
		return false
	}
	if g.behindArabicArticle(s, i) {
		return true
	}
	if !g.known(i-1) || g.isHead[i] && g.lower(i-1) == "vice" {
		return false // Vice Chancellor
	}
	if low := g.lower(i); g.d.lang == "kk" && arabicTitled(g.d.tokens[i].text) && strings.Contains(low, "-") {
		return true // Абдалла әл-Шейх
	}
	return g.d.lang == "en" && (wordSurnames.has(g.lower(i)) || g.officersWord(s, i)) || g.d.lang == "kk" && strings.HasPrefix(g.lower(i), "әмір")
}

// behindArabicArticle says whether token i closes an Arabic name behind an article that stands apart:
// Abdullah Al Sheikh.
func (g *stage) behindArabicArticle(s *sentence, i int) bool {
	return g.d.lang == "en" && i-2 >= s.first && arabicBound.has(g.lower(i-1)) && g.d.tokens[i-1].upper && g.d.tokens[i-2].upper && g.known(i-2)
}

// arabicBound are the articles of Arabic surnames as they are written apart.
var arabicBound = wordSet("al el")

// wordSurnames are the surnames that are words of offices and bodies.
var wordSurnames = wordSet(`
	king dean pope bishop prince judge duke earl baron abbot chancellor major clerk marshal deacon
	white black green brown gray grey red gold silver bright light fire field fields church banks park bridge hall day bell hill lake rivers waters wood woods forest stone child justice hope love young long short
	price cross castle gates march north south east west summers winter frost snow rain bond page law lord temple house parish land lands mills mines pool ports power rice sharp street church-hill wise case chase cannon fox`)

// officersWord says whether the last of two English words behind an office is the surname of its
// holder, whatever else it means, for a first name of the list stands between: Senator Tom House,
// MP Gary Street. What bears the name of a president or a general has an article, or goes on.
func (g *stage) officersWord(s *sentence, i int) bool {
	h := i - 2
	if g.d.lang != "en" || h < s.first || !g.d.tokens[i].upper || !g.d.tokens[i-1].upper || !g.isHead[h] || !g.d.tokens[h].upper || g.heads[h].plural {
		return false
	}
	first := g.d.tokens[i-1].text
	if !g.l.spelled(first) || g.as(i-1).common && opensSentence[g.lower(i-1)] || g.isHead[i-1] || g.bodyAt[i-1] != nil || g.kinds[i-1]&(leftWord|stopWord) != 0 {
		return false
	}
	if i+1 < s.end && (g.d.tokens[i+1].upper || g.d.tokens[i+1].text == "'s" || g.d.tokens[i+1].text == "’s") && g.kinds[i+1]&(orgWord|thingWord) != 0 {
		return false // Senator Bob Court House
	}
	return wordSurnames.has(g.lower(i)) || houseHolder.has(g.heads[h].class) && !articles[g.lower(h-1)]
}

// houseHolder are the offices after whose holders hardly any street or building is called.
var houseHolder = wordSet("deputy senator chair vice ambassador minister")

// wordlySurname says whether the English name of tokens [first, end) is that of a person although
// it ends in a word for a thing: behind an office, or in front of words that go with persons.
func (g *stage) wordlySurname(s *sentence, first, end int) bool {
	if g.d.lang != "en" || end-first != 2 {
		return false
	}
	return g.officersWord(s, end-1) || wordSurnames.has(g.lower(end-1)) && g.l.spelled(g.d.tokens[first].text) && !g.as(first).common && g.personBehind(s, end)
}

// titledName reads an English word of respect with a single name behind an office, where it may be
// a first name and the word behind it is none: House Speaker Puan Maharani, the Prime Minister of
// Bangladesh Sheikh Hasina.
func (g *stage) titledName(s *sentence, i int) nameSpan {
	t := &g.d.tokens[i]
	if g.d.lang != "en" || i == s.first || i+1 >= s.end || !t.upper || !givenTitles.has(t.lower) {
		return nameSpan{}
	}
	officer := g.isHead[i-1] && g.d.tokens[i-1].upper || g.place[i-1] != "" && i-2 > s.first && (g.lower(i-2) == "of" || g.lower(i-3) == "of")
	k := i + 1
	if !officer || g.known(k) || !g.free(s, k) || !g.d.tokens[k].upper || k+1 < s.end && (g.d.tokens[k+1].upper && g.d.tokens[k+1].kind == word || g.particle(k+1)) {
		return nameSpan{}
	}
	return nameSpan{first: i, end: k + 1, given: g.word(i), family: g.word(k)}
}

// givenTitles are the words of respect that are first names as well.
var givenTitles = wordSet("puan sheikh shaikh maalim")

// bareInitials reads English initials that stand without points in front of a surname, as Indian
// and Pakistani print has them: Minister S Jaishankar, A P Singh, K P Sharma Oli. One of them wants an
// office in front, for it may be a grade or a number: type B, vitamin C.
func (g *stage) bareInitials(s *sentence, i int) nameSpan {
	if n := g.joinedInitials(s, i); n.end > 0 {
		return n
	}
	if !g.bareInitial(i) || i+1 >= s.end {
		return nameSpan{}
	}
	n := nameSpan{first: i, given: g.d.tokens[i].text}
	k := i + 1
	for ; k < s.end && k < i+3 && g.bareInitial(k); k++ {
		n.middle = strings.TrimSpace(n.middle + " " + g.d.tokens[k].text + ".")
	}
	officer := i > s.first && (g.isHead[i-1] && g.d.tokens[i-1].upper && !g.heads[i-1].plural || g.addressed(s, i) || g.lower(i-1) == "," && g.behindOffice(s, i) && g.personsEnd(s, i+2))
	if !officer && (k == i+1 || i > s.first && (g.d.tokens[i-1].upper || articles[g.lower(i-1)]) || g.lower(i) == "u") || k >= s.end || !g.free(s, k) || !g.d.tokens[k].upper {
		return nameSpan{}
	}
	n.family, n.end = g.word(k), k+1
	if k+1 < s.end && g.d.tokens[k+1].upper && (g.free(s, k+1) || officer && k > i+1 && !g.isHead[k+1] && g.bodyAt[k+1] == nil && g.kinds[k+1]&thingWord == 0) {
		n.middle, n.family, n.end = strings.TrimSpace(n.middle+" "+n.family), g.word(k+1), k+2
	}
	if n.end < s.end && g.d.tokens[n.end].upper && g.d.tokens[n.end].kind == word {
		return nameSpan{}
	}
	return n
}

// joinedInitials reads two English initials written as one word in front of a surname, as print in
// America and India has them: Vice President JD Vance, Governor (LG) VK Saxena, the President of India,
// CP Rao. An office in front, or the surname by itself elsewhere, tells them from an abbreviation.
func (g *stage) joinedInitials(s *sentence, i int) nameSpan {
	t := &g.d.tokens[i]
	k := i + 1
	if g.d.lang != "en" || len(t.text) != 2 || !allCaps(t.text) || t.kind != word || g.names[i] != 0 || g.place[i] != "" || g.town[i] != "" || g.bodyAt[i] != nil || g.isHead[i] || shortOffices.has(t.lower) || k >= s.end || !g.free(s, k) || allCaps(g.d.tokens[k].text) || !longerThan(g.d.tokens[k].text, 2) {
		return nameSpan{}
	}
	if !g.initialsBehindOffice(s, i) && (!g.seenAlone(k) || slices.ContainsFunc(g.spans, func(n nameSpan) bool { return n.family == g.word(k) })) {
		return nameSpan{} // CS Chebet: the Cabinet Secretary, Hellen Chebet
	}
	n := nameSpan{first: i, given: t.text[:1], middle: t.text[1:] + ".", family: g.word(k), end: k + 1}
	if k+1 < s.end && g.d.tokens[k+1].upper && g.free(s, k+1) {
		n.middle, n.family, n.end = n.middle+" "+n.family, g.word(k+1), k+2 // KP Sharma Oli
	}
	if n.end < s.end && g.d.tokens[n.end].upper && g.d.tokens[n.end].kind == word {
		return nameSpan{}
	}
	return n
}

// initialsBehindOffice says whether an office in the singular stands in front of token i: right there, with a
// bracket in between, or set off by a comma or the country that it is of.
func (g *stage) initialsBehindOffice(s *sentence, i int) bool {
	if i == s.first {
		return false
	}
	if g.addressed(s, i) || g.isHead[i-1] && !g.heads[i-1].plural {
		return true
	}
	if from := g.bracketBefore(s, i); from > s.first {
		return g.isHead[from-1]
	}
	return g.lower(i-1) == "," && g.behindOffice(s, i) || g.closesOffice(s, i)
}

// personsEnd says whether what stands at token k ends the name of a person set off by commas or goes on with
// what he did.
func (g *stage) personsEnd(s *sentence, k int) bool {
	return k < s.end && (g.lower(k) == "," || personalVerbs.has(g.lower(k)) || toBe.has(g.lower(k)))
}

// closesOffice says whether the country right in front of token i closes an office: Foreign Minister of Nepal X,
// the ambassador to Chile X.
func (g *stage) closesOffice(s *sentence, i int) bool {
	k := i - 1
	if k <= s.first || g.place[k] == "" || !g.d.tokens[k].upper {
		return false
	}
	for k > s.first && (g.place[k] != "" && g.names[k] == 0 || g.lower(k) == "the" || g.lower(k) == "and" && g.place[k-1] != "") {
		k--
	}
	if low := g.lower(k); low != "of" && low != "to" && low != "from" && low != "for" {
		return false
	}
	for j := k - 1; j >= s.first && k-j < titleReach && g.d.tokens[j].kind == word && g.names[j] == 0; j-- {
		if g.isHead[j] {
			return !g.heads[j].plural
		}
	}
	return false
}

// shortOffices are abbreviations of offices and bodies that stand in front of names, and no initials.
var shortOffices = wordSet("mp mr dr ms pm fm vp gm md vc sp dg pa pr hr it ai tv pc qc kc jp rt hm hh he sg sc na ps cs ag cj dp ig cm dm dc hq un eu us uk ec ep au nz gp mc dj id ex vs st ph")

// bareInitial says whether token i is a single capital without a point.
func (g *stage) bareInitial(i int) bool {
	t := &g.d.tokens[i]
	return g.d.lang == "en" && t.kind == word && t.upper && len(t.text) == 1 && t.text != "I" && g.names[i] == 0 && g.lower(i+1) != "." && !(t.text == "E" && g.excellency(i))
}
