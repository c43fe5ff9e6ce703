package storage

import (
	"context"
	"database/sql"
	"slices"

	"minber/digest"
)

const (
	// Of so many articles it is looked up what they are about.
	mostSifted = 4000
	// And of so many, whether that is worth while: if nearly a third is about
	// what is asked for, mostSifted have as many such as are counted.
	mostSampled, enoughAbout = 400, 0.3
)

// sifted looks for the newest articles of a query that ends on some day, and
// asks for words and for what articles are about. A body or a topic may be in
// every second article, and the index would go through all that are newer than
// that day: it is quicker to look for the words only and then look up what those
// articles are about. It is false where so few articles are about it that the
// index finds them sooner.
func (s *Store) sifted(ctx context.Context, tx *sql.Tx, q digest.SearchQuery) (ids []int64, ok bool, err error) {
	words := q
	words.Bodies, words.Topics, words.NotBodies, words.NotTopics = nil, nil, nil, nil
	about, args := aboutIs(q)
	anywhere := words
	anywhere.From, anywhere.To = "", ""
	if q.To == "" || about == "" || s.match(anywhere) == "" {
		return nil, false, nil
	}
	sift := func(match string, most int) (looked int, err error) {
		ids = nil
		err = tx.QueryRowContext(ctx, `
			SELECT count(*), json_group_array(f.docid) FILTER (WHERE `+about+`)
			FROM (SELECT docid FROM search WHERE search MATCH ? ORDER BY docid DESC LIMIT ?) f`, append(slices.Clone(args), matching(match), most)...).
			Scan(&looked, jsonAt(&ids))
		return looked, err
	}
	looked, err := sift(s.matchDays(q.From, q.To), mostSampled)
	if err != nil || looked == 0 || float64(len(ids)) < enoughAbout*float64(looked) {
		return nil, false, err
	}
	// So many should have enough among them; if not, all that may be looked at.
	expected := int(1.2 * mostHits * float64(looked) / float64(len(ids)))
	for _, most := range []int{min(expected, mostSifted), mostSifted} {
		looked, err = sift(s.match(words), most)
		if err != nil {
			return nil, false, err
		}
		if len(ids) >= mostHits || looked < most {
			slices.SortFunc(ids, func(a, b int64) int { return int(b - a) })
			return ids[:min(len(ids), mostHits)], true, nil
		}
	}
	return nil, false, nil
}

// aboutIs is the condition for what an article f.docid is about, "" for
// anything.
func aboutIs(q digest.SearchQuery) (condition string, args []any) {
	// That a body is not empty goes without saying, but not for the index.
	const (
		names = "EXISTS (SELECT 1 FROM json_each(?) j CROSS JOIN article_people p ON p.body = j.value AND p.body <> '' AND p.article = f.docid)"
		is    = "EXISTS (SELECT 1 FROM article_topics t WHERE t.article = f.docid AND t.topic IN (SELECT value FROM json_each(?)))"
	)
	for _, one := range []struct {
		condition string
		ids       []string
	}{{names, q.Bodies}, {is, q.Topics}, {"NOT " + names, q.NotBodies}, {"NOT " + is, q.NotTopics}} {
		if len(one.ids) == 0 {
			continue
		}
		if condition != "" {
			condition += " AND "
		}
		condition, args = condition+one.condition, append(args, list(one.ids))
	}
	return condition, args
}
