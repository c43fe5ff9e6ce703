package language

import "strings"

// leadVerbs begin the Russian and Kazakh verbs of leading.
var leadVerbs = map[string][]string{
	"ru": {"возглавля", "возглавил", "возглавит", "возглавивш", "руководит", "руководил", "руководящ", "заведует", "заведующ", "заведовал", "ведает", "ведавш", "ведающ", "председательствует", "председательствовал", "председательствующ", "руководивш", "заведовавш", "возглавив", "возглавля", "курирует", "курировал", "курирующ", "координирует", "координировал", "координирующ"},
	"kk": {"жетекшілік", "басшылық", "төрағалық", "тізгіндеп", "тізгіндейтін", "тізгіндеген", "тізгіндейді", "меңгеретін", "меңгереді", "меңгеріп", "меңгерген", "басқаратын", "басқарған", "бастаған", "басқарды", "басқарады", "басқарып", "бастап", "бастайтын"},
}

// englishLeadVerbs are the forms of the English ones.
var englishLeadVerbs = wordSet("chairs chaired chairing co-chairs co-chaired heads headed heading leads led leading runs running ran presides presided presiding directs directed directing manages managed managing helms helmed steers oversees oversaw overseeing captains coordinates coordinated")

// leadVerb says whether a word in lower case is a verb of leading.
func leadVerb(lang, low string) bool {
	if lang == "en" {
		return englishLeadVerbs.has(low)
	}
	return startsAny(low, leadVerbs[lang]) && !strings.HasPrefix(low, "руководител") // who leads is no verb
}

// led reads the body that is led, in front of token v (dir -1) or behind it,
// as the office of its leader. Its text is "" if there is none.
func (c *cast) led(s *sentence, v, dir int) roleSpan {
	g := c.g
	from, to := v+1, min(v+10, s.end)
	if dir < 0 {
		from, to = max(s.first, v-16), v
	}
	outer := -1 // where a group starts that is of the body behind it
	for k := from; k < to; k++ {
		if r := g.headOfBody(s, k, from, to, dir); r.text != "" {
			return r
		}
		if r := g.headOfHouse(s, k, from, dir); r.text != "" {
			return r
		}
		b, ok := g.ledBodyAt(k)
		if !ok {
			continue
		}
		if low := g.at(s, k+1); low == "’s" || low == "'s" || g.d.lang == "en" && (g.partBehind(s, k+1) || b.stem == "opposition" && g.partOfName(s, k+1)) {
			continue // the chamber's committee, the opposition New Way party
		}
		first, end := g.phraseAround(s, k, from)
		if dir < 0 && !g.leadsTo(end, v) || dir > 0 && !g.opensPhrase(from, first) {
			if outer < 0 && g.d.lang == "en" && sentGroup.has(g.lower(k)) {
				outer = first
			}
			continue
		}
		if dir < 0 && (g.d.lang == "en" && regionNoun.has(b.stem) && g.peopleOf(s, first) || g.d.lang == "ru" && regionOfMany.has(b.stem) && g.manyInFront(s, first)) {
			return roleSpan{} // residents of the district, led by X
		}
		if outer >= 0 && g.fromBody(outer, first) {
			first = outer // the group of observers from the assembly, led by X
			b.title = "head"
		}
		if g.d.lang == "en" && strings.HasPrefix(g.lower(v), "direct") && g.at(s, end) == "to" {
			return roleSpan{} // the Speaker directed the committee to report
		}
		r := roleSpan{head: k, first: first, end: end, noun: headForm{class: "head", nom: b.title, cases: nominative}}
		switch g.d.lang {
		case "en":
			r.text = b.title + g.ofThe(first, end)
		case "ru":
			r.text = g.genitivePhrase(first, k, b) + g.tail(k+1, end)
			if first == s.first { // a capital that only opens the sentence
				r.text = lowerFirst(r.text)
			}
			r.text = b.title + " " + r.text
		default:
			r.text = g.slice(first, k+1, k, b.genitive) + " " + b.title
		}
		return r
	}
	if g.d.lang == "en" && dir > 0 {
		return g.leadsThem(s, v)
	}
	return roleSpan{}
}

