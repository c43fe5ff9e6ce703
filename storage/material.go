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
	at       map[int64]article
	refs     map[int64]digest.ArticleRef
	about    map[int64]digest.About
}

func (g *gathering) gather(ctx context.Context, m *digest.Material) (err error) {
	if err := g.news(ctx); err != nil {
		return err
	}
	met, meets, err := g.meetings(ctx)
	if err != nil {
		return err
	}
	said, err := g.said(ctx)
	if err != nil {
		return err
	}
	if m.Stories, err = g.stories(ctx, meets); err != nil {
		return err
	}
	if err := g.introduce(ctx, m, met, said); err != nil {
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

// news loads the articles of the window.
func (g *gathering) news(ctx context.Context) error {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT `+refColumns+`, coalesce(a.story, 0), coalesce(s.official, 0), a.day, a.known_at
		FROM articles a LEFT JOIN sources s ON s.id = a.source
		WHERE a.known_at > ? AND a.known_at <= ? AND a.relevant = 1
		ORDER BY coalesce(a.published, a.known_at), a.id`, unix(g.window.From), unix(g.window.To))
	g.articles, err = scanAll(rows, err, "articles of the window", func(a *article) []any {
		return append(intoRef(&a.ArticleRef), &a.story, &a.official, &a.day, &a.known)
	})
	ids := make([]int64, len(g.articles))
	g.at = make(map[int64]article, len(g.articles))
	g.refs = make(map[int64]digest.ArticleRef, len(g.articles))
	for i := range g.articles {
		a := &g.articles[i]
		a.ArticleRef = named(a.ArticleRef)
		ids[i], g.at[a.ID], g.refs[a.ID] = a.ID, *a, a.ArticleRef
	}
	g.ids = list(ids)
	return err
}

// stories groups the window's articles; the story told first comes first.
func (g *gathering) stories(ctx context.Context, meets map[int64]bool) ([]digest.Story, error) {
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
			st.Meets = st.Meets || meets[a.ID]
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
	sentences map[int64][]digest.Sentence
	people    map[int64][]int64
	speaks    map[int64]bool
}

func (g *gathering) facts(ctx context.Context) (f windowFacts, err error) {
	mentions, err := mentioned(ctx, g.tx, g.ids)
	if err != nil {
		return f, err
	}
	if g.about, err = aboutArticles(ctx, g.tx, g.ids, mentions); err != nil {
		return f, err
	}
	f.people = make(map[int64][]int64)
	for _, m := range mentions {
		f.people[m.article] = append(f.people[m.article], m.person)
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
	rows, err = g.tx.QueryContext(ctx, "SELECT DISTINCT article FROM statements WHERE article IN (SELECT value FROM json_each(?))", g.ids)
	speak, err := scanAll(rows, err, "articles that quote", func(v *int64) []any { return []any{v} })
	f.speaks = make(map[int64]bool, len(speak))
	for _, id := range speak {
		f.speaks[id] = true
	}
	return f, err
}

// meetings loads the meetings that the window's articles report, and says which
// articles do.
func (g *gathering) meetings(ctx context.Context) ([]encounter, map[int64]bool, error) {
	type report struct{ meeting, article int64 }
	rows, err := g.tx.QueryContext(ctx, `
		SELECT r.meeting, r.article FROM reports r JOIN meetings m ON m.id = r.meeting
		WHERE r.article IN (SELECT value FROM json_each(?)) ORDER BY m.day DESC, m.id DESC`, g.ids)
	reports, err := scanAll(rows, err, "meetings of the window", func(r *report) []any { return []any{&r.meeting, &r.article} })
	if err != nil {
		return nil, nil, err
	}
	var ids []int64
	tell := make(map[int64]bool, len(reports))
	for _, r := range reports {
		ids, tell[r.article] = append(ids, r.meeting), true
	}
	met, err := encounters(ctx, g.tx, slices.Compact(ids), g.lang, g.refs)
	return met, tell, err
}

// mostSaid bounds the statements of a window; an edition quotes six.
const mostSaid = 300

func (g *gathering) said(ctx context.Context) ([]spoken, error) {
	rows, err := g.tx.QueryContext(ctx, `
		SELECT id, person, kind, text, article FROM statements WHERE article IN (SELECT value FROM json_each(?))
		ORDER BY lang = ? DESC, at DESC, id LIMIT ?`, g.ids, g.lang, mostSaid)
	said, err := scanAll(rows, err, "statements of the window", func(r *spoken) []any {
		return []any{&r.ID, &r.person, &r.Kind, &r.Text, &r.Ref.ID}
	})
	for i := range said {
		r := &said[i]
		r.day, r.Ref = g.at[r.Ref.ID].day, g.refs[r.Ref.ID]
	}
	return said, err
}

// introduce shows who met and who spoke.
func (g *gathering) introduce(ctx context.Context, m *digest.Material, met []encounter, said []spoken) error {
	people := make([]int64, 0, 2*len(met)+len(said))
	for _, e := range met {
		people = append(people, e.a, e.b)
	}
	for _, r := range said {
		people = append(people, r.person)
	}
	who, err := g.loadCast(ctx, g.tx, people, g.lang)
	if err != nil {
		return err
	}
	for _, e := range met {
		m.Meetings = append(m.Meetings, e.record(who))
	}
	for _, r := range said {
		m.Said = append(m.Said, r.record(who))
	}
	return nil
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
