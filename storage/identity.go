package storage

import (
	"cmp"
	"context"
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
	if err := s.loadPins(ctx); err != nil {
		return err
	}
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
	for _, n := range s.names {
		if err := s.saveKeys(ctx, n.face, n.name); err != nil {
			return err
		}
	}
	if err := s.addSums(ctx); err != nil {
		return err
	}
	return s.addTopics(ctx, persons, 1)
}

// loadPins reads whose the article's names were decided to be.
func (s *saving) loadPins(ctx context.Context) error {
	if s.first { // nobody has seen it yet
		return nil
	}
	type pin struct {
		name string
		face int64
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT name, face FROM pins WHERE article = ?", s.article.ID)
	pins, err := scanAll(rows, err, "pins", func(p *pin) []any { return []any{&p.name, &p.face} })
	s.pins = make(map[string]int64, len(pins))
	for _, p := range pins {
		s.pins[p.name] = p.face
	}
	return err
}

// join finds whom the article means: whom people have decided it to be, one
// named in full in the same article, one of the archive, or somebody new.
func (s *saving) join(ctx context.Context, p digest.Person, here []int64) (who, error) {
	m := digest.Mention{Name: p.Name, Lang: s.read.Lang, Role: p.Role, Body: p.Body, Country: p.Country, Tenure: p.Tenure, Day: s.day}
	face := s.pins[p.Name]
	if face == 0 {
		v, err := s.decide(ctx, m, here)
		if err != nil {
			return who{}, err
		}
		if face = v.Person; face == 0 {
			if face, err = s.introduce(ctx, m, v.Doubts); err != nil {
				return who{}, err
			}
		}
	}
	if err := s.meet(ctx, []int64{face}); err != nil {
		return who{}, err
	}
	a := s.known[face]
	if !a.hasName(p.Name) {
		s.names = append(s.names, faceName{face, p.Name})
	}
	if p.Country != "" && p.Country != a.country {
		s.recount = append(s.recount, a.Person)
	}
	a.add(m)
	return who{face: face, person: a.Person}, nil
}

// decide has the judge say whom a mention means.
func (s *saving) decide(ctx context.Context, m digest.Mention, here []int64) (digest.Verdict, error) {
	if !inFull(m.Name) && len(here) > 0 {
		named, err := s.toldOf(ctx, here)
		if err != nil {
			return digest.Verdict{}, err
		}
		if v := s.judge.Decide(m, named); v.Person != 0 {
			return v, nil
		}
	}
	faces, err := s.meant(ctx, m.Name)
	if err != nil {
		return digest.Verdict{}, err
	}
	people, err := s.toldOf(ctx, faces)
	if err != nil {
		return digest.Verdict{}, err
	}
	return s.judge.Decide(m, people), nil
}

// introduce makes a face of somebody new, and notes what is in doubt.
func (s *saving) introduce(ctx context.Context, m digest.Mention, doubts []digest.Doubt) (int64, error) {
	res, err := s.tx.ExecContext(ctx, "INSERT INTO people (country) VALUES (?)", m.Country)
	if err != nil {
		return 0, err
	}
	face, err := res.LastInsertId()
	if err != nil {
		return 0, err
	}
	s.known[face] = &acquaintance{Known: digest.Known{ID: face, Person: face, Doubtful: len(doubts) > 0}, country: m.Country}
	for _, d := range doubts {
		err := put(ctx, s.tx, "INSERT INTO doubts (a, b, weight) VALUES (?, ?, ?)", d.Person, face, d.Weight)
		if err != nil {
			return 0, err
		}
	}
	// The next person of this article may be the same one.
	return face, s.saveKeys(ctx, face, m.Name)
}

// mention notes what the article says of a person.
func (s *saving) mention(ctx context.Context, rank int, found who, p digest.Person) error {
	err := put(ctx, s.tx, `
		INSERT INTO article_people (article, rank, person, face, lang, name, role, body, office, country, tenure, spoke, day)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		s.article.ID, rank, found.person, found.face, s.read.Lang, p.Name, p.Role, p.Body, p.Office, p.Country, p.Tenure, p.Spoke, s.day)
	return err
}

// addSums adds the article's mentions to what several articles say together.
func (s *saving) addSums(ctx context.Context) error {
	for _, query := range []string{
		`INSERT INTO told (face, lang, name, role, body, country, tenure, first, last, count)
			SELECT face, lang, name, role, body, country, tenure, min(day), max(day), count(*) FROM article_people WHERE article = ?
			GROUP BY face, lang, name, role, body, country, tenure
			ON CONFLICT (face, lang, name, role, body, country, tenure) DO UPDATE SET
				first = min(told.first, excluded.first), last = max(told.last, excluded.last), count = told.count + excluded.count`,
		`INSERT INTO roles (person, lang, role, body, office, country, tenure, first, last, count)
			SELECT person, lang, role, body, max(office), country, tenure, min(day), max(day), count(*) FROM article_people WHERE article = ?
			GROUP BY person, lang, role, body, country, tenure
			ON CONFLICT (person, lang, role, body, country, tenure) DO UPDATE SET
				first = min(roles.first, excluded.first), last = max(roles.last, excluded.last), count = roles.count + excluded.count,
				office = max(roles.office, excluded.office)`,
	} {
		if err := put(ctx, s.tx, query, s.article.ID); err != nil {
			return err
		}
	}
	return s.addNames(ctx)
}

// addNames adds the names to those of the people, and notes who has a new one.
func (s *saving) addNames(ctx context.Context) error {
	type alias struct {
		person int64
		name   string
		count  int
	}
	rows, err := s.tx.QueryContext(ctx, `
		INSERT INTO aliases (person, lang, name, count)
			SELECT person, lang, name, count(*) FROM article_people WHERE article = ? GROUP BY person, lang, name
			ON CONFLICT (person, lang, name) DO UPDATE SET count = aliases.count + excluded.count
		RETURNING person, name, count`, s.article.ID)
	aliases, err := scanAll(rows, err, "names", func(a *alias) []any { return []any{&a.person, &a.name, &a.count} })
	here := make(map[string]int)
	for _, p := range s.read.People {
		here[p.Name]++
	}
	for _, a := range aliases {
		if a.count <= here[a.name] { // nobody else says so
			s.renamed = append(s.renamed, a.person)
		}
	}
	return err
}
