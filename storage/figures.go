package storage

import (
	"context"
	"encoding/json"
	"slices"

	"minber/digest"
)

// mostFigures is how many numbers of an article are kept: what a story is about
// stands high up.
const mostFigures = 40

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
	err = put(ctx, s.tx, "INSERT INTO days (article, days) VALUES (?, ?)", s.article.ID, string(data))
	return err
}

// saveFigures keeps the numbers of the article; of those of which it is not
// known what they count, only how much that is.
func (s *saving) saveFigures(ctx context.Context) error {
	if len(s.read.Figures) == 0 {
		return nil
	}
	figures := slices.Clone(s.read.Figures[:min(len(s.read.Figures), mostFigures)])
	for i, f := range figures {
		if f.Unit == "" {
			figures[i] = digest.Figure{Value: f.Value}
		}
	}
	data, err := json.Marshal(figures)
	if err != nil {
		return err
	}
	err = put(ctx, s.tx, "INSERT INTO figures (article, figures) VALUES (?, ?)", s.article.ID, string(data))
	return err
}
