package language

import (
	"math"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// maxSummary is the length of a summary in characters, a space between
// sentences counted.
const maxSummary = 400

// maxLead is the longest first sentence that opens every summary.
const maxLead = 280

// What a passage is worth, found by trying on labelled news.
const (
	wordWorth     = 0.25 // of a word of weight 1 that nothing chosen has said
	lengthPrice   = 0.9  // power of the length that worth is divided by
	personWorth   = 0.35
	numberWorth   = 0.75
	upcomingWorth = 0.8
	meetingWorth  = 1.0
	dateWorth     = 0.3
	saidWorth     = 0.3
	quotePrice    = 0.65
	openingWorth  = 2.5 // of the first sentence; the next is worth a third of it
	shortPrice    = 0.45
	short         = 60 // characters
)

// maxCandidates is how many sentences of a text may enter its summary: news
// tells what matters first.
const maxCandidates = 80

// passage is a sentence, or its beginning up to a clause's border, that may
// stand in a summary.
type passage struct {
	sentence int
	span
	runes int
	facts float64  // what it tells, whatever else is chosen
	words []string // five-letter stems, each once
}

// summarise chooses the passages that together tell most of what the text
// says, in at most maxSummary characters, in the order of the text.
func (r *Reader) summarise(d *document, c *cast, u *digest.Understanding) []digest.Sentence {
	weights := d.stemWeights()
	list := r.passages(d, c, u)
	covered := map[string]bool{}
	taken := map[int]bool{}
	var chosen []passage
	left := maxSummary
	for len(chosen) < 8 {
		best, at := 0.0, -1
		for i := range list {
			p := &list[i]
			if taken[p.sentence] || p.runes > left || len(chosen) == 0 && list[0].runes <= maxLead && p.sentence != list[0].sentence {
				continue
			}
			value, fresh := p.facts, 0.0
			total := 0.0
			for _, w := range p.words {
				total += weights[w]
				if !covered[w] {
					fresh += weights[w]
				}
			}
			if total > 0 && len(chosen) > 0 && fresh < total*0.35 {
				continue // says it again
			}
			value = (value*(0.5+0.5*fresh/math.Max(total, 1e-9)) + wordWorth*fresh) / math.Pow(float64(p.runes+30), lengthPrice)
			if value > best {
				best, at = value, i
			}
		}
		if at < 0 {
			break
		}
		p := list[at]
		chosen = append(chosen, p)
		taken[p.sentence] = true
		left -= p.runes + 1
		for _, w := range p.words {
			covered[w] = true
		}
	}
	return inOrder(d, chosen)
}

func inOrder(d *document, chosen []passage) []digest.Sentence {
	out := make([]digest.Sentence, 0, len(chosen))
	for len(chosen) > 0 {
		first := 0
		for i := range chosen {
			if chosen[i].start < chosen[first].start {
				first = i
			}
		}
		s := chosen[first].span
		out = append(out, digest.Sentence{Text: d.text[s.start:s.end], Start: s.start, End: s.end})
		chosen = append(chosen[:first], chosen[first+1:]...)
	}
	return out
}

// stemWeights weighs each word of the text: what is said often, and what the
// headline says, is what the text is about.
func (d *document) stemWeights() map[string]float64 {
	count := make(map[string]int, 256)
	for i := range d.sentences {
		if d.sentences[i].aside {
			continue
		}
		for _, t := range d.tokens[d.sentences[i].first:d.sentences[i].end] {
			if t.kind != punct && !isFunctionWord(t.lower) {
				count[stem5(t.lower)]++
			}
		}
	}
	out := make(map[string]float64, len(count))
	for w, n := range count {
		out[w] = 0.3 + math.Log2(float64(min(n, 8)))
	}
	for w := range stems5(d.titleText) {
		if out[w] > 0 {
			out[w]++
		}
	}
	return out
}

// passages returns what may stand in a summary.
func (r *Reader) passages(d *document, c *cast, u *digest.Understanding) []passage {
	var out []passage
	rank := 0
	for s := range d.sentences {
		one := &d.sentences[s]
		if one.aside || one.title || one.end-one.first < 4 || d.isNote(*one) {
			continue
		}
		for _, end := range d.cuts(*one) {
			p := passage{sentence: s, span: span{d.tokens[one.first].start, d.tokens[end-1].end}}
			if end == one.end {
				p.span = one.span
			}
			if p.end-p.start > 4*maxSummary {
				continue
			}
			p.runes = utf8.RuneCountInString(d.text[p.start:p.end])
			if p.runes > maxSummary {
				continue
			}
			p.facts = d.facts(one.first, end, u) + standing(rank, s == 0 || d.sentences[s-1].paragraph != one.paragraph)
			p.facts += d.people(c, s)
			if d.quotedWhole(s) {
				p.facts -= quotePrice
			}
			if p.runes < short {
				p.facts -= shortPrice
			}
			seen := make(map[string]bool, end-one.first)
			for _, t := range d.tokens[one.first:end] {
				if w := stem5(t.lower); t.kind != punct && !isFunctionWord(t.lower) && !seen[w] {
					seen[w] = true
					p.words = append(p.words, w)
				}
			}
			out = append(out, p)
		}
		if rank++; rank == maxCandidates {
			break
		}
	}
	return out
}

// standing is what a sentence is worth for where it stands: the first tells the
// news, the first of a paragraph tells more than the rest.
func standing(rank int, opens bool) float64 {
	v := openingWorth / float64(1+2*rank)
	if opens {
		v += 0.3
	}
	return v
}

// people is what a sentence is worth for whom it names.
func (d *document) people(c *cast, s int) float64 {
	return personWorth * float64(min(len(c.in(s)), 3))
}

// facts is what tokens [first, end) are worth for what they tell.
func (d *document) facts(first, end int, u *digest.Understanding) float64 {
	v := 0.0
	numbers := 0
	for i := first; i < end; i++ {
		t := d.tokens[i]
		if t.kind == number && !d.inDate(t.start) {
			numbers++
		}
		if t.kind == word {
			v += verbWorth(d.lang, t.lower)
		}
	}
	v = math.Min(v, 2.5) + numberWorth*float64(min(numbers, 3))
	from, to := d.tokens[first].start, d.tokens[end-1].end
	for _, up := range u.Upcoming {
		if up.At.Start < to && up.At.End > from {
			v += upcomingWorth
			if up.Date != "" {
				v += 0.3
			}
			break
		}
	}
	for _, st := range u.Statements {
		if st.Kind == digest.Indirect && st.Start < to && st.End > from {
			v += saidWorth
			break
		}
	}
	for _, m := range u.Meetings {
		if m.At.Start < to && m.At.End > from {
			v += meetingWorth
			break
		}
	}
	for _, m := range d.dates {
		if m.start >= from && m.end <= to && !m.relative {
			v += dateWorth
			break
		}
	}
	return v + d.opening(first)
}

func (d *document) inDate(at int) bool {
	for _, m := range d.dates {
		if m.start > at {
			return false
		}
		if at < m.end {
			return true
		}
	}
	return false
}

// opening is the price of a sentence that leans on the one before it, or only
// recalls.
func (d *document) opening(first int) float64 {
	switch d.tokens[first].lower {
	case "he", "she", "it", "they", "this", "these", "that", "his", "her", "but", "however", "also", "such", "он", "она", "они", "это", "этот", "эти", "такой", "такие", "но", "однако", "также", "кроме", "его", "ее", "ол", "бұл", "олар", "бірақ", "алайда", "сондай-ақ", "оның", "осы", "мұндай", "–", "-", "—":
		return -0.5
	case "earlier", "recall", "previously", "напомним", "ранее", "отметим", "айта", "еске", "бұған", "осыған":
		return -1.2
	}
	return 0
}

// verbWorth is what a verb tells: something was decided, somebody met.
func verbWorth(lang, w string) float64 {
	for _, v := range newsVerbs[lang] {
		if strings.HasPrefix(w, v.stem) {
			return v.worth
		}
	}
	return 0
}

// isNote says whether a sentence is no statement: a byline, a heading that
// asks, a line of hashtags.
func (d *document) isNote(s sentence) bool {
	words, lower := 0, 0
	for _, t := range d.tokens[s.first:s.end] {
		if t.kind == word {
			words++
			if !t.upper {
				lower++
			}
		}
	}
	return words < 4 || lower*4 < words || d.tokens[s.end-1].text == "?" || d.tokens[s.end-1].text == ":"
}
