package language

import (
	"cmp"

	"minber/digest"
)

// crowd reads off a verb that somebody met people of a kind: the senator met
// voters, встретилась с избирателями, сайлаушылармен кездесті.
func (f *eventFinder) crowd(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first + 1; i+1 < one.end; i++ {
		if d.cues[i] != wasCue && d.lang != "kk" || d.cues[i].looksAhead() || d.cues[i] == missedCue || d.quoted(d.tokens[i].start) {
			continue
		}
		if whom := f.metPeople(one, i); whom != "" {
			o := occasion{kind: audience, aim: whom, owner: cmp.Or(f.travellerIn(s, i), f.membersBefore(s, i)), date: d.pastDate(s), held: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
			o.own = true
			return o, true
		}
	}
	return occasion{}, false
}

// crowdVerbs are beginnings of verbs for meeting people.
var crowdVerbs = byLanguage[*trait]{
	en: beginsWith(append([]string{"met=", "sat=", "talked=", "spoke=", "chatted="}, plainCrowdVerbs...)...),
	ru: beginsWith("встретил", "пообщал", "поговорил", "побеседовал", "беседовал", "общал"),
	kk: beginsWith("кездес", "жүздес", "тілдес", "әңгімелес", "сөйлес", "сұхбаттас", "дидарлас", "қауышты", "пікірлес", "ұшырас"),
}

// answeringVerbs are English verbs for giving answers to people: took questions from residents.
var answeringVerbs = wordSet(`answered took fielded heard`)

// plainCrowdVerbs are those of them that have the people for their object without "with".
var plainCrowdVerbs = []string{"received=", "heard=", "told=", "assured=", "faced=", "addressed=", "promised="}

// newsPeople are beginnings of nouns for those to whom much is said that is no event: spoke
// to reporters, пообщался с журналистами.
var newsPeople = beginsWith("reporter", "journalist", "correspondent", "newsmen=", "newspeople=", "репортер", "репортёр", "журналист", "корреспондент")

// metPeople returns the people of a kind that the verb of meeting at token i has
// for its object, with the preposition; "" if there are none.
func (f *eventFinder) metPeople(s sentence, i int) string {
	d := f.d
	w, k := d.tokens[i].lower, i+1
	if d.lang == "kk" {
		if startsWithAny(d.word(i+1, s.first, s.end), []string{"алма", "болма"}) {
			return "" // дидарласа алмады
		}
		whom := i - 1
		if kazakhDone.has(&d.tokens[i]) && endsInPlace(d.tokens[whom].lower) {
			for whom > max(s.first, i-3) && d.tokens[whom].kind == word && !kazakhPeople(d.tokens[whom]) {
				whom-- // тұрғындармен ашық алаңда кездесті
			}
		}
		if !crowdVerbs.kk.has(&d.tokens[i]) || endsWithAny(w, "ғысы", "гісі", "қысы", "кісі") || startsWithAny(d.tokens[whom].lower, officials.kk) || !kazakhPeople(d.tokens[whom]) || !endsWithAny(d.tokens[whom].lower, "мен", "пен", "бен") {
			return ""
		}
		first, _ := d.kazakhPhrase(s, whom)
		first = max(first, whom-3)
		for first < whom && (d.inDate(d.tokens[first].start) || d.tokens[first].kind != word || f.c.g.names[first] != 0 || f.c.g.isHead[first]) {
			first++
		}
		return d.text[d.tokens[first].start:d.tokens[whom].end]
	}
	if d.lang == "en" && d.word(i+1, i, s.end) == "questions" && (d.word(i+2, i, s.end) == "from" || d.word(i+2, i, s.end) == "of") && answeringVerbs.has(w) {
		if k = i + 3; k < s.end && severalPeople("en", d.tokens[k]) && residentWords.en.has(&d.tokens[k]) {
			end := k + 1
			if w := d.word(end, k, s.end); (w == "of" || w == "in") && end+1 < s.end && d.tokens[end+1].upper {
				end += 2
			}
			return "with " + d.text[d.tokens[k].start:d.tokens[end-1].end]
		}
		return ""
	}
	if !crowdVerbs.in(d.lang).has(&d.tokens[i]) {
		return ""
	}
	with, plain := "with ", w == "met" || d.lang == "en" && startsWithAny(w, plainCrowdVerbs)
	if d.lang == "ru" {
		with = "с "
	}
	if next := d.word(k, s.first, s.end); next == "down" || next == "out" {
		k++
	}
	for k < min(s.end-1, i+6) && (d.inDate(d.tokens[k].start) || weekdayOf(d.tokens[k].lower) > 0 || datePreposition(d.tokens[k].lower) && (d.inDate(d.tokens[k+1].start) || weekdayOf(d.tokens[k+1].lower) > 0)) {
		k++ // встретилась в понедельник с жителями
	}
	switch next := d.word(k, s.first, s.end); {
	case next == "with" || next == "с" || next == "со":
		with = next + " "
		k++
	case next == "to" && !plain:
		k++
	case !plain:
		return ""
	}
	for n := 0; n < 3 && k+1 < s.end && (d.tokens[k].kind == number || d.tokens[k].function || startsWithAny(d.tokens[k].lower, []string{"some=", "about=", "dozens=", "hundreds=", "several=", "local=", "многими=", "несколькими=", "местными="})); n++ {
		k++
	}
	if k >= s.end || !severalPeople(d.lang, d.tokens[k]) || startsWithAny(d.tokens[k].lower, officials.in(d.lang)) || newsPeople.has(&d.tokens[k]) {
		return ""
	}
	_, end := d.nounPhrase(s, k)
	if d.lang == "en" && plain && w != "met" { // told villagers in X, not told reporters
		end = k + 1
		if !residentWords.en.has(&d.tokens[k]) || end+1 >= s.end || d.tokens[end].lower != "in" && d.tokens[end].lower != "of" || !d.tokens[end+1].upper {
			return ""
		}
		end += 2
	}
	for end > k+1 && (d.inDate(d.tokens[end-1].start) || d.tokens[end-1].function) {
		end--
	}
	return with + d.text[d.tokens[k].start:d.tokens[end-1].end]
}
