package language

import (
	"fmt"
	"math"
	"slices"

	"minber/digest"
	"minber/language/boost"
)

// What the tests of this package compare with its model in package unicode.
var (
	IsLetter  = isLetter
	IsMark    = isMark
	IsUpper   = isUpper
	LowerRune = lowerRune
	Lower     = lower
)

// Summarising returns a reader that knows what r knows, and whose summaries have at most n
// characters.
func (r *Reader) Summarising(n int) *Reader {
	return &Reader{
		packs: r.packs, lex: r.lex, topics: r.topics, parliaments: r.parliaments, settings: r.settings, news: r.news, deeds: r.deeds, concepts: r.concepts,
		boilerplate: r.boilerplate, summary: n, shortening: r.shortening, occasions: r.occasions, pairs: r.pairs, events: r.events, telling: r.telling,
	}
}

// KazakhOffice mends the words of a Kazakh office.
func KazakhOffice(role string) string { return kazakhOffice(role) }

// MemoSize is how many words a Memo keeps.
const MemoSize = memoSize

// Memo lets a test look into a memo.
type Memo struct{ memo *memo[string] }

func NewMemo(find func(string) string) Memo {
	return Memo{newMemo(func(word string, is *string) { *is = find(word) })}
}

func (m Memo) Of(word string) string { return *m.memo.of(word) }

// Words counts the words that are kept.
func (m Memo) Words() (n int) {
	for i := range m.memo.shelves {
		for k := range m.memo.shelves[i] {
			if m.memo.shelves[i][k].Load() != nil {
				n++
			}
		}
	}
	return n
}

// TellsDeeds counts the words of a text that begin like those for news and deeds.
func TellsDeeds(lang, text string) (n int) {
	for _, b := range [...]*phraseBook{newNewsBooks()[lang], newDeedBooks()[lang]} {
		toks := tokenize(text)
		for i := range toks {
			b.at(toks, i, func(*phrase) { n++ })
		}
	}
	return n
}

// MaxSentence is how many tokens a sentence has at most.
const MaxSentence = maxSentence

// SentencesOf returns the sentences of a text.
func SentencesOf(text string) (out []string) {
	d := &document{text: text, tokens: tokenize(text), desk: new(desk)}
	d.quotes = findQuotations(text, 0)
	d.segment(nil)
	for _, s := range d.sentences {
		out = append(out, text[s.start:s.span.end])
	}
	return out
}

// PairRow is a pair of persons of an article, with what it is weighed by.
type PairRow struct {
	Names  [2]string
	Traits []float32 // the last is what its words weigh
	Words  []uint32  // the features of which that is the sum

	w *weighing
	p *pair
}

// Ruled says whether the rules found that the two met.
func (r PairRow) Ruled() bool { return r.p.ruled }

// PairRows returns the pairs of an article that are weighed.
func PairRows(r *Reader, a digest.Article) (rows []PairRow) {
	k := r.desks.take()
	defer r.desks.leave(k)
	d, c, said, led := r.readWhoMet(k, a)
	if !led.weighs(c) || !r.relevant(d, c, led.found).relevant {
		return nil
	}
	w := newPairs(c, led, said)
	words := w.wordSums(r.pairs.words)
	for i := range w.pairs {
		p := &w.pairs[i]
		p.row = w.traits(nil, p)
		row := PairRow{Names: [2]string{c.persons[p.a].name(), c.persons[p.b].name()}, Traits: append(p.row, words.of(p)), w: w, p: p}
		row.Words = w.pairFeatures(p)
		rows = append(rows, row)
	}
	return rows
}

// Among returns the rows of one article with the traits that their chances by themselves
// lend each other.
func Among(rows []PairRow, alone []float32) (out [][]float32) {
	for i := range rows {
		rows[i].p.alone = alone[i]
	}
	for i := range rows {
		if i == 0 {
			rows[i].w.round()
		}
		out = append(out, rows[i].w.neighbours(slices.Clone(rows[i].Traits), rows[i].p))
	}
	return out
}

// PairFeatures is for how many traits the weights of pairs were learned.
func PairFeatures() (alone, among int) {
	f := newPairForests()
	return f.alone.Features(), f.among.Features()
}

// Weighing returns a reader whose pairs all have the same chance to have met.
func Weighing(packs []digest.Pack, chance float64) *Reader {
	r := New(packs, Options{})
	alone, among := PairFeatures()
	r.pairs = pairForests{constant(alone, chance), constant(among, chance), r.pairs.words}
	return r
}

// Choosing returns a reader whose events all have the same chance to be what a text is about.
func Choosing(packs []digest.Pack, chance float64) *Reader {
	r := New(packs, Options{})
	r.events.chances = constant(EventFeatures(), chance)
	return r
}

// constant is a forest that tells the same chance of everything.
func constant(features int, chance float64) *boost.Forest {
	f, err := boost.Read(fmt.Sprintf("features %d bias %g\n", features, math.Log(chance/(1-chance))))
	if err != nil {
		panic(err)
	}
	return f
}

// EventRow is an event that an article tells of, with what it is weighed by.
type EventRow struct {
	Name   string
	Traits []float32 // the last is what its words weigh: see Spread
	Words  []uint32  // the features that it is of
	Tokens int       // of their sentence
}

