package language

import (
	"math"
	"slices"
	"unicode/utf8"

	"minber/digest"
)

// defaultSummary is how many characters a summary has at most where nobody
// says otherwise, a space between sentences counted.
const defaultSummary = 400

// What decides among passages beside what they tell.
const (
	leadShare     = 0.7  // of the summary: a first sentence no longer than that opens it whatever the others tell
	newsShare     = 0.1  // of a passage's words: one of which less is new says it again
	sentenceCost  = 0.05 // of every sentence: several scraps tell less than one sentence that is worth as much
	shortest      = 4    // tokens
	shortSentence = 45   // characters added to a length, so that a scrap is not denser than a sentence
	maxCandidates = 80   // sentences: news tells what matters first
)

// passage is a sentence that may stand in a summary, whole or shortened.
type passage struct {
	sentence int
	version
	span     span   // from the first byte that stays to the last
	cuts     []span // what is left out between, in order
	runes    int
	worth    float64    // of what it tells, whatever else is chosen
	leans    bool       // cannot be understood without the sentence before
	who      *person    // whom its pronoun means, nil if unknown
	recalled bool       // tells no news
	voice    string     // who speaks in it
	unsaid   bool       // it leaves out who does
	known    []*person  // whom it calls by their surnames alone, and the text did not
	opening  bool       // the text's first, and news
	names    []*mention // of persons in it
	before   int        // that sentence
	words    []int      // its words of meaning, each once, as vocabulary ids
	total    float64    // what those weigh
}

// summarise chooses the passages that together tell most of what the text
// says, in at most limit characters, in the order of the text. Where the text
// has no headline it makes one.
func (r *Reader) summarise(d *document, c *cast, u *digest.Understanding, limit int) (list []digest.Sentence, headline string) {
	voc := newVocabulary(d)
	e := editor{d: d, lex: r.lex, book: r.shortening[d.lang], list: r.passages(d, c, u, voc, limit), voc: voc, limit: limit}
	e.choose()
	e.restore()
	e.rank()
	if d.titleText == "" {
		headline = e.headline(d)
	}
	return inOrder(d, e.chosen), headline
}

// editor composes a summary.
type editor struct {
	d      *document
	lex    *lexicon
	book   *phraseBook
	list   []passage
	voc    *vocabulary
	limit  int
	chosen []*passage // in the order of the text, then by rank
}

// choose takes the passages that together are worth most, none of which says
// again what the others do; the first where none is worth its room.
func (e *editor) choose() {
	for {
		e.chosen = e.mostWorth()
		if len(e.chosen) == 0 && len(e.list) > 0 {
			e.chosen = append(e.chosen, &e.list[0])
		}
		again := e.repeated()
		if again == nil {
			return
		}
		said := again.sentence
		e.list = slices.DeleteFunc(e.list, func(p passage) bool { return p.sentence == said })
	}
}

// repeated returns the chosen passage of least worth that tells next to nothing
// new beside the others, nil if there is none. The first one never is.
func (e *editor) repeated() *passage {
	told := cleared(&e.d.desk.counts, len(e.voc.weights))
	for _, p := range e.chosen {
		for _, w := range p.words {
			told[w]++
		}
	}
	var least *passage
	for _, p := range e.chosen[min(1, len(e.chosen)):] {
		fresh := 0.0
		for _, w := range p.words {
			if told[w] == 1 {
				fresh += e.voc.weights[w]
			}
		}
		if fresh < p.total*newsShare && (least == nil || p.worth < least.worth) {
			least = p
		}
	}
	return least
}

// follows says whether a passage is understood behind another: the sentence
// that it leans on, or one that names the one it speaks of.
func (p *passage) follows(q *passage) bool {
	if len(p.known) > 0 && !(q != nil && q.namesAll(p.known)) {
		return false
	}
	if p.unsaid {
		return q != nil && q.voice == p.voice
	}
	if !p.leans || q != nil && q.sentence == p.before {
		return true
	}
	if q == nil || p.who == nil {
		return false
	}
	for _, m := range q.names {
		if m.p == p.who {
			return true
		}
	}
	return false
}

// namesAll says whether a passage names all of some persons.
func (p *passage) namesAll(some []*person) bool {
	for _, one := range some {
		if !slices.ContainsFunc(p.names, func(m *mention) bool { return m.p == one }) {
			return false
		}
	}
	return true
}

