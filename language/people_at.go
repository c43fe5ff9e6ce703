package language

import (
	"cmp"
	"slices"

	"minber/digest"
)

// maxPronouns is how many pronouns of a text are resolved: more are no article.
const maxPronouns = 400

// places returns where the text means each person: by name, by office alone and
// by pronoun, in order and apart.
func (c *cast) places() map[*person][]digest.Span {
	out := make(map[*person][]digest.Span, len(c.persons))
	toks := c.g.d.tokens
	for _, ms := range c.at {
		for _, m := range ms {
			if m.first < m.end {
				out[m.p] = append(out[m.p], digest.Span{Start: toks[m.first].start, End: toks[m.end-1].end})
			}
		}
	}
	c.pronouns(out)
	for p, spans := range out {
		slices.SortFunc(spans, func(a, b digest.Span) int { return cmp.Compare(a.Start, b.Start) })
		apart := spans[:0]
		for _, s := range spans {
			if n := len(apart); n == 0 || apart[n-1].End <= s.Start {
				apart = append(apart, s)
			}
		}
		out[p] = apart
	}
	return out
}

// pronouns adds the pronouns whose persons the cast knows.
func (c *cast) pronouns(out map[*person][]digest.Span) {
	if len(c.persons) == 0 {
		return
	}
	table, left := personalPronouns[c.g.d.lang], maxPronouns
	for si := range c.g.d.sentences {
		s := &c.g.d.sentences[si]
		if s.aside {
			continue
		}
		for i := s.first; i < s.end && left > 0; i++ {
			t := &c.g.d.tokens[i]
			if !pronounWords.has(t) || c.g.names[i] != 0 {
				continue
			}
			sex, ok := table[t.lower]
			if !ok {
				continue
			}
			left--
			if p := c.antecedent(si, i, sex); p != nil {
				out[p] = append(out[p], digest.Span{Start: t.start, End: t.end})
			}
		}
	}
}

// pronounWords are those of personalPronouns in any language: few words are, and
// each is asked once.
var pronounWords = newTrait(func(low string) bool {
	for _, table := range personalPronouns {
		if _, ok := table[low]; ok {
			return true
		}
	}
	return false
})

// personalPronouns are the pronouns of the third person singular in all cases,
// by language. They are read only.
var personalPronouns = map[string]map[string]gender{
	"en": {"he": male, "him": male, "his": male, "himself": male, "she": female, "her": female, "hers": female, "herself": female},
	"ru": {"он": male, "его": male, "ему": male, "него": male, "нему": male, "нём": male, "она": female, "её": female, "ее": female, "ей": female, "неё": female, "нее": female, "ней": female, "нею": female},
	"kk": {"ол": 0, "оның": 0, "оған": 0, "оны": 0, "онымен": 0},
}
