package language

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"minber/digest"
)

const (
	maxTopics   = 3
	leadLength  = 3    // sentences
	titleWorth  = 2.0  // a topic's word in the headline, against 1 in the body
	leadWorth   = 1.5  // in the first sentences
	phraseWorth = 1.6  // of two words together, which say more than one
	weakWorth   = 0.5  // of a word that texts on other topics have as well
	namedWorth  = 0.6  // of a word in the name of a committee or a ministry
	repeatWorth = 0.8  // of a word said again, against the time before
	fading      = 0.03 // of a word's worth, for each sentence above it: what a text is about shows early
	abroadWorth = 2.0  // of people from several countries, and again of their meeting
	topicFloor  = 1.6  // what a topic needs to be one at all
	topicMost   = 12.0 // against more than this nothing is measured: a long text dwells on one topic and is about another as well
)

// topicShares is what the first, the second and the third topic need against
// the strongest.
var topicShares = [maxTopics]float64{0, 0.3, 0.45}

// newTopicBooks indexes the packs' words for topics, by language.
func newTopicBooks(packs []digest.Pack) map[string]*phraseBook {
	books := make(map[string]*phraseBook)
	add := func(id int, list map[string][]string, worth float64) {
		for lang, words := range list {
			if books[lang] == nil {
				books[lang] = newPhraseBook(topicBook, lang)
			}
			for _, w := range words {
				weight := worth
				if strings.Contains(strings.TrimSpace(w), " ") {
					weight *= phraseWorth
				}
				w = strings.ReplaceAll(w, "ё", "е")
				books[lang].add(w, id, weight)
				if soft := softened(w); lang == "kk" && soft != w {
					books[lang].add(soft, id, weight)
				}
			}
		}
	}
	for p := range packs {
		for _, t := range packs[p].Topics {
			if id := slices.Index(digest.Topics[:], t.ID); id >= 0 {
				add(id, t.Words, 1)
				add(id, t.Weak, weakWorth)
			}
		}
	}
	return books
}

// betweenParliaments is the topic that shows in who takes part.
var betweenParliaments = slices.Index(digest.Topics[:], "interparliamentary")

// topicScore adds up what a text says of each topic.
type topicScore struct {
	book *phraseBook
	sums [len(digest.Topics)]float64
	seen []int32 // by phrase.group
}

// add counts the words among tokens; worth says how much one of them tells at
// token i.
func (s *topicScore) add(tokens []token, worth func(i int) float64) {
	for i := range tokens {
		if tokens[i].kind == punct {
			continue
		}
		s.book.at(tokens, i, func(p *phrase) {
			s.sums[p.id] += p.weight * worth(i) * math.Pow(repeatWorth, float64(s.seen[p.group]))
			s.seen[p.group]++
		})
	}
}

// findTopics returns what the text is about, the most important first.
func (r *Reader) findTopics(d *document, c *cast, meetings []digest.Meeting) []string {
	book := r.topics[d.lang]
	if book == nil {
		return []string{}
	}
	s := topicScore{book: book, seen: cleared(&d.desk.counted, len(book.groups))}
	s.add(d.headline, func(int) float64 { return titleWorth })
	rank, total := 0, 0
	for i := range d.sentences {
		one := &d.sentences[i]
		if one.aside || one.title {
			continue
		}
		place := 1.0
		if rank < leadLength {
			place = leadWorth
		}
		place /= 1 + fading*float64(rank)
		tokens := d.tokens[one.first:one.end]
		s.add(tokens, func(k int) float64 {
			switch {
			case c.g.names[one.first+k] != 0:
				return 0 // Mr Price, Judge Gold
			case inOfficeName(d.lang, tokens, k):
				return place * namedWorth
			}
			return place
		})
		rank++
		total += one.end - one.first
	}
	s.sums[betweenParliaments] += abroadWorth * c.abroad(meetings)
	return rankTopics(s.sums[:], total)
}

// abroad says how far the people of a text come from several countries: the
// work between parliaments shows in that before it shows in words.
func (c *cast) abroad(meetings []digest.Meeting) float64 {
	countries := map[string]bool{}
	home := map[string]string{}
	for _, p := range c.persons {
		if p.country != "" {
			countries[p.country] = true
			home[p.name()] = p.country
		}
	}
	v := 0.0
	if len(countries) > 1 {
		v = min(float64(len(countries)-1), 2) / 2
	}
	for _, m := range meetings {
		if a, b := home[m.Between[0]], home[m.Between[1]]; a != "" && b != "" && a != b {
			return v + 1
		}
	}
	return v
}

// officeReach is how many words the name of a committee or a ministry has at
// most beside its noun.
const officeReach = 9

// inOfficeName says whether token k belongs to the name of a committee or a
// ministry, which every parliamentary text has: «Комитета по экологии»,
// "Ministry of Digital Development", «Ауыл шаруашылығы министрлігі».
func inOfficeName(lang string, tokens []token, k int) bool {
	if lang == "kk" {
		for i := k + 1; i < len(tokens) && i <= k+officeReach; i++ {
			if t := &tokens[i]; strings.HasPrefix(t.lower, "комитет") || strings.HasPrefix(t.lower, "министр") {
				return true
			} else if t.kind == punct && t.text != "," {
				return false
			}
		}
		return false
	}
	for i := k - 1; i >= 0 && i >= k-officeReach; i-- {
		t := &tokens[i]
		if strings.HasPrefix(t.lower, "комитет") || strings.HasPrefix(t.lower, "министер") || strings.HasPrefix(t.lower, "министр") || t.lower == "committee" || t.lower == "ministry" || t.lower == "minister" || t.lower == "commission" {
			return true
		}
		if t.kind == punct && t.text != "," && t.text != "-" || t.kind == word && !partOfOffice(t) {
			return false
		}
	}
	return false
}

// partOfOffice says whether a word can stand in the name of an office.
func partOfOffice(t *token) bool { return t.upper || t.function || len(t.lower) > 6 }

// rankTopics keeps the topics that are strong enough in a text of so many
// tokens.
func rankTopics(scores []float64, tokens int) []string {
	floor := topicFloor * math.Max(0.7, math.Sqrt(float64(tokens)/250))
	order := make([]int, 0, len(scores))
	best := 0.0
	for i, s := range scores {
		best = max(best, s)
		if s > 0 {
			order = append(order, i)
		}
	}
	best = min(best, topicMost)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	out := []string{}
	for _, i := range order {
		if len(out) < maxTopics && scores[i] >= best*topicShares[len(out)] && (scores[i] >= floor || len(out) == 0 && scores[i] >= topicFloor/2) {
			out = append(out, digest.Topics[i])
		}
	}
	return out
}
