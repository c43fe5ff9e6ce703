package language

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"minber/digest"
)

const (
	maxTopics  = 4
	titleWorth = 3.5  // a topic's word in the headline, against 1 in the body
	leadWorth  = 1.5  // in the first sentences
	leadLength = 3    // sentences
	topicFloor = 1.8  // what a topic needs to be one at all
	topicShare = 0.33 // and against the strongest
)

// newTopicBooks indexes the packs' words for topics, by language.
func newTopicBooks(packs []digest.Pack) map[string]*phraseBook {
	books := make(map[string]*phraseBook)
	for p := range packs {
		for _, t := range packs[p].Topics {
			id := slices.Index(digest.Topics[:], t.ID)
			if id < 0 {
				continue
			}
			for lang, words := range t.Words {
				if books[lang] == nil {
					books[lang] = newPhraseBook()
				}
				for _, w := range words {
					weight := 1.0
					if strings.Contains(strings.TrimSpace(w), " ") {
						weight = 1.6 // two words together say more
					}
					books[lang].add(strings.ReplaceAll(w, "ё", "е"), id, weight)
				}
			}
		}
	}
	return books
}

// findTopics returns what the text is about, the most important first.
func (r *Reader) findTopics(d *document) []string {
	book := r.topics[d.lang]
	if book == nil {
		return []string{}
	}
	type hit struct {
		topic int
		words string
	}
	var scores [len(digest.Topics)]float64
	seen := map[hit]int{}
	rank := 0
	scan := func(tokens []token, worth float64) {
		for i := range tokens {
			if tokens[i].kind == punct {
				continue
			}
			book.at(tokens, i, func(p *phrase) {
				h := hit{p.id, p.words[0]}
				n := seen[h]
				seen[h]++
				scores[p.id] += p.weight * worth * math.Pow(0.65, float64(n))
			})
		}
	}
	scan(tokenize(d.titleText, 0), titleWorth)
	total := 0
	for s := range d.sentences {
		one := &d.sentences[s]
		if one.aside || one.title {
			continue
		}
		worth := 1.0
		if rank < leadLength {
			worth = leadWorth
		}
		rank++
		scan(d.tokens[one.first:one.end], worth)
		total += one.end - one.first
	}
	return rankTopics(scores[:], total)
}

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
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	out := []string{}
	for _, i := range order {
		if len(out) < maxTopics && scores[i] >= best*topicShare && (scores[i] >= floor || len(out) == 0 && scores[i] >= topicFloor/2) {
			out = append(out, digest.Topics[i])
		}
	}
	return out
}
