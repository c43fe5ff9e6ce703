package language

import (
	"slices"
	"strings"
	"time"
)

// farthestClause is how many tokens from a date the clause opens that it stands in.
const farthestClause = 14

// clauseOfDate returns the tokens of the clause that tells of something else than its
// sentence and holds the date, none if none does: "the agreement [signed on 3 November]",
// «выборы, [которые прошли 5 октября]», «[12 қазанда қол қойылған] келісім».
func (d *document) clauseOfDate(m *dateMention) (from, to int) {
	switch d.lang {
	case "ru":
		if from, to = d.participleAround(m); from < to {
			return from, to
		}
		return d.relativeRussian(m)
	case "kk":
		return d.participleKazakh(m)
	}
	return d.relativeEnglish(m)
}

// relativeEnglish is the same for English: a relative clause, whole or shortened to its
// participle.
func (d *document) relativeEnglish(m *dateMention) (from, to int) {
	s := &d.sentences[m.sentence]
	at := d.tokenAt(m.start)
	to = d.clauseEnd(at, s.end)
	if k := at - 2; k-2 > s.first && (d.tokens[at-1].lower == "on" || d.tokens[at-1].lower == "in") && strings.HasSuffix(d.tokens[k].lower, "ed") || k-2 > s.first && d.tokens[at-1].lower == "on" && (d.tokens[k].lower == "held" || d.tokens[k].lower == "set") {
		// the agreement signed on 3 November
		if noun := &d.tokens[k-1]; noun.kind == word && !noun.upper && !englishHelps.has(noun.lower) && !pastEnglish(noun) && d.pastBefore(s, k-1) {
			return k, to
		}
	}
	for k := at - 1; k > s.first && k > at-farthestClause; k-- {
		t := &d.tokens[k]
		switch t.lower {
		case ",", ";", ":", "—", "–":
			return 0, 0
		case "met", "held", "received", "hosted", "chaired", "talks", "meeting":
			return 0, 0 // the senators who met on Monday
		case "which", "who", "whose", "whom":
			return k, to
		case "that":
			if pastEnglish(&d.tokens[k+1]) && !pastEnglish(&d.tokens[k-1]) {
				return k, to
			}
		}
	}
	return 0, 0
}

// englishHelps are the words behind which an English participle is the verb of its clause.
var englishHelps = wordSet("was were is are be been being has have had not and or also then it he she they who which that this these those later again first jointly formally officially already")

// pastEnglish says whether a word may be an English verb of the past.
func pastEnglish(t *token) bool {
	switch t.lower {
	case "was", "were", "has", "had", "will":
		return true
	}
	return !t.upper && (strings.HasSuffix(t.lower, "ed") || englishPasts.has(t))
}

// pastBefore says whether a verb of the past stands in front of token k in the sentence,
// not far from it.
func (d *document) pastBefore(s *sentence, k int) bool {
	for j := k - 1; j >= s.first && j > k-farthestClause; j-- {
		if pastEnglish(&d.tokens[j]) {
			return true
		}
	}
	return false
}

// clauseEnd returns the token behind at where its clause ends: a comma, another mark, or end.
func (d *document) clauseEnd(at, end int) int {
	for k := at; k < end; k++ {
		switch d.tokens[k].text {
		case ",", ";", "—", "–":
			return k
		}
	}
	return end
}

// relativeRussian is the same for a Russian clause of «который», «где» or «когда», and
// for a participle in front of its noun: «подписанное 3 ноября соглашение».
func (d *document) relativeRussian(m *dateMention) (from, to int) {
	s := &d.sentences[m.sentence]
	at := d.tokenAt(m.start)
	if at > s.first {
		prev := d.tokens[at-1].lower
		if prev == "от" { // соглашение от 3 ноября
			return at - 1, d.tokenAt(m.end)
		}
		if (undergoneParticiple(prev) || fullParticiple(prev)) && !startsWithAny(prev, heldParticiples) && !startsWithAny(prev, comeParticiples) {
			return at - 1, d.tokenAt(m.end)
		}
	}
	for k := at - 1; k > s.first && k > at-farthestClause; k-- {
		switch low := d.tokens[k].lower; {
		case low == ",":
			return 0, 0
		case strings.HasPrefix(low, "котор"), low == "где", low == "куда":
			comma := k - 1
			if d.tokens[comma].text != "," {
				comma = max(k-2, s.first+1)
			}
			if d.tokens[comma].text != "," || startsWithAny(d.tokens[comma-1].lower, talkStems) {
				return 0, 0
			}
			to = d.clauseEnd(at, s.end)
			for j := k + 1; j < to; j++ {
				if startsWithAny(d.tokens[j].lower, heldVerbs) {
					return 0, 0
				}
			}
			return k, to
		}
	}
	return 0, 0
}

