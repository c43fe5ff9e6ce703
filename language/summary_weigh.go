package language

import (
	_ "embed"
	"math/bits"

	"minber/digest"
	"minber/language/boost"
)

// What a passage is worth in a summary is learned twice over. The sum of what it tells
// (worths) sees each thing by itself; decision trees see what goes together: a number tells
// much in the sentence that opens a text, and little in a list of numbers. They are grown
// from the passages of the labelled articles of accuracy/testdata, each of which tells a fact
// that no reader must miss or does not. TestPassagesAreLearned grows them anew.

//go:embed data/passages.txt
var passagesText string

//go:embed data/passages_words.txt
var passagesWordsText string

// The sum and the chance are added: together they tell more facts of articles whose writers
// had no part in them than either does alone. How much each counts is what tells most of the
// articles of learning in the manner of the news, from which no weight of a passage was learned.
const (
	shareOfSum    = 0.15
	shareOfChance = 0.8
)

// survey is what is known of the whole text.
type survey struct {
	persons, meetings, upcoming, events int
	most                                int // times that one is named
}

func surveyOf(c *cast, u *digest.Understanding) survey {
	s := survey{persons: len(c.persons), meetings: len(u.Meetings), upcoming: len(u.Upcoming), events: len(u.Events)}
	for _, p := range c.persons {
		s.most = max(s.most, len(p.mentions))
	}
	return s
}

// named is who is named in a sentence.
type named struct {
	persons   int // each once
	fresh     int // of them, those named for the first time
	countries int // theirs
	most      int // times that one of them is named in the text
}

func namedIn(ms []*mention) (c named) {
	for k, m := range ms {
		one, alone := true, m.p.country != ""
		for _, before := range ms[:k] {
			one = one && before.p != m.p
			alone = alone && before.p.country != m.p.country
		}
		c.persons += int(num(one))
		c.fresh += int(num(len(m.p.mentions) > 0 && m == m.p.mentions[0]))
		c.countries += int(num(alone))
		c.most = max(c.most, len(m.p.mentions))
	}
	return c
}

// traits appends what is known of a passage: what it tells and how, where it stands, who is
// in it, and the sum of that. The order is that of the weights: whoever changes it learns them
// anew.
func (j *judge) traits(row []float32, of *content, at standing, in named, sum float64, p *passage) []float32 {
	whole := j.d.sentences[at.sentence]
	row = append(row, langTrait(j.d.lang), float32(j.sentences), float32(j.text.persons), float32(j.text.meetings), float32(j.text.upcoming), float32(j.text.events))
	row = append(row, float32(sum), float32(p.runes), float32(of.tokens), float32(of.tokens)/float32(whole.end-whole.first), float32(at.rank), float32(at.rank)/float32(max(1, j.sentences)))
	for _, x := range j.qualities(of, at) {
		row = append(row, float32(x))
	}
	row = appendBits(row, uint64(of.all), tellsTraits)
	row = appendBits(row, uint64(of.deeds), len(deedNames))
	row = append(row, float32(of.numbers), float32(of.figures), float32(of.persons), float32(of.commas), float32(of.news))
	for k, tells := range of.matters {
		row = append(row, num(tells)*float32(j.rare[k]), num(tells && j.first[k] == at.sentence))
	}
	row = append(row, float32(of.weight), float32(of.meant), float32(of.weight)/float32(max(1, of.meant)))
	return append(row, float32(in.persons), float32(in.fresh), float32(in.countries), float32(in.most), num(in.most == j.text.most), float32(j.met(p.span)), j.worded(p.version))
}

// weighWords notes what each token of the text adds to what a passage is worth.
func (j *judge) weighWords(c *cast, weights *boost.Linear) {
	words := c.numbers()
	j.wording = cleared(&j.d.desk.wording, len(j.d.tokens))
	for i := range j.wording {
		j.wording[i] = words.sum(weights, inPassage, i, i+1)
	}
}

// worded is what the words of a passage weigh.
func (j *judge) worded(v version) float32 {
	var sum float32
	tokens := 0
	v.each(func(i int) {
		sum += j.wording[i]
		tokens++
	})
	return spread(sum, tokens)
}

// tellsTraits is how many kinds told has.
var tellsTraits = bits.Len32(uint32(tellsVerb))

// met counts the pairs that met in a passage.
func (j *judge) met(s span) (n int) {
	for i := range j.meetings {
		if at := &j.meetings[i].At; at.Start < s.end && at.End > s.start {
			n++
		}
	}
	return n
}
