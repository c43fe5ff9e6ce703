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
	news    []newsItem // relevant articles of the window, story by story, each in the order in which it shows them
	stories map[int64][]newsItem
}

// newsItem is an article with what it is chosen by.
type newsItem struct {
	id, story               int64
	lang                    string
	published, known        int64 // unix seconds, 0 if unknown
	official, meets, speaks bool
}

// ref is of a reference what is chosen by.
func (a newsItem) ref() digest.ArticleRef {
	return digest.ArticleRef{ID: a.id, Lang: a.lang, Published: fromUnix(a.published)}
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

// inWindow is the condition for relevant articles a of a window.
const inWindow = "a.known_at > ? AND a.known_at <= ? AND a.relevant = 1"

// look finds the articles of the window. Of a story, the reader's language
// comes first, then the official source, then the oldest.
func (g *gathering) look(ctx context.Context) error {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT a.id, coalesce(a.story, 0), a.lang, coalesce(a.published, 0), a.known_at, coalesce(s.official, 0),
			EXISTS (SELECT 1 FROM reports r WHERE r.article = a.id), EXISTS (SELECT 1 FROM statements t WHERE t.article = a.id)
		FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE `+inWindow, unix(g.order.Window.From), unix(g.order.Window.To))
	g.news, err = scanAll(rows, err, "articles of the window", func(a *newsItem) []any {
		return []any{&a.id, &a.story, &a.lang, &a.published, &a.known, &a.official, &a.meets, &a.speaks}
	})
	slices.SortFunc(g.news, func(a, b newsItem) int {
		return cmp.Or(
			cmp.Compare(a.story, b.story),
			cmp.Compare(boolRank(a.lang == g.order.Lang), boolRank(b.lang == g.order.Lang)),
			cmp.Compare(boolRank(a.official), boolRank(b.official)),
			cmp.Compare(cmp.Or(a.published, a.known), cmp.Or(b.published, b.known)),
			cmp.Compare(a.id, b.id),
		)
	})
	return err
}

// group makes stories of the window's articles.
func (g *gathering) group(ctx context.Context) ([]digest.Story, error) {
	people, err := g.people(ctx)
	if err != nil {
		return nil, err
	}
	g.stories = make(map[int64][]newsItem)
	stories := make([]digest.Story, 0, len(people))
	for rest := g.news; len(rest) > 0; {
		id, n := rest[0].story, 1
		for n < len(rest) && rest[n].story == id {
			n++
		}
		articles := rest[:n]
		g.stories[id], rest = articles, rest[n:]
		s := digest.Story{ID: id, Lead: articles[0].ref(), Others: slices.Grow([]digest.ArticleRef(nil), n-1), People: people[id]}
		for i, a := range articles {
			if i > 0 {
				s.Others = append(s.Others, a.ref())
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
		SELECT story, count(*) FROM (
			SELECT DISTINCT coalesce(a.story, 0) AS story, p.person FROM articles a JOIN article_people p ON p.article = a.id
			WHERE `+inWindow+`
		) p GROUP BY story`,
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
		WHERE id IN (SELECT r.meeting FROM articles a JOIN reports r ON r.article = a.id WHERE `+inWindow+`) ORDER BY day DESC, id DESC`,
		unix(g.order.Window.From), unix(g.order.Window.To))
	type row struct {
		id   int64
		date string
	}
	found, err := scanAll(rows, err, "meetings of the window", func(r *row) []any { return []any{&r.id, &r.date} })
	meetings := make([]digest.MeetingRecord, len(found))
	for i, r := range found {
		meetings[i].ID, meetings[i].Date = r.id, r.date
	}
	return meetings, err
}

// mostSaid bounds the statements of a window; an edition quotes six.
const mostSaid = 300

func (g *gathering) said(ctx context.Context) ([]digest.StatementRecord, error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT t.id, t.person, t.kind, length(t.text), t.article FROM articles a JOIN statements t ON t.article = a.id WHERE `+inWindow+`
		ORDER BY t.lang = ? DESC, t.at DESC, t.id LIMIT ?`, unix(g.order.Window.From), unix(g.order.Window.To), g.order.Lang, mostSaid)
	type row struct {
		id, person, article int64
		kind                string
		length              int
	}
	found, err := scanAll(rows, err, "statements of the window", func(r *row) []any {
		return []any{&r.id, &r.person, &r.kind, &r.length, &r.article}
	})
	at := make(map[int64]int, len(g.news))
	for i, a := range g.news {
		at[a.id] = i
	}
	said := make([]digest.StatementRecord, len(found))
	for i, r := range found {
		ref := g.news[at[r.article]].ref()
		said[i] = digest.StatementRecord{ID: r.id, Speaker: digest.PersonRef{ID: r.person}, Kind: r.kind, Length: r.length, Lang: ref.Lang, Ref: ref}
	}
	return said, err
}

func (g *gathering) intake(ctx context.Context) (in digest.Intake, err error) {
	from, to := unix(g.order.Window.From), unix(g.order.Window.To)
	type visit struct{ name, failed string }
	rows, err := g.tx.QueryContext(ctx, `
		SELECT name, failed FROM (SELECT s.name, (
			SELECT v.failed FROM visits v WHERE v.source = s.id AND v.at > ? AND v.at <= ? ORDER BY v.at DESC LIMIT 1
		) AS failed FROM sources s) v WHERE failed IS NOT NULL ORDER BY name`, from, to)
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
	if in.Silent, err = silentIn(ctx, g.tx, g.order.Window); err != nil {
		return in, err
	}
	err = g.tx.QueryRowContext(ctx, "SELECT count(*), coalesce(sum(relevant), 0) FROM articles WHERE known_at > ? AND known_at <= ?", from, to).
		Scan(&in.Seen, &in.Kept)
	return in, err
}
