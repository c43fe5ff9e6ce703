package language

import "minber/digest"

// What makes a sentence worth reading. Each is 1 where it holds, unless it says
// how much.
const (
	isFirst  = iota // the text's first sentence
	isSecond        // and the one behind it
	isEarly         // one of the first eight
	opensParagraph
	hasNumber
	hasNumbers // a second one
	hasCount   // a number in words
	hasDate
	hasUpcoming
	hasDue // and its date
	hasMeeting
	hasPersons // two or more
	hasChamber // names a parliament
	hasNews    // how much its verbs tell, at most mostNews
	inTitle    // the share of its words that the headline has
	isPersonal // says I, we, you
	isRecalled // only recalls
	hasQuote   // some of it is direct speech
	qualities
)

// worths are what each quality is worth in facts that a reader must not miss:
// the coefficients of a ridge regression over the sentences of labelled news in
// the three languages, rounded, and moved by a step where both halves of them
// agree.
var worths = [qualities]float64{
	isFirst: 0.3, isSecond: 0.1, isEarly: 0.1, opensParagraph: 0.1,
	hasNumber: 0.15, hasNumbers: 0.15, hasCount: 0.1, hasDate: 0.05, hasUpcoming: 0.1, hasDue: 0.2, hasMeeting: 0.05,
	hasPersons: 0.1, hasChamber: 0.1, hasNews: 0.15, inTitle: 0.2, isPersonal: -0.1, isRecalled: -0.25, hasQuote: -0.1,
}

// runeWorth is what each character is worth beside.
const runeWorth = 0.001

const (
	earlySentences = 8
	mostNews       = 2.5
)

// told is what a token tells, a set.
type told uint16

const (
	tellsNumber told = 1 << iota // a figure outside dates
	tellsCount
	tellsDate
	tellsUpcoming
	tellsDue
	tellsMeeting
	tellsPerson
	tellsSpeech // inside a direct quotation
	tellsChamber
	tellsSelf // I, we, you
)

// judge weighs what sentences tell.
type judge struct {
	d    *document
	voc  *vocabulary
	told []told    // by token
	news []float64 // by token: what its verb tells
}

func (r *Reader) newJudge(d *document, c *cast, u *digest.Understanding, voc *vocabulary) *judge {
	j := &judge{d: d, voc: voc, told: make([]told, len(d.tokens)), news: make([]float64, len(d.tokens))}
	j.readWords(r.news[d.lang], r.parliaments[d.lang])
	for _, m := range d.dates {
		j.each(m.span, func(t *told) { *t = *t&^(tellsNumber|tellsCount) | tellsDate })
	}
	mark := func(s digest.Span, bits told) { j.each(span{s.Start, s.End}, func(t *told) { *t |= bits }) }
	for _, up := range u.Upcoming {
		bits := tellsUpcoming
		if up.Date != "" {
			bits |= tellsDue
		}
		mark(up.At, bits)
	}
	for _, m := range u.Meetings {
		mark(m.At, tellsMeeting)
	}
	for _, s := range u.Statements {
		if s.Kind == digest.Quote {
			mark(digest.Span{Start: s.Start, End: s.End}, tellsSpeech)
		}
	}
	for _, ms := range c.at {
		for _, m := range ms {
			for i := m.first; i < m.end; i++ {
				j.told[i] |= tellsPerson
			}
		}
	}
	return j
}

// readWords marks what single words tell.
func (j *judge) readWords(news, chambers *phraseBook) {
	if news == nil || chambers == nil {
		return
	}
	for i := range j.d.tokens {
		t := &j.d.tokens[i]
		if t.kind == number {
			j.told[i] |= tellsNumber
		}
		if t.kind == word {
			if countWord(j.d.lang, t.lower) {
				j.told[i] |= tellsCount
			}
			if personal[t.lower] {
				j.told[i] |= tellsSelf
			}
			news.at(j.d.tokens, i, func(p *phrase) { j.news[i] = max(j.news[i], p.weight) })
			chambers.at(j.d.tokens, i, func(p *phrase) {
				if p.weight >= 1 {
					j.told[i] |= tellsChamber
				}
			})
		}
	}
}

// each calls what for every token inside a passage.
func (j *judge) each(s span, what func(*told)) {
	for i := j.d.tokenAt(s.start); i < len(j.d.tokens) && j.d.tokens[i].start < s.end; i++ {
		what(&j.told[i])
	}
}

// place returns the worth of sentence s, the rank-th that can be chosen, for
// where it stands; recalled news is none.
func (j *judge) place(s, rank int, recalled bool) float64 {
	sentence := &j.d.sentences[s]
	var q [qualities]float64
	q[isFirst], q[isSecond], q[isEarly] = one(rank == 0), one(rank == 1), one(rank < earlySentences)
	q[opensParagraph] = one(s == 0 || j.d.sentences[s-1].paragraph != sentence.paragraph)
	q[isRecalled] = one(recalled)
	return weigh(&q)
}

// content returns the worth of a version of a sentence for what it tells.
func (j *judge) content(v version) float64 {
	var q [qualities]float64
	var all, before told
	numbers, persons, words, title := 0, 0, 0, 0
	v.each(func(i int) {
		t := j.told[i]
		all |= t
		if t&tellsNumber != 0 {
			numbers++
		}
		if t&tellsPerson != 0 && before&tellsPerson == 0 {
			persons++
		}
		before = t
		q[hasNews] += j.news[i]
		if id := j.voc.ids[i]; id >= 0 {
			words++
			if j.voc.title[id] {
				title++
			}
		}
	})
	q[hasNumber], q[hasNumbers], q[hasPersons] = one(numbers > 0), one(numbers > 1), one(persons > 1)
	q[hasCount], q[hasDate], q[hasUpcoming] = one(all&tellsCount != 0), one(all&tellsDate != 0), one(all&tellsUpcoming != 0)
	q[hasDue], q[hasMeeting], q[hasChamber] = one(all&tellsDue != 0), one(all&tellsMeeting != 0), one(all&tellsChamber != 0)
	q[isPersonal], q[hasQuote] = one(all&tellsSelf != 0), one(all&tellsSpeech != 0)
	q[hasNews] = min(q[hasNews], mostNews)
	q[inTitle] = float64(title) / float64(max(words, 1))
	return weigh(&q)
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

func weigh(q *[qualities]float64) float64 {
	sum := 0.0
	for i, v := range q {
		sum += v * worths[i]
	}
	return sum
}

var personal = map[string]bool{
	"i": true, "we": true, "you": true, "my": true, "our": true, "your": true, "us": true, "me": true,
	"я": true, "мы": true, "вы": true, "мне": true, "нам": true, "вам": true, "меня": true, "нас": true, "вас": true, "наш": true, "наша": true, "наши": true, "мой": true,
	"біз": true, "біздің": true, "менің": true, "сіз": true, "сіздер": true, "маған": true, "бізге": true, "сен": true,
}
