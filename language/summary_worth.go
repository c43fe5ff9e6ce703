package language

import (
	"strings"

	"minber/digest"
)

// What makes a sentence worth reading. Each is 1 where it holds, unless it says
// how much.
const (
	isFirst  = iota // the text's first sentence
	isSecond        // and the one behind it
	isEarly         // one of the first eight
	isLast
	opensParagraph
	firstNews  // how much the verbs of the first sentence tell
	hasNumber  // outside dates
	hasNumbers // a second one
	hasCount   // a number in words
	hasMeasure // a number of something: money, people, a share
	hasVote    // a number of votes
	hasDate
	hasPast // a date long ago
	hasUpcoming
	hasDue      // and its date
	hasDecided  // something coming up that is decided
	hasProposed // or only proposed
	hasMeeting
	hasPersons // two or more
	hasChamber // names a parliament
	hasOffice  // tells somebody's office
	hasNews    // how much its verbs tell, at most mostNews
	inTitle    // the share of its words that the headline has
	isVerbless
	isNegative
	isPersonal // says I, we, you
	isRecalled // only recalls
	hasQuote   // some of it is direct speech
	qualities
)

// worths are what each quality is worth in facts that a reader must not miss.
// They are found by climbing: from a regression over the sentences of labelled
// news in the three languages, a step of 0.05 or 0.1 was kept where summaries
// of 320, 400 and 480 characters told more of the labelled facts, the way from
// the start costing something; then they were rounded by hand. Fits on parts of
// the articles differ from these, and tell as much of the other parts.
var worths = [qualities]float64{
	isFirst: 0.15, isSecond: 0.1, isEarly: 0.1, isLast: -0.1, opensParagraph: 0.05, firstNews: 0.1,
	hasNumber: 0.25, hasNumbers: 0.2, hasCount: 0.15, hasMeasure: 0.15, hasVote: 0.15, hasDate: 0.1, hasPast: -0.1,
	hasUpcoming: 0.15, hasDue: 0.3, hasDecided: 0.15, hasProposed: -0.1, hasMeeting: 0.15, hasPersons: 0.1, hasChamber: 0.05, hasOffice: 0.08,
	hasNews: 0.15, inTitle: 0.15, isVerbless: -0.2, isNegative: -0.1, isPersonal: -0.1, isRecalled: -0.2, hasQuote: -0.1,
}

const (
	runeWorth      = 0.0015 // of each character beside
	earlySentences = 8
	mostNews       = 2.5
	leastNews      = 0.5 // of a first sentence that must open the summary
	longAgo        = 6   // months
)

// told is what a token tells, a set.
type told uint32

const (
	tellsNumber told = 1 << iota // a figure outside dates
	tellsCount
	tellsMeasure // behind a number: what of
	tellsVote
	tellsDate
	tellsPast
	tellsUpcoming
	tellsDue
	tellsDecided
	tellsProposed
	tellsMeeting
	tellsPerson
	tellsOffice
	tellsSpeech // inside a direct quotation
	tellsChamber
	tellsNot
	tellsSelf // I, we, you
	tellsVerb
)

// judge weighs what sentences tell.
type judge struct {
	d    *document
	voc  *vocabulary
	told []told    // by token
	news []float64 // by token: what its verb tells
	last int       // the sentence that ends the text
}

