package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"minber/digest"
)

// Material gathers what there is to tell of a window to a reader of lang.
func (s *Store) Material(ctx context.Context, w digest.Window, lang string) (digest.Material, error) {
	m := digest.Material{Window: w, Lang: lang}
	err := s.read(ctx, "gather material", func(tx *sql.Tx) error {
		g := gathering{Store: s, tx: tx, window: w, lang: lang}
		return g.gather(ctx, &m)
	})
	return m, err
}

// gathering is one call of Material within its transaction.
type gathering struct {
	*Store
	tx       *sql.Tx
	window   digest.Window
	lang     string
	articles []article // relevant ones of the window, oldest first
	ids      string    // theirs, as a list
	about    map[int64]digest.About
}

func (g *gathering) gather(ctx context.Context, m *digest.Material) (err error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT `+refColumns+`, coalesce(a.story, 0), coalesce(s.official, 0), a.day, a.known_at
		FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE a.known_at > ? AND a.known_at <= ? AND a.relevant = 1
		ORDER BY coalesce(a.published, a.known_at), a.id`, unix(g.window.From), unix(g.window.To))
	g.articles, err = scanAll(rows, err, "articles of the window", func(a *article) []any {
		return append(intoRef(&a.ArticleRef), &a.story, &a.official, &a.day, &a.known)
	})
	if err != nil {
		return err
	}
	ids := make([]int64, len(g.articles))
	for i, a := range g.articles {
		ids[i] = a.ID
		g.articles[i].ArticleRef = named(a.ArticleRef)
	}
	g.ids = list(ids)
	if m.Stories, err = g.stories(ctx); err != nil {
		return err
	}
	if m.Meetings, err = g.meetings(ctx); err != nil {
		return err
	}
	if m.Said, err = g.said(ctx); err != nil {
		return err
	}
	if m.Upcoming, err = g.upcoming(ctx); err != nil {
		return err
	}
	if m.About, err = g.aboutOthers(ctx, m.Upcoming); err != nil {
		return err
	}
	m.Intake, err = g.intake(ctx)
	return err
}

// stories groups the window's articles; the story told first comes first.
func (g *gathering) stories(ctx context.Context) ([]digest.Story, error) {
	var order []int64
	groups := make(map[int64][]article)
	for _, a := range g.articles {
		if groups[a.story] == nil {
			order = append(order, a.story)
		}
		groups[a.story] = append(groups[a.story], a)
	}
	facts, err := g.facts(ctx)
	if err != nil {
		return nil, err
	}
	stories := make([]digest.Story, 0, len(order))
	for _, id := range order {
		group := groups[id]
		slices.SortStableFunc(group, func(a, b article) int {
			return cmp.Or(
				cmp.Compare(boolRank(a.Lang == g.lang), boolRank(b.Lang == g.lang)),
				cmp.Compare(boolRank(a.official), boolRank(b.official)),
			)
		})
		st := digest.Story{ID: id, Lead: group[0].ArticleRef, Sentences: facts.sentences[group[0].ID]}
		people := make(map[int64]bool)
		for i, a := range group {
			if i > 0 {
				st.Others = append(st.Others, a.ArticleRef)
				if st.Summaries == nil {
					st.Summaries = make(map[int64][]digest.Sentence)
				}
				st.Summaries[a.ID] = facts.sentences[a.ID]
			}
			st.Topics = union(st.Topics, g.about[a.ID].Topics)
			st.Bodies = union(st.Bodies, g.about[a.ID].Bodies)
			for _, p := range facts.people[a.ID] {
				people[p] = true
			}
			st.Meets = st.Meets || facts.meets[a.ID]
			st.Speaks = st.Speaks || facts.speaks[a.ID]
		}
		st.People = len(people)
		stories = append(stories, st)
	}
	return stories, nil
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

// windowFacts is what the window's articles say, by article.
type windowFacts struct {
	sentences     map[int64][]digest.Sentence
	people        map[int64][]int64
	meets, speaks map[int64]bool
}

func (g *gathering) facts(ctx context.Context) (f windowFacts, err error) {
	if g.about, err = aboutArticles(ctx, g.tx, g.ids); err != nil {
		return f, err
	}
	type line struct {
		article int64
		digest.Sentence
	}
	rows, err := g.tx.QueryContext(ctx, "SELECT article, text, choice FROM sentences WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, rank", g.ids)
	lines, err := scanAll(rows, err, "summaries", func(l *line) []any { return []any{&l.article, &l.Text, &l.Rank} })
	if err != nil {
		return f, err
	}
	f.sentences = make(map[int64][]digest.Sentence)
	for _, l := range lines {
		f.sentences[l.article] = append(f.sentences[l.article], l.Sentence)
	}
	type pair struct{ article, person int64 }
	rows, err = g.tx.QueryContext(ctx, "SELECT article, person FROM article_people WHERE article IN (SELECT value FROM json_each(?))", g.ids)
	pairs, err := scanAll(rows, err, "people", func(p *pair) []any { return []any{&p.article, &p.person} })
	if err != nil {
		return f, err
	}
	f.people = make(map[int64][]int64)
	for _, p := range pairs {
		f.people[p.article] = append(f.people[p.article], p.person)
	}
	if f.meets, err = g.holding(ctx, "SELECT DISTINCT article FROM reports WHERE article IN (SELECT value FROM json_each(?))"); err != nil {
		return f, err
	}
	f.speaks, err = g.holding(ctx, "SELECT DISTINCT article FROM statements WHERE article IN (SELECT value FROM json_each(?))")
	return f, err
}

// holding returns those of the window's articles that a query selects.
func (g *gathering) holding(ctx context.Context, query string) (map[int64]bool, error) {
	rows, err := g.tx.QueryContext(ctx, query, g.ids)
	ids, err := scanAll(rows, err, "facts of the window", func(v *int64) []any { return []any{v} })
	set := make(map[int64]bool, len(ids))
	for _, id := range ids {
		set[id] = true
	}
	return set, err
}

func (g *gathering) meetings(ctx context.Context) ([]digest.MeetingRecord, error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT id FROM meetings WHERE id IN (SELECT meeting FROM reports WHERE article IN (SELECT value FROM json_each(?)))
		ORDER BY day DESC, id DESC`, g.ids)
	ids, err := scanAll(rows, err, "meetings of the window", func(v *int64) []any { return []any{v} })
	if err != nil {
		return nil, err
	}
	return g.meetingRecords(ctx, g.tx, ids, g.lang)
}

