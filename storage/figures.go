package storage

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"minber/digest"
)

// mostFigures is how many numbers of an article are kept: what a story is about
// stands high up.
const mostFigures = 24

// saveFigures keeps the numbers of which it is known what they count.
func (s *saving) saveFigures(ctx context.Context) error {
	figures := slices.DeleteFunc(slices.Clone(s.read.Figures), func(f digest.Figure) bool { return f.Unit == "" })
	if len(figures) == 0 {
		return nil
	}
	data, err := json.Marshal(figures[:min(len(figures), mostFigures)])
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, "INSERT INTO figures (article, figures) VALUES (?, ?)", s.article.ID, string(data))
	return err
}

// mostDisputes is how many of a story are shown.
const mostDisputes = 1

// dispute notes on what the articles of a story disagree, the oldest first.
func (g *gathering) dispute(ctx context.Context, d *digest.Digest) error {
	var articles []int64
	for _, s := range d.Stories {
		if len(s.Others) > 0 {
			articles = append(articles, s.Lead.ID)
			for _, ref := range s.Others {
				articles = append(articles, ref.ID)
			}
		}
	}
	if len(articles) == 0 {
		return nil
	}
	type row struct {
		article int64
		figures []digest.Figure
		cause   string
	}
	rows, err := g.tx.QueryContext(ctx, "SELECT article, figures FROM figures WHERE article IN (SELECT value FROM json_each(?))", list(articles))
	all, err := scanAll(rows, err, "figures", func(r *row) []any { return []any{&r.article, frailAt(&r.figures, &r.cause)} })
	figures := make(map[int64][]digest.Figure, len(all))
	for _, r := range all {
		figures[r.article] = r.figures
	}
	for i := range d.Stories {
		s := &d.Stories[i]
		var accounts []digest.Account
		for _, ref := range append([]digest.ArticleRef{s.Lead}, s.Others...) {
			if len(figures[ref.ID]) > 0 {
				accounts = append(accounts, digest.Account{Ref: ref, Figures: figures[ref.ID]})
			}
		}
		slices.SortFunc(accounts, func(a, b digest.Account) int {
			return cmp.Or(a.Ref.Published.Compare(b.Ref.Published), cmp.Compare(a.Ref.ID, b.Ref.ID))
		})
		disputes := digest.Disputes(accounts)
		s.Disputes = disputes[:min(len(disputes), mostDisputes)]
	}
	return err
}
