package language

import "minber/digest"

// list returns the persons as the article's findings, in order of appearance.
func (c *cast) list(d *document) []digest.Person {
	out, at := make([]digest.Person, 0, len(c.persons)), c.places()
	for _, p := range c.persons {
		x := digest.Person{
			Name: p.name(), Role: c.wordedRole(p), Country: p.country, Spoke: p.spoke, Tenure: p.tenure, RoleAt: p.roleAt,
			At: at[p],
		}
		if p.body != nil {
			x.Body, x.BodyName = p.body.ID, p.body.Names[d.lang]
		}
		if p.office != nil {
			x.Office = p.office.ID
		}
		out = append(out, x)
	}
	return out
}
