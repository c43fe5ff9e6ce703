package language

import (
	"slices"

	"minber/digest"
)

// traitsOfPerson: office and country, and how and where somebody is named.
func (w *weighing) traitsOfPerson(row []float32, i int) []float32 {
	p, k := w.c.persons[i], w.offices[i]
	row = append(row, num(k.leads), num(k.sent), num(k.governs), num(k.sits), num(k.group), num(p.role != ""), num(p.body != nil), num(p.spoke),
		float32(len(w.mentions[i])), float32(w.rank[i]))
	compatriots := 0
	for _, q := range w.c.persons {
		compatriots += int(num(p.country != "" && q.country == p.country))
	}
	oblique, office, quoted, subject, first, last, sentences := 0, 0, 0, 0, far, -1, 0
	title := false
	for k, m := range w.mentions[i] {
		oblique += int(num(m.oblique))
		office += int(num(m.office))
		quoted += int(num(w.c.isQuoted(m.first)))
		subject += int(num(!m.oblique && w.c.at[m.sentence][0] == m))
		first, last = min(first, m.sentence), max(last, m.sentence)
		sentences += int(num(k == 0 || w.mentions[i][k-1].sentence != m.sentence))
		title = title || w.c.g.d.sentences[m.sentence].title
	}
	n := float32(max(1, len(w.mentions[i])))
	return append(row, float32(compatriots), float32(oblique)/n, float32(office)/n, float32(quoted)/n, float32(subject), float32(first), float32(last),
		float32(sentences), num(title), num(p.given != ""))
}

// traitsOfSentences: how they stand beside each other where a sentence names both, and
// whether they or one of them and somebody else stand in one list.
func (w *weighing) traitsOfSentences(row []float32, p *pair) []float32 {
	between, marks := far, -1
	listed, listedA, listedB := 0, 0, 0
	for si, in := range w.in {
		hasA, hasB := slices.Contains(in, p.a), slices.Contains(in, p.b)
		if !hasA && !hasB || len(in) < 2 {
			continue
		}
		ms := w.c.at[si]
		for k := range len(ms) - 1 {
			x, y := ms[k], ms[k+1]
			if x.p == y.p {
				continue
			}
			a := x.p == w.c.persons[p.a] || y.p == w.c.persons[p.a]
			b := x.p == w.c.persons[p.b] || y.p == w.c.persons[p.b]
			if a || b {
				list := w.listed(x.end, y.first)
				listed += int(num(list && a && b))
				listedA += int(num(list && a && !b))
				listedB += int(num(list && b && !a))
			}
		}
		if hasA && hasB {
			for _, x := range w.mentions[p.a] {
				for _, y := range w.mentions[p.b] {
					if x.sentence == si && y.sentence == si && abs(y.first-x.end) < abs(between) {
						between = y.first - x.end
						marks = w.marksBetween(min(x.end, y.end), max(x.first, y.first))
					}
				}
			}
		}
	}
	return append(row, float32(between), float32(marks), float32(listed), float32(listedA), float32(listedB))
}

// traitsOfNearest: the two sentences, or the one, in which they are named nearest to each
// other, what each tells, and how many paragraphs lie between them.
func (w *weighing) traitsOfNearest(row []float32, p *pair) []float32 {
	d := w.c.g.d
	if p.near[0] == nil {
		return append(row, make([]float32, 2*nearestTraits+1)...)
	}
	for _, m := range p.near {
		s, scene, said := d.sentences[m.sentence], &w.led.scenes[m.sentence], &w.said[m.sentence]
		ahead := -1
		if p.best >= 0 {
			ahead = m.sentence - p.best
		}
		row = appendBits(row, uint64(scene.all), tellsKinds)
		row = append(row, float32(said.kind), num(said.kind != saidNothing && said.speaker == m.p.name()), float32(ahead), float32(len(w.in[m.sentence])),
			float32(m.first-s.first), float32(s.end-s.first), num(m.oblique), num(m.office), float32(len(scene.meets)))
	}
	return append(row, float32(abs(d.sentences[p.near[0].sentence].paragraph-d.sentences[p.near[1].sentence].paragraph)))
}

// nearestTraits is how many traits each of the two sentences has.
var nearestTraits = tellsKinds + 9

// saying is what of a sentence somebody said, and who.
type saying struct {
	kind    int
	speaker string
}

const (
	saidNothing = iota
	saidIndirectly
	saidInQuotes
)

// sayings returns what was said in each sentence; the last statement in it counts.
func sayings(d *document, said []digest.Statement) []saying {
	out := make([]saying, len(d.sentences))
	for i := range said {
		kind := saidIndirectly
		if said[i].Kind == digest.Quote {
			kind = saidInQuotes
		}
		for s := d.sentenceAt(d.tokenAt(said[i].Start)); s < len(out) && d.sentences[s].start < said[i].End; s++ {
			out[s] = saying{kind, said[i].Speaker}
		}
	}
	return out
}

// listWords join the members of a list.
var listWords = wordSet("and & with и с со мен пен бен және")

// maxListed is how many words of an office stand between two members of a list at most.
const maxListed = 8

// listed says whether tokens [from, to) part two members of a list: a comma or a word that
// joins, and nothing that looks like a verb in the past.
func (w *weighing) listed(from, to int) bool {
	if to < from || to-from > maxListed {
		return false
	}
	joined := false
	for k := from; k < to; k++ {
		word := w.c.g.d.tokens[k].lower
		joined = joined || word == "," || word == ";" || listWords.has(word)
		if len([]rune(word)) > 5 && endsWithAny(word, pastEndings...) {
			return false
		}
	}
	return joined
}

var pastEndings = []string{"ed", "ал", "ла", "ли", "ил", "ды", "ді", "ты", "ті"}

// marksBetween is 1 for a comma, plus 2 for a word that joins.
func (w *weighing) marksBetween(from, to int) int {
	comma, word := 0, 0
	for k := from; k < to; k++ {
		t := w.c.g.d.tokens[k].lower
		if t == "," || t == ";" {
			comma = 1
		}
		if listWords.has(t) {
			word = 2
		}
	}
	return comma + word
}

// round notes the chances that the pairs have by themselves.
func (w *weighing) round() {
	n := len(w.c.persons)
	w.chances = make([][]float32, n)
	for i := range w.chances {
		w.chances[i] = make([]float32, n)
	}
	for i := range w.pairs {
		p := &w.pairs[i]
		w.chances[p.a][p.b], w.chances[p.b][p.a] = p.alone, p.alone
	}
}

// neighbours appends how likely the pair is by itself, and how likely it is that each of
// them met others, their compatriots among them, and that both met a third.
func (w *weighing) neighbours(row []float32, p *pair) []float32 {
	row = w.traitsByRules(row, p)
	var mostA, mostB, sumA, sumB, third, likeB, likeA, most float32
	for i := range w.pairs {
		most = max(most, w.pairs[i].alone)
	}
	a, b := w.c.persons[p.a].country, w.c.persons[p.b].country
	for q := range w.c.persons {
		if q == p.a || q == p.b {
			continue
		}
		x, y := w.chances[p.a][q], w.chances[p.b][q]
		mostA, mostB, sumA, sumB, third = max(mostA, x), max(mostB, y), sumA+x, sumB+y, max(third, x*y)
		if nation := w.c.persons[q].country; nation != "" {
			if nation == b {
				likeB = max(likeB, x)
			}
			if nation == a {
				likeA = max(likeA, y)
			}
		}
	}
	return append(row, p.alone, mostA, mostB, sumA, sumB, third, likeB, likeA, most)
}
