package storage

import (
	"context"
	"slices"

	"minber/digest"
)

const (
	// mostDisputes is how many of a story are shown, ...
	mostDisputes = 2
	// ... and mostPersonal of a person.
	mostPersonal = 3
)

// dispute notes on what the articles of each story disagree.
func (g *gathering) dispute(ctx context.Context, stories []digest.Story) error {
	told := make([][]digest.ArticleRef, len(stories))
	for i, s := range stories {
		if len(s.Others) > 0 {
			told[i] = append([]digest.ArticleRef{s.Lead}, s.Others...)
		}
	}
	found, err := g.disputes(ctx, g.tx, told, g.order.Lang)
	for i, disputes := range found {
		stories[i].Disputes = disputes[:min(len(disputes), mostDisputes)]
	}
	return err
}

// disputeHits notes on what the articles of the stories disagree to which those
// that were found belong.
func (s *Store) disputeHits(ctx context.Context, q queryer, hits []digest.SearchHit, lang string) error {
	articles := make([]int64, len(hits))
	for i, hit := range hits {
		articles[i] = hit.Ref.ID
	}
	stories, err := companions(ctx, q, articles)
	if err != nil {
		return err
	}
	told := make([][]digest.ArticleRef, len(hits))
	for i, hit := range hits {
		told[i] = stories[hit.Ref.ID]
	}
	found, err := s.disputes(ctx, q, told, lang)
	for i, disputes := range found {
		hits[i].Disputes = disputes[:min(len(disputes), mostDisputes)]
	}
	return err
}

// disputesAbout returns what is disputed of a person in the stories of what a
// card shows.
func (s *Store) disputesAbout(ctx context.Context, q queryer, card digest.Card, lang string) ([]digest.Dispute, error) {
	var articles []int64
	for _, said := range card.Said {
		articles = append(articles, said.Ref.ID)
	}
	for _, met := range card.Meetings {
		for _, ref := range met.Refs {
			articles = append(articles, ref.ID)
		}
	}
	for _, ahead := range card.Ahead {
		articles = append(articles, ahead.Ref.ID)
	}
	stories, err := companions(ctx, q, articles)
	if err != nil {
		return nil, err
	}
	var told [][]digest.ArticleRef
	var seen []int64
	for _, id := range articles {
		if refs := stories[id]; len(refs) > 0 && !slices.Contains(seen, refs[0].ID) {
			told, seen = append(told, refs), append(seen, refs[0].ID)
		}
	}
	found, err := s.disputes(ctx, q, told, lang)
	var about []digest.Dispute
	for _, disputes := range found {
		for _, d := range disputes {
			if len(about) < mostPersonal && slices.ContainsFunc(d.About, func(p digest.PersonRef) bool { return p.ID == card.Person.ID }) {
				about = append(about, d)
			}
		}
	}
	return about, err
}

// companions returns the articles of the stories to which some articles belong,
// by the latter; none where nobody else tells of it.
func companions(ctx context.Context, q queryer, articles []int64) (map[int64][]digest.ArticleRef, error) {
	type row struct {
		article, story int64
	}
	rows, err := q.QueryContext(ctx, `
		SELECT m.id, m.story FROM (SELECT DISTINCT story FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND story IS NOT NULL) n
		CROSS JOIN articles m WHERE m.story = n.story AND m.relevant = 1 ORDER BY m.story, m.id`, list(articles))
	members, err := scanAll(rows, err, "articles of stories", func(r *row) []any { return []any{&r.article, &r.story} })
	if err != nil {
		return nil, err
	}
	of := make(map[int64][]int64)
	var all []int64
	for _, m := range members {
		if len(of[m.story]) < mostMembers {
			of[m.story], all = append(of[m.story], m.article), append(all, m.article)
		}
	}
	refs, err := refsOf(ctx, q, all)
	told := make(map[int64][]digest.ArticleRef)
	for _, m := range members {
		if !slices.Contains(articles, m.article) || len(of[m.story]) < 2 {
			continue
		}
		for _, id := range of[m.story] {
			told[m.article] = append(told[m.article], refs[id])
		}
	}
	return told, err
}