// peopleOf says whether the place whose name starts at token first only tells whence many come: the residents of the
// district.
func (g *stage) peopleOf(s *sentence, first int) bool {
	k := first - 1
	if articles[g.at(s, k)] {
		k--
	}
	low := g.at(s, k-1)
	return (g.at(s, k) == "of" || g.at(s, k) == "from") && strings.HasSuffix(low, "s") && (k-1 == s.first || !g.d.tokens[k-1].upper)
}

// manyInFront says whether a Russian plural stands right in front of the name of a place at token first, which tells only
// whence they are: «жители Московского района во главе с …».
func (g *stage) manyInFront(s *sentence, first int) bool {
	low := g.at(s, first-1)
	return first > s.first && (!g.isHead[first-1] || g.heads[first-1].plural) && endsWithAny(low, "и", "ы", "ей", "ов", "ям", "ам", "ями", "ами") && len(low) > 6
}

// regionOfMany begin the nouns of places that people are led from.
var regionOfMany = wordSet("област район регион облыс аудан")

// sentGroup are those whom a body sends.
var sentGroup = wordSet("group mission delegation team")

// fromBody says whether the words of tokens [first, end) tell of those who come from the body
// behind them.
func (g *stage) fromBody(first, end int) bool {
	k := end - 1
	if articles[g.lower(k)] {
		k--
	}
	for i := first; i < k; i++ {
		if g.d.tokens[i].kind != word || g.names[i] != 0 || g.isHead[i] && !g.heads[i].plural {
			return false
		}
	}
	return k > first && g.lower(k) == "from"
}

// leadsTo says whether nothing but a comma, a relative pronoun and an adverb of
// time stands among tokens [end, v): «группа, которую возглавляет».
func (g *stage) leadsTo(end, v int) bool {
	for i := end; i < v; i++ {
		if low := g.lower(i); (low == "в" || low == "in") && i+1 < v && (g.bodyAt[i+1] != nil || g.place[i+1] != "") || g.bodyAt[i] != nil && i > end || g.place[i] != "" && i > end {
			continue // в Сенате
		} else if low != "," && !timeWord.has(low) && g.d.tokens[i].kind != number && !strings.HasPrefix(low, "котор") && !meanwhileWord.has(low) && !beingVerbs.has(low) && low != "being" && low != "been" && low != "has" && low != "have" && low != "had" && low != "will" && low != "would" && low != "be" {
			return false
		}
	}
	return true
}

// meanwhileWord are adverbs of time beside a verb of leading.
var meanwhileWord = wordSet("now currently still временно сейчас ныне теперь давно уақытша қазір енді бүгінде")

// headOfBody is the office of who leads the chamber whose name starts at token
// k among [from, to): right behind the verb, or in Kazakh in front of it. Its
// text is "" if no chamber does, or if but a part of it is led.
func (g *stage) headOfBody(s *sentence, k, from, to, dir int) roleSpan {
	b, end := g.bodyAt[k], k
	if b == nil || !b.Parliament || g.names[k] != 0 || k > from && g.bodyAt[k-1] == b || dir > 0 && (!g.opensPhrase(from, k) || g.at(s, k-1) == "в") || dir < 0 && g.d.lang != "kk" {
		return roleSpan{}
	}
	for end < s.end && (g.bodyAt[end] == b || g.place[end] != "" && g.d.lang != "kk") {
		if g.ledBodyWord(end) {
			return roleSpan{} // a committee of it
		}
		end++
	}
	if g.d.lang == "en" && g.partBehind(s, k+1) || end < s.end && (g.ledBodyWord(end) || g.lower(end) == "'s" || g.lower(end) == "’s") || dir < 0 && end != to {
		return roleSpan{}
	}
	class, nom := g.presidingTitle()
	r := roleSpan{head: k, first: k, end: end, body: b, country: b.Country, noun: headForm{class: class, nom: nom, cases: nominative}, text: nom}
	r.text = g.inBody(&r, b)
	if g.d.lang == "en" {
		for i := k; i < end; i++ {
			if low := g.lower(i); low == "'s" || low == "’s" {
				k = i + 1
			}
		}
		r.text = nom + g.ofThe(k, end)
	}
	return r
}

