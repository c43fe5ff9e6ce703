package bot

import (
	"context"
	"slices"

	"minber/digest"
)

const (
	longestPair = 4 // words without one between the two names: an inline query is asked for with every letter
	mostPaired  = 3 // namesakes on each side: nobody can be asked who is meant
)

// inlinePair are the meetings of two whom words name, as in /meetings, with
// each other.
func (a *answers) inlinePair(ctx context.Context, r Request, s *speech, words string) ([]InlineResult, error) {
	asked, period := a.cutPeriod(r, words)
	if ways, explicit := pairs(asked); !explicit && len(ways) >= longestPair {
		return nil, nil
	}
	names, err := a.sides(ctx, r, asked)
	if err != nil || len(names) != 2 {
		return nil, err
	}
	var sides [2][]party
	for i, name := range names {
		found, err := a.parties(ctx, r, name)
		if err != nil {
			return nil, err
		}
		sides[i] = found[:min(len(found), mostPaired)]
	}
	var all []InlineResult
	for _, one := range sides[0] {
		for _, other := range sides[1] {
			q := ledgerView{Sides: []party{one, other}, Period: period}.query(r.Lang)
			q.Page = digest.Page{Limit: inlineAPage}
			found, err := a.meets.Ledger(ctx, q)
			if err != nil {
				return nil, err
			}
			for _, met := range found.Meetings {
				one := a.words.inlineMeeting(s, met, a.today(r))
				if !slices.ContainsFunc(all, func(known InlineResult) bool { return known.ID == one.ID }) {
					all = append(all, one)
				}
			}
		}
	}
	return all, nil
}
