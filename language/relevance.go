package language

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// parliamentWords are the words, in the three languages, for parliaments,
// their members and their work. What the world's parliaments are called is a
// part of the language; the bodies that Minber follows come from the packs.
//
//go:embed data/parliaments.txt
var parliamentWords string

// newParliamentBooks indexes the words for parliaments, and the packs' bodies
// that are some.
func newParliamentBooks(packs []digest.Pack) map[string]*phraseBook {
	books := map[string]*phraseBook{"en": newPhraseBook(), "ru": newPhraseBook(), "kk": newPhraseBook()}
	for line := range strings.Lines(parliamentWords) {
		lang, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		number, words, _ := strings.Cut(rest, " ")
		weight, err := strconv.ParseFloat(number, 64)
		if books[lang] == nil || err != nil {
			continue // a comment
		}
		for w := range strings.SplitSeq(words, "|") {
			books[lang].add(w, 0, weight)
		}
	}
	for i := range packs {
		for _, b := range packs[i].Bodies {
			if !b.Parliament {
				continue
			}
			for lang, names := range b.Aliases {
				if books[lang] == nil {
					continue
				}
				for _, n := range names {
					books[lang].add(beginnings(n), 0, 1)
				}
			}
		}
	}
	return books
}

// beginnings cuts the words of a nominative name to what all its cases share.
func beginnings(name string) string {
	fields := strings.Fields(strings.ToLower(name))
	for i, w := range fields {
		if n := utf8.RuneCountInString(w); n >= 5 && w[0] >= utf8.RuneSelf {
			runes := []rune(w)
			cut := 1
			if n >= 8 {
				cut = 2
			}
			fields[i] = string(runes[:n-cut])
		}
	}
	return strings.Join(fields, " ")
}

// What speaks for a text being about a parliament.
const (
	inHeadline   = 2.5 // a word for one in the headline, at most two
	inLead       = 1.5 // in the first sentence; in the next two about half of it
	inNextOnes   = 0.8
	actsThere    = 1.6 // somebody who holds office in one and speaks or meets, at most two
	enoughToTell = 3.2
	returnsTo    = 1.7 // is enough for a text that opens with one and comes back to it, or names one three times: a reportage opens with the scenery
	readSentence = 40  // sentences that count
	weakEnough   = 1.6 // of weak words, with one strong word in the lead
	mostReasons  = 3
)

// verdict is what a text says about its being about a parliament.
type verdict struct {
	relevant bool
	words    []string // that decided it, as they stand, each once
	at       []digest.Span
}

// relevant says whether the text is about a parliament, its members or the
// work between parliaments: the headline or the opening says so, its people
// act there, or the text keeps coming back to it. One mention further down does
// not make it so.
func (r *Reader) relevant(d *document, c *cast, meetings []digest.Meeting) verdict {
	book := r.parliaments[d.lang]
	if book == nil {
		return verdict{}
	}
	var v verdict
	var leadStrong, leadWeak, strong, weak float64
	titleStrong, titleWeak := v.count(d, book, tokenize(d.titleText, 0), false)
	words, rank := 0, 0
	for s := range d.sentences {
		one := &d.sentences[s]
		if one.title {
			v.count(d, book, d.tokens[one.first:one.end], true)
			continue
		}
		if one.aside || rank >= readSentence {
			continue
		}
		a, b := v.count(d, book, d.tokens[one.first:one.end], true)
		switch {
		case rank == 0:
			leadStrong += inLead * min(a, 2)
			leadWeak += b
		case rank < leadLength:
			leadStrong += inNextOnes * min(a, 2)
			leadWeak += b
		}
		strong += a
		weak += min(b, 1.2)
		words += one.end - one.first
		rank++
	}
	if strong+titleStrong == 0 {
		return v
	}
	acting := r.acting(d, c, meetings)
	per100 := 100 * (strong + 0.5*min(weak, strong)) / float64(max(words, 60))
	score := inHeadline*min(titleStrong, 2) + min(titleWeak, 1) + inLead*min(leadStrong, 3) + 0.5*min(leadWeak, 2) + per100 + actsThere*min(acting, 2)
	v.relevant = score >= enoughToTell && (strong >= 2 || titleStrong > 0 || leadStrong > 0 && (rank <= 4 || weak >= weakEnough)) ||
		score >= returnsTo && (strong >= 3 || strong == 2 && leadStrong >= inLead)
	return v
}

// count counts the words for parliaments among tokens, strong and weak ones, and
// keeps the first of the strong; here says that the tokens are the text's.
func (v *verdict) count(d *document, book *phraseBook, tokens []token, here bool) (strong, weak float64) {
	for i := range tokens {
		if tokens[i].kind == punct || isSpeedUnit(&tokens[i]) {
			continue
		}
		best, end := 0.0, i
		book.at(tokens, i, func(p *phrase) {
			if p.weight > best || p.weight == best && i+len(p.words) > end {
				best, end = p.weight, i+len(p.words)
			}
		})
		if best < 1 {
			weak += best
			continue
		}
		strong++
		if last := tokens[min(end, len(tokens))-1]; here {
			v.note(d, span{tokens[i].start, last.end})
		}
	}
	return strong, weak
}

// isSpeedUnit says whether a word is metres per second, not members of a
// parliament.
func isSpeedUnit(t *token) bool { return t.lower == "mps" && !t.upper }

// note keeps a passage as a reason, unless the same words are one already.
func (v *verdict) note(d *document, s span) {
	words := d.text[s.start:s.end]
	if len(v.words) == mostReasons || slices.ContainsFunc(v.words, func(w string) bool { return strings.EqualFold(w, words) }) {
		return
	}
	v.words = append(v.words, words)
	v.at = append(v.at, digest.Span{Start: s.start, End: s.end})
}

// acting counts those who hold office in a parliament and speak or meet
// somebody in the text.
func (r *Reader) acting(d *document, c *cast, meetings []digest.Meeting) float64 {
	n := 0.0
	for _, p := range c.persons {
		if p.role == "" {
			continue
		}
		acts, name := p.spoke, p.name()
		for _, m := range meetings {
			acts = acts || m.Between[0] == name || m.Between[1] == name
		}
		if acts && (p.body != nil && p.body.Parliament || r.namesParliament(d.lang, p.role)) {
			n++
		}
	}
	return n
}
