package storage

import (
	"context"
	"maps"
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
func mentioned(ctx context.Context, q queryer, articles string) ([]inArticle, error) {
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

// aboutArticles returns what the articles of a list are about. Their bodies are
// those of the people they name.
func aboutArticles(ctx context.Context, q queryer, articles string, mentions []inArticle) (map[int64]digest.About, error) {
	topics, err := topicsOf(ctx, q, articles)
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

// aboutOthers is what the articles of the window are about, and those that
// announced something before it.
func (g *gathering) aboutOthers(ctx context.Context, upcoming []digest.UpcomingRecord) (map[int64]digest.About, error) {
	var others []int64
	for _, u := range upcoming {
		if _, known := g.about[u.Ref.ID]; !known {
			others = append(others, u.Ref.ID)
		}
	}
	ids := list(others)
	mentions, err := mentioned(ctx, g.tx, ids)
	if err != nil {
		return nil, err
	}
	about, err := aboutArticles(ctx, g.tx, ids, mentions)
	if err != nil {
		return nil, err
	}
	maps.Copy(about, g.about)
	return about, nil
}
