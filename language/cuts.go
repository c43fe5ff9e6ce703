package language

import (
	"cmp"
	_ "embed"
	"slices"
)

//go:embed data/shortening.txt
var shorteningTable string

// The kinds of words in data/shortening.txt.
const (
	leadWords = iota
	recallWords
	beforeWords
	innerWords
	tailWords
	clauseWords
	boundWords
	besideWords
	courseWords
	whichWords
	hostWords
	mediumWords
	reportWords
	citeWords
	limitWords
	greetingWords
	claimWords
	untrueWords
	hearsayWords
	linkWords
	audienceWords
)

var shorteningKinds = [...]string{leadWords: "opening", recallWords: "recall", beforeWords: "before", innerWords: "inner", tailWords: "tail", clauseWords: "clause", boundWords: "bound", besideWords: "beside", courseWords: "course", whichWords: "which", hostWords: "host", mediumWords: "medium", reportWords: "reports", citeWords: "cites", limitWords: "limit", greetingWords: "greeting", claimWords: "claim", untrueWords: "untrue", hearsayWords: "hearsay", linkWords: "link", audienceWords: "audience"}

// newShorteningBooks indexes the words by language.
func newShorteningBooks() map[string]*phraseBook {
	return kindBooks(shorteningTable, shorteningBook, shorteningKinds[:])
}

// stretch is a run of tokens.
type stretch struct{ first, end int }

// crosses says whether two stretches overlap and neither holds the other.
func (s stretch) crosses(o stretch) bool {
	return s.first < o.first && o.first < s.end && s.end < o.end || o.first < s.first && s.first < o.end && o.end < s.end
}

// version is a sentence as it may stand in a summary: tokens [first, end) less
// what is left out within them, in order. What stays is the sentence's own
// words in their order, so every claim is the text's own; what goes is an
// addition, or words about who reported.
type version struct {
	stretch
	out []stretch // within
}

func (v version) span(d *document) span {
	return span{d.tokens[v.first].start, d.tokens[v.end-1].end}
}

// cuts returns what is left out, in bytes: each stretch with the space in
// front of it.
func (v version) cuts(d *document) []span {
	var out []span
	for _, s := range v.out {
		out = append(out, span{d.tokens[s.first-1].end, d.tokens[s.end-1].end})
	}
	return out
}

// each calls what with every token that stays.
func (v version) each(what func(i int)) {
	k := 0
	for i := v.first; i < v.end; i++ {
		for k < len(v.out) && v.out[k].end <= i {
			k++
		}
		if k < len(v.out) && v.out[k].first <= i {
			continue
		}
		what(i)
	}
}

// less returns the version without another stretch.
func (v version) less(s stretch) version {
	all := append(slices.Clone(v.out), s)
	slices.SortFunc(all, func(a, b stretch) int { return a.first - b.first })
	out := all[:0]
	for _, o := range all {
		switch n := len(out); {
		case o.first <= v.first:
			v.first = max(v.first, o.end)
		case n > 0 && o.first <= out[n-1].end:
			out[n-1].end = max(out[n-1].end, o.end)
		default:
			out = append(out, o)
		}
	}
	if n := len(out); n > 0 && out[n-1].end >= v.end {
		v.end, out = out[n-1].first, out[:n-1]
	}
	v.out = out
	return v
}

// with returns the version with what stretches leave out of it put back, where
// that stands within it.
func (v version) with(back []stretch) version {
	for _, b := range back {
		var out []stretch
		for _, o := range v.out {
			if b.end <= o.first || b.first >= o.end {
				out = append(out, o)
				continue
			}
			if o.first < b.first {
				out = append(out, stretch{o.first, b.first})
			}
			if b.end < o.end {
				out = append(out, stretch{b.end, o.end})
			}
		}
		v.out = out
	}
	return v
}

// tokens counts those that stay.
func (v version) tokens() int {
	n := 0
	v.each(func(int) { n++ })
	return n
}

// minVersion is how many tokens a shortened sentence keeps at least.
const minVersion = 6

// maxAdditions bounds what is tried to be left out of one sentence.
const maxAdditions = 14

// whole returns the sentence without the words that are in no version of it:
// formulas, and those about who reported.
func (t *trimmer) whole() version {
	v := version{stretch: stretch{t.s.first, t.s.end}}
	for _, cut := range t.idle() {
		dash := cut.end == cut.first+1 && isDash(t.d.tokens[cut.first].text) // of an answer, however short
		if less := v.less(cut); less.tokens() >= minVersion || dash {
			v = less
		}
	}
	return v
}

// versions returns the ways in which a sentence may stand in a summary, the
// fullest first, which is whole. Of what only adds, that goes first which is worth least for
// its length.
func (t *trimmer) versions(whole version, worth func(version) float64) []version {
	out := []version{whole}
	additions := t.additions()
	if len(additions) == 0 {
		return out
	}
	type loss struct {
		stretch
		rate float64
	}
	var losses []loss
	full, long := worth(whole), whole.tokens()
	for _, cut := range additions {
		less := whole.less(cut)
		if n := less.tokens(); n >= minVersion && n < long && len(losses) < maxAdditions && t.stillTells(less) {
			losses = append(losses, loss{cut, (full - worth(less)) / float64(long-n)})
		}
	}
	slices.SortStableFunc(losses, func(a, b loss) int { return cmp.Compare(a.rate, b.rate) })
	last := whole
	var other []stretch // each right without what is left out already: the first deed or the second
	for k, l := range losses {
		if slices.ContainsFunc(losses[:k], func(o loss) bool { return l.crosses(o.stretch) }) {
			other = append(other, l.stretch)
			continue
		}
		if less := last.less(l.stretch); t.remains(less, last) {
			out, last = append(out, less), less
		}
	}
	if n := len(out); n > 2 {
		for _, l := range losses[1:] {
			if less := whole.less(l.stretch); less.tokens() > last.tokens() {
				out = append(out, less)
			}
		}
	}
	for _, o := range other[:min(len(other), maxOthers)] {
		least := whole.less(o)
		out = append(out, least)
		for _, l := range losses {
			if less := least.less(l.stretch); !l.crosses(o) && t.remains(less, least) {
				least = less
			}
		}
		if least.tokens() < whole.less(o).tokens() {
			out = append(out, least)
		}
	}
	return out
}

// maxOthers bounds how many ways that exclude one another are tried beside the first.
const maxOthers = 2

// remains says whether a version, shorter than another, is a sentence still.
func (t *trimmer) remains(less, than version) bool {
	return less.tokens() >= minVersion && less.tokens() < than.tokens() && t.stillTells(less)
}

// stillTells says whether a version of a Russian sentence has a verb, if the sentence has: that of the second deed may
// be gone with who reported.
func (t *trimmer) stillTells(v version) bool {
	if t.d.lang != "ru" || !t.tells(t.s.first, t.s.end) {
		return true
	}
	tells := false
	v.each(func(i int) { tells = tells || t.predicate(i) })
	return tells
}
