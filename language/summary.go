package language

import (
	"slices"
	"unicode/utf8"

	"minber/digest"
)

// defaultSummary is how many characters a summary has at most where nobody
// says otherwise, a space between sentences counted.
const defaultSummary = 400

// What decides among passages beside what they tell.
const (
	leadShare     = 0.7 // of the summary: a first sentence no longer than that opens it whatever the others tell
	newsShare     = 0.2 // of a passage's words: one of which less is new says it again
	baseLength    = 45  // characters that every sentence costs beside its own: scraps tell less than one sentence
	leastTold     = 0.1 // by a sentence behind the first: less is filler
	mostChosen    = 8
	maxCandidates = 80 // sentences: news tells what matters first
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
	e := editor{d: d, lex: r.lex, list: r.passages(d, c, u, voc, limit), voc: voc, limit: limit}
	e.told, e.taken = make([]int, len(voc.weights)), make(map[int]bool)
	for e.add() {
	}
	e.restore()
	if d.titleText == "" {
		headline = e.headline(d)
	}
	return inOrder(d, e.chosen), headline
}

// editor composes a summary.
type editor struct {
	d      *document
	lex    *lexicon
	list   []passage
	voc    *vocabulary
	limit  int
	chosen []*passage
	told   []int        // how many of the chosen say a word, by id
	taken  map[int]bool // sentences
	length int
}

// put takes a passage in (by 1) or out (by -1).
func (e *editor) put(p *passage, by int) {
	for _, w := range p.words {
		e.told[w] += by
	}
	e.length += by * (p.runes + 1)
	e.taken[p.sentence] = by > 0
}

// gain is what a passage adds to those chosen, were there room. One that says
// the same again adds nothing.
func (e *editor) gain(p *passage) float64 {
	if e.taken[p.sentence] || p.total == 0 {
		return 0
	}
	fresh := 0.0
	for _, w := range p.words {
		if e.told[w] == 0 {
			fresh += e.voc.weights[w]
		}
	}
	if fresh < p.total*newsShare {
		return 0
	}
	return p.worth
}

// price is what a passage's length costs.
func price(runes int) float64 { return float64(runes + baseLength) }

// stands says whether a passage will be understood where it would stand, and
// whether the one behind it still is.
func (e *editor) stands(p *passage) bool {
	var before, after *passage
	for _, q := range e.chosen {
		switch {
		case q.sentence < p.sentence && (before == nil || q.sentence > before.sentence):
			before = q
		case q.sentence > p.sentence && (after == nil || q.sentence < after.sentence):
			after = q
		}
	}
	return p.follows(before) && (after == nil || after.follows(p))
}

// follows says whether a passage is understood behind another: the sentence
// that it leans on, or one that names the one it speaks of.
func (p *passage) follows(q *passage) bool {
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

// add chooses the passage that adds most for its length. One that leans on the
// sentence before may bring that with it.
func (e *editor) add() bool {
	var best, support *passage
	value := 0.0
	opening := len(e.chosen) == 0 && e.opens()
	for i := range e.list {
		p := &e.list[i]
		left := e.limit - e.length - p.runes
		if left < 0 || opening && p.sentence != e.list[0].sentence {
			continue
		}
		gain := e.gain(p)
		if gain <= 0 {
			continue
		}
		if e.stands(p) {
			if v := gain / price(p.runes); v > value {
				best, support, value = p, nil, v
			}
			continue
		}
		for k := i - 1; k >= 0 && e.list[k].sentence >= p.before; k-- {
			q := &e.list[k]
			if q.sentence != p.before || q.runes+1 > left || !e.stands(q) {
				continue
			}
			if v := (gain + e.gain(q)) / price(p.runes+q.runes); v > value {
				best, support, value = p, q, v
			}
		}
	}
	if best == nil || len(e.chosen) == mostChosen {
		return false
	}
	for _, p := range []*passage{support, best} {
		if p != nil {
			e.chosen = append(e.chosen, p)
			e.put(p, 1)
		}
	}
	return true
}

// restore puts back what was left out of the chosen, as far as there is room.
func (e *editor) restore() {
	for k, short := range e.chosen {
		best := short
		for i := range e.list {
			if p := &e.list[i]; p.sentence == short.sentence && p.runes > best.runes && e.length-short.runes+p.runes <= e.limit {
				best = p
			}
		}
		e.put(short, -1)
		e.put(best, 1)
		e.chosen[k] = best
	}
}

// opens says whether the text's first sentence is short enough to be chosen
// first whatever the others tell: it tells the news.
func (e *editor) opens() bool {
	for i := range e.list {
		p := &e.list[i]
		if p.sentence == e.list[0].sentence && float64(p.runes) <= leadShare*float64(e.limit) {
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
		out[i] = digest.Sentence{Text: d.without(p.span, p.cuts), Start: p.span.start, End: p.span.end, Rank: i}
		for _, c := range p.cuts {
			out[i].Cuts = append(out[i].Cuts, digest.Span{Start: c.start, End: c.end})
		}
	}
	slices.SortFunc(out, func(a, b digest.Sentence) int { return a.Start - b.Start })
	return out
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

// passages returns what may stand in a summary of limit characters.
func (r *Reader) passages(d *document, c *cast, u *digest.Understanding, voc *vocabulary, limit int) []passage {
	var out []passage
	j := r.newJudge(d, c, u, voc)
	rank, before := 0, -1
	for s := range d.sentences {
		one := d.sentences[s]
		t := trimmer{d: d, mentions: c.at[s], lex: r.lex, book: r.shortening[d.lang], s: one}
		if one.aside || one.title || one.end-one.first < 4 || one.span.end-one.start > 8*limit || t.isNote(s) || j.isSpoken(one) {
			continue
		}
		leans, who := d.leans(s, c)
		place := j.place(s, rank, t.recalls())
		for _, v := range t.versions() {
			p := passage{sentence: s, version: v, span: v.span(d), cuts: v.cuts(d), recalled: t.recalls(), leans: leans && before >= 0, who: who, before: before, names: c.at[s]}
			p.runes = utf8.RuneCountInString(d.text[p.span.start:p.span.end])
			for _, cut := range p.cuts {
				p.runes -= utf8.RuneCountInString(d.text[cut.start:cut.end])
			}
			if p.runes > limit {
				continue
			}
			p.words, p.total = voc.of(v)
			tells := j.content(v)
			if tells < leastTold && rank > 0 {
				continue
			}
			p.worth = place + tells + float64(p.runes)*runeWorth
			out = append(out, p)
		}
		before = s
		if rank++; rank == maxCandidates {
			break
		}
	}
	return out
}
