package storage

import (
	"context"
	"slices"
)

// neighbour is an article that may tell the same story.
type neighbour struct {
	id, story int64
	storyFacts
}

// saveStory puts the article into the story it tells, or into a new one.
func (s *saving) saveStory(ctx context.Context, terms []string) error {
	mine := storyFacts{known: s.knownAt, lang: s.read.Lang, sketch: sketch(terms), topics: s.read.Topics, meetings: s.met}
	for _, who := range s.people {
		if !slices.Contains(mine.people, who.person) {
			mine.people = append(mine.people, who.person)
		}
	}
	mine.copies, mine.keys = minHashOf(sequence(s.words)), s.storyKeys()
	if err := s.keepStoryKeys(ctx, mine); err != nil {
		return err
	}
	others, err := s.neighbours(ctx, mine)
	if err != nil {
		return err
	}
	var story int64
	best, people := 0, 0
	for _, o := range others {
		rank, n := kinship(mine, o.storyFacts), common(mine.people, o.people)
		if rank > best || rank > 0 && rank == best && n > people {
			story, best, people = o.story, rank, n
		}
	}
	if story == 0 {
		res, err := s.tx.ExecContext(ctx, "INSERT INTO stories DEFAULT VALUES")
		if err != nil {
			return err
		}
		if story, err = res.LastInsertId(); err != nil {
			return err
		}
	}
	_, err = s.tx.ExecContext(ctx, "UPDATE articles SET story = ? WHERE id = ?", story, s.article.ID)
	return err
}

// neighbours returns the articles of those stories that began near enough,
// with their facts. A story is measured from its beginning, so that it can't
// creep on from day to day.
func (s *saving) neighbours(ctx context.Context, mine storyFacts) ([]neighbour, error) {
	rows, err := s.tx.QueryContext(ctx, `
		SELECT a.id, a.story, a.known_at, a.lang, a.terms FROM articles a
		WHERE a.known_at BETWEEN ? AND ? AND a.story IS NOT NULL AND a.id <> ?
		ORDER BY a.id`, mine.known-storySpan, mine.known+storySpan, s.article.ID)
	near, err := scanAll(rows, err, "neighbours", func(n *neighbour) []any {
		return []any{&n.id, &n.story, &n.known, &n.lang, &n.sketch}
	})
	if err != nil || len(near) == 0 {
		return nil, err
	}
	ids := make([]int64, len(near))
	at := make(map[int64]*neighbour, len(near))
	for i := range near {
		ids[i], at[near[i].id] = near[i].id, &near[i]
	}
	type pair struct{ article, other int64 }
	into := func(p *pair) []any { return []any{&p.article, &p.other} }
	of := list(ids)
	rows, err = s.tx.QueryContext(ctx, "SELECT DISTINCT article, person FROM article_people WHERE article IN (SELECT value FROM json_each(?))", of)
	people, err := scanAll(rows, err, "their people", into)
	if err != nil {
		return nil, err
	}
	for _, p := range people {
		at[p.article].people = append(at[p.article].people, p.other)
	}
	rows, err = s.tx.QueryContext(ctx, "SELECT article, meeting FROM reports WHERE article IN (SELECT value FROM json_each(?))", of)
	meetings, err := scanAll(rows, err, "their meetings", into)
	if err != nil {
		return nil, err
	}
	for _, p := range meetings {
		at[p.article].meetings = append(at[p.article].meetings, p.other)
	}
	topics, err := topicsOf(ctx, s.tx, of)
	if err != nil {
		return nil, err
	}
	for i := range near {
		near[i].topics = topics[near[i].id]
	}
	began, err := s.beginnings(ctx, near)
	return slices.DeleteFunc(near, func(n neighbour) bool { return mine.known-began[n.story] > storySpan }), err
}

// beginnings returns when the stories of the articles became known.
func (s *saving) beginnings(ctx context.Context, articles []neighbour) (map[int64]int64, error) {
	stories := make([]int64, 0, len(articles))
	for _, a := range articles {
		stories = append(stories, a.story)
	}
	slices.Sort(stories)
	type beginning struct{ story, known int64 }
	rows, err := s.tx.QueryContext(ctx, `
		SELECT story, min(known_at) FROM articles WHERE story IN (SELECT value FROM json_each(?)) GROUP BY story`,
		list(slices.Compact(stories)))
	all, err := scanAll(rows, err, "beginnings of stories", func(b *beginning) []any { return []any{&b.story, &b.known} })
	began := make(map[int64]int64, len(all))
	for _, b := range all {
		began[b.story] = b.known
	}
	return began, err
}

// topicsOf returns the topics of a list of articles, most important first.
func topicsOf(ctx context.Context, q queryer, articles string) (map[int64][]string, error) {
	type row struct {
		article int64
		topic   string
	}
	rows, err := q.QueryContext(ctx, "SELECT article, topic FROM article_topics WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, rank", articles)
	all, err := scanAll(rows, err, "topics", func(r *row) []any { return []any{&r.article, &r.topic} })
	topics := make(map[int64][]string)
	for _, r := range all {
		topics[r.article] = append(topics[r.article], r.topic)
	}
	return topics, err
}
