package parliament

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// term is a time for which somebody held an office.
type term struct {
	digest.Membership
	at place
}

// person checks somebody on a roster. Packs may share people: one id is one
// person, but once in a pack.
func (c *checker) person(who digest.Politician, at place, pack string) {
	if !plainID.MatchString(who.ID) {
		c.problem("%s: person id %q: lower-case letters, digits and hyphens", at, who.ID)
	} else if first, ok := c.seen["person"+pack+" "+who.ID]; ok {
		c.problem("%s: person %q is at %s already", at, who.ID, first)
	}
	c.seen["person"+pack+" "+who.ID] = at
	c.byLanguage(who.Names, "names", at)
	for lang, list := range who.Aliases {
		c.language(lang, "aliases", at)
		for _, name := range list {
			c.tidy(name, "aliases: "+lang, at)
		}
	}
}

func (c *checker) area(a digest.Area, at place) {
	c.id("area", a.ID, at)
	if !slices.Contains(digest.AreaKinds[:], a.Kind) {
		c.problem("%s: area %s: unknown kind %q (%s)", at, a.ID, a.Kind, strings.Join(digest.AreaKinds[:], ", "))
	}
	c.areaKnown(a.Parent, at)
	c.byLanguage(a.Names, "names", at)
	c.words(a.Aliases, "aliases", at)
	c.lifetime(a.From, a.To, at)
}

func (c *checker) areaKnown(id string, at place) {
	if id != "" && !c.areas[id] {
		c.problem("%s: there is no area %q", at, id)
	}
}

func (c *checker) office(o digest.Office, at place) {
	c.id("office", o.ID, at)
	if o.Body == "" {
		c.problem("%s: office %s has no body", at, o.ID)
	} else if _, ok := c.bodies[o.Body]; !ok {
		c.problem("%s: office %s: there is no body %q", at, o.ID, o.Body)
	}
	if o.Seats < 0 {
		c.problem("%s: office %s: %d seats", at, o.ID, o.Seats)
	}
	c.byLanguage(o.Names, "names", at)
	c.words(o.Aliases, "aliases", at)
}

func (c *checker) membership(m digest.Membership, at place) {
	if !c.people[m.Person] {
		c.problem("%s: there is no person %q", at, m.Person)
	}
	o, ok := c.offices[m.Office]
	if !ok {
		c.problem("%s: there is no office %q", at, m.Office)
	}
	c.areaKnown(m.Area, at)
	from, okFrom := span(m.From, false)
	to, okTo := span(m.To, true)
	if !okFrom || !okTo {
		c.problem("%s: from %q to %q: ISO day, month or year", at, m.From, m.To)
		return
	}
	if m.From != "" && m.To != "" && from > to {
		c.problem("%s: from %s is after to %s", at, m.From, m.To)
	}
	if b, has := c.bodies[o.Body]; ok && has && (m.From != "" && b.To != "" && from > b.To || m.To != "" && b.From != "" && to < b.From) {
		c.problem("%s: %s did not exist then", at, b.ID)
	}
	c.terms = append(c.terms, term{m, at})
}

// span returns the first or last day that an ISO day, month or year covers.
func span(s string, last bool) (string, bool) {
	if s == "" {
		return "", true
	}
	for _, layout := range [...]string{"2006", "2006-01", time.DateOnly} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if last && layout == "2006" {
			t = t.AddDate(1, 0, -1)
		} else if last && layout == "2006-01" {
			t = t.AddDate(0, 1, -1)
		}
		return t.Format(time.DateOnly), true
	}
	return "", false
}

// seats reports offices that more people hold at a time than they have seats
// for. Only what the dates leave no doubt of counts, and whoever leaves may meet
// the successor on the last day.
func (c *checker) seats() {
	held := map[string][]term{}
	for _, t := range c.terms {
		if c.offices[t.Office].Seats > 0 {
			held[t.Office] = append(held[t.Office], t)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(held)) {
		terms, seats := held[id], c.offices[id].Seats
		slices.SortStableFunc(terms, func(a, b term) int { return cmp.Compare(a.begins(), b.begins()) })
		for i, t := range terms {
			var with []string
			for _, earlier := range terms[:i] {
				if earlier.To == "" || t.begins() < earlier.ends() {
					with = append(with, earlier.Person+" ("+earlier.at.String()+")")
				}
			}
			if len(with) >= seats {
				c.problem("%s: office %s has seats for %d at a time: %s holds it together with %s", t.at, id, seats, t.Person, strings.Join(with, ", "))
			}
		}
	}
}

// begins is the first day of which it is sure that the office was held, ends
// the last one.
func (t term) begins() string { day, _ := span(t.From, true); return day }

func (t term) ends() string { day, _ := span(t.To, false); return day }
