package storage

import (
	"cmp"
	"context"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// refColumns are what articleRef scans, of articles a and sources s.
const refColumns = `a.id, coalesce(s.name, ''), a.url, a.lang, a.title, a.published, CASE a.date WHEN '' THEN a.day ELSE a.date END`

// referred are articles a, to be asked for by their ids. An index has the
// columns that references, and most of what answers is chosen by, are made of;
// SQLite would go by the table, where they stand behind the text.
const referred = "articles a INDEXED BY articles_by_reference"

func intoRef(r *digest.ArticleRef) []any {
	return []any{&r.ID, &r.Source, &r.URL, &r.Lang, &r.Title, timeAt(&r.Published), &r.Date}
}

// named gives a reference without a source's name the host of its address.
func named(r digest.ArticleRef) digest.ArticleRef {
	if r.Source == "" {
		if u, err := url.Parse(r.URL); err == nil {
			r.Source = strings.TrimPrefix(u.Hostname(), "www.")
		}
	}
	return r
}

// refsOf returns references to articles.
func refsOf(ctx context.Context, q queryer, articles []int64) (map[int64]digest.ArticleRef, error) {
	refs := make(map[int64]digest.ArticleRef, len(articles))
	if len(articles) == 0 {
		return refs, nil
	}
	rows, err := q.QueryContext(ctx, "SELECT "+refColumns+" FROM "+referred+` LEFT JOIN sources s ON s.id = a.source
		WHERE a.id IN (SELECT value FROM json_each(?))`, list(articles))
	found, err := scanAll(rows, err, "articles", intoRef)
	for _, ref := range found {
		refs[ref.ID] = named(ref)
	}
	return refs, err
}

// byLang orders references: the reader's language first, then the oldest.
func byLang(lang string) func(a, b digest.ArticleRef) int {
	return func(a, b digest.ArticleRef) int {
		return cmp.Or(
			cmp.Compare(boolRank(a.Lang == lang), boolRank(b.Lang == lang)),
			a.Published.Compare(b.Published),
			cmp.Compare(a.ID, b.ID),
		)
	}
}

// boolRank puts what holds first.
func boolRank(b bool) int {
	if b {
		return 0
	}
	return 1
}

// alias is a name of a person, as texts of one language write it.
type alias struct {
	person     int64
	lang, name string
	count      int
}

// role is an office of a person, as texts of one language state it.
type role struct {
	person                                         int64
	lang, role, body, country, tenure, first, last string
	office, normal                                 string // id in the packs, and what the reader's language calls it, "" if it is no office of the packs
	count                                          int
}

// bestName is how the texts of the reader's language print a name most, in full
// if any does; where none prints it, the nearest language's, transliterated.
func (c *cast) bestName(id int64) string {
	if len(c.aliases[id]) == 0 {
		return ""
	}
	best := slices.MinFunc(c.aliases[id], c.compare)
	if best.lang == c.lang || c.transliterate == nil {
		return best.name
	}
	return c.transliterate(best.name, best.lang, c.lang)
}

// cast are persons with all that is known of their names and offices.
type cast struct {
	lang string // of the reader
	// transliterate writes a name of one language as another would.
	transliterate func(name, from, to string) string

	country map[int64]string
	aliases map[int64][]alias
	roles   map[int64][]role
}

// loadCast loads the persons in three queries, however many they are.
func (s *Store) loadCast(ctx context.Context, q queryer, ids []int64, lang string) (*cast, error) {
	c := &cast{lang: lang, transliterate: s.transliterate, country: make(map[int64]string), aliases: make(map[int64][]alias), roles: make(map[int64][]role)}
	ids = slices.Clone(ids)
	slices.Sort(ids)
	people := list(slices.Compact(ids))
	type country struct {
		person int64
		code   string
	}
	rows, err := q.QueryContext(ctx, "SELECT id, country FROM people WHERE id IN (SELECT value FROM json_each(?))", people)
	countries, err := scanAll(rows, err, "countries", func(v *country) []any { return []any{&v.person, &v.code} })
	if err != nil {
		return nil, err
	}
	for _, v := range countries {
		c.country[v.person] = v.code
	}
	rows, err = q.QueryContext(ctx, "SELECT person, lang, name, count FROM aliases WHERE person IN (SELECT value FROM json_each(?))", people)
	aliases, err := scanAll(rows, err, "names", func(a *alias) []any { return []any{&a.person, &a.lang, &a.name, &a.count} })
	if err != nil {
		return nil, err
	}
	for _, a := range aliases {
		c.aliases[a.person] = append(c.aliases[a.person], a)
	}
	rows, err = q.QueryContext(ctx, `
		SELECT r.person, r.lang, r.role, r.body, r.country, r.tenure, r.first, r.last, r.office, coalesce(json_extract(o.names, '$.' || ?), ''), r.count
		FROM roles r LEFT JOIN offices o ON o.id = r.office
		WHERE r.person IN (SELECT value FROM json_each(?)) AND (r.role <> '' OR r.body <> '')`, lang, people)
	roles, err := scanAll(rows, err, "roles", func(r *role) []any {
		return []any{&r.person, &r.lang, &r.role, &r.body, &r.country, &r.tenure, &r.first, &r.last, &r.office, &r.normal, &r.count}
	})
	for _, r := range roles {
		c.roles[r.person] = append(c.roles[r.person], r)
	}
	return c, err
}

// compare orders names: the reader's language, then those it reads best;
// names in full before initials and surnames alone; the most frequent.
func (c *cast) compare(a, b alias) int {
	return cmp.Or(
		cmp.Compare(c.distance(a), c.distance(b)),
		cmp.Compare(boolRank(inFull(a.name)), boolRank(inFull(b.name))),
		cmp.Compare(b.count, a.count),
		cmp.Compare(a.name, b.name),
	)
}

// distance is how far a name's language is from the reader's.
func (c *cast) distance(a alias) int {
	order := map[string]string{"kk": "kk ru en", "ru": "ru kk en", "en": "en ru kk"}[c.lang]
	if a.name == "" {
		return len(order) + 2
	}
	if i := strings.Index(order, a.lang); i >= 0 && a.lang != "" {
		return i
	}
	return len(order) + 1
}

// inFull says that a name has at least two words and no initial.
func inFull(name string) bool {
	words := strings.Fields(name)
	for _, w := range words {
		if utf8.RuneCountInString(strings.TrimSuffix(w, ".")) <= 1 {
			return false
		}
	}
	return len(words) > 1
}
