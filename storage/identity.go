package storage

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// Judge decides whom a name means. It knows spellings and orders of names and
// what speaks for two people to be one; which people there are is told to it.
type Judge interface {
	// Keys returns under what to look for somebody of this name: two names
	// that may mean one person have a key in common.
	Keys(name string) []string
	// Decide says whom of those known a mention means. They are all who have
	// a key in common with it.
	Decide(m digest.Mention, known []digest.Known) digest.Verdict
	digest.Comparer
}

// plainJudge takes people for one if their names have the same words.
type plainJudge struct{ fold func(string) []string }

func (j plainJudge) Keys(name string) []string { return []string{strings.Join(j.fold(name), " ")} }

func (j plainJudge) Decide(m digest.Mention, known []digest.Known) digest.Verdict {
	for _, k := range known {
		for _, t := range k.Told {
			if slices.Equal(j.fold(t.Name), j.fold(m.Name)) {
				return digest.Verdict{Person: k.ID}
			}
		}
	}
	return digest.Verdict{}
}

// Names implements digest.Comparer: it can't tell.
func (plainJudge) Names(digest.Mention, digest.Mention) digest.Likeness { return digest.Unlike }

// Offices implements digest.Comparer: it can't tell.
func (plainJudge) Offices(digest.Mention, digest.Mention) digest.Likeness { return digest.Unlike }

// who is a person as the texts tell, and whom people decided that to be.
type who struct{ person, face int64 }

// savePeople joins the article's people to those known.
func (s *saving) savePeople(ctx context.Context) error {
	s.people = make(map[string]who, len(s.read.People))
	order := make([]int, len(s.read.People))
	for i := range order {
		order[i] = i
	}
	// Full names first: what they settle, surnames alone then follow.
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := s.read.People[a].Name, s.read.People[b].Name
		return cmp.Or(cmp.Compare(boolRank(inFull(x)), boolRank(inFull(y))), cmp.Compare(utf8.RuneCountInString(y), utf8.RuneCountInString(x)))
	})
	var here, persons []int64
	for _, i := range order {
		p := s.read.People[i]
		found, err := s.join(ctx, p, here)
		if err != nil {
			return err
		}
		if _, twice := s.people[p.Name]; !twice {
			s.people[p.Name] = found
		}
		here = append(here, found.face)
		if err := s.mention(ctx, i, found, p); err != nil {
			return err
		}
		persons = append(persons, found.person)
	}
	return s.addTopics(ctx, persons, 1)
}

// join finds whom the article means: whom people have decided it to be, one
// named in full in the same article, one of the archive, or somebody new.
func (s *saving) join(ctx context.Context, p digest.Person, here []int64) (who, error) {
	m := digest.Mention{Name: p.Name, Lang: s.read.Lang, Role: p.Role, Body: p.Body, Country: p.Country, Tenure: p.Tenure, Day: s.day}
	var face int64
	err := s.tx.QueryRowContext(ctx, "SELECT face FROM pins WHERE article = ? AND name = ?", s.article.ID, p.Name).Scan(&face)
	if errors.Is(err, sql.ErrNoRows) {
		face, err = s.decide(ctx, m, here)
	}
	if err != nil {
		return who{}, err
	}
	s.faces = append(s.faces, face)
	found := who{face: face}
	err = s.tx.QueryRowContext(ctx, "SELECT coalesce(merged, id) FROM people WHERE id = ?", face).Scan(&found.person)
	s.touched = append(s.touched, found.person)
	return found, err
}

// decide has the judge say whom a mention means, and notes what is in doubt.
func (s *saving) decide(ctx context.Context, m digest.Mention, here []int64) (int64, error) {
	if !inFull(m.Name) && len(here) > 0 {
		named, err := known(ctx, s.tx, here, s.former)
		if err != nil {
			return 0, err
		}
		if v := s.judge.Decide(m, named); v.Person != 0 {
			return v.Person, nil
		}
	}
	faces, err := s.lookUp(ctx, s.tx, m.Name)
	if err != nil {
		return 0, err
	}
	people, err := known(ctx, s.tx, faces, s.former)
	if err != nil {
		return 0, err
	}
	v := s.judge.Decide(m, people)
	if v.Person != 0 {
		return v.Person, nil
	}
	res, err := s.tx.ExecContext(ctx, "INSERT INTO people (country) VALUES (?)", m.Country)
	if err != nil {
		return 0, err
	}
	face, err := res.LastInsertId()
	if err != nil {
		return 0, err
	}
	// The next person of this article may be the same one.
	if err := s.saveKeys(ctx, face, m.Name); err != nil {
		return 0, err
	}
	for _, d := range v.Doubts {
		_, err := s.tx.ExecContext(ctx, "INSERT INTO doubts (a, b, weight) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
			min(d.Person, face), max(d.Person, face), d.Weight)
		if err != nil {
			return 0, err
		}
	}
	return face, nil
}

// mention notes what the article says of a person, and adds it to the sums.
func (s *saving) mention(ctx context.Context, rank int, found who, p digest.Person) error {
	_, err := s.tx.ExecContext(ctx, `
		INSERT INTO article_people (article, rank, person, face, lang, name, role, body, office, country, tenure, spoke, day)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		s.article.ID, rank, found.person, found.face, s.read.Lang, p.Name, p.Role, p.Body, p.Office, p.Country, p.Tenure, p.Spoke, s.day)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO aliases (person, lang, name, count) VALUES (?, ?, ?, 1)
		ON CONFLICT (person, lang, name) DO UPDATE SET count = aliases.count + 1`, found.person, s.read.Lang, p.Name)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO roles (person, lang, role, body, office, country, tenure, first, last, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
		ON CONFLICT (person, lang, role, body, country, tenure) DO UPDATE SET
			first = min(roles.first, excluded.first), last = max(roles.last, excluded.last), count = roles.count + 1,
			office = max(roles.office, excluded.office)`,
		found.person, s.read.Lang, p.Role, p.Body, p.Office, p.Country, p.Tenure, s.day, s.day)
	return err
}
