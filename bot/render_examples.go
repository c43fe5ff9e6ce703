package bot

import (
	"cmp"
	"strings"

	"minber/digest"
)

// samples are the examples of the first pack that has any.
type samples struct {
	person  digest.Politician
	body    string
	country string
}

// noteExamples keeps what a pack offers for examples, unless one before did.
func (r *Renderer) noteExamples(pack digest.Pack) {
	e := pack.Examples
	r.shown.body, r.shown.country = cmp.Or(r.shown.body, e.Body), cmp.Or(r.shown.country, e.Country)
	if r.shown.person.ID != "" {
		return
	}
	for _, who := range pack.People {
		if who.ID == e.Person {
			r.shown.person = who
		}
	}
}

// examples are what help texts ask for: a person by the surname, a body and a
// country of the packs, or words that stand for any.
func (r *Renderer) examples(s *speech) args {
	name := r.shown.person.Name(s.lang)
	country := ""
	if r.shown.country != "" {
		country = s.country(r.shown.country)
	}
	return args{
		"Person":  cmp.Or(name[strings.LastIndexByte(name, ' ')+1:], s.plain("example.person", nil)),
		"Body":    cmp.Or(r.bodies[r.shown.body].ShortName(s.lang), s.plain("example.body", nil)),
		"Country": cmp.Or(country, s.plain("example.country", nil)),
	}
}
