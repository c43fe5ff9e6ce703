package storage

import (
	"context"
	"database/sql"
	"maps"
	"slices"

	"minber/digest"
)

// forget takes back a former reading of the article: what only it said, and its
// share in what several articles say together.
func (s *saving) forget(ctx context.Context) error {
	id := s.article.ID
	rows, err := s.tx.QueryContext(ctx, "SELECT story FROM articles WHERE id = ? AND story IS NOT NULL", id)
	if s.stories, err = scanAll(rows, err, "story", func(v *int64) []any { return []any{v} }); err != nil {
		return err
	}
	rows, err = s.tx.QueryContext(ctx, "SELECT meeting FROM reports WHERE article = ?", id)
	if s.meetings, err = scanAll(rows, err, "meetings", func(v *int64) []any { return []any{v} }); err != nil {
		return err
	}
	if err := s.keepIDs(ctx); err != nil {
		return err
	}
	if err := s.forgetStoryKeys(ctx); err != nil {
		return err
	}
	if err := s.forgetPeople(ctx); err != nil {
		return err
	}
	for _, query := range []string{
		"DELETE FROM reports WHERE article = ?",
		"DELETE FROM statements WHERE article = ?",
		"DELETE FROM upcoming WHERE article = ?",
		"DELETE FROM events WHERE article = ?",
		"DELETE FROM article_topics WHERE article = ?",
		"DELETE FROM sentences WHERE article = ?",
		"DELETE FROM figures WHERE article = ?",
		"DELETE FROM days WHERE article = ?",
	} {
		if err := put(ctx, s.tx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// mention is a row of article_people.
type mention struct {
	person, face                                 int64
	lang, name, role, body, country, tenure, day string
}

func (m mention) told() digest.Told {
	return digest.Told{
		Mention: digest.Mention{Name: m.name, Lang: m.lang, Role: m.role, Body: m.body, Country: m.country, Tenure: m.tenure, Day: m.day},
		Last:    m.day, Count: 1,
	}
}

// forgetPeople takes the article's mentions out of the sums.
func (s *saving) forgetPeople(ctx context.Context) error {
	rows, err := s.tx.QueryContext(ctx, "SELECT person, face, lang, name, role, body, country, tenure, day FROM article_people WHERE article = ?", s.article.ID)
	s.former, err = scanAll(rows, err, "mentions", func(m *mention) []any {
		return []any{&m.person, &m.face, &m.lang, &m.name, &m.role, &m.body, &m.country, &m.tenure, &m.day}
	})
	if err != nil || len(s.former) == 0 {
		return err
	}
	if err := put(ctx, s.tx, "DELETE FROM article_people WHERE article = ?", s.article.ID); err != nil {
		return err
	}
	var people []int64
	for _, m := range s.former {
		people = append(people, m.person)
	}
	if err := s.addTopics(ctx, people, -1); err != nil {
		return err
	}
	for _, m := range s.former {
		s.touched, s.faces = append(s.touched, m.person), append(s.faces, m.face)
		if err := m.takeBack(ctx, s.tx); err != nil {
			return err
		}
	}
	clear(s.known)
	return nil
}

func (m mention) takeBack(ctx context.Context, tx *sql.Tx) error {
	err := put(ctx, tx, "UPDATE aliases SET count = count - 1 WHERE person = ? AND lang = ? AND name = ?", m.person, m.lang, m.name)
	if err != nil {
		return err
	}
	// The first and the last day are found again by the indices.
	err = put(ctx, tx, `
		UPDATE roles SET count = count - 1,
			first = coalesce((SELECT min(p.day) FROM article_people p WHERE p.person = roles.person AND p.lang = roles.lang
				AND p.role = roles.role AND p.body = roles.body AND p.country = roles.country AND p.tenure = roles.tenure), first),
			last = coalesce((SELECT max(p.day) FROM article_people p WHERE p.person = roles.person AND p.lang = roles.lang
				AND p.role = roles.role AND p.body = roles.body AND p.country = roles.country AND p.tenure = roles.tenure), last)
		WHERE person = ? AND lang = ? AND role = ? AND body = ? AND country = ? AND tenure = ?`,
		m.person, m.lang, m.role, m.body, m.country, m.tenure)
	if err != nil {
		return err
	}
	err = put(ctx, tx, `
		UPDATE told SET count = count - 1,
			first = coalesce((SELECT min(p.day) FROM article_people p WHERE p.face = told.face AND p.lang = told.lang AND p.name = told.name
				AND p.role = told.role AND p.body = told.body AND p.country = told.country AND p.tenure = told.tenure), first),
			last = coalesce((SELECT max(p.day) FROM article_people p WHERE p.face = told.face AND p.lang = told.lang AND p.name = told.name
				AND p.role = told.role AND p.body = told.body AND p.country = told.country AND p.tenure = told.tenure), last)
		WHERE face = ? AND lang = ? AND name = ? AND role = ? AND body = ? AND country = ? AND tenure = ?`,
		m.face, m.lang, m.name, m.role, m.body, m.country, m.tenure)
	if err != nil {
		return err
	}
	err = put(ctx, tx, `
		DELETE FROM told WHERE face = ? AND lang = ? AND name = ? AND role = ? AND body = ? AND country = ? AND tenure = ? AND count <= 0`,
		m.face, m.lang, m.name, m.role, m.body, m.country, m.tenure)
	return err
}

// sweep removes what the article has left empty behind it, and brings up to
// date what is drawn from several articles.
func (s *saving) sweep(ctx context.Context) error {
	if err := s.sweepMeetings(ctx); err != nil {
		return err
	}
	for _, story := range s.stories {
		err := put(ctx, s.tx, "DELETE FROM stories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE story = stories.id)", story)
		if err != nil {
			return err
		}
	}
	if len(s.former) > 0 {
		if err := s.sweepPeople(ctx); err != nil {
			return err
		}
	}
	return s.refreshPeople(ctx)
}

// refreshPeople brings up to date what is drawn from all that is told of
// somebody, for those of whom the article tells something new.
func (s *saving) refreshPeople(ctx context.Context) error {
	if len(s.renamed) > 0 {
		if err := s.saveNameWords(ctx, list(s.renamed)); err != nil {
			return err
		}
	}
	if len(s.recount) == 0 {
		return nil
	}
	maps.DeleteFunc(s.known, func(_ int64, a *acquaintance) bool { return slices.Contains(s.recount, a.Person) })
	return put(ctx, s.tx, drawCountries, list(s.recount))
}

// drawCountries gives people the country that most mentions state.
const drawCountries = `
	UPDATE people SET country = coalesce((SELECT r.country FROM roles r WHERE r.person = people.id AND r.country <> ''
		GROUP BY r.country ORDER BY sum(r.count) DESC, r.country LIMIT 1), '')
	WHERE id IN (SELECT value FROM json_each(?))`

// sweepPeople removes those of whom nothing is told any more, and brings up to
// date what is drawn from all that is told of the others.
func (s *saving) sweepPeople(ctx context.Context) error {
	clear(s.known)
	touched := list(append(slices.Clone(s.touched), s.faces...))
	for _, query := range []string{
		`DELETE FROM people WHERE id IN (SELECT value FROM json_each(?))
			AND NOT EXISTS (SELECT 1 FROM article_people p WHERE p.person = people.id OR p.face = people.id)
			AND merged IS NULL AND NOT EXISTS (SELECT 1 FROM people m WHERE m.merged = people.id)`,
		"DELETE FROM aliases WHERE person IN (SELECT value FROM json_each(?)) AND count <= 0",
		"DELETE FROM roles WHERE person IN (SELECT value FROM json_each(?)) AND count <= 0",
		"DELETE FROM person_topics WHERE person IN (SELECT value FROM json_each(?)) AND articles <= 0",
		drawCountries,
	} {
		if err := put(ctx, s.tx, query, touched); err != nil {
			return err
		}
	}
	if err := s.refreshKeys(ctx, s.faces); err != nil {
		return err
	}
	return s.saveNameWords(ctx, touched)
}

// saveNameWords makes the persons findable by the words of all their names.
func (s *saving) saveNameWords(ctx context.Context, people many[int64]) error {
	type alias struct {
		person int64
		name   string
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT DISTINCT person, name FROM aliases WHERE person IN (SELECT value FROM json_each(?))", people)
	aliases, err := scanAll(rows, err, "aliases", func(a *alias) []any { return []any{&a.person, &a.name} })
	if err != nil {
		return err
	}
	wanted := make(map[nameWord]bool)
	for _, a := range aliases {
		for _, w := range s.foldName(a.name) {
			wanted[nameWord{a.person, w}] = true
		}
	}
	rows, err = s.tx.QueryContext(ctx, "SELECT person, word FROM name_words WHERE person IN (SELECT value FROM json_each(?))", people)
	had, err := scanAll(rows, err, "words of names", func(w *nameWord) []any { return []any{&w.person, &w.word} })
	if err != nil {
		return err
	}
	for _, w := range had {
		if wanted[w] {
			delete(wanted, w)
			continue
		}
		if err := put(ctx, s.tx, "DELETE FROM name_words WHERE word = ? AND person = ?", w.word, w.person); err != nil {
			return err
		}
	}
	for w := range wanted {
		if err := put(ctx, s.tx, "INSERT INTO name_words (word, person) VALUES (?, ?)", w.word, w.person); err != nil {
			return err
		}
	}
	return nil
}

// nameWord is a folded word of a person's name.
type nameWord struct {
	person int64
	word   string
}
