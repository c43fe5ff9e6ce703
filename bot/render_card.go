package bot

import (
	"strings"

	"minber/digest"
)

// card words a person's card; the first page opens with who it is and closes
// with the latest meetings, the others hold statements only.
func (r *Renderer) card(s *speech, c digest.Card, page int, today string) markup {
	return fit(partLimit, func(n int) markup {
		var blocks []markup
		name := bold(text(cut(c.Person.Name, 120)))
		if page > 0 {
			blocks = append(blocks, name)
		} else {
			blocks = append(blocks, join("\n", name, text(cut(r.post(s, c.Person), 200)), r.about(s, c)))
			if past := r.roles(s, c, today); past != "" {
				blocks = append(blocks, past)
			}
		}
		if len(c.Said) > 0 {
			blocks = append(blocks, bold(s.markup("card.said", args{"Number": c.SaidAll})))
			for _, said := range c.Said {
				blocks = append(blocks, join("\n", r.statement(s, said, n), join(" · ", r.saidOn(s, said, today), r.source(s, said.Ref))))
			}
		} else if page == 0 {
			blocks = append(blocks, s.markup("card.silent", nil))
		}
		if page == 0 && len(c.Meetings) > 0 {
			lines := []markup{bold(s.markup("card.met", args{"Number": c.MetAll}))}
			for _, m := range c.Meetings {
				lines = append(lines, "• "+r.metWith(s, m, c.Person.ID, today))
			}
			blocks = append(blocks, join("\n", lines...))
		}
		return join("\n\n", blocks...)
	})
}

// about tells other spellings, topics and how often the archive names a
// person.
func (r *Renderer) about(s *speech, c digest.Card) markup {
	var lines []markup
	var names []string
	for _, name := range c.Names {
		if name != c.Person.Name {
			names = append(names, cut(name, 60))
		}
	}
	if len(names) > 0 {
		lines = append(lines, s.markup("card.names", args{"Names": strings.Join(names[:min(len(names), 5)], ", ")}))
	}
	var topics []string
	for _, one := range c.Topics[:min(len(c.Topics), 5)] {
		if topic := s.has("topic.", one.Topic); topic != "" {
			topics = append(topics, topic)
		}
	}
	if len(topics) > 0 {
		lines = append(lines, s.markup("card.topics", args{"Topics": strings.Join(topics, ", ")}))
	}
	if c.Articles > 0 {
		lines = append(lines, s.markup("card.articles", args{"Count": c.Articles}))
	}
	return join("\n", lines...)
}

// roles lists the offices a person was seen in, if that tells more than the
// first line does.
func (r *Renderer) roles(s *speech, c digest.Card, today string) markup {
	if len(c.Roles) == 0 || len(c.Roles) == 1 && (c.Roles[0].Tenure != digest.Former || c.Roles[0].First == "") {
		return ""
	}
	lines := []markup{bold(s.markup("card.roles", nil))}
	for _, role := range c.Roles[:min(len(c.Roles), 5)] {
		lines = append(lines, "• "+r.held(s, role, today))
	}
	return join("\n", lines...)
}

// held is an office with the days of the texts that state it.
func (r *Renderer) held(s *speech, role digest.RoleRecord, today string) markup {
	what := s.office(role.Role, role.Tenure)
	if what == "" {
		what = r.bodies[role.Body].ShortName(s.lang)
	}
	when := ""
	if role.First != "" {
		when = s.date(role.First, today)
	}
	if role.Last != role.First && role.Last != "" {
		when += " – " + s.date(role.Last, today)
	}
	return join(" · ", text(cut(what, 150)), text(when))
}

// metWith is a meeting seen from one of its two.
func (r *Renderer) metWith(s *speech, m digest.MeetingRecord, person int64, today string) markup {
	other := m.B
	if m.B.ID == person {
		other = m.A
	}
	kind := ""
	if m.Kind != digest.KindMeeting {
		kind = s.has("meeting.kind.", m.Kind)
	}
	return join(" · ", join(", ", r.nameOf(other, 100), text(cut(r.post(s, other), 120))),
		text(kind), text(cut(m.Place, 60)), r.metOn(s, m, today), r.refs(s, m.Refs[:min(len(m.Refs), 1)]))
}
