package language

import (
	_ "embed"
	"slices"
	"unicode/utf8"
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
	subjectWords
	momentWords
	occasionWords
	framingWords
	comingWords
	stateKindWords
	epithetWords
	beingHeldWords
	panelWords
	fillerWords
	settingWords
	aimWords
	venueWords
	styleWords
	vagueWords
	adverbWords
	sequelWords
	linkWords
	contrastWords
)

var shorteningKinds = [...]string{leadWords: "opening", recallWords: "recall", beforeWords: "before", innerWords: "inner", tailWords: "tail", clauseWords: "clause", boundWords: "bound", besideWords: "beside", courseWords: "course", whichWords: "which", hostWords: "host", mediumWords: "medium", reportWords: "reports", citeWords: "cites", limitWords: "limit", greetingWords: "greeting", claimWords: "claim", untrueWords: "untrue", hearsayWords: "hearsay", subjectWords: "subject", momentWords: "moment", occasionWords: "occasion", framingWords: "framing", comingWords: "coming", stateKindWords: "state", epithetWords: "epithet", beingHeldWords: "held", panelWords: "panel", fillerWords: "filler", settingWords: "setting", aimWords: "aim", venueWords: "venue", styleWords: "style", vagueWords: "vague", adverbWords: "adverb", sequelWords: "sequel", linkWords: "link", contrastWords: "contrast"}

// newShorteningBooks indexes the words by language.
func newShorteningBooks() map[string]*phraseBook {
	return kindBooks(shorteningTable, shorteningBook, shorteningKinds[:])
}

// stretch is a run of tokens.
type stretch struct{ first, end int }

// version is a sentence as it may stand in a summary: tokens [first, end) less
// what is left out within them, in order. What stays is the sentence's own
// words in their order, so every claim is the text's own; what goes is an
// addition, or words about who reported.
type version struct {
	stretch
	out    []stretch // within
	fuller *version  // by which it is weighed, nil if that is itself: see weighed
}

func (v version) span(d *document) span {
	return span{d.tokens[v.first].start, d.tokens[v.end-1].end}
}

// cuts returns what is left out, in bytes: each stretch with the space in
// front of it, and the notes in brackets that no token stands for.
func (v version) cuts(d *document) []span {
	var out []span
	for _, s := range v.out {
		out = append(out, span{d.tokens[s.first-1].end, d.tokens[s.end-1].end})
	}
	of := v.span(d)
	for _, n := range d.notes {
		if n.start >= of.start && n.end <= of.end && !slices.ContainsFunc(out, func(c span) bool { return c.start <= n.start && c.end >= n.end }) {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b span) int { return a.start - b.start })
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
	v.out, v.fuller = out, nil
	return v
}

// length counts the characters of what stays.
func (v version) length(d *document) int {
	s := v.span(d)
	n := utf8.RuneCountInString(d.text[s.start:s.end])
	for _, c := range v.cuts(d) {
		n -= utf8.RuneCountInString(d.text[c.start:c.end])
	}
	return n
}

// tokens counts those that stay.
func (v version) tokens() int {
	n := 0
	v.each(func(int) { n++ })
	return n
}

// minVersion is how many tokens a shortened sentence keeps at least.
const minVersion = 6

// least is how many tokens a shortened sentence keeps at least: Kazakh and Russian say in an ending what
// English says in a word.
func (t *trimmer) least() int {
	if t.d.lang != "en" {
		return minVersion - 1
	}
	return minVersion
}

// whole returns the sentence without the words that are in no version of it:
// formulas, and those about who reported.
func (t *trimmer) whole() version {
	v := version{stretch: stretch{t.s.first, t.s.end}}
	for _, cut := range t.idle() {
		dash := cut.end == cut.first+1 && (isDash(t.d.tokens[cut.first].text) || isBullet(t.d.tokens[cut.first].text)) // of an answer, however short
		if less := v.less(cut); less.tokens() >= minVersion || dash {
			v = less
		}
	}
	return v
}
