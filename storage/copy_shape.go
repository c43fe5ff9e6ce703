package storage

import (
	"fmt"
	"slices"
	"strings"
)

// shape is a table as both engines know it.
type shape struct {
	name    string
	columns []shapeColumn // by name
	key     []string      // what its rows are ordered by
	counted string        // the table whose rows are as many, quoted
}

// shapeColumn is a column of a table.
type shapeColumn struct {
	name string
	kind columnKind
}

// columnKind is what a column holds.
type columnKind byte

const (
	holdsInteger columnKind = 'i'
	holdsFloat   columnKind = 'f'
	holdsText    columnKind = 's'
	holdsBytes   columnKind = 'b'
	holdsTerms   columnKind = 'v' // what an article is found by
)

// kindOf tells what a column holds from how an engine calls it.
func kindOf(name string) columnKind {
	switch name {
	case "INTEGER", "bigint":
		return holdsInteger
	case "REAL", "double precision":
		return holdsFloat
	case "TEXT", "text":
		return holdsText
	case "BLOB", "bytea":
		return holdsBytes
	case "tsvector":
		return holdsTerms
	}
	return 0 // of a table that is no part of an archive
}

// columnOfTable is a column as an engine lists it, with its place in the key of
// the table, 0 if it has none.
type columnOfTable struct {
	table, name, kind string
	key               int
}

// shapesOf puts columns together that an engine lists by table and name.
func shapesOf(listed []columnOfTable) (all []shape) {
	var key []columnOfTable
	end := func() {
		if len(all) == 0 {
			return
		}
		last := &all[len(all)-1]
		slices.SortFunc(key, func(a, b columnOfTable) int { return a.key - b.key })
		for _, c := range key {
			last.key = append(last.key, c.name)
		}
		if len(key) == 0 { // then by all it has
			for _, c := range last.columns {
				last.key = append(last.key, c.name)
			}
		}
		key = nil
	}
	for _, c := range listed {
		if len(all) == 0 || all[len(all)-1].name != c.table {
			end()
			all = append(all, shape{name: c.table, counted: quoted([]string{c.table})})
		}
		last := &all[len(all)-1]
		last.columns = append(last.columns, shapeColumn{c.name, kindOf(c.kind)})
		if c.key > 0 {
			key = append(key, c)
		}
	}
	end()
	return all
}

// ofTheArchive leaves out what is of a database, and not of the archive in it: who
// migrates it, a copy that is under way, and who serves from it at the moment.
func ofTheArchive(tables []shape) []shape {
	other := []string{
		"goose_db_version", copyingTable,
		serversTable, "sender_terms", "inbox_claims", "visit_claims", "reading_claims", "host_turns",
	}
	return slices.DeleteFunc(slices.Clone(tables), func(of shape) bool { return slices.Contains(other, of.name) })
}

// hasTable says whether there is a table of a name.
func hasTable(tables []shape, name string) bool {
	return slices.ContainsFunc(tables, func(of shape) bool { return of.name == name })
}

func (of shape) same(other shape) bool {
	return of.name == other.name && slices.Equal(of.columns, other.columns)
}

func (of shape) names() []string {
	names := make([]string, len(of.columns))
	for i, c := range of.columns {
		names[i] = c.name
	}
	return names
}

// selects asks for all its columns.
func (of shape) selects() string {
	columns := make([]string, len(of.columns))
	for i, c := range of.columns {
		columns[i] = quoted([]string{c.name})
	}
	return "SELECT " + strings.Join(columns, ", ") + " FROM " + quoted([]string{of.name})
}

// keyOf names a row.
func (of shape) keyOf(row []any) string {
	var parts []string
	for _, name := range of.key {
		i := slices.IndexFunc(of.columns, func(c shapeColumn) bool { return c.name == name })
		parts = append(parts, fmt.Sprintf("%v", row[i]))
	}
	return strings.Join(parts, "/")
}
