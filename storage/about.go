package storage

import (
	"context"
	"slices"

	"minber/digest"
)

// inArticle is a person as an article mentions them.
type inArticle struct {
	article, person int64
	body            string
}

// mentioned returns whom the articles of a list name. Where a text does not
// tell somebody's body, it is the one that the latest text to tell it gives.
func mentioned(ctx context.Context, q queryer, articles many[int64]) ([]inArticle, error) {
	rows, err := q.QueryContext(ctx, "SELECT article, person, body FROM article_people WHERE article IN (SELECT value FROM json_each(?))", articles)
	all, err := scanAll(rows, err, "people", func(m *inArticle) []any { return []any{&m.article, &m.person, &m.body} })
	if err != nil {
		return nil, err
	}
	var untold []int64
	for _, m := range all {
		if m.body == "" {
			untold = append(untold, m.person)
		}
	}
	slices.Sort(untold)
	type member struct {
		person int64
		body   string
		last   string
	}
	// Of a group with max(), SQLite takes the other columns from that row.
	rows, err = q.QueryContext(ctx, `
		SELECT person, body, max(last) FROM roles
		WHERE person IN (SELECT value FROM json_each(?)) AND body <> '' AND tenure = '' GROUP BY person`, list(slices.Compact(untold)))
	members, err := scanAll(rows, err, "bodies", func(m *member) []any { return []any{&m.person, &m.body, &m.last} })
	body := make(map[int64]string, len(members))
	for _, m := range members {
		body[m.person] = m.body
	}
	for i, m := range all {
		if m.body == "" {
			all[i].body = body[m.person]
		}
	}
	return all, err
}

// aboutArticles returns what articles are about. Their bodies are those of the
// people they name.
func aboutArticles(ctx context.Context, q queryer, ids []int64) (map[int64]digest.About, error) {
	articles := list(ids)
	topics, err := topicsOf(ctx, q, articles)
	if err != nil {
		return nil, err
	}
	mentions, err := mentioned(ctx, q, articles)
	if err != nil {
		return nil, err
	}
	about := make(map[int64]digest.About, len(topics))
	for id, list := range topics {
		about[id] = digest.About{Topics: list}
	}
	for _, m := range mentions {
		if one := about[m.article]; m.body != "" && !slices.Contains(one.Bodies, m.body) {
			one.Bodies = append(one.Bodies, m.body)
			about[m.article] = one
		}
	}
	return about, nil
}

// filterable adds to the material what a taste that filters goes by.
func (g *gathering) filterable(ctx context.Context, m *digest.Material) (err error) {
	ids := make([]int64, 0, len(g.news)+len(m.Upcoming))
	for _, a := range g.news {
		ids = append(ids, a.id)
	}
	for _, u := range m.Upcoming { // some were announced before the window
		ids = append(ids, u.Ref.ID)
	}
	if m.About, err = aboutArticles(ctx, g.tx, ids); err != nil {
		return err
	}
	for i := range m.Stories {
		g.classify(&m.Stories[i], m.About)
	}
	return g.introduce(ctx, m.Meetings, m.Said)
}

// classify says what a story is about: what any of its articles is.
func (g *gathering) classify(s *digest.Story, about map[int64]digest.About) {
	for _, a := range g.stories[s.ID] {
		s.Topics = union(s.Topics, about[a.id].Topics)
		s.Bodies = union(s.Bodies, about[a.id].Bodies)
	}
}

// union adds to a list what it has not.
func union(list, more []string) []string {
	for _, one := range more {
		if !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list
}
