package bot

import (
	"fmt"
	"strings"

	"minber/digest"
)

const (
	profileRoles  = 4
	strandsShown  = 8
	decisionsPage = 10
)

// pair shows two people side by side, with what tells them apart.
func (r *Renderer) pair(s *speech, p digest.Pair, today string) markup {
	return join("\n\n", r.profile(s, p.A, today), r.profile(s, p.B, today))
}

func (r *Renderer) profile(s *speech, p digest.Profile, today string) markup {
	lines := []markup{bold(text(cut(p.Person.Name, 100))), text(cut(r.post(s, p.Person), 160))}
	if country := p.Person.Country; country == r.home && country != "" {
		lines = append(lines, text(s.country(country)))
	}
	if names := p.Names[:min(len(p.Names), 5)]; len(names) > 0 {
		lines = append(lines, s.markup("card.names", args{"Names": cut(strings.Join(names, ", "), 200)}))
	}
	for _, role := range p.Roles[:min(len(p.Roles), profileRoles)] {
		lines = append(lines, "• "+r.held(s, role, today))
	}
	lines = append(lines, s.markup("card.articles", args{"Count": p.Articles}))
	for _, ref := range p.Refs {
		lines = append(lines, r.told(s, ref, today))
	}
	return join("\n", lines...)
}

// told is an article by its title, with its outlet and day.
func (r *Renderer) told(s *speech, ref digest.ArticleRef, today string) markup {
	when := ""
	if ref.Date != "" {
		when = s.date(ref.Date, today)
	}
	return "– " + join(" · ", text(cut(ref.Title, 90)), r.source(s, ref), text(when))
}

// strands lists what articles tell of a person, numbered.
func (r *Renderer) strands(s *speech, person digest.PersonRef, all []digest.Strand, today string) markup {
	lines := []markup{join(", ", bold(text(cut(person.Name, 100))), text(cut(r.post(s, person), 160))), s.markup("people.strands", nil)}
	for i, t := range all {
		when := s.date(t.First, today)
		if t.Last != t.First {
			when += " – " + s.date(t.Last, today)
		}
		lines = append(lines, text(fmt.Sprintf("%d. ", i+1))+join(" · ",
			join(", ", text(cut(t.Name, 60)), text(cut(r.post(s, t.PersonRef), 120))),
			markup(uncapital(string(s.markup("card.articles", args{"Count": t.Articles})))), text(when), r.source(s, t.ArticleRef)))
	}
	return join("\n", lines...)
}

// decision is a line of what was decided, by whom and when.
func (r *Renderer) decision(s *speech, d digest.Decision, today string) markup {
	what := s.markup("people.log."+d.Kind, args{"A": cut(d.Names[0], 60), "B": cut(d.Names[1], 60)})
	undone := markup("")
	if !d.Undone.IsZero() {
		undone = s.markup("people.log.undone", args{"User": fmt.Sprint(d.Undoer), "When": s.date(d.Undone.Format("2006-01-02"), today)})
	}
	return join(" · ", what, s.markup("people.log.by", args{"User": fmt.Sprint(d.By)}), text(s.date(d.At.Format("2006-01-02"), today)), undone)
}
