package storage

import (
	"slices"
	"strconv"
	"strings"
)

// Searching on PostgreSQL: the same terms, in a tsvector whose words were cut
// and stemmed here.

// tsquery and tsvector are a search, and what is found by it, as PostgreSQL reads
// them.
type tsquery string

type tsvector string

// matching is a query of the index as SQLite reads it: quoted terms, or rows of
// terms, joined by AND, OR, NOT and parentheses; see match.
type matching string

// tsquery writes it as PostgreSQL reads it.
func (m matching) tsquery() tsquery {
	var out strings.Builder
	rest := string(m)
	for rest != "" {
		switch {
		case rest[0] == '"':
			terms, after, _ := strings.Cut(rest[1:], `"`)
			out.WriteString(inARow(terms))
			rest = after
		case strings.HasPrefix(rest, "AND "):
			out.WriteString("&")
			rest = rest[len("AND"):]
		case strings.HasPrefix(rest, "OR "):
			out.WriteString("|")
			rest = rest[len("OR"):]
		case strings.HasPrefix(rest, "NOT "): // it stands between two
			out.WriteString("& !")
			rest = rest[len("NOT"):]
		default: // a parenthesis or a blank
			out.WriteByte(rest[0])
			rest = rest[1:]
		}
	}
	return tsquery(out.String())
}

// inARow asks for terms one after the other. Terms are letters, digits and marks
// (see clean), with a star if only their beginning is known.
func inARow(terms string) string {
	row := strings.Fields(terms)
	for i, term := range row {
		stem, star := strings.CutSuffix(term, "*")
		if row[i] = "'" + stem + "'"; star {
			row[i] += ":*"
		}
	}
	if len(row) == 1 {
		return row[0]
	}
	return "(" + strings.Join(row, " <-> ") + ")"
}

// searchable is what the index holds of an article: terms in a row.
type searchable string

// What a tsvector can hold: so many places of a term, the highest place, and so
// many bytes, of which some are left for what stands between the terms.
const (
	mostPlaces   = 255
	highestPlace = 16383
	mostBytes    = 900_000
)

// gap stands where a term was that a tsvector could not hold.
const gap = "\ue002"

// tsvector writes it as PostgreSQL writes it. Of a text that is too long for a
// tsvector the end is not found, but what it is about is.
func (s searchable) tsvector() tsvector {
	terms := strings.Fields(string(s))
	places := make(map[string][]int)
	var order []string
	bytes := 0
	put := func(place int, term string) {
		known := places[term]
		place = min(place, highestPlace)
		if len(known) == mostPlaces || known == nil && bytes+len(term) > mostBytes || term == gap || slices.Contains(known[max(0, len(known)-1):], place) {
			return
		}
		if known == nil {
			order = append(order, term)
			bytes += len(term) + 8
		}
		places[term] = append(known, place)
		bytes += 2
	}
	for i, term := range terms {
		if strings.HasPrefix(term, border) {
			put(i+1, term)
		}
	}
	for i, term := range terms {
		if !strings.HasPrefix(term, border) {
			put(i+1, term)
		}
	}
	slices.Sort(order)
	out := make([]byte, 0, bytes+4*len(terms))
	for i, term := range order {
		if i > 0 {
			out = append(out, ' ')
		}
		out = append(out, '\'')
		out = append(out, term...)
		out = append(out, '\'')
		for j, place := range places[term] {
			out = append(out, ":,"[min(j, 1)])
			out = strconv.AppendInt(out, int64(place), 10)
		}
	}
	return tsvector(out)
}

// terms puts the terms of a tsvector back in a row.
func (v tsvector) terms() searchable {
	type standing struct {
		place int
		term  string
	}
	var all []standing
	for one := range strings.FieldsSeq(string(v)) {
		term, places, _ := strings.Cut(strings.TrimPrefix(one, "'"), "':")
		for place := range strings.SplitSeq(places, ",") {
			at, err := strconv.Atoi(place)
			if err != nil {
				at = highestPlace // without a place: found, but in no phrase
			}
			all = append(all, standing{at, term})
		}
	}
	slices.SortStableFunc(all, func(a, b standing) int { return a.place - b.place })
	var out strings.Builder
	next := 1
	for _, s := range all {
		for ; next < s.place; next++ {
			out.WriteString(gap + " ")
		}
		out.WriteString(s.term + " ")
		next++
	}
	return searchable(strings.TrimSuffix(out.String(), " "))
}
