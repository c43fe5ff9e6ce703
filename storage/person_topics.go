package storage

import (
	"context"
	"slices"
)

// addTopics adds to how many articles on each of its topics name the people of
// the article: 1 when it is noted, -1 when it is forgotten.
func (s *saving) addTopics(ctx context.Context, people []int64, n int) error {
	people = slices.Clone(people)
	slices.Sort(people)
	err := put(ctx, s.tx, `
		INSERT INTO person_topics (person, topic, articles)
		SELECT w.value, t.topic, ? FROM json_each(?) w, (SELECT topic FROM article_topics WHERE article = ? UNION SELECT '') t WHERE true
		ON CONFLICT (person, topic) DO UPDATE SET articles = person_topics.articles + excluded.articles`,
		n, list(slices.Compact(people)), s.article.ID)
	return err
}

// sumsOfTopics count the topics of people anew.
func sumsOfTopics() []string {
	return []string{
		"DELETE FROM person_topics WHERE person IN (SELECT value FROM json_each(?))",
		`INSERT INTO person_topics (person, topic, articles) SELECT p.person, t.topic, count(DISTINCT p.article)
			FROM article_people p JOIN article_topics t ON t.article = p.article
			WHERE p.person IN (SELECT value FROM json_each(?)) GROUP BY p.person, t.topic`,
		`INSERT INTO person_topics (person, topic, articles) SELECT person, '', count(DISTINCT article)
			FROM article_people WHERE person IN (SELECT value FROM json_each(?)) GROUP BY person`,
	}
}
