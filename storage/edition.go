package storage

import (
	"context"
	"database/sql"

	"minber/digest"
)

// Edition chooses what there is to tell of a window, see digest.Compose. A week
// has hundreds of articles, and an edition a dozen: of all of them only that is
// looked at which is chosen by; names, headlines and summaries are looked up of
// what was chosen.
func (s *Store) Edition(ctx context.Context, o digest.Order) (d digest.Digest, err error) {
	err = s.read(ctx, "choose an edition", func(tx *sql.Tx) error {
		g := gathering{Store: s, tx: tx, order: o}
		m, err := g.material(ctx)
		if err != nil {
			return err
		}
		d = digest.Compose(m, o.Date, o.Zone, o.Days, o.Taste)
		if err := g.tell(ctx, &d); err != nil || o.Taste.Filters() {
			return err // what filters has introduced them all
		}
		return g.introduce(ctx, d.Met, d.Said)
	})
	return d, err
}

// tell gives stories what is shown of them.
func (g *gathering) tell(ctx context.Context, d *digest.Digest) error {
	var shown, all []int64
	for _, s := range d.Stories {
		shown = append(shown, s.Lead.ID)
		for _, ref := range s.Others {
			shown = append(shown, ref.ID)
		}
		for _, a := range g.stories[s.ID] {
			all = append(all, a.id)
		}
	}
	refs, err := refsOf(ctx, g.tx, shown)
	if err != nil {
		return err
	}
	for i := range d.Stories {
		s := &d.Stories[i]
		s.Lead = refs[s.Lead.ID]
		for k, ref := range s.Others {
			s.Others[k] = refs[ref.ID]
		}
	}
	if err := g.dispute(ctx, d.Stories); err != nil {
		return err
	}
	if err := g.summarize(ctx, d); err != nil || !g.order.About || g.order.Taste.Filters() {
		return err // what filters knows already what stories are about
	}
	about, err := aboutArticles(ctx, g.tx, all)
	for i := range d.Stories {
		g.classify(&d.Stories[i], about)
	}
	return err
}

func (g *gathering) summarize(ctx context.Context, d *digest.Digest) error {
	leads := make([]int64, len(d.Stories))
	for i, s := range d.Stories {
		leads[i] = s.Lead.ID
	}
	type line struct {
		article int64
		digest.Sentence
	}
	rows, err := g.tx.QueryContext(ctx, "SELECT article, text, choice FROM sentences WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, rank", list(leads))
	lines, err := scanAll(rows, err, "summaries", func(l *line) []any { return []any{&l.article, &l.Text, &l.Rank} })
	summaries := make(map[int64][]digest.Sentence, len(leads))
	for _, l := range lines {
		summaries[l.article] = append(summaries[l.article], l.Sentence)
	}
	for i, s := range d.Stories {
		d.Tell(i, summaries[s.Lead.ID])
	}
	return err
}

// introduce fills in who met and who spoke, in which words and where that is
// told.
func (g *gathering) introduce(ctx context.Context, met []digest.MeetingRecord, said []digest.StatementRecord) error {
	meetings, statements := make([]int64, len(met)), make([]int64, len(said))
	for i, r := range met {
		meetings[i] = r.ID
	}
	for i, r := range said {
		statements[i] = r.ID
	}
	told, err := encounters(ctx, g.tx, meetings, g.order.Lang)
	if err != nil {
		return err
	}
	rows, err := queryStatements(ctx, g.tx, statements)
	quoted, err := scanSpoken(rows, err)
	if err != nil {
		return err
	}
	people := make([]int64, 0, 2*len(told)+len(quoted))
	for _, e := range told {
		people = append(people, e.a, e.b)
	}
	for _, r := range quoted {
		people = append(people, r.person)
	}
	who, err := g.loadCast(ctx, g.tx, people, g.order.Lang)
	if err != nil {
		return err
	}
	for i, e := range told {
		met[i] = e.record(who)
	}
	records := make(map[int64]digest.StatementRecord, len(quoted))
	for _, r := range quoted {
		records[r.ID] = r.record(who)
	}
	for i, r := range said {
		said[i] = records[r.ID]
	}
	return nil
}