// headOfHouse is the office of who leads the house, told by a name of its own that no pack
// knows, whose noun is at token k behind a verb of leading. Its text is "" if there is none.
func (g *stage) headOfHouse(s *sentence, k, from, dir int) roleSpan {
	if dir < 0 || g.d.lang == "kk" || g.bodyAt[k] != nil || g.names[k] != 0 || g.isHead[k] {
		return roleSpan{}
	}
	if _, ok := g.ledBodyAt(k); ok || g.d.lang == "en" && g.partBehind(s, k+1) || isPossessive(g.at(s, k+1)) {
		return roleSpan{}
	}
	name, _ := g.houseName(s, k)
	first, end := g.phraseAround(s, k, from)
	if name == "" || !g.opensPhrase(from, first) {
		return roleSpan{}
	}
	class, nom := g.presidingTitle()
	r := roleSpan{head: k, first: first, end: end, noun: headForm{class: class, nom: nom, cases: nominative}}
	if r.text = nom + " " + name; g.d.lang == "en" {
		r.text = nom + g.ofThe(first, end)
	}
	return r
}

// partBehind says whether a part of a chamber is named behind it from token i
// on: "the Senate finance committee", "the Kurultai working group on …".
func (g *stage) partBehind(s *sentence, i int) bool {
	for end := min(i+4, s.end); i < end && g.d.tokens[i].kind == word && g.kinds[i]&stopWord == 0; i++ {
		if _, ok := g.ledBodyAt(i); ok && (!g.d.tokens[i].upper || g.bodyAt[i] == nil) {
			return true
		}
	}
	return false
}

// partOfName says whether capitals from token i on end in the noun of a party or its like.
func (g *stage) partOfName(s *sentence, i int) bool {
	for k := i; k < s.end && k < i+6 && g.d.tokens[k].kind == word && g.names[k] == 0; k++ {
		if g.ledBodyWord(k) {
			return k > i
		}
		if !g.d.tokens[k].upper {
			return false
		}
	}
	return false
}

// presidingTitle is what the text calls who presides over a chamber, else the word
// for a head.
func (g *stage) presidingTitle() (class, nom string) {
	for i := range g.d.tokens {
		if h := &g.heads[i]; g.isHead[i] && h.class == "chair" && !h.plural && g.d.tokens[i].upper && chamberTitle.has(bare(h.nom)) {
			nom = keepCase(g.d.tokens[i].text, h.nom)
			if g.d.lang == "kk" {
				nom = kazakhPossessed(nom)
			}
			return "chair", nom
		}
	}
	return "head", map[string]string{"en": "head", "ru": "глава", "kk": "басшысы"}[g.d.lang]
}

// chamberTitle are the titles of those who preside over a chamber.
var chamberTitle = wordSet("speaker chairman chairwoman chairperson спикер председатель торага төраға төрайым toraga төрағасы төрайымы спикері")

// ledBodyWord says whether token k is a noun for a part of a body.
func (g *stage) ledBodyWord(k int) bool {
	_, ok := g.ledBodyAt(k)
	return ok && g.bodyAt[k] == nil
}

// ledBodyOwn says whether token k ends the name of a body that is no house: the Supreme Audit
// Chamber.
func (g *stage) ledBodyOwn(k int) bool {
	_, ok := g.ledBodyAt(k)
	return ok && g.bodyAt[k] != nil && !g.bodyAt[k].Parliament
}

// ledBody is a noun for those whom somebody leads, and what the leader is
// called. In English and Russian stem is a word or its beginning in any form.
type ledBody struct {
	stem     string
	title    string // head, chair, leader; глава; басшысы
	genitive string // делегации, делегациясының; unused in English
	feminine bool
}

// leadingOnsets settle most words at once: how all those begin that tell of
// leading, of a seat or of work.
var leadingOnsets = func() *onsets {
	out := new(onsets)
	words := []string{"of", "over", "under", "во", "под"}
	for _, list := range [...]map[string][]string{leadVerbs, seatVerbs} {
		for _, of := range list {
			words = append(words, of...)
		}
	}
	for _, set := range [...]*wordList{englishLeadVerbs, leadInfinitive, whosePossessive} {
		for w := range set.all() {
			words = append(words, w)
		}
	}
	for w := range deedTitles {
		words = append(words, w)
	}
	for w := range chairmanship.all() {
		words = append(words, w)
	}
	for _, of := range workVerbs {
		for w := range of {
			words = append(words, w)
		}
	}
	for _, w := range words {
		out.put(onsetOf(w))
	}
	return out
}()
