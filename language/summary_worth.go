package language

import (
	"math"
	"strings"

	"minber/digest"
)

const (
	runeWorth      = 0.0014 // of each character beside
	mostCommas     = 4
	mostFigures    = 4
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
	tellsProposed
	tellsMeeting
	tellsEvent
	tellsPerson
	tellsSpeech // inside a direct quotation
	tellsChamber
	tellsNot
	tellsSelf // I, we, you
	tellsVerb
)

// judge weighs what sentences tell.
type judge struct {
	d         *document
	voc       *vocabulary
	told      []told           // by token
	news      []float64        // by token: what its verb tells
	wording   []float32        // by token: see weighWords
	deeds     []deed           // by token
	sentences int              // that may be chosen
	rare      [matters]float64 // 1 / root of how many sentences tell it
	first     [matters]int     // the first that does
	text      survey
	meetings  []digest.Meeting
}

func (r *Reader) newJudge(d *document, c *cast, u *digest.Understanding, voc *vocabulary) *judge {
	j := &judge{d: d, voc: voc, told: cleared(&d.desk.told, len(d.tokens)), news: cleared(&d.desk.news, len(d.tokens)), deeds: cleared(&d.desk.deeds, len(d.tokens)), text: surveyOf(c, u), meetings: u.Meetings}
	j.readWords(r.news[d.lang], r.deeds[d.lang], r.parliaments[d.lang])
	j.readVerbs()
	for _, m := range d.dates {
		bits := tellsDate
		if d.date != "" && monthsTo(d.date)-monthsTo(m.iso) > longAgo {
			bits |= tellsPast
		}
		j.each(m.span, func(t *told) { *t = *t&^(tellsNumber|tellsCount|tellsMeasure) | bits })
	}
	for _, up := range u.Upcoming {
		bits := tellsUpcoming
		if up.Certainty == digest.Proposed {
			bits |= tellsProposed
		}
		if up.Date != "" {
			bits |= tellsDue
		}
		j.mark(up.At, bits)
	}
	for _, m := range u.Meetings {
		j.mark(m.At, tellsMeeting)
	}
	for _, e := range u.Events {
		j.mark(e.At, tellsEvent)
	}
	for _, s := range u.Statements {
		if s.Kind == digest.Quote {
			j.mark(digest.Span{Start: s.Start, End: s.End}, tellsSpeech)
		}
	}
	for _, ms := range c.at {
		for _, m := range ms {
			for i := m.first; i < m.end; i++ {
				j.told[i] |= tellsPerson
			}
		}
	}
	j.spread()
	return j
}