// rank brings the chosen into the order of what each tells for its length; one
// that leans on another comes behind it, and a first sentence that opens the
// summary in front.
func (e *editor) rank() {
	rest := slices.Clone(e.chosen)
	e.chosen = e.chosen[:0]
	opening := e.opens()
	for len(rest) > 0 {
		best := 0
		for i := range rest {
			if !rest[i].leans && rest[i].density() > rest[best].density() {
				best = i
			}
		}
		if opening && len(e.chosen) == 0 {
			best = 0
		}
		e.chosen = append(e.chosen, rest[best])
		rest = slices.Delete(rest, best, best+1)
	}
}

// density is what a passage tells for its length.
func (p *passage) density() float64 { return p.worth / float64(p.runes+shortSentence) }

// restore puts back what was left out of the chosen, as far as there is room.
func (e *editor) restore() {
	length := 0
	for _, p := range e.chosen {
		length += p.runes + 1
	}
	for k, short := range e.chosen {
		best := short
		for i := range e.list {
			if p := &e.list[i]; p.sentence == short.sentence && p.runes > best.runes && p.leansNoMore(short) && length-short.runes+p.runes <= e.limit+1 {
				best = p
			}
		}
		length += best.runes - short.runes
		e.chosen[k] = best
	}
}

// leansNoMore says whether a passage can stand wherever another one of its sentence can: it
// needs nothing before it that the other does not.
func (p *passage) leansNoMore(q *passage) bool {
	return (!p.leans || q.leans) && (!p.unsaid || q.unsaid) &&
		!slices.ContainsFunc(p.known, func(one *person) bool { return !slices.Contains(q.known, one) })
}

// opens says whether the text's first sentence, short enough, is chosen
// whatever the others tell: it is news, not a scene.
func (e *editor) opens() bool {
	for i := range e.list {
		p := &e.list[i]
		if p.sentence != e.list[0].sentence {
			break
		}
		if p.opening && float64(p.runes) <= leadShare*float64(e.limit) {
			return true
		}
	}
	return false
}

// inOrder puts the chosen passages into the order of the text; their rank is
// the order in which they were chosen.
func inOrder(d *document, chosen []*passage) []digest.Sentence {
	out := make([]digest.Sentence, len(chosen))
	for i, p := range chosen {
		out[i] = digest.Sentence{Text: d.opened(p.span, p.cuts, p.first > d.sentences[p.sentence].first), Start: p.span.start, End: p.span.end, Rank: i}
		for _, c := range p.cuts {
			out[i].Cuts = append(out[i].Cuts, digest.Span{Start: c.start, End: c.end})
		}
	}
	slices.SortFunc(out, func(a, b digest.Sentence) int { return a.Start - b.Start })
	return out
}

// opened returns a passage of the text less the cuts in it, its first letter a
// capital if what stood in front of it is left out.
func (d *document) opened(s span, cuts []span, later bool) string {
	text := d.without(s, cuts)
	if later {
		return keepCapital("A", text)
	}
	return text
}

// without returns a passage of the text less the cuts in it.
func (d *document) without(s span, cuts []span) string {
	if len(cuts) == 0 {
		return d.text[s.start:s.end]
	}
	out := make([]byte, 0, s.end-s.start)
	at := s.start
	for _, c := range cuts {
		out = append(out, d.text[at:c.start]...)
		at = c.end
	}
	return string(append(out, d.text[at:s.end]...))
}

// sentenceChoice is a sentence that may stand in a summary, with what is known of it whole.
type sentenceChoice struct {
	t      trimmer
	at     standing
	in     named
	before int // the sentence that could be chosen before it, -1 if none
	whole  version
	leans  bool
	who    *person
	all    passage // the whole of it
	fits   bool    // into a summary
}

// mostTrimmed is how many sentences are shortened: what is worth less than so many others does not get
// into a summary for being shorter.
const mostTrimmed = 10

// passages returns what may stand in a summary of limit characters.
func (r *Reader) passages(d *document, c *cast, u *digest.Understanding, voc *vocabulary, limit int) []passage {
	w := r.newPassageWeigher(d, c, u, voc, limit)
	choices := w.choices(u)
	least := leastTrimmed(choices)
	out := d.desk.passages[:0]
	for i := range choices {
		x := &choices[i]
		if x.fits {
			out = append(out, x.all)
		}
		if x.all.worth < least && x.fits {
			continue
		}
		for _, v := range w.shorter(x) {
			if p, ok := w.passage(x, v); ok {
				out = append(out, p)
			}
		}
	}
	d.desk.passages = out
	return out
}