func (r *Reader) newJudge(d *document, c *cast, u *digest.Understanding, voc *vocabulary) *judge {
	j := &judge{d: d, voc: voc, told: make([]told, len(d.tokens)), news: make([]float64, len(d.tokens))}
	j.readWords(r.news[d.lang], r.parliaments[d.lang])
	j.readVerbs()
	for j.last = len(d.sentences) - 1; j.last > 0 && d.sentences[j.last].aside; {
		j.last--
	}
	for _, m := range d.dates {
		bits := tellsDate
		if d.date != "" && monthsTo(d.date)-monthsTo(m.iso) > longAgo {
			bits |= tellsPast
		}
		j.each(m.span, func(t *told) { *t = *t&^(tellsNumber|tellsCount|tellsMeasure) | bits })
	}
	for _, up := range u.Upcoming {
		bits := tellsUpcoming | certainties[up.Certainty]
		if up.Date != "" {
			bits |= tellsDue
		}
		j.mark(up.At, bits)
	}
	for _, m := range u.Meetings {
		j.mark(m.At, tellsMeeting)
	}
	for _, s := range u.Statements {
		if s.Kind == digest.Quote {
			j.mark(digest.Span{Start: s.Start, End: s.End}, tellsSpeech)
		}
	}
	for i := range u.People {
		j.mark(u.People[i].RoleAt, tellsOffice)
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

var certainties = map[string]told{digest.Decided: tellsDecided, digest.Proposed: tellsProposed}

// monthsTo counts the months to an ISO date, to the middle of a year without
// one.
func monthsTo(iso string) int {
	if len(iso) < len("2025") {
		return 0
	}
	month := 6
	if len(iso) >= len("2025-11") {
		month = digits(iso[5:7])
	}
	return digits(iso[:4])*12 + month
}

func digits(s string) (n int) {
	for _, r := range s {
		n = n*10 + int(r-'0')
	}
	return n
}

// readWords marks what single words tell.
func (j *judge) readWords(news, chambers *phraseBook) {
	if news == nil || chambers == nil {
		return
	}
	toks := j.d.tokens
	for i := range toks {
		t := &toks[i]
		counted := i > 0 && j.told[i-1]&(tellsNumber|tellsCount|tellsMeasure) != 0
		switch t.kind {
		case number:
			if !strings.Contains(t.text, ":") { // no time of day
				j.told[i] |= tellsNumber
			}
		case punct:
			if counted && t.text == "%" || t.text == "$" || t.text == "€" || t.text == "£" {
				j.told[i] |= tellsMeasure
			}
		case word:
			j.told[i] |= j.wordTells(i, counted)
			news.at(toks, i, func(p *phrase) { j.news[i] = max(j.news[i], p.weight) })
			chambers.at(toks, i, func(p *phrase) {
				if p.weight >= 1 {
					j.told[i] |= tellsChamber
				}
			})
		}
	}
}

// wordTells returns what the word at token i tells; counted says whether a
// number stands before it.
func (j *judge) wordTells(i int, counted bool) (bits told) {
	t := &j.d.tokens[i]
	w := t.lower
	if countWord(j.d.lang, t) {
		bits |= tellsCount
	}
	if voteWord(w) {
		bits |= tellsVote
	}
	if counted {
		if _, ok := measures.of(w); ok {
			bits |= tellsMeasure
		}
	}
	if negations.has(t) || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") {
		bits |= tellsNot
	}
	if personal.has(t) || j.d.lang == "kk" && i+1 < len(j.d.tokens) && isStop(j.d.tokens[i+1].text) && endsWithAny(w, kazakhSelf...) {
		bits |= tellsSelf
	}
	return bits
}

// readVerbs marks the predicates.
func (j *judge) readVerbs() {
	for s := range j.d.sentences {
		if j.d.sentences[s].aside {
			continue
		}
		t := trimmer{d: j.d, s: j.d.sentences[s]}
		for i := t.s.first; i < t.s.end; i++ {
			if t.predicate(i) {
				j.told[i] |= tellsVerb
			}
		}
	}
}

// mark sets what every token inside a passage tells.
func (j *judge) mark(s digest.Span, bits told) {
	j.each(span{s.Start, s.End}, func(t *told) { *t |= bits })
}

// each calls what for every token inside a passage.
func (j *judge) each(s span, what func(*told)) {
	for i := j.d.tokenAt(s.start); i < len(j.d.tokens) && j.d.tokens[i].start < s.end; i++ {
		what(&j.told[i])
	}
}

// standing is where a sentence stands.
type standing struct {
	sentence, rank int // among all, and among those that can be chosen
	recalled       bool
}

// worth is what a version of a sentence is worth, its length aside.
func (j *judge) worth(v version, at standing) float64 {
	q := j.qualities(v, at)
	sum := 0.0
	for i, v := range q {
		sum += v * worths[i]
	}
	return sum
}

// tellings are the qualities that a version has if a token tells of them.
var tellings = [...]struct {
	quality int
	bit     told
}{
	{hasCount, tellsCount},
	{hasMeasure, tellsMeasure},
	{hasDate, tellsDate},
	{hasPast, tellsPast},
	{hasUpcoming, tellsUpcoming},
	{hasDue, tellsDue},
	{hasDecided, tellsDecided},
	{hasProposed, tellsProposed},
	{hasMeeting, tellsMeeting},
	{hasChamber, tellsChamber},
	{hasOffice, tellsOffice},
	{isNegative, tellsNot},
	{isPersonal, tellsSelf},
	{hasQuote, tellsSpeech},
}

// qualities returns what a version of a sentence tells, and where it stands.
func (j *judge) qualities(v version, at standing) (q [qualities]float64) {
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
	for _, t := range tellings {
		q[t.quality] = one(all&t.bit != 0)
	}
	q[hasNumber], q[hasNumbers], q[hasPersons] = one(numbers > 0), one(numbers > 1), one(persons > 1)
	q[hasVote] = one(all&tellsVote != 0 && all&(tellsNumber|tellsCount) != 0)
	q[isVerbless] = one(all&tellsVerb == 0)
	q[hasNews] = min(q[hasNews], mostNews)
	q[inTitle] = float64(title) / float64(max(words, 1))
	j.stands(&q, at)
	return q
}

// isNews says whether a version tells that somebody or a parliament did
// something.
func (j *judge) isNews(v version) bool {
	var all told
	news := 0.0
	v.each(func(i int) {
		all |= j.told[i]
		news += j.news[i]
	})
	return news >= leastNews && all&(tellsPerson|tellsChamber) != 0
}

// stands adds where a sentence stands.
func (j *judge) stands(q *[qualities]float64, at standing) {
	s, all := at.sentence, j.d.sentences
	q[isFirst], q[isSecond], q[isEarly] = one(at.rank == 0), one(at.rank == 1), one(at.rank < earlySentences)
	q[firstNews] = q[isFirst] * q[hasNews]
	q[isLast] = one(s == j.last)
	q[opensParagraph] = one(s == 0 || all[s-1].paragraph != all[s].paragraph)
	q[isRecalled] = one(at.recalled)
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
