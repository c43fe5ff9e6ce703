package language

import "slices"

// presidesElsewhere says whether a president whose country the text does not state is hardly that of
// the one guessed, where it has named another president before: of the same country, or the guess is
// not named near.
func (c *cast) presidesElsewhere(p *person, r *roleSpan, guess string) bool {
	if guess == "" || r.noun.class != "president" || r.body != nil || r.end-r.first > 1 {
		return false
	}
	return slices.ContainsFunc(c.persons, func(q *person) bool {
		return q != p && q.mentions[0].first < p.mentions[0].first && (q.country == guess || !c.namedNear(r.first, guess)) && slices.ContainsFunc(q.roles, func(o roleSpan) bool {
			return o.noun.class == "president" && (o.body == nil || !o.body.Parliament)
		})
	})
}

// namedNear says whether the sentence of token i or the one before names a country.
func (c *cast) namedNear(i int, code string) bool {
	d := c.g.d
	si := d.sentenceAt(i)
	for k := d.sentences[max(si-1, 0)].first; k < d.sentences[si].end; k++ {
		if c.g.place[k] == code {
			return true
		}
	}
	return false
}