// mostSaid bounds the statements of a window; an edition quotes six.
const mostSaid = 300

func (g *gathering) said(ctx context.Context) ([]digest.StatementRecord, error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT t.id, t.person, t.kind, t.text, a.day, `+refColumns+`
		FROM statements t JOIN articles a ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
		WHERE t.article IN (SELECT value FROM json_each(?))
		ORDER BY a.lang = ? DESC, t.at DESC, t.id LIMIT ?`, g.ids, g.lang, mostSaid)
	return g.statementRecords(ctx, g.tx, rows, err, g.lang)
}

// statementRecords reads the rows of a query for statements.
func (s *Store) statementRecords(ctx context.Context, q queryer, rows *sql.Rows, err error, lang string) ([]digest.StatementRecord, error) {
	type row struct {
		digest.StatementRecord
		person int64
		day    string
	}
	found, err := scanAll(rows, err, "statements", func(r *row) []any {
		return append([]any{&r.ID, &r.person, &r.Kind, &r.Text, &r.day}, intoRef(&r.Ref)...)
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	people := make([]int64, len(found))
	for i, r := range found {
		people[i] = r.person
	}
	who, err := s.loadCast(ctx, q, people, lang)
	if err != nil {
		return nil, err
	}
	records := make([]digest.StatementRecord, len(found))
	for i, r := range found {
		r.Ref, r.Lang, r.Speaker = named(r.Ref), r.Ref.Lang, who.ref(r.person, r.day)
		records[i] = r.StatementRecord
	}
	return records, nil
}

func (g *gathering) intake(ctx context.Context) (in digest.Intake, err error) {
	from, to := unix(g.window.From), unix(g.window.To)
	type visit struct {
		name, failed string
		at           int64
	}
	// Of a group with max(), SQLite takes the other columns from that row.
	rows, err := g.tx.QueryContext(ctx, `
		SELECT s.name, v.failed, max(v.at) FROM visits v JOIN sources s ON s.id = v.source
		WHERE v.at > ? AND v.at <= ? GROUP BY v.source ORDER BY s.name`, from, to)
	visits, err := scanAll(rows, err, "visits", func(v *visit) []any { return []any{&v.name, &v.failed, &v.at} })
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