// EventRows returns the events of an article that are weighed.
func EventRows(r *Reader, a digest.Article) (rows []EventRow) {
	k := r.desks.take()
	defer r.desks.leave(k)
	d, c, said, led := r.readWhoMet(k, a)
	meetings := led.found
	if r.relevant(d, c, led.found).relevant {
		meetings = r.weighMeetings(c, led, said)
	}
	c.said = said
	f := r.readEvents(d, c, r.findUpcoming(d, c), meetings)
	all := f.weighed()
	for i := range all {
		row := EventRow{Name: all[i].name, Traits: f.traits(nil, all, i)}
		s, first, end := f.tokensOf(&all[i])
		row.Words = c.numbers().appendFeatures(nil, inEvent, first, end)
		row.Words = c.numbers().appendFeatures(row.Words, aroundIt, s.first, s.end)
		row.Tokens = s.end - s.first
		rows = append(rows, row)
	}
	return rows
}

// EventFeatures is for how many traits the weights of events were learned.
func EventFeatures() int { return readWordedForest(eventsText, eventsWordsText).Features() }

// PassageRow is a passage that could stand in an article's summary, with what it is weighed by.
type PassageRow struct {
	Text   string
	Leans  bool      // on what stands before it
	Traits []float32 // the last is what its words weigh: see Spread
	Words  []uint32  // the features that it is of
	Tokens int       // that these are of
}

// Spread makes what a passage's words weigh of the sum of their features' weights.
var Spread = spread

// PassageRows returns the passages that could stand in the summary of an article.
func PassageRows(r *Reader, a digest.Article) (rows []PassageRow) {
	k := r.desks.take()
	defer r.desks.leave(k)
	d, c, u := r.readFacts(k, a)
	w := r.newPassageWeigher(d, c, &u, newVocabulary(d), r.summary)
	add := func(p *passage, traits []float32) {
		row := PassageRow{Text: d.opened(p.span, p.cuts, p.first > d.sentences[p.sentence].first), Leans: p.leans, Traits: slices.Clone(traits)}
		p.each(func(i int) {
			row.Tokens++
			row.Words = c.numbers().appendFeatures(row.Words, inPassage, i, i+1)
		})
		rows = append(rows, row)
	}
	choices := w.choices(&u)
	for i := range choices {
		for _, v := range append([]version{choices[i].whole}, w.shorter(&choices[i])...) {
			if p, ok := w.passage(&choices[i], v); ok {
				add(&p, w.row)
			}
		}
	}
	return rows
}

// PassageFeatures is for how many traits the weights of passages were learned.
func PassageFeatures() int { return readWordedForest(passagesText, passagesWordsText).Features() }

// Telling returns a reader that knows what r knows, and weighs passages by such chances, and
// their words by such weights; nil are those that it has.
func (r *Reader) Telling(f chances, words *boost.Linear) *Reader {
	one := r.Summarising(r.summary)
	one.telling.chances = f
	if words != nil {
		one.telling.words = words
	}
	return one
}

// WordWeights are what the words around pairs, those of passages and of events weigh.
func (r *Reader) WordWeights() (pairs, passages, events *boost.Linear) {
	return r.pairs.words, r.telling.words, r.events.words
}

// appendFeatures appends those of tokens [from, to) at a place.
func (n *wordNumbers) appendFeatures(row []uint32, place uint32, from, to int) []uint32 {
	for i := from; i < to; i++ {
		two, one, isWord := n.features(place, i)
		if row = append(row, two); isWord {
			row = append(row, one)
		}
	}
	return row
}

// pairFeatures returns those whose weights pairWords.of sums.
func (w *weighing) pairFeatures(p *pair) (row []uint32) {
	a, b := p.near[0], p.near[1]
	if a == nil {
		return nil
	}
	n := w.c.numbers()
	sentence := func(place uint32, si int) {
		one := &w.c.g.d.sentences[si]
		row = n.appendFeatures(row, place, one.first, one.end)
	}
	sentence(inNearest, a.sentence)
	if a.sentence != b.sentence {
		sentence(inNearest, b.sentence)
	} else {
		from, to := between(a, b)
		row = n.appendFeatures(row, inBetween, from, to)
	}
	if p.best >= 0 {
		sentence(inTelling, p.best)
	}
	for k, m := range p.near {
		beside := n.beside(m, k == 1)
		row = append(row, beside[:]...)
	}
	return row
}

// NationRow is somebody of an article whose country no words state, with what is known of each that
// he or she may represent.
type NationRow struct {
	Name, ByHand string
	Codes        []string
	Traits       [][]float32 // by code
}

// NationRows returns those of an article.
func NationRows(r *Reader, a digest.Article) (rows []NationRow) {
	k := r.desks.take()
	defer r.desks.leave(k)
	d := r.parse(k, a.Text, a.Lang, a.Date, a.Title)
	c := r.findPeople(d)
	if len(d.sentences) < leastNations {
		return nil
	}
	for _, p := range c.persons {
		var office *roleSpan
		if len(p.held) > 0 {
			office = &p.held[0]
		}
		if c.besideCountry(p) != "" || office != nil && (c.statedIn(p, office) != "" || office.body != nil && office.body.Country == "") {
			continue
		}
		by := c.weighByHand(p, office)
		row := NationRow{Name: p.name(), ByHand: by.chosen}
		for _, x := range c.candidates(p, office, &by) {
			row.Codes, row.Traits = append(row.Codes, x.code), append(row.Traits, slices.Clone(x.row))
		}
		rows = append(rows, row)
	}
	return rows
}

// NationFeatures is for how many traits the weights of nations were learned.
func NationFeatures() int { return newNationForest().Features() }
