package storage

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"minber/digest"
)

const (
	// A key that more articles of a bucket have is as good as one that so many
	// have.
	mostUses = 256
	// Of those that have a key, so many are looked at, the latest, ...
	tracedUses = 48
	// ... and of all that have some, those that have most in common.
	mostCompared = 24
	// A story is known by so many of its articles.
	mostMembers = 12
	// So many articles are enough to tell what is rare.
	enoughArticles = 2000
)

// neighbour is an article that may tell the same story.
type neighbour struct {
	id, story int64
	packed    []byte // its copies and keys
	edition   bool   // the article itself in another language
	storyFacts
}

// saveStory finds the story that the article tells, or begins a new one.
func (s *saving) saveStory(ctx context.Context) (story int64, err error) {
	mine := storyFacts{known: s.knownAt, day: s.day, lang: s.read.Lang, copies: s.copies, keys: s.storyKeys()}
	if mine.source, err = s.outletOf(ctx, s.article.Source); err != nil {
		return 0, err
	}
	w, others, err := s.candidates(ctx, &mine)
	if err != nil {
		return 0, err
	}
	if story = w.choose(mine, others); story == 0 {
		res, err := s.tx.ExecContext(ctx, "INSERT INTO stories DEFAULT VALUES")
		if err != nil {
			return 0, err
		}
		if story, err = res.LastInsertId(); err != nil {
			return 0, err
		}
	}
	return story, s.keepStoryKeys(ctx, story, mine)
}

// outletOf is a source, "" for one where texts of several outlets lie together.
func (s *sitting) outletOf(ctx context.Context, source string) (string, error) {
	if outlet, ok := s.outlet[source]; ok {
		return outlet, nil
	}
	var outlet string
	err := s.tx.QueryRowContext(ctx, "SELECT iif(EXISTS (SELECT 1 FROM sources WHERE id = ?1 AND kind IN (?2, ?3)), '', ?1)",
		source, digest.FileKind, digest.FolderKind).Scan(&outlet)
	s.outlet[source] = outlet
	return outlet, err
}

// choose returns the story to which an article belongs, 0 for a new one. A
// story that can't be meant by one of its articles is not meant by any.
func (w weigher) choose(mine storyFacts, others []neighbour) int64 {
	type fit struct {
		best, sum float64
		n         int
		not       bool
	}
	fits := make(map[int64]*fit)
	for _, o := range others {
		f := fits[o.story]
		if f == nil {
			f = &fit{}
			fits[o.story] = f
		}
		k := w.kinship(mine, o.storyFacts)
		if o.edition {
			k = max(k, sameEdition)
		}
		f.best, f.sum, f.n, f.not = max(f.best, k), f.sum+k, f.n+1, f.not || k == 0
	}
	var story int64
	for _, id := range slices.Sorted(maps.Keys(fits)) {
		f := fits[id]
		if f.not || f.best < sameEvent || f.sum/float64(f.n) < sameEventAll {
			continue
		}
		if story == 0 || f.best > fits[story].best {
			story = id
		}
	}
	return story
}

// candidates returns articles of the stories that may be told, and how rare is
// what tells them; it weighs mine. Its work grows neither with the archive nor
// with what appears in a day.
func (s *saving) candidates(ctx context.Context, mine *storyFacts) (weigher, []neighbour, error) {
	w, having, err := s.uses(ctx, mine)
	if err != nil {
		return w, nil, err
	}
	mine.worth = w.sum(mine.keys)
	worth := make(map[int64]float64)
	for key, articles := range having {
		for _, a := range articles {
			worth[a] += w.of(key)
		}
	}
	near := slices.SortedFunc(maps.Keys(worth), func(a, b int64) int {
		return cmp.Or(cmp.Compare(worth[b], worth[a]), cmp.Compare(a, b))
	})
	near = near[:min(len(near), mostCompared)]
	editions, err := s.alternates(ctx)
	if err != nil {
		return w, nil, err
	}
	near = append(near, editions...)
	rows, err := s.tx.QueryContext(ctx, `
		SELECT article, story, known, day, lang, source, worth, facts FROM story_facts WHERE article IN (
			SELECT value FROM json_each(?1) UNION
			SELECT article FROM (SELECT article, row_number() OVER (PARTITION BY story ORDER BY article) AS n FROM story_facts
				WHERE story IN (SELECT f.story FROM json_each(?1) j CROSS JOIN story_facts f ON f.article = j.value)) m WHERE n <= ?2)
		ORDER BY article`, list(near), mostMembers)
	others, err := scanAll(rows, err, "candidates", func(n *neighbour) []any {
		return []any{&n.id, &n.story, &n.known, &n.day, &n.lang, &n.source, &n.worth, &n.packed}
	})
	began := make(map[int64]int64)
	for i := range others {
		n := &others[i]
		n.copies, n.keys = unpackStoryFacts(n.packed)
		n.edition = slices.Contains(editions, n.id)
		if first, seen := began[n.story]; !seen || n.known < first {
			began[n.story] = n.known
		}
	}
	// A story is measured from its beginning, so that it can't creep on from day
	// to day.
	return w, slices.DeleteFunc(others, func(n neighbour) bool { return mine.known-began[n.story] > storySpan }), err
}

// uses counts the articles near in time that have the article's keys, and
// returns some of them.
func (s *saving) uses(ctx context.Context, mine *storyFacts) (w weigher, having map[storyKey][]int64, err error) {
	w.with, having = make(map[storyKey]int), make(map[storyKey][]int64)
	err = s.tx.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM articles WHERE known_at BETWEEN ? AND ? LIMIT ?) a",
		mine.known-storySpan, mine.known+storySpan, enoughArticles).Scan(&w.all)
	if err != nil {
		return w, nil, err
	}
	type use struct {
		key    storyKey
		uses   int
		latest string
	}
	bucket := bucketOf(mine.known)
	rows, err := s.tx.QueryContext(ctx, `
		SELECT s.key, s.uses, s.latest FROM json_each(?) b CROSS JOIN json_each(?) k
		CROSS JOIN story_keys s ON s.bucket = b.value AND s.key = k.value`,
		list([]int64{bucket - 1, bucket, bucket + 1}), list(findable(*mine)))
	all, err := scanAll(rows, err, "uses of keys", func(u *use) []any { return []any{&u.key, &u.uses, &u.latest} })
	for _, u := range all {
		w.with[u.key] += min(u.uses, mostUses)
		having[u.key] = append(having[u.key], readTraces(u.latest)...)
	}
	return w, having, err
}

// topicsOf returns the topics of a list of articles, most important first.
func topicsOf(ctx context.Context, q queryer, articles many[int64]) (map[int64][]string, error) {
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