// leastTrimmed is what a sentence is worth at least that is shortened.
func leastTrimmed(choices []sentenceChoice) float64 {
	if len(choices) <= mostTrimmed {
		return math.Inf(-1)
	}
	worths := make([]float64, len(choices))
	for i := range choices {
		worths[i] = choices[i].all.worth
	}
	slices.Sort(worths)
	return worths[len(worths)-mostTrimmed]
}

// passageWeigher says what passages are worth.
type passageWeigher struct {
	r     *Reader
	c     *cast
	j     *judge
	voc   *vocabulary
	limit int // characters
	row   []float32
}

func (r *Reader) newPassageWeigher(d *document, c *cast, u *digest.Understanding, voc *vocabulary, limit int) *passageWeigher {
	w := &passageWeigher{r: r, c: c, j: r.newJudge(d, c, u, voc), voc: voc, limit: limit, row: make([]float32, 0, r.telling.Features())}
	w.j.weighWords(c, r.telling.words)
	return w
}

// shorter returns the versions of a sentence but the whole of it.
func (w *passageWeigher) shorter(x *sentenceChoice) []version {
	return x.t.versions(x.whole, func(v version) float64 { return w.j.worth(v, x.at) })[1:]
}

// choices returns the sentences that may stand in the summary.
func (w *passageWeigher) choices(u *digest.Understanding) []sentenceChoice {
	r, c, j, d := w.r, w.c, w.j, w.j.d
	var voices []string
	if d.lang == "ru" {
		voices = d.voices(u.Statements)
	}
	interview := j.mostlySpoken()
	out := d.desk.choices[:0]
	before := -1
	for s := range d.sentences {
		one := d.sentences[s]
		t := trimmer{d: d, mentions: c.at[s], roles: c.roles[s], speech: r.lex.speech, cast: c.persons, told: j.told, lex: r.lex, book: r.shortening[d.lang], s: one}
		if one.aside || one.title || one.end-one.first < shortest || one.span.end-one.start > 8*w.limit || t.isNote(s) || !interview && j.isSpoken(one) && !c.attributedBehind(s) {
			continue
		}
		if voices != nil {
			t.voice = voices[s]
		}
		x := sentenceChoice{t: t, in: namedIn(c.at[s]), before: before, whole: t.whole()}
		x.leans, x.who = t.leans(s, t.label(x.whole.first), c)
		x.at = standing{s, len(out), t.recalls()}
		x.all, x.fits = w.passage(&x, x.whole)
		out = append(out, x)
		before = s
		if len(out) == maxCandidates {
			break
		}
	}
	d.desk.choices = out
	return out
}

// passage is a version of a sentence with what it is worth, false if it does not fit into a summary.
func (w *passageWeigher) passage(x *sentenceChoice, v version) (passage, bool) {
	t, d, s := &x.t, w.j.d, x.at.sentence
	leans, who, unsaid := x.leans, x.who, v.lacks(t.unsaid)
	switch {
	case unsaid, v.lacks(t.clinging):
		leans, who = true, nil
	case v.first == x.whole.first:
	case d.lang == "ru":
		leans, who = t.leans(s, v.first, w.c)
	case d.lang == "kk":
		if l, p := t.leans(s, v.first, w.c); l || t.actsAt(v.first) { // without «содан соң» it may still lack who acts
			leans, who = l, p
		}
	}
	p := passage{sentence: s, version: v, span: v.span(d), cuts: v.cuts(d), recalled: x.at.recalled, leans: leans, who: who, before: x.before, names: w.c.at[s], voice: t.voice, unsaid: unsaid, known: t.shortened(v)}
	p.runes = utf8.RuneCountInString(d.text[p.span.start:p.span.end])
	for _, cut := range p.cuts {
		p.runes -= utf8.RuneCountInString(d.text[cut.start:cut.end])
	}
	if p.runes > w.limit {
		return p, false
	}
	p.words, p.total = w.voc.of(v)
	p.opening = x.at.rank == 0 && !leans && w.j.isNews(v)
	of := w.j.tells(v.weighed())
	sum := w.j.sum(&of, x.at) + float64(p.runes+v.spared(d))*runeWorth
	w.row = w.j.traits(w.row[:0], &of, x.at, x.in, sum, &p)
	p.worth = shareOfSum*sum + shareOfChance*float64(w.r.telling.Chance(w.row))
	return p, true
}
