package storage

import (
	"context"
	"maps"

	"minber/digest"
)

// aboutArticles returns what the articles of a list are about. Their bodies are
// those of the people they name: where a text does not tell somebody's, the
// one that the latest text to tell it gives.
func aboutArticles(ctx context.Context, q queryer, articles string) (map[int64]digest.About, error) {
	topics, err := topicsOf(ctx, q, articles)
	if err != nil {
		return nil, err
	}
	about := make(map[int64]digest.About, len(topics))
	for id, list := range topics {
		about[id] = digest.About{Topics: list}
	}
	type row struct {
		article int64
		body    string
	}
	rows, err := q.QueryContext(ctx, `
		SELECT DISTINCT p.article, CASE p.body WHEN '' THEN coalesce((SELECT r.body FROM roles r
			WHERE r.person = p.person AND r.body <> '' AND r.tenure = '' ORDER BY r.last DESC LIMIT 1), '') ELSE p.body END
		FROM article_people p WHERE p.article IN (SELECT value FROM json_each(?))`, articles)
	bodies, err := scanAll(rows, err, "bodies", func(r *row) []any { return []any{&r.article, &r.body} })
	for _, r := range bodies {
		if r.body == "" {
			continue
		}
		one := about[r.article]
		one.Bodies = append(one.Bodies, r.body)
		about[r.article] = one
	}
	return about, err
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
	about, err := aboutArticles(ctx, g.tx, list(others))
	if err != nil {
		return nil, err
	}
	maps.Copy(about, g.about)
	return about, nil
}
