package language

import "strings"

// officerBefore returns who is told by office alone to make a journey, as the subject in
// front of token v of sentence s, ready to own: the Speaker of Latvia's Saeima used a visit;
// генеральный секретарь ПА ОБСЕ впервые посещает Монголию. The office tells whose it is, or
// it could be anybody's.
func (f *eventFinder) officerBefore(s, v int) string {
	for i := range f.c.roles[s] {
		r := &f.c.roles[s][i]
		if r.used || r.paired || r.end > v || r.body == nil && r.country == "" || f.host != "" && r.country == f.host || startsWithAny(lower(r.text), residents) || f.d.lang == "en" && beginsWord(lower(r.text), plainMembers) || strings.HasSuffix(r.text, " leader") || !f.leadsSentence(r) {
			continue
		}
		switch f.d.lang {
		case "en":
			return "the " + r.text
		case "ru":
			return lowerFirst(russianOffice(r.text))
		}
		if r.country != f.c.g.home || f.host != "" && f.host != f.c.g.home { // at home such a one is rather the host of a guest
			return r.text
		}
	}
	return ""
}

// leadsSentence says whether an office is the subject of its sentence, by its case or, in
// English, by what stands in front.
func (f *eventFinder) leadsSentence(r *roleSpan) bool {
	if f.d.lang == "en" {
		first := r.first
		if f.d.word(first-1, 0, first) == "the" {
			first--
		}
		return !f.c.g.governed(first) && !isPossessive(f.d.word(r.end, 0, len(f.d.tokens)))
	}
	return r.noun.cases&nominative != 0 && r.noun.cases&plural == 0
}
