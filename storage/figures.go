package storage

import (
	"context"
	"encoding/json"
	"slices"

	"minber/digest"
)

// mostFigures is how many numbers of an article are kept: what a story is about
// stands high up.
const mostFigures = 24

// mostDays is how many days of an article are kept: more is a calendar.
const mostDays = 40

// saveDays keeps the days that the article names.
func (s *saving) saveDays(ctx context.Context) error {
	if len(s.read.Days) == 0 {
		return nil
	}
	data, err := json.Marshal(s.read.Days[:min(len(s.read.Days), mostDays)])
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, "INSERT INTO days (article, days) VALUES (?, ?)", s.article.ID, string(data))
	return err
}

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
