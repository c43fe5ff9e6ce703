package language

import (
	"strings"

	"minber/digest"
)

// address reads what one person does in public off the verb for it: an oath taken, a
// guest's speech before a house, a report before voters, citizens received. English
// tells them by nouns.
func (f *eventFinder) address(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang == "en" {
		return occasion{}, false
	}
	for i := one.first; i < one.end; i++ {
		t := &d.tokens[i]
		if !addressVerbs.in(d.lang).has(t) || t.upper && i > one.first || d.quoted(t.start) || d.cues[i].looksAhead() || d.cues[i] == missedCue || d.word(i-1, one.first, one.end) == "не" || d.lang == "kk" && startsWithAny(d.word(i+1, one.first, one.end), []string{"жоқ=", "алма"}) {
			continue
		}
		p := f.speakerNear(s, i, strings.HasPrefix(t.lower, "прис") || d.word(i-1, one.first, one.end) == "ант")
		if p == nil {
			continue
		}
		o := occasion{kind: forum, held: true, own: true, within: true, place: d.place, date: d.pastDate(s), at: digest.Span{Start: one.span.start, End: one.span.end}}
		who := f.ownerName(p)
		if d.lang == "kk" {
			who += ownerEnding(who)
			o.phrase = f.kazakhAddress(one, i, p, who)
		} else {
			o.phrase = f.russianAddress(one, i, p, who)
		}
		if o.phrase != "" {
			return o, true
		}
	}
	return occasion{}, false
}

// addressVerbs are beginnings of verbs, and of nouns before them, for what one person
// does before many.
var addressVerbs = byLanguage[*trait]{
	ru: beginsWith("принес=", "принёс=", "принесла=", "принял=", "приняла=", "присягнул", "выступил=", "выступила=", "отчитался=", "отчиталась=", "ответил=", "ответила=", "отвечал=", "отвечала="),
	kk: beginsWith("берді=", "беріп=", "сөйледі=", "сөйлеп=", "қабылдады=", "жасады="),
}

// speakerNear returns the person who holds an office, one of a parliament or a state
// unless an oath is taken, and does what the verb at token i of sentence s tells.
func (f *eventFinder) speakerNear(s, i int, oath bool) *person {
	for _, m := range f.c.at[s] {
		if (f.official(m.p) || oath && m.p.role != "") && f.c.subject(m) && abs(m.first-i) < 14 {
			return m.p
		}
	}
	return nil
}

// russianAddress names what the verb at token i tells that person p did, ready told
// as who: присяга депутата Х, выступление президента Х перед депутатами, отчёт перед
// жителями.
func (f *eventFinder) russianAddress(one sentence, i int, p *person, who string) string {
	d, w := f.d, f.d.tokens[i].lower
	if strings.HasPrefix(w, "присяг") {
		return "присяга " + who
	}
	if strings.HasPrefix(w, "прин") {
		for k := max(one.first, i-2); k < min(one.end, i+4); k++ {
			if startsWithAny(d.tokens[k].lower, []string{"присягу=", "клятву="}) {
				return "присяга " + who
			}
		}
		return ""
	}
	if strings.HasPrefix(w, "отве") {
		return f.answers(one, i, who)
	}
	for k := max(one.first, i-9); k+1 < min(one.end, i+7); k++ {
		if in := d.tokens[k].lower; (in == "в" || in == "во") && strings.HasPrefix(w, "выступ") && f.isGuest(p) && k+2 <= one.end && f.sitterWords(k+1) > 0 && !f.panel.has(&d.tokens[k+1]) {
			_, end := f.bodyPhrase(one, k+1, k+f.sitterWords(k+1))
			return "выступление " + who + " " + d.text[d.tokens[k].start:d.tokens[end-1].end]
		}
		if d.tokens[k].lower != "перед" {
			continue
		}
		noun := k + 1
		for noun+1 < one.end && (isRussianAdjective(d.tokens[noun].lower) || d.tokens[noun].lower == "всеми") {
			noun++
		}
		_, end := d.nounPhrase(one, noun)
		_, end = f.withoutPeople(noun, noun, end)
		whom := closed(d.text[d.tokens[k].start:d.tokens[end-1].end])
		house := f.sitterWords(noun) > 0 || f.sitterWords(k+1) > 0 || startsWithAny(d.tokens[noun].lower, countedMembers.ru)
		switch report := strings.HasPrefix(w, "отчит"); {
		case report && !house && severalPeople("ru", d.tokens[noun]):
			return "отчёт " + who + " " + whom
		case !report && house && (f.isGuest(p) || amongParliaments.has(&d.tokens[k+1])):
			return "выступление " + who + " " + whom
		}
	}
	return ""
}

