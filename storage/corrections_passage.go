package storage

import (
	"context"
	"database/sql"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

const (
	aroundPassage   = 160 // characters before and after
	passageAtMost   = 700 // characters of it
	passagesAtMost  = 3
	referencesShown = 3
)

// passages returns where an item was read; of a person, articles that name him
// or her.
func passages(ctx context.Context, tx *sql.Tx, p itemPlace) ([]digest.Passage, error) {
	var rows *sql.Rows
	var err error
	switch p.kind {
	case digest.ItemStatement, digest.ItemUpcoming:
		rows, err = tx.QueryContext(ctx, "SELECT ?1, ?2, "+refColumns+`, a.text
			FROM articles a LEFT JOIN sources s ON s.id = a.source WHERE a.id = ?3`, p.start, p.stop, p.article)
	case digest.ItemStory:
		rows, err = tx.QueryContext(ctx, "SELECT coalesce(x.start, 0), coalesce(x.stop, 0), "+refColumns+`, a.text
			FROM articles a LEFT JOIN sentences x ON x.article = a.id LEFT JOIN sources s ON s.id = a.source
			WHERE a.id = ? ORDER BY x.rank LIMIT ?`, p.article, passagesAtMost)
	case digest.ItemMeeting:
		rows, err = tx.QueryContext(ctx, "SELECT r.start, r.stop, "+refColumns+`, a.text
			FROM (SELECT article, start, stop FROM reports WHERE meeting = ?1 UNION SELECT p.article, p.start, p.stop
				FROM spots p JOIN corrections c ON c.id = p.correction WHERE c.meeting = ?1) r
			JOIN articles a ON a.id = r.article LEFT JOIN sources s ON s.id = a.source ORDER BY a.id LIMIT ?2`, p.item, passagesAtMost)
	default:
		rows, err = tx.QueryContext(ctx, "SELECT 0, 0, "+refColumns+`, ''
			FROM articles a LEFT JOIN sources s ON s.id = a.source
			WHERE a.id IN (SELECT article FROM article_people WHERE person = ?) ORDER BY a.id DESC LIMIT ?`, p.item, referencesShown)
	}
	type row struct {
		digest.Passage
		start, stop int
		text        string
	}
	found, err := scanAll(rows, err, "passages", func(r *row) []any {
		return append(append([]any{&r.start, &r.stop}, intoRef(&r.Ref)...), &r.text)
	})
	all := make([]digest.Passage, len(found))
	for i, r := range found {
		all[i].Before, all[i].Text, all[i].After = around(r.text, r.start, r.stop)
		all[i].Ref = named(r.Ref)
	}
	return all, err
}

// around cuts a passage with what stands before and after it out of a text.
func around(text string, start, stop int) (before, passage, after string) {
	if start < 0 || stop > len(text) || start >= stop {
		return "", "", ""
	}
	body := min(len(text)-len(digest.BodyOf(text)), start)
	before, after = lineOf(text[body:start], -aroundPassage), lineOf(text[stop:], aroundPassage)
	passage = strings.Join(strings.Fields(strings.ToValidUTF8(text[start:stop], "")), " ")
	if n := utf8.RuneCountInString(passage); n > passageAtMost {
		letters := []rune(passage)
		passage = string(letters[:passageAtMost/2]) + " … " + string(letters[n-passageAtMost/2:])
	}
	return before, passage, after
}

// lineOf is the beginning of a text, or its end if n is negative, in at most
// so many characters, from the next word on.
func lineOf(text string, n int) string {
	if far := 8 * max(n, -n); len(text) > far { // there is no need to look at all of a long text
		if n > 0 {
			text = text[:far]
		} else {
			text = text[len(text)-far:]
		}
	}
	letters := []rune(strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " "))
	switch {
	case n < 0 && len(letters) > -n:
		_, rest, _ := strings.Cut(string(letters[len(letters)+n:]), " ")
		return "…" + rest
	case n > 0 && len(letters) > n:
		line := string(letters[:n])
		return line[:max(strings.LastIndexByte(line, ' '), 0)] + "…"
	}
	return string(letters)
}