// disputes finds on what the articles of each story disagree. Stories may have
// no articles.
func (s *Store) disputes(ctx context.Context, q queryer, stories [][]digest.ArticleRef, lang string) ([][]digest.Dispute, error) {
	var articles []int64
	for _, refs := range stories {
		for _, ref := range refs {
			articles = append(articles, ref.ID)
		}
	}
	found := make([][]digest.Dispute, len(stories))
	if len(articles) == 0 {
		return found, nil
	}
	accounts, err := loadAccounts(ctx, q, list(articles))
	if err != nil {
		return nil, err
	}
	var people []int64
	for i, refs := range stories {
		told := make([]digest.Account, len(refs))
		for k, ref := range refs {
			told[k] = accounts[ref.ID]
			told[k].Ref = ref
		}
		found[i] = digest.Disputes(told, s.judge)
		for _, d := range found[i] {
			for _, p := range d.About {
				people = append(people, p.ID)
			}
		}
	}
	who, err := s.loadCast(ctx, q, people, lang)
	if err != nil {
		return nil, err
	}
	for _, disputes := range found {
		for _, d := range disputes {
			for k, p := range d.About {
				d.About[k] = who.ref(p.ID, "")
			}
		}
	}
	return found, nil
}

// loadAccounts loads what a list of articles tells that others may tell
// otherwise.
func loadAccounts(ctx context.Context, q queryer, articles many[int64]) (map[int64]digest.Account, error) {
	accounts := make(map[int64]digest.Account)
	type figures struct {
		article int64
		figures []digest.Figure
		cause   string
	}
	rows, err := q.QueryContext(ctx, "SELECT article, figures FROM figures WHERE article IN (SELECT value FROM json_each(?))", articles)
	numbers, err := scanAll(rows, err, "figures", func(r *figures) []any { return []any{&r.article, frailAt(&r.figures, &r.cause)} })
	if err != nil {
		return nil, err
	}
	for _, r := range numbers {
		accounts[r.article] = digest.Account{Figures: r.figures}
	}
	type named struct {
		article, rank int64
		digest.Named
	}
	rows, err = q.QueryContext(ctx, `
		SELECT article, rank, person, lang, name, role, body, country, tenure, day FROM article_people
		WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, rank`, articles)
	people, err := scanAll(rows, err, "whom articles name", func(n *named) []any {
		return []any{&n.article, &n.rank, &n.Person, &n.Lang, &n.Name, &n.Role, &n.Body, &n.Country, &n.Tenure, &n.Day}
	})
	if err != nil {
		return nil, err
	}
	at := make(map[[2]int64]int64)
	for _, n := range people {
		a := accounts[n.article]
		a.People = append(a.People, n.Named)
		accounts[n.article], at[[2]int64{n.article, n.rank}] = a, n.Person
	}
	if err := markAppointing(ctx, q, articles, accounts); err != nil {
		return nil, err
	}
	type days struct {
		article int64
		days    []digest.Day
		cause   string
	}
	rows, err = q.QueryContext(ctx, "SELECT article, days FROM days WHERE article IN (SELECT value FROM json_each(?))", articles)
	dates, err := scanAll(rows, err, "days", func(r *days) []any { return []any{&r.article, frailAt(&r.days, &r.cause)} })
	for _, r := range dates {
		for i, day := range r.days {
			for _, rank := range day.Met {
				r.days[i].Who = append(r.days[i].Who, at[[2]int64{r.article, int64(rank)}])
			}
		}
		a := accounts[r.article]
		a.Days = r.days
		accounts[r.article] = a
	}
	return accounts, err
}

// markAppointing marks the articles that are about offices changing hands.
func markAppointing(ctx context.Context, q queryer, articles many[int64], accounts map[int64]digest.Account) error {
	rows, err := q.QueryContext(ctx, "SELECT article FROM article_topics WHERE topic = 'appointments' AND article IN (SELECT value FROM json_each(?))", articles)
	appointing, err := scanAll(rows, err, "articles on appointments", func(v *int64) []any { return []any{v} })
	for _, id := range appointing {
		a := accounts[id]
		a.Appoints = true
		accounts[id] = a
	}
	return err
}
