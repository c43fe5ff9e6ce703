package bot

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

const cardOffices = 6

// office is a line of a career. Only days of the packs are those of the office;
// days of texts tell no more than that texts of these days state it.
type office struct {
	digest.RoleRecord
	dated bool // First and Last are the office's own, of any precision; "" if open
}

// head is who somebody is today, and was before.
func (r *Renderer) head(s *speech, c digest.Card, today string) markup {
	career := r.career(s, c, today)
	who := c.Person
	if len(career) > 0 {
		who.Role, who.Body, who.Tenure = career[0].Role, career[0].Body, career[0].Tenure
	}
	lines := []markup{bold(text(cut(who.Name, 120))), text(cut(r.post(s, who), 200))}
	var others []markup
	for i, one := range career[:min(len(career), cardOffices)] {
		if i == 0 {
			lines = append(lines, r.days(s, one, today))
		} else {
			others = append(others, "• "+r.heldOffice(s, one, today))
		}
	}
	lines = append(lines, r.otherNames(s, c))
	list := join("\n", others...)
	if len(others) > 3 {
		list = folded(list)
	}
	return join("\n\n", join("\n", lines...), titled(s.markup("card.roles", nil), list))
}

// career lists the offices, those of today first: as the packs' roster has them
// where it has the person, else as texts state them.
func (r *Renderer) career(s *speech, c digest.Card, today string) []office {
	var career []office
	rostered := r.rostered(c)
	for _, m := range rostered {
		o := r.offices[m.Office]
		one := office{digest.RoleRecord{Role: o.Name(s.lang), Body: o.Body, Office: o.ID, First: m.From, Last: m.To}, true}
		stated := slices.IndexFunc(c.Roles, func(t digest.RoleRecord) bool { return t.Office == m.Office })
		switch {
		case m.To != "" && !digest.Ahead(m.To, today), !r.lives(o.Body, today):
			one.Tenure = digest.Former
		case m.To == "" && stated >= 0 && c.Roles[stated].Tenure == digest.Former: // texts know more than the roster
			one.RoleRecord, one.dated = c.Roles[stated], false
		}
		career = append(career, one)
	}
	for _, role := range c.Roles {
		if slices.ContainsFunc(rostered, func(m digest.Membership) bool { return m.Office == role.Office }) {
			continue
		}
		if !r.lives(role.Body, today) {
			role.Tenure = digest.Former
		}
		career = append(career, office{role, false})
	}
	slices.SortStableFunc(career, func(a, b office) int {
		former := func(o office) int { return boolRank(o.Tenure == digest.Former) }
		return cmp.Or(cmp.Compare(former(a), former(b)), cmp.Compare(boolRank(!a.dated), boolRank(!b.dated)), cmp.Compare(until(b), until(a)))
	})
	return career
}

// boolRank puts what holds last.
func boolRank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// until orders offices by their end, open ones last of all.
func until(o office) string {
	if o.dated && o.Last == "" {
		return "~"
	}
	return o.Last
}

// lives says whether a body is there on a day; one that no pack knows is.
func (r *Renderer) lives(body, day string) bool {
	b, ok := r.bodies[body]
	return !ok || b.Alive(day)
}

// rostered returns what the packs' roster knows of a person: somebody of that
// name, whom texts state in one of these offices too. The name alone could be a
// namesake's.
func (r *Renderer) rostered(c digest.Card) []digest.Membership {
	called := func(m digest.Membership) bool {
		return slices.ContainsFunc(m.Who.AllNames(), func(name string) bool {
			return name == c.Person.Name || slices.Contains(c.Names, name)
		})
	}
	var all []digest.Membership
	stated := false
	for _, m := range r.roster {
		if called(m) && r.offices[m.Office].ID != "" {
			all = append(all, m)
			stated = stated || slices.ContainsFunc(c.Roles, func(role digest.RoleRecord) bool { return role.Office == m.Office })
		}
	}
	if !stated {
		return nil
	}
	return all
}

// heldOffice is an office with its days.
func (r *Renderer) heldOffice(s *speech, o office, today string) markup {
	what := s.office(o.Role, o.Tenure)
	if what == "" {
		what = s.office(r.bodies[o.Body].ShortName(s.lang), o.Tenure)
	}
	return join(" · ", text(cut(what, 150)), r.days(s, o, today))
}

// held is an office as texts state it, with the days of the first and the
// latest.
func (r *Renderer) held(s *speech, role digest.RoleRecord, today string) markup {
	return r.heldOffice(s, office{role, false}, today)
}

// days words when an office was held, or stated.
func (*Renderer) days(s *speech, o office, today string) markup {
	if o.dated || !strings.HasPrefix(o.Last, o.First[:min(len(o.First), 4)]) {
		today = "" // years go without saying only where all is of this one
	}
	from, to := "", ""
	if o.First != "" {
		from = s.date(o.First, today)
	}
	if o.Last != "" && o.Last != o.First {
		to = s.date(o.Last, today)
	}
	switch {
	case o.dated && from != "" && o.Last == "":
		return s.markup("card.since", args{"From": from})
	case o.dated && to != "":
		return text(cmp.Or(from, "…") + " – " + to)
	case from == "":
		return ""
	case o.dated: // it began and ended in the same day, month or year
		return text(from)
	case to == "":
		return s.markup("card.texts", args{"Days": from})
	default:
		return s.markup("card.texts", args{"Days": from + " – " + to})
	}
}

// mentionsEach says whether a post has each word of a body's name, whatever
// their order and endings: "Председатель Совета Федерации, Россия".
func mentionsEach(post, body string) bool {
	held := strings.Fields(strings.ToLower(post))
	for word := range strings.FieldsSeq(strings.ToLower(body)) {
		letters := []rune(word)
		stem := string(letters[:min(len(letters), max(3, len(letters)-3))])
		if !slices.ContainsFunc(held, func(w string) bool { return strings.HasPrefix(w, stem) }) {
			return false
		}
	}
	return true
}

// fullPost is a post with the body, unless the role names that.
func (r *Renderer) fullPost(s *speech, p digest.PersonRef) string {
	post := r.post(s, p)
	body := r.bodies[p.Body].ShortName(s.lang)
	if body == "" || mentions(post, body) || mentionsEach(post, body) {
		return post
	}
	return strings.Trim(post+", "+body, ", ")
}