// answers names the meeting at which somebody told as who answered questions of people,
// by the Russian verb at token i: ответил на вопросы жителей.
func (f *eventFinder) answers(one sentence, i int, who string) string {
	d := f.d
	for k := i + 1; k+2 < min(one.end, i+5); k++ {
		people := &d.tokens[k+2]
		if d.tokens[k].lower != "на" || d.tokens[k+1].lower != "вопросы" || !residentWords.ru.has(people) {
			continue
		}
		_, end := d.russianPhrase(one, k+2)
		_, end = f.withoutPeople(k+2, k+2, end)
		var with string
		if stem, ok := strings.CutSuffix(people.text, "ей"); ok && people.lower != "людей" {
			with = stem + "ями"
		} else if stem, ok := strings.CutSuffix(people.text, "ов"); ok {
			with = stem + "ами"
		} else if strings.HasSuffix(people.text, "ан") { // горожан
			with = people.text + "ами"
		} else {
			return ""
		}
		return "встреча " + who + " с " + with + d.text[people.end:d.tokens[end-1].end]
	}
	return ""
}

// kazakhWith is the ending of the instrumental that a Kazakh word takes.
func kazakhWith(w string) string {
	switch low := lower(w); {
	case endsWithAny(low, "ж", "з", "б", "в", "г", "ғ", "д"):
		return "бен"
	case kkSound(low)&voiceless != 0:
		return "пен"
	}
	return "мен"
}

// kazakhAddress is russianAddress for Kazakh, where who did it is told as owner.
func (f *eventFinder) kazakhAddress(one sentence, i int, p *person, who string) string {
	d, w := f.d, f.d.tokens[i].lower
	before := d.word(i-1, one.first, one.end)
	if before == "ант" {
		return who + " ант беруі"
	}
	if w == "қабылдады" {
		if startsWithAny(before, []string{"азаматтарды=", "тұрғындарды=", "халықты=", "сайлаушыларды=", "жұртты="}) {
			return who + " " + before + " қабылдауы"
		}
		return ""
	}
	if asked := d.word(i-2, one.first, one.end); before == "жауап" && i-3 >= one.first && startsWithAny(asked, []string{"сұрағына=", "сұрақтарына=", "сауалдарына=", "сауалына="}) {
		if people := &d.tokens[i-3]; residentWords.kk.has(people) && kazakhGenitive(people.lower) && kazakhBody(people.text) != people.text {
			body := kazakhBody(people.text)
			return who + " " + body + kazakhWith(body) + " кездесуі"
		}
		return ""
	}
	if x := i - 1; strings.HasPrefix(w, "сөйле") && f.isGuest(p) {
		if before == "сөз" {
			x--
		}
		if x >= one.first && f.sitterWords(x) > 0 && !f.panel.has(&d.tokens[x]) && endsInPlace(d.tokens[x].lower) {
			first, _ := f.bodyPhrase(one, x, x)
			return who + " " + d.text[d.tokens[first].start:d.tokens[x].end] + " сөйлеген сөзі"
		}
	}
	report := before == "есеп" && w != "сөйледі"
	for k := i - 1; k > max(one.first, i-10); k-- {
		if d.tokens[k].lower != "алдында" {
			continue
		}
		whom := d.tokens[k-1]
		first, _ := d.kazakhPhrase(one, k-1)
		for first < k-1 && (f.c.g.names[first] != 0 || f.c.g.isHead[first] && first < k-2) {
			first++
		}
		house := f.sitterWords(k-1) > 0 || startsWithAny(whom.lower, countedMembers.kk)
		switch name := closed(d.phrase(f.Reader, first, k)); {
		case report && !house && kazakhSeveral(whom.lower):
			return who + " " + name + " алдындағы есебі"
		case !report && house && f.isGuest(p) && strings.HasPrefix(w, "сөйле"):
			return who + " " + name + " алдында сөйлеген сөзі"
		}
	}
	return ""
}

// kazakhSeveral says whether a Kazakh word is for people of a kind: кеншілер, халық.
func kazakhSeveral(w string) bool {
	return endsWithAny(w, "лар", "лер", "дар", "дер", "тар", "тер", "лары", "лері", "дары", "дері", "тары", "тері") || w == "халық" || w == "жұрт" || w == "халқы"
}

// isGuest says whether a person is none of those who sit in the house at home: from
// another country, or a head of state or of a government.
func (f *eventFinder) isGuest(p *person) bool {
	if p.country != "" && f.c.g.home != "" && p.country != f.c.g.home {
		return true
	}
	return startsWithAny(lower(p.role), []string{"президент", "премьер", "корол", "мемлекет басшысы=", "глава государства="}) && !strings.Contains(lower(p.role), "вице")
}
