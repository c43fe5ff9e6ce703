package language

import (
	_ "embed"
	"math"
	"slices"
)

// Which of the events that a text tells of its story is about is learned: by decision
// trees over what is known of each and of the others beside it, from the labelled articles
// of accuracy/testdata, those of learning among them, by which no rule was mended.
// TestEventsAreLearned makes the weights anew.

//go:embed data/events.txt
var eventsText string

//go:embed data/events_words.txt
var eventsWordsText string

// traits appends what is known of the event k of all. The order is that of the weights:
// whoever changes it learns them anew.
func (f *eventFinder) traits(row []float32, all []weighedEvent, k int) []float32 {
	w, n := &all[k], len(f.d.sentences)
	first, kin, owned := w.rank, 0, 0
	for j := range all {
		q := &all[j]
		first = min(first, q.rank)
		if j != k {
			kin += int(num(q.kind == w.kind))
			owned += int(num(q.owner != "" && q.owner == w.owner))
		}
	}
	row = append(row, langTrait(f.d.lang), float32(len(all)), float32(math.Log(float64(1+n))), float32(len(f.meetings)), float32(len(f.upcoming)), num(f.entryDay != nil))
	row = append(row, float32(w.share), float32(w.after), float32(w.rank), num(w.rank == first), float32(w.rank-1)/float32(max(12, n)), float32(w.told), float32(kin), float32(owned))
	for kind := sitting; kind <= audience; kind++ {
		row = append(row, num(w.kind == kind))
	}
	for _, is := range [...]bool{
		w.own, w.held, w.before, w.scene, w.guessed, w.brief, w.headed, w.within, w.house, w.abroad,
		w.aim != "", w.matter != "", w.place != "", w.date != "", w.owner != "", w.phrase != "", w.rest != "", w.host != "",
		capital(w.phrase), numbered(w.phrase), beside(w.phrase), forPress(w.phrase),
		f.main.name != "" && w.owner != "" && likeness(f.main.name, w.owner) > 0.5,
	} {
		row = append(row, num(is))
	}
	return f.traitsOfPlace(append(row, float32(countWords(w.name)), float32(countWords(w.phrase)), float32(f.recent(w.date)), f.daysTrait(w.date)), w)
}

// traitsOfPlace: what the sentence that tells of an event is besides.
func (f *eventFinder) traitsOfPlace(row []float32, w *weighedEvent) []float32 {
	met := false
	for i := range f.meetings {
		m := &f.meetings[i]
		met = met || m.At.Start <= w.at.Start && w.at.Start < m.At.End
	}
	persons := f.c.at[f.d.sentenceAt(f.d.tokenAt(w.at.Start))]
	row = append(row, num(f.d.quoted(w.at.Start)), float32(len(persons)), num(met))
	return f.traitsOfPhrase(row, w)
}

// traitsOfPhrase: what stands around the words that tell of an event, where in their sentence
// they stand, and how much of its name the headline has.
func (f *eventFinder) traitsOfPhrase(row []float32, w *weighedEvent) []float32 {
	d := f.d
	s, first, end := f.tokensOf(w)
	si := d.sentenceAt(first)
	for _, r := range relations {
		row = append(row, num(near(d.tokens[max(s.first, first-reachAround):first], r.front) || near(d.tokens[end:min(s.end, end+reachAround)], r.behind)))
	}
	days := f.daysTrait(w.date)
	return append(row, float32(likeness(w.name, d.titleText)), num(d.titleText == ""), float32(first-s.first), float32(s.end-s.first), float32(end-first),
		num(d.place != "" && w.place == d.place), num(days == 0), num(days < -1), num(s.paragraph == 0), float32(len(f.c.persons)), float32(len(f.c.roles[si])), f.worded(s, first, end))
}

// worded is what the words for an event weigh, and those of their sentence.
func (f *eventFinder) worded(s *sentence, first, end int) float32 {
	words := f.c.numbers()
	sum := words.sum(f.events.words, inEvent, first, end) + words.sum(f.events.words, aroundIt, s.first, s.end)
	return spread(sum, s.end-s.first)
}

// tokensOf returns the tokens of the words that tell of an event, and their sentence.
func (f *eventFinder) tokensOf(w *weighedEvent) (s *sentence, first, end int) {
	d := f.d
	first = d.tokenAt(w.at.Start)
	s = &d.sentences[d.sentenceAt(first)]
	for end = first; end < s.end && d.tokens[end].start < w.at.End; {
		end++
	}
	return s, first, end
}

// reachAround is how many tokens before and behind the words for an event tell how it is
// spoken of.
const reachAround = 3

// relation is how what is told stands to an event beside it, by the words in front of those for
// the event or, in Kazakh, behind them.
type relation struct{ front, behind *wordList }

var relations = [...]relation{
	{wordSet("at in on during на в во"), wordSet("барысында аясында шеңберінде")},
	{wordSet("after following since после по"), wordSet("кейін соң")},
	{wordSet("before ahead перед до накануне"), wordSet("дейін алдында қарсаңында")},
	{wordSet("to for к ко для"), wordSet("үшін")},
	{wordSet("of from about о об из"), wordSet("туралы")},
	{wordSet("with by с со"), wordSet("")},
	{wordSet("a an"), wordSet("")},
	{wordSet("the"), wordSet("")},
	{wordSet(", : ("), wordSet("")},
}

// near says whether one of a few tokens is in a list.
func near(some []token, words *wordList) bool {
	return slices.ContainsFunc(some, func(t token) bool { return words.has(t.lower) })
}

// daysTrait is how many days ago an event took place, -1 where no day is told.
func (f *eventFinder) daysTrait(date string) float32 {
	if len(date) != len("2006-01-02") {
		return -1
	}
	if n := f.daysAgo(date); n != math.MaxInt {
		return float32(n)
	}
	return -1
}

// langTrait is the number that a language has in what is learned.
func langTrait(lang string) float32 {
	switch lang {
	case "ru":
		return 1
	case "kk":
		return 2
	}
	return 0
}
