package storage

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// key is a person's identity: the skeletons of surname and given name.
type key struct{ surname, given string }

// parseKey reads digest.Person.Key ("surname|given").
func parseKey(s string) key {
	surname, given, _ := strings.Cut(s, "|")
	return key{surname, given}
}

// short says that the given name is missing or only an initial.
func (k key) short() bool { return utf8.RuneCountInString(k.given) <= 1 }

// mayBe says whether two given names may be one: the same, or one of them
// the beginning of the other and not more than an initial.
func mayBe(a, b string) bool {
	if utf8.RuneCountInString(a) > utf8.RuneCountInString(b) {
		a, b = b, a
	}
	return a == b || utf8.RuneCountInString(a) <= 1 && strings.HasPrefix(b, a)
}

// known is a person of the same surname.
type known struct {
	id             int64
	given, country string
}

// choose finds the person whom a name of this surname means among those known;
// 0 for a new one. upgrade says that the name tells more of the given name than
// was known.
func (k key) choose(country string, people []known) (id int64, upgrade bool) {
	var may []known
	for _, p := range people {
		if p.given == k.given {
			return p.id, false
		}
		agree := country == "" || p.country == "" || country == p.country
		// A full name joins those only that no text has named in full yet.
		if agree && mayBe(k.given, p.given) && (k.short() || key{k.surname, p.given}.short()) {
			may = append(may, p)
		}
	}
	if len(may) != 1 {
		return 0, false
	}
	return may[0].id, utf8.RuneCountInString(k.given) > utf8.RuneCountInString(may[0].given)
}

// savePeople joins the article's people to those known.
func (s *saving) savePeople(ctx context.Context) error {
	s.people = make(map[string]int64, len(s.read.People))
	order := make([]int, len(s.read.People))
	keys := make([]key, len(s.read.People))
	for i, p := range s.read.People {
		order[i], keys[i] = i, s.keyOf(p)
	}
	// Full names first: what they settle, surnames alone then follow.
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(utf8.RuneCountInString(keys[b].given), utf8.RuneCountInString(keys[a].given))
	})
	here := make(map[key]known)
	for _, i := range order {
		p := s.read.People[i]
		id, err := s.join(ctx, keys[i], p.Country, here)
		if err != nil {
			return err
		}
		if _, twice := s.people[p.Name]; !twice {
			s.people[p.Name] = id
		}
		here[keys[i]] = known{id, keys[i].given, p.Country}
		s.touched = append(s.touched, id)
		if err := s.mention(ctx, i, id, p); err != nil {
			return err
		}
	}
	return nil
}

func (s *saving) keyOf(p digest.Person) key {
	k := parseKey(p.Key)
	if k.surname == "" {
		k = key{surname: strings.Join(s.foldName(p.Name), " ")}
	}
	if k.surname == "" {
		k.surname = strings.ToLower(p.Name)
	}
	return k
}

// join returns the person of a key: one named in the same article before one of
// the archive, else a new one.
func (s *saving) join(ctx context.Context, k key, country string, here map[key]known) (int64, error) {
	var people []known
	if k.short() {
		for other, p := range here {
			if other.surname == k.surname {
				people = append(people, p)
			}
		}
		if id, _ := k.choose(country, people); id != 0 {
			return id, nil
		}
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT id, given, country FROM people WHERE surname = ? ORDER BY id", k.surname)
	people, err = scanAll(rows, err, "look for a person", func(p *known) []any { return []any{&p.id, &p.given, &p.country} })
	if err != nil {
		return 0, err
	}
	id, upgrade := k.choose(country, people)
	switch {
	case id == 0:
		res, err := s.tx.ExecContext(ctx, "INSERT INTO people (surname, given, country) VALUES (?, ?, ?)", k.surname, k.given, country)
		if err != nil {
			return 0, err
		}
		return res.LastInsertId()
	case upgrade:
		_, err = s.tx.ExecContext(ctx, "UPDATE people SET given = ? WHERE id = ?", k.given, id)
	}
	return id, err
}

// mention notes what the article says of a person, and adds it to the sums.
func (s *saving) mention(ctx context.Context, rank int, person int64, p digest.Person) error {
	_, err := s.tx.ExecContext(ctx, `
		INSERT INTO article_people (article, rank, person, lang, name, role, body, country, spoke, day)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		s.article.ID, rank, person, s.read.Lang, p.Name, p.Role, p.Body, p.Country, p.Spoke, s.day)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO aliases (person, lang, name, count) VALUES (?, ?, ?, 1)
		ON CONFLICT (person, lang, name) DO UPDATE SET count = count + 1`, person, s.read.Lang, p.Name)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO roles (person, lang, role, body, country, first, last, count) VALUES (?, ?, ?, ?, ?, ?, ?, 1)
		ON CONFLICT (person, lang, role, body, country) DO UPDATE SET
			first = min(first, excluded.first), last = max(last, excluded.last), count = count + 1`,
		person, s.read.Lang, p.Role, p.Body, p.Country, s.day, s.day)
	return err
}