// participleKazakh is the same for a Kazakh participle between the date and its noun:
// «12 қазанда қол қойылған келісім», but not «12 қазанда өткен кездесу», and not «12
// қазанда келген соң».
func (d *document) participleKazakh(m *dateMention) (from, to int) {
	const between = 3
	if m.relative {
		return 0, 0 // whom he received on Tuesday, rather than who was released on it
	}
	s := &d.sentences[m.sentence]
	at, k := d.tokenAt(m.start), d.tokenAt(m.end)
	for last := min(k+between, s.end-1); k < last; k++ {
		t := &d.tokens[k]
		if t.kind != word || t.upper && !lastIs(t.lower, "да", "де", "та", "те", "ға", "ге", "қа", "ке") || t.lower == "кейін" || t.lower == "соң" {
			return 0, 0
		}
		if !lastIs(t.lower, "ған", "ген", "қан", "кен") || len(t.lower) < len("болған") || t.lower == "бірлескен" {
			continue
		}
		if startsWithAny(t.lower, heldParticiplesKazakh) && startsWithAny(d.tokens[k+1].lower, talkWordsKazakh) {
			return 0, 0
		}
		if next := &d.tokens[k+1]; next.kind != word || next.upper || startsWithAny(next.lower, kazakhTimes) || startsWithAny(t.lower, comeParticiplesKazakh) {
			return 0, 0
		}
		return at, k + 1
	}
	return 0, 0
}

var (
	// heldParticiplesKazakh are beginnings of participles that tell when an encounter was.
	heldParticiplesKazakh = []string{"өткен", "өткіз", "болған", "жүргіз"}
	// comeParticiplesKazakh are beginnings of those that tell when somebody came.
	comeParticiplesKazakh = []string{"кел", "жүрген", "бар", "тұр"}
	// talkWordsKazakh are beginnings of nouns for encounters.
	talkWordsKazakh = []string{"кездес", "келіссөз", "әңгіме", "жүздес", "сұхбат", "қабылдау"}
	// kazakhTimes are beginnings of what makes a Kazakh participle tell when: «келген соң»,
	// or a verb: «келген еді».
	kazakhTimes = []string{"соң", "кезде", "кезінде", "сәтте", "кейін", "бері", "күн", "еді", "екен", "болатын", "жоқ", "-"}
)

// tellsOfTalks says whether a sentence names talks, as one that adds the day of those told
// in front of it does: "The meeting took place on Monday".
func (d *document) tellsOfTalks(s *sentence) bool {
	const opening = 30 // tokens
	for k := s.first; k < min(s.end, s.first+opening); k++ {
		if low := d.tokens[k].lower; startsWithAny(low, talkStems) || startsWithAny(low, occasionStems) {
			return true
		}
	}
	return false
}

var (
	talkStems = slices.Concat(talkWordsKazakh, []string{"talk", "meeting", "conversation", "negotiation", "переговор", "встреч", "бесед", "разговор", "обед", "ужин", "завтрак"})
	// heldVerbs are beginnings of Russian verbs that tell when something was held.
	heldVerbs = []string{"состоял", "прошл", "прошел", "прошёл", "проходил", "откры", "сошл", "встрет", "собрал"}
	// occasionStems are beginnings of nouns for what people meet at.
	occasionStems = []string{"ceremony", "event", "церемони", "мероприят", "рәсім", "іс-шара", "жиын"}
)

// addsDay says whether a date behind what was told is of that too: it stands alone, in a
// sentence that tells of talks, or of who said something: «Дружба крепнет», – сказал он в среду.
func (d *document) addsDay(m *dateMention) bool {
	s := &d.sentences[m.sentence]
	if d.isDateline(m) || d.tellsOfTalks(s) {
		return true
	}
	if s.end-1 <= s.first || d.quoted(m.start) {
		return false
	}
	return d.quoted(d.tokens[s.first+1].start)
}

// beganThen says whether a clause tells that what it describes began on the date: the
// session, which opened on Monday.
func (d *document) beganThen(m *dateMention) bool {
	from, to := d.clauseOfDate(m)
	for k := from; k < to; k++ {
		if startsWithAny(d.tokens[k].lower, beganWords) {
			return true
		}
	}
	return false
}

var beganWords = []string{"open", "began", "begun", "start", "commenc", "kicked", "начавш", "начал", "баста", "ашыл"}

// hadBeen says whether English tells a date of what had been before: "the garden that he
// had toured the day before".
func (d *document) hadBeen(m *dateMention) bool {
	if d.lang != "en" {
		return false
	}
	s := &d.sentences[m.sentence]
	at := d.tokenAt(m.start)
	for k := at - 1; k >= s.first && k > at-farthestClause && d.tokens[k].kind != punct; k-- {
		if d.tokens[k].lower == "had" && (strings.HasSuffix(d.tokens[k+1].lower, "ed") || d.tokens[k+1].lower == "been") {
			return true
		}
	}
	return false
}

// datesThing says whether a date is not of its sentence's news but of something that it
// mentions.
func (d *document) datesThing(m *dateMention) bool {
	from, to := d.clauseOfDate(m)
	return from < to || d.hadBeen(m)
}

// isDateline says whether the sentence is hardly more than its date: "Geneva, 3 November".
func (d *document) isDateline(m *dateMention) bool {
	s := &d.sentences[m.sentence]
	if s.end-s.first >= fullSentence || len(m.iso) != len(time.DateOnly) {
		return false
	}
	for k := s.first; k < s.end; k++ {
		if t := &d.tokens[k]; t.kind == word && !t.upper && (t.start < m.start || t.start >= m.end) && !d.inDate(t.start) {
			return false
		}
	}
	return true
}
