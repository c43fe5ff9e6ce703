package storage

import (
	"context"
	"strings"

	"minber/digest"
)

// selection writes what a query asks of meetings m as a condition. It begins
// with what an index answers.
type selection struct {
	where []string
	args  []any
	index string // to go by, "" if SQLite is to choose
}

// crowd is how many people a country may have for its meetings to be looked
// for by its people, and how many meetings may be found to be put in order. Of
// more, going through all meetings is quicker.
const crowd = 300

// mass is how many people of one of two countries their meetings are looked for
// by; where both have more, all meetings are gone through.
const mass = 5000

// selectMeetings needs to know how many people countries have, up to a mass.
func (s *Store) selectMeetings(ctx context.Context, q queryer, m digest.MeetingQuery) (selection, error) {
	people := make(map[string]int)
	for _, country := range []string{m.Country, m.With.Country} {
		if country == "" {
			continue
		}
		var n int
		err := q.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM people WHERE country = ? LIMIT ?) p", strings.ToUpper(country), mass+1).Scan(&n)
		if err != nil {
			return selection{}, err
		}
		people[country] = n
	}
	return selectionOf(m, people), nil
}

func selectionOf(q digest.MeetingQuery, people map[string]int) selection {
	var s selection
	one, other := q.One(), q.With
	if one == (digest.Side{}) {
		one, other = other, one
	}
	if one.Person == 0 && other.Person != 0 {
		one, other = other, one
	}
	switch {
	case one.Person != 0 && other.Person != 0:
		s.add("m.a = ? AND m.b = ?", min(one.Person, other.Person), max(one.Person, other.Person))
	case one.Person != 0:
		s.add("m.id IN (SELECT id FROM meetings WHERE a = ? UNION ALL SELECT id FROM meetings WHERE b = ?)", one.Person, one.Person)
		if other != (digest.Side{}) {
			s.either(one, other, "")
		}
	case other != (digest.Side{}):
		s.narrow(one)
		by := ""
		if one.Body == "" {
			s.narrow(other)
			if other.Body != "" {
				s.gather(one, other, people, crowd) // of a body there are few
			} else if !s.gather(one, other, people, mass) {
				by = "+"
			}
		}
		s.either(one, other, by)
	case one.Body != "":
		s.narrow(one)
	case one.Country != "":
		by := ""
		if people[one.Country] > crowd {
			by = "+"
		}
		a, x := sideIs(one, by+"m.a")
		b, y := sideIs(one, by+"m.b")
		s.add("("+a+" OR "+b+")", x, y)
	}
	// A month or a year is within bounds if a part of it is.
	if q.From != "" {
		s.add("m.day >= substr(?, 1, 4) AND m.day >= substr(?, 1, length(m.day))", q.From, q.From)
	}
	if q.To != "" {
		s.add("m.day <= ?", q.To)
	}
	return s
}

func (s *selection) add(condition string, args ...any) {
	s.where, s.args = append(s.where, condition), append(s.args, args...)
}

// narrow keeps the meetings of a body; what it selects is few.
func (s *selection) narrow(one digest.Side) {
	if one.Body != "" {
		s.add("m.id IN (SELECT meeting FROM meeting_bodies WHERE body = ?)", one.Body)
	}
}

// gather looks for the meetings of two countries by the people of the one that
// has fewer; it is false if that has more than `most`.
func (s *selection) gather(one, other digest.Side, people map[string]int, most int) bool {
	fewer := one.Country
	if fewer == "" || other.Country != "" && people[other.Country] < people[fewer] {
		fewer = other.Country
	}
	if fewer == "" || people[fewer] > most {
		return false
	}
	country := strings.ToUpper(fewer)
	s.add(`m.id IN (SELECT id FROM meetings WHERE a IN (SELECT id FROM people WHERE country = ?)
		UNION ALL SELECT id FROM meetings WHERE b IN (SELECT id FROM people WHERE country = ?))`, country, country)
	return true
}

// either asks that one of the two is on one side, and the other on the other; by
// is "+" to keep SQLite from going by an index of the two, person by person.
func (s *selection) either(one, other digest.Side, by string) {
	a1, x1 := sideIs(one, by+"m.a")
	b1, y1 := sideIs(other, by+"m.b")
	a2, x2 := sideIs(other, by+"m.a")
	b2, y2 := sideIs(one, by+"m.b")
	s.add("("+a1+" AND "+b1+" OR "+a2+" AND "+b2+")", x1, y1, x2, y2)
}

// sideIs asks that the person in a column is on a side.
func sideIs(side digest.Side, column string) (condition string, arg any) {
	switch {
	case side.Person != 0:
		return column + " = ?", side.Person
	case side.Body != "":
		return "EXISTS (SELECT 1 FROM meeting_bodies d WHERE d.body = ? AND d.meeting = m.id AND d.person = " + column + ")", side.Body
	default:
		return column + " IN (SELECT id FROM people WHERE country = ?)", strings.ToUpper(side.Country)
	}
}

// newest has the meetings gone through day by day, from the last that is
// selected: of many, the first page is found there at once.
func (s *selection) newest(last string) {
	s.add("m.day <= ?", last)
	s.index = " INDEXED BY meetings_by_day"
}

// from is the FROM and WHERE of a query.
func (s selection) from() string {
	from := "FROM meetings m" + s.index
	if len(s.where) == 0 {
		return from
	}
	return from + " WHERE " + strings.Join(s.where, " AND ")
}
