package storage

import (
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

// tsvector writes it as PostgreSQL reads it. Of a text that is too long for a
// tsvector the end is not found, but what it is about is.
func (s searchable) tsvector() tsvector {
	terms := strings.Fields(string(s))
	places := make(map[string][]int)
	var order []string
	bytes := 0
	put := func(place int, term string) {
		known := places[term]
		if len(known) == mostPlaces || known == nil && bytes+len(term) > mostBytes {
			return
		}
		if known == nil {
			order = append(order, term)
			bytes += len(term) + 8
		}
		places[term] = append(known, min(place, highestPlace))
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
	var out strings.Builder
	for _, term := range order {
		out.WriteString("'" + term + "'")
		for i, place := range places[term] {
			out.WriteString(map[bool]string{true: ":", false: ","}[i == 0] + strconv.Itoa(place))
		}
		out.WriteByte(' ')
	}
	return tsvector(out.String())
}
