package storage

import "testing"

// A database of the version before namesakes were told apart keeps its people,
// and what is known of them.
func TestPeopleOfAnOlderDatabaseAreKept(t *testing.T) {
	ctx := t.Context()
	s := oldDatabase(t, 4,
		`INSERT INTO articles (id, source, url, hash, declared, headline, text, date, date_only, added, known_at, rules, lang, day)
			VALUES (1, 's', 'u', x'01', 'ru', '', 'text', '', 0, 1, 1, 1, 'ru', '2026-01-02')`,
		"INSERT INTO people (id, surname, given, country) VALUES (3, 'petrov', 'ivan', 'RU'), (7, 'aliev', 'samat', 'KZ'), (9, 'gone', '', '')",
		"DELETE FROM people WHERE id = 9",
		`INSERT INTO article_people (article, rank, person, lang, name, role, body, country, spoke, day) VALUES
			(1, 0, 3, 'ru', 'Иван Петров', 'сенатор', '', 'RU', 1, '2026-01-02'), (1, 1, 7, 'ru', 'Самат Алиев', '', '', 'KZ', 0, '2026-01-02')`,
		"INSERT INTO aliases VALUES (3, 'ru', 'Иван Петров', 1), (7, 'ru', 'Самат Алиев', 1)",
		"INSERT INTO roles (person, lang, role, body, country, first, last, count) VALUES (3, 'ru', 'сенатор', '', 'RU', '2026-01-02', '2026-01-02', 1)",
		"INSERT INTO name_words VALUES ('петров', 3), ('алиев', 7)",
		"INSERT INTO statements (article, person, at, kind, text, start, stop) VALUES (1, 3, 1, 'quote', 'Да', 0, 4)",
		"INSERT INTO meetings (id, a, b, kind, place, date, day) VALUES (1, 3, 7, 'meeting', '', '', '2026-01-02')",
		"INSERT INTO reports (meeting, article, kind, place, date, day, start, stop) VALUES (1, 1, 'meeting', '', '', '2026-01-02', 0, 4)",
	)
	for query, want := range map[string]int{
		"SELECT count(*) FROM people":                               2,
		"SELECT count(*) FROM aliases":                              2,
		"SELECT count(*) FROM roles":                                2,
		"SELECT count(*) FROM name_words":                           4,
		"SELECT count(DISTINCT face) FROM face_keys":                2,
		"SELECT count(*) FROM article_people WHERE face = person":   2,
		"SELECT count(*) FROM statements WHERE face = 3":            1,
		"SELECT count(*) FROM reports WHERE a = 3 AND b = 7":        1,
		"SELECT count(*) FROM pragma_foreign_key_check":             0,
		"SELECT seq FROM sqlite_sequence WHERE name = 'people'":     9,
		"SELECT count(*) FROM meetings m JOIN people p ON p.id=m.a": 1,
	} {
		got := 0
		if err := s.reader.QueryRowContext(ctx, query).Scan(&got); err != nil || got != want {
			t.Errorf("%s: %d, want %d (%v)", query, got, want, err)
		}
	}
}
