package storage

import (
	"context"
	"database/sql"

	"minber/digest"
)

// keepAlternates remembers where a new article is in other languages.
func keepAlternates(ctx context.Context, tx *sql.Tx, id int64, a digest.Article) error {
	for _, address := range a.Alternates {
		if address = canonical(address); address == "" || address == canonical(a.URL) {
			continue
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO alternates (article, address) VALUES (?, ?) ON CONFLICT DO NOTHING", id, address)
		if err != nil {
			return err
		}
	}
	return nil
}

// alternates returns the articles that are the article in other languages, by
// what its page says or theirs do.
func (s *saving) alternates(ctx context.Context) ([]int64, error) {
	rows, err := s.tx.QueryContext(ctx, `
		SELECT a.id FROM alternates x JOIN articles a ON a.canonical = x.address WHERE x.article = ?1
		UNION SELECT x.article FROM articles a JOIN alternates x ON x.address = a.canonical WHERE a.id = ?1`, s.article.ID)
	return scanAll(rows, err, "editions in other languages", func(id *int64) []any { return []any{id} })
}
