package language

import "minber/digest"

// openingReach is how many sentences of the story may tell by a verb alone
// what it is about.
const openingReach = 6

// hinted lists one event of a text that names none in full: what a body did in
// the opening, an event told further down, a journey, or a bare noun told in
// full by the body that the text is about.
func (f *eventFinder) hinted() {
	for _, find := range [...]func() (digest.Event, bool){f.delegation, f.sitting, f.aside, f.visit, f.told, f.people} {
		if e, ok := find(); ok {
			f.out = append(f.out, e)
			return
		}
	}
}

// aside is the event that was told too far down.
func (f *eventFinder) aside() (digest.Event, bool) { return f.spare, f.spare.Name != "" }

// told is the event told by a bare noun.
func (f *eventFinder) told() (digest.Event, bool) { return f.bare, f.bare.Name != "" }

// sitting reads the sitting of a body off what it did in the opening: the
// committee discussed, the house voted. Its name is the clause.
func (f *eventFinder) sitting() (digest.Event, bool) {
	rank := 0
	for s := range f.d.sentences {
		one := f.d.sentences[s]
		if one.aside || one.title || f.d.calledOff(one) >= 0 {
			continue
		}
		if rank++; rank > openingReach {
			break
		}
		if metIn(f.meetings, one) {
			continue
		}
		for _, c := range f.d.clauses(one) {
			if v := f.satAt(c); v >= 0 {
				return f.satEvent(s, c, v), true
			}
		}
	}
	return digest.Event{}, false
}

// satAt returns the verb in clause c for what a body does at a sitting, -1 if
// there is none or none acts but a single person.
func (f *eventFinder) satAt(c clause) int {
	body := -1 // the last token that names who sits
	for i := c.first; i < c.end; i++ {
		t := f.d.tokens[i]
		switch {
		case t.kind != word:
		case f.d.quoted(t.start):
			return -1
		case isMember(f.d.lang, t.lower):
			near := 1
			if f.d.lang == "en" {
				near = 2 // the committee's chair
			}
			if body < i-near && body >= 0 {
				break
			}
			return -1
		case startsWithAny(t.lower, members[f.d.lang].many) || f.bodyAt(f.d.tokens, i):
			body = i
		case body >= 0 && !t.upper && startsWithAny(t.lower, sittingVerbs[f.d.lang]):
			if power, _ := f.d.strongest(c.first, i+1); power != noCue {
				return -1
			}
			return i
		}
	}
	return -1
}

// satEvent is the sitting told by the verb at token v of clause c.
func (f *eventFinder) satEvent(s int, c clause, v int) digest.Event {
	return f.complete(digest.Event{
		Name: sittingNoun(f.d.lang, f.d.tokens[v].lower) + ": " + closed(f.d.phrase(f.Reader, c.first, c.end)),
		At:   digest.Span{Start: c.start, End: c.span.end}, Place: f.d.place, Date: f.d.pastDate(s),
	})
}

// sittingNoun is the noun for an event told by a verb.
func sittingNoun(lang, verb string) string {
	switch {
	case lang == "ru":
		return "заседание"
	case lang == "kk":
		return "отырыс"
	case startsWithAny(verb, votingVerbs):
		return "vote"
	case startsWithAny(verb, []string{"met=", "meets=", "gather", "conven", "assembl"}):
		return "meeting"
	}
	return "session"
}

// sittingVerbs are beginnings of verbs for what a body does when it sits.
var sittingVerbs = map[string][]string{
	"en": {
		"approv", "pass", "adopt", "reject", "voted=", "votes=", "voting=", "elected=", "elects=", "ratif", "backed=", "backs=", "endors", "cleared=", "gave=", "debat", "discuss", "consider", "heard=", "review", "examin", "question", "grill",
		"gather", "conven", "met=", "meets=", "sat=", "assembl", "overrode=", "overturn", "confirm", "dismiss", "oust", "impeach", "agreed=", "returned=", "sent=", "decid", "resolv", "opened=", "took=",
	},
	"ru": {
		"одобрил", "принял", "утвердил", "отклонил", "проголосовал", "избрал", "ратифицировал", "поддержал", "рассмотрел", "обсудил", "обсуждал", "заслушал", "собрал", "дал=", "дала=", "дали=", "вернул",
		"отправил", "выразил", "допрашивал", "расспрашивал", "заседал", "рассматривал", "изучил", "выслушивал", "спорил", "отказал", "назначил", "голосовал", "решил", "постановил", "выслушал", "обсуждают=", "рассматривают=", "преодолел", "согласовал",
	},
	"kk": {
		"мақұлдады", "қабылдады", "бекітті", "сайлады", "сайланды", "қарады", "талқылады", "тыңдады", "қолдады", "қайтарды", "жиналды", "қосты=", "реттеді", "шешті", "дауыс", "ратификациялады", "келісті", "таңдады",
	},
}

// votingVerbs are those for a vote.
var votingVerbs = []string{"approv", "pass", "adopt", "reject", "voted=", "votes=", "voting=", "elected=", "elects=", "ratif", "backed=", "backs=", "endors", "clear", "gave=", "overrode=", "overturn", "confirm", "dismiss", "oust", "impeach"}

// pastDate is the first date of sentence s that is not to come.
func (d *document) pastDate(s int) string {
	for _, m := range d.datesIn(s) {
		if base := d.day(); base == "" || m.iso <= base {
			return m.iso
		}
	}
	return ""
}
