package language

// headOfNamesake returns whom the head of a house means that the text names for one of another
// country only: a Chairperson of the Senate of one received a delegation of another's Senate,
// «– …, – the Chairperson of the Senate said», and no head of that other one is named. A house
// that is told with its owner is meant.
func (c *cast) headOfNamesake(r *roleSpan) *person {
	const longest = 4 // tokens: Chairperson of the Senate
	class := c.g.classOf(r)
	if r.body == nil || class != "chair" || r.end-r.first > longest {
		return nil
	}
	name := wordStem(c.g.d.lang, c.g.lower(r.end-1))
	if c.g.d.lang == "kk" {
		name = wordStem("kk", c.g.lower(r.first))
	}
	var found *person
	for _, p := range c.persons {
		for i := range p.roles {
			o := &p.roles[i]
			if o.body == nil || c.g.classOf(o) != class || o.tenure != "" {
				continue
			}
			if o.body == r.body || found != nil && found != p {
				return nil
			}
			for k := o.first; k < o.end; k++ {
				if o.body.Country != r.body.Country && wordStem(c.g.d.lang, c.g.lower(k)) == name {
					found = p
				}
			}
		}
	}
	return found
}
