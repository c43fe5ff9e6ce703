package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"minber/digest"
)

// gathering is one call of Edition within its transaction.
type gathering struct {
	*Store
	tx      *sql.Tx
	order   digest.Order
	news    []newsItem // relevant articles of the window, oldest first
	ids     string     // theirs, as a list
	stories map[int64][]newsItem
}

// newsItem is an article with what it is chosen by: of its reference, only id,
// language and time.
type newsItem struct {
	digest.ArticleRef
	story                   int64
	official, meets, speaks bool
}

// material gathers what an edition is chosen from.
func (g *gathering) material(ctx context.Context) (m digest.Material, err error) {
	m = digest.Material{Window: g.order.Window, Lang: g.order.Lang}
	if err := g.look(ctx); err != nil {
		return m, err
	}
	if m.Stories, err = g.group(ctx); err != nil {
		return m, err
	}
	if m.Meetings, err = g.meetings(ctx); err != nil {
		return m, err
	}
	if m.Said, err = g.said(ctx); err != nil {
		return m, err
	}
	if m.Upcoming, err = g.upcoming(ctx); err != nil {
		return m, err
	}
	if g.order.Taste.Filters() {
		if err := g.filterable(ctx, &m); err != nil {
			return m, err
		}
	}
	m.Intake, err = g.intake(ctx)
	return m, err
}

// look finds the articles of the window.
func (g *gathering) look(ctx context.Context) error {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT a.id, a.lang, a.published, coalesce(a.story, 0), coalesce(s.official, 0),
			EXISTS (SELECT 1 FROM reports r WHERE r.article = a.id), EXISTS (SELECT 1 FROM statements t WHERE t.article = a.id)
		FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE a.known_at > ? AND a.known_at <= ? AND a.relevant = 1
		ORDER BY coalesce(a.published, a.known_at), a.id`, unix(g.order.Window.From), unix(g.order.Window.To))
	g.news, err = scanAll(rows, err, "articles of the window", func(a *newsItem) []any {
		return []any{&a.ID, &a.Lang, timeAt(&a.Published), &a.story, &a.official, &a.meets, &a.speaks}
	})
	ids := make([]int64, len(g.news))
	for i, a := range g.news {
		ids[i] = a.ID
	}
	g.ids = list(ids)
	return err
}

// group makes stories of the window's articles; the story told first comes
// first.
func (g *gathering) group(ctx context.Context) ([]digest.Story, error) {
	var order []int64
	g.stories = make(map[int64][]newsItem)
	for _, a := range g.news {
		if g.stories[a.story] == nil {
			order = append(order, a.story)
		}
		g.stories[a.story] = append(g.stories[a.story], a)
	}
	people, err := g.people(ctx)
	if err != nil {
		return nil, err
	}
	var stories []digest.Story
	for _, id := range order {
		articles := g.stories[id]
		slices.SortStableFunc(articles, func(a, b newsItem) int {
			return cmp.Or(
				cmp.Compare(boolRank(a.Lang == g.order.Lang), boolRank(b.Lang == g.order.Lang)),
				cmp.Compare(boolRank(a.official), boolRank(b.official)),
			)
		})
		s := digest.Story{ID: id, Lead: articles[0].ArticleRef, People: people[id]}
		for i, a := range articles {
			if i > 0 {
				s.Others = append(s.Others, a.ArticleRef)
			}
			s.Meets, s.Speaks = s.Meets || a.meets, s.Speaks || a.speaks
		}
		stories = append(stories, s)
	}
	return stories, nil
}

// people counts whom the window's articles name, by story.
func (g *gathering) people(ctx context.Context) (map[int64]int, error) {
	type row struct {
		story int64
		n     int
	}
	rows, err := g.tx.QueryContext(ctx, `
		SELECT coalesce(a.story, 0), count(DISTINCT p.person) FROM articles a JOIN article_people p ON p.article = a.id
		WHERE a.known_at > ? AND a.known_at <= ? AND a.relevant = 1 GROUP BY coalesce(a.story, 0)`,
		unix(g.order.Window.From), unix(g.order.Window.To))
	counts, err := scanAll(rows, err, "people of stories", func(r *row) []any { return []any{&r.story, &r.n} })
	people := make(map[int64]int, len(counts))
	for _, r := range counts {
		people[r.story] = r.n
	}
	return people, err
}

// meetings finds the meetings that the window's articles report.
func (g *gathering) meetings(ctx context.Context) ([]digest.MeetingRecord, error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT id, date FROM meetings
		WHERE id IN (SELECT meeting FROM reports WHERE article IN (SELECT value FROM json_each(?))) ORDER BY day DESC, id DESC`, g.ids)
	return scanAll(rows, err, "meetings of the window", func(m *digest.MeetingRecord) []any { return []any{&m.ID, &m.Date} })
}

// mostSaid bounds the statements of a window; an edition quotes six.
const mostSaid = 300

func (g *gathering) said(ctx context.Context) ([]digest.StatementRecord, error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT id, person, kind, text, article FROM statements WHERE article IN (SELECT value FROM json_each(?))
		ORDER BY lang = ? DESC, at DESC, id LIMIT ?`, g.ids, g.order.Lang, mostSaid)
	said, err := scanAll(rows, err, "statements of the window", func(r *digest.StatementRecord) []any {
		return []any{&r.ID, &r.Speaker.ID, &r.Kind, &r.Text, &r.Ref.ID}
	})
	at := make(map[int64]int, len(g.news))
	for i, a := range g.news {
		at[a.ID] = i
	}
	for i := range said {
		r := &said[i]
		r.Ref = g.news[at[r.Ref.ID]].ArticleRef
		r.Lang = r.Ref.Lang
	}
	return said, err
}

func (g *gathering) intake(ctx context.Context) (in digest.Intake, err error) {
	from, to := unix(g.order.Window.From), unix(g.order.Window.To)
	type visit struct{ name, failed string }
	rows, err := g.tx.QueryContext(ctx, `
		SELECT name, failed FROM (SELECT s.name, (
			SELECT v.failed FROM visits v WHERE v.source = s.id AND v.at > ? AND v.at <= ? ORDER BY v.at DESC LIMIT 1
		) AS failed FROM sources s) WHERE failed IS NOT NULL ORDER BY name`, from, to)
	visits, err := scanAll(rows, err, "visits", func(v *visit) []any { return []any{&v.name, &v.failed} })
	if err != nil {
		return in, err
	}
	in.Sources = len(visits)
	for _, v := range visits {
		if v.failed != "" {
			in.Failed = append(in.Failed, v.name)
		}
	}
	err = g.tx.QueryRowContext(ctx, "SELECT count(*), coalesce(sum(relevant), 0) FROM articles WHERE known_at > ? AND known_at <= ?", from, to).
		Scan(&in.Seen, &in.Kept)
	return in, err
}
