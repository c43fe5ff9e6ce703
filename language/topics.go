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
	leadLength  = 3     // sentences
	titleWorth  = 2.0   // a topic's word in the headline, against 1 in the body
	leadWorth   = 1.5   // in the first sentences
	phraseWorth = 1.6   // of two words together, which say more than one
	weakWorth   = 0.5   // of a word that texts on other topics have as well
	repeatWorth = 0.8   // of a word said again, against the time before
	fading      = 0.015 // of a word's worth, for each sentence above it: what a text is about shows early
	abroadWorth = 2.0   // of people from several countries, and again of their meeting

)

// likely is how likely the first, second and third topic of a text must be: a parliament
// deals with something, in some way, so that what is likeliest always is one.
var likely = [maxTopics]float64{0, 0.3, 0.44}

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
				w = strings.ReplaceAll(strings.ReplaceAll(w, "ё", "е"), "'s ", " ") // a mark of its own in texts
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
	best [len(digest.Topics)]*phrase
	seen []int32 // by phrase.group
}

// add counts the words among tokens; worth says how much one of them tells at
// token i. Of the phrases of a topic that begin with the same word only the
// heaviest counts: how many entries a list has for a word says nothing.
func (s *topicScore) add(tokens []token, worth func(i int) float64) {
	for i := range tokens {
		if tokens[i].kind == punct {
			continue
		}
		found := false
		s.book.at(tokens, i, func(p *phrase) {
			if b := s.best[p.id]; b == nil || p.weight > b.weight {
				s.best[p.id], found = p, true
			}
		})
		if !found {
			continue
		}
		for t, p := range s.best {
			if p != nil {
				s.sums[t] += p.weight * worth(i) * math.Pow(repeatWorth, float64(s.seen[p.group]))
				s.seen[p.group]++
				s.best[t] = nil
			}
		}
	}
}

// findTopics returns what the text is about, the most important first.
func (r *Reader) findTopics(d *document, c *cast, meetings []digest.Meeting) []string {
	book := r.topics[d.lang]
	if book == nil {
		return []string{}
	}
	s := topicScore{book: book, seen: cleared(&d.desk.counted, book.groups)}
	s.add(d.headline, func(int) float64 { return titleWorth })
	rank := 0
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
			if c.g.names[one.first+k] != 0 || d.besideTheMatter(one, one.first+k) {
				return 0 // Mr Price, Judge Gold
			}
			return place
		})
		rank++
	}
	s.sums[betweenParliaments] += abroadWorth * c.abroad(meetings)
	return rankTopics(&s.sums)
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

// rankTopics keeps what a text whose words tell so much of each topic is about.
func rankTopics(sums *[len(digest.Topics)]float64) []string {
	order := make([]int, 0, len(sums))
	chances := topicChances(sums)
	for i, s := range sums {
		if s > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(chances[b], chances[a]) })
	out := []string{}
	for _, i := range order {
		if len(out) < maxTopics && chances[i] >= likely[len(out)] {
			out = append(out, digest.Topics[i])
		}
	}
	return out
}