// spread counts which sentences tell what.
func (j *judge) spread() {
	var n [matters]int
	for s := range j.d.sentences {
		one := &j.d.sentences[s]
		if one.aside || one.title || one.end-one.first < shortest {
			continue
		}
		j.sentences++
		of := j.tells(version{stretch: stretch{one.first, one.end}})
		for k := range n {
			if of.matters[k] {
				if n[k]++; n[k] == 1 {
					j.first[k] = s
				}
			}
		}
	}
	for k := range n {
		j.rare[k] = 1 / math.Sqrt(float64(max(n[k], 1)))
	}
}

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
func (j *judge) readWords(news, deeds, chambers *phraseBook) {
	if news == nil || deeds == nil || chambers == nil {
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
			deeds.at(toks, i, func(p *phrase) { j.deeds[i] |= 1 << p.id })
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

// worth is what a version of a sentence is worth by a sum, its length aside.
func (j *judge) worth(v version, at standing) float64 {
	of := j.tells(v)
	return j.sum(&of, at)
}

// sum adds up what is told and how, see worths.
func (j *judge) sum(of *content, at standing) float64 {
	q := j.qualities(of, at)
	sum := 0.0
	for i, x := range q {
		sum += x * worths[i]
	}
	for k, tells := range of.matters {
		if tells {
			sum += rareWorths[k] * j.rare[k]
			if j.first[k] == at.sentence {
				sum += firstWorths[k]
			}
		}
	}
	return sum
}

// tellings are what a version tells if a token does.
var tellings = [...]struct {
	matter int
	bit    told
}{
	{aCount, tellsCount},
	{aMeasure, tellsMeasure},
	{aDate, tellsDate},
	{upcoming, tellsUpcoming},
	{aDue, tellsDue},
	{aProposal, tellsProposed},
	{aMeeting, tellsMeeting},
	{anEvent, tellsEvent},
	{aChamber, tellsChamber},
	{aQuote, tellsSpeech},
}

// content is what a version of a sentence tells.
type content struct {
	all      told
	deeds    deed
	matters  [matters]bool
	numbers  int // outside dates
	figures  int // all
	persons  int // how often one is named
	commas   int
	news     float64
	title    float64 // the share of its words that the headline has
	capitals float64 // of its words
	quoted   float64 // of its tokens
	tokens   int
	meant    int     // words of meaning
	weight   float64 // of those, see vocabulary
}

// tells returns what a version of a sentence tells.
func (j *judge) tells(v version) (of content) {
	var before told
	title, words, capitals, quoted := 0, 0, 0, 0
	v.each(func(i int) {
		t, tok := j.told[i], &j.d.tokens[i]
		of.all |= t
		of.deeds |= j.deeds[i]
		of.news += j.news[i]
		if t&tellsNumber != 0 {
			of.numbers++
		}
		if t&tellsPerson != 0 && before&tellsPerson == 0 {
			of.persons++
		}
		before = t
		switch of.tokens++; {
		case tok.text == ",":
			of.commas++
		case tok.kind == number:
			of.figures++
			words++
		case tok.kind == word:
			words++
			if tok.upper && i > v.first {
				capitals++
			}
		}
		if t&tellsSpeech != 0 || j.d.quoted(tok.start) {
			quoted++
		}
		if id := j.voc.ids[i]; id >= 0 {
			of.meant++
			of.weight += j.voc.weights[id]
			if j.voc.title[id] {
				title++
			}
		}
	})
	for _, t := range tellings {
		of.matters[t.matter] = of.all&t.bit != 0
	}
	of.matters[aNumber] = of.numbers > 0
	of.matters[aVote] = of.all&tellsVote != 0 && of.all&(tellsNumber|tellsCount) != 0
	of.title = float64(title) / float64(max(of.meant, 1))
	of.capitals = float64(capitals) / float64(max(words, 1))
	of.quoted = float64(quoted) / float64(max(of.tokens, 1))
	return of
}

// qualities returns how a version of a sentence tells it, and where it stands.
func (j *judge) qualities(of *content, at standing) (q [qualities]float64) {
	news := min(of.news, mostNews)
	q[isEarly] = one(at.rank < earlySentences)
	q[isLate] = float64(at.rank) / float64(max(j.sentences-1, 1))
	q[isAlone], q[isClosing] = one(j.d.alone(at.sentence)), one(j.d.closes(at.sentence))
	q[firstNews] = one(at.rank == 0) * news
	q[hasNumbers] = one(of.numbers > 1)
	q[hasFigures] = float64(min(of.figures, mostFigures))
	q[hasPast] = one(of.all&tellsPast != 0)
	q[hasNews], q[inTitle] = news, of.title
	q[hasNames], q[isQuoted], q[hasCommas] = of.capitals, of.quoted, float64(min(of.commas, mostCommas))
	q[isVerbless] = one(of.all&tellsVerb == 0)
	q[isPersonal] = one(of.all&tellsSelf != 0)
	for _, d := range deedQualities {
		q[d.quality] = one(of.deeds&d.deed != 0)
	}
	q[hasMet] = one(of.deeds&meets != 0 && of.persons > 1)
	q[hasFailed] = one(of.deeds&fails != 0 && of.persons > 0)
	return q
}

// closes says whether a sentence is the last of several in its paragraph.
func (d *document) closes(si int) bool {
	p := d.sentences[si].paragraph
	return si > 0 && d.sentences[si-1].paragraph == p && !d.sentences[si-1].title && (si+1 == len(d.sentences) || d.sentences[si+1].paragraph != p)
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

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
