package parliament

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"minber/digest"
)

// place is where an item stands, for messages.
type place struct {
	file string
	line int
}

func (p place) String() string { return fmt.Sprintf("%s:%d", p.file, p.line) }

// read is a pack with the places of its items, in the same order.
type read struct {
	pack                                                              digest.Pack
	head                                                              place // of pack.json
	people, areas, bodies, offices, roster, sources, topics, glossary []place
}

type loader struct {
	packs    []read
	problems []error
}

func (l *loader) problem(format string, args ...any) {
	l.problems = append(l.problems, fmt.Errorf(format, args...))
}

// read decodes the files of one pack. pack.json must be there, the others may
// be missing: a pack without sources, say, is whole.
func (l *loader) read(id string, fsys fs.FS, where string) {
	r := read{pack: digest.Pack{ID: id}, head: place{where + "/pack.json", 1}}
	if raw, err := fs.ReadFile(fsys, "pack.json"); err != nil {
		l.problem("%s: %w", r.head.file, err)
	} else {
		dec := json.NewDecoder(bytes.NewReader(raw))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&r.pack.PackHeader); err != nil {
			l.problem("%s: %w", place{r.head.file, lineAt(raw, errorOffset(err, dec.InputOffset()))}, err)
		} else if _, err := dec.Token(); !errors.Is(err, io.EOF) {
			l.problem("%s: something follows the object", place{r.head.file, lineAt(raw, dec.InputOffset())})
		}
	}
	r.pack.People, r.people = list[digest.Politician](l, fsys, where, "people.json")
	r.pack.Areas, r.areas = list[digest.Area](l, fsys, where, "areas.json")
	r.pack.Bodies, r.bodies = list[digest.Body](l, fsys, where, "bodies.json")
	r.pack.Offices, r.offices = list[digest.Office](l, fsys, where, "offices.json")
	r.pack.Roster, r.roster = list[digest.Membership](l, fsys, where, "roster.json")
	r.pack.Sources, r.sources = list[digest.SourceSpec](l, fsys, where, "sources.json")
	r.pack.Topics, r.topics = list[digest.TopicWords](l, fsys, where, "topics.json")
	r.pack.Glossary, r.glossary = list[digest.Concept](l, fsys, where, "glossary.json")
	complete(&r.pack)
	l.packs = append(l.packs, r)
}

// complete fills in what follows from the rest of a pack.
func complete(p *digest.Pack) {
	for i := range p.Bodies {
		b := &p.Bodies[i]
		b.Parliament = b.Kind == digest.WholeParliament || b.Kind == digest.Chamber || b.Kind == digest.Assembly
	}
	people := make(map[string]digest.Politician, len(p.People))
	for _, who := range p.People {
		people[who.ID] = who
	}
	for i := range p.Roster {
		p.Roster[i].Who = people[p.Roster[i].Person]
	}
}

// giveWay drops what a pack has of a country that another one is the pack of:
// its bodies, their offices and who held them.
func (l *loader) giveWay() {
	for i := range l.packs {
		owner := &l.packs[i]
		if owner.pack.Country == "" {
			continue
		}
		for k := range l.packs {
			if k != i {
				l.packs[k].withoutCountry(owner.pack.Country)
			}
		}
	}
}

func (r *read) withoutCountry(code string) {
	bodies, offices := map[string]bool{}, map[string]bool{}
	r.pack.Bodies, r.bodies = without(r.pack.Bodies, r.bodies, func(b digest.Body) bool {
		bodies[b.ID] = bodies[b.ID] || b.Country == code
		return b.Country == code
	})
	r.pack.Offices, r.offices = without(r.pack.Offices, r.offices, func(o digest.Office) bool {
		offices[o.ID] = offices[o.ID] || bodies[o.Body]
		return bodies[o.Body]
	})
	r.pack.Roster, r.roster = without(r.pack.Roster, r.roster, func(m digest.Membership) bool { return offices[m.Office] })
}

// without drops some items, and their places with them.
func without[T any](items []T, places []place, drop func(T) bool) (kept []T, at []place) {
	for i, item := range items {
		if !drop(item) {
			kept, at = append(kept, item), append(at, places[i])
		}
	}
	return kept, at
}

// list decodes a file that holds one array, item by item, so that each is
// known by its line and one with an unknown field does not hide the others.
func list[T any](l *loader, fsys fs.FS, where, name string) ([]T, []place) {
	raw, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	file := where + "/" + name
	if err != nil {
		l.problem("%s: %w", file, err)
		return nil, nil
	}
	var whole []json.RawMessage
	if err := json.Unmarshal(raw, &whole); err != nil { // knows where it broke, which a stream does not
		l.problem("%s: must hold one array: %w", place{file, lineAt(raw, errorOffset(err, 0))}, err)
		return nil, nil
	}
	var items []T
	var places []place
	end := 0
	for _, one := range whole {
		at := end + bytes.Index(raw[end:], one) // the items stand in their order
		end = at + len(one)
		var item T
		strict := json.NewDecoder(bytes.NewReader(one))
		strict.DisallowUnknownFields()
		if err := strict.Decode(&item); err != nil {
			l.problem("%s: %w", place{file, lineAt(raw, int64(at)+errorOffset(err, 0))}, err)
			continue
		}
		items, places = append(items, item), append(places, place{file, lineAt(raw, int64(at))})
	}
	return items, places
}

// errorOffset returns the byte at which JSON went wrong, otherwise if unknown.
func errorOffset(err error, otherwise int64) int64 {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return syntax.Offset
	case errors.As(err, &kind):
		return kind.Offset
	}
	return otherwise
}

// lineAt returns the line, from 1, of a byte offset.
func lineAt(raw []byte, offset int64) int {
	offset = max(0, min(offset, int64(len(raw))))
	return 1 + bytes.Count(raw[:offset], []byte{'\n'})
}
