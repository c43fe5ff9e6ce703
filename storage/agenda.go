package storage

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"slices"
	"sort"
	"strings"
	"time"

	"minber/digest"
)

const (
	// Of so many, the soonest, an agenda is made.
	agendaLooked = 1000
	// What has no date is of interest for so long after it was announced.
	openFor = 30 // days
)

// Agenda returns one page of what is announced, the soonest first, of one day
// what is most certain first, what has no date last, and how much there is in
// all. Copies of one announcement are one.
func (s *Store) Agenda(ctx context.Context, q digest.UpcomingQuery) (page []digest.UpcomingRecord, total int, err error) {
	err = s.read(ctx, "list what is coming up", func(tx *sql.Tx) error {
		found, err := s.agendaRows(ctx, tx, q)
		if err != nil {
			return err
		}
		kept := joined(found, q.Lang)
		slices.SortStableFunc(kept, func(a, b announced) int { return compareAgenda(a.UpcomingRecord, b.UpcomingRecord, q.Lang) })
		total = len(kept)
		from := min(max(q.Page.Offset, 0), total)
		to := total
		if q.Page.Limit > 0 {
			to = min(from+q.Page.Limit, total)
		}
		page, err = worded(ctx, tx, kept[from:to])
		return err
	})
	return page, total, err
}

func compareAgenda(a, b digest.UpcomingRecord, lang string) int {
	certainty := []string{digest.Decided, digest.Planned, "", digest.Proposed}
	return cmp.Or(
		cmp.Compare(boolRank(a.Date != ""), boolRank(b.Date != "")),
		cmp.Compare(a.Date+"~", b.Date+"~"), // a month behind its days
		cmp.Compare(slices.Index(certainty, a.Certainty), slices.Index(certainty, b.Certainty)),
		cmp.Compare(boolRank(a.Lang == lang), boolRank(b.Lang == lang)),
		b.Ref.Published.Compare(a.Ref.Published),
	)
}

// agendaRows are the announcements that a query selects, copies and all.
func (s *Store) agendaRows(ctx context.Context, tx *sql.Tx, q digest.UpcomingQuery) ([]announced, error) {
	where := []string{"u.date <> '' AND u.date >= substr(?, 1, 4) AND u.date >= substr(?, 1, length(u.date))"}
	args := []any{q.From, q.From}
	if q.To == "" {
		where[0] = "(" + where[0] + " OR u.date = '' AND a.day >= ?)"
		args = append(args, daysAfter(q.From, -openFor))
	} else {
		// A month is over before the one that the next day is of.
		where = append(where, "CASE length(u.date) WHEN 10 THEN u.date <= ? WHEN 7 THEN u.date < substr(?, 1, 7) ELSE u.date || '-12-31' <= ? END")
		args = append(args, q.To, daysAfter(q.To, 1), q.To)
	}
	if q.Person != 0 {
		where = append(where, "EXISTS (SELECT 1 FROM article_people p WHERE p.article = a.id AND p.person = ?)")
		args = append(args, q.Person)
	}
	if q.Topic != "" {
		where = append(where, "EXISTS (SELECT 1 FROM article_topics t WHERE t.article = a.id AND t.topic = ?)")
		args = append(args, q.Topic)
	}
	found, err := s.announcements(ctx, tx, "EXISTS (SELECT 1 FROM article_people p WHERE p.article = a.id AND p.body = ? AND ? <> '')",
		strings.Join(where, " AND ")+" ORDER BY u.date = '', u.date || '~', a.known_at DESC, u.id LIMIT ?",
		append(append([]any{q.Body, q.Body}, args...), agendaLooked)...)
	if err != nil || q.Body == "" && len(q.Mentions) == 0 {
		return found, err
	}
	var phrases [][][]string
	for _, phrase := range q.Mentions {
		phrases = append(phrases, s.asked(phrase, ""))
	}
	return slices.DeleteFunc(found, func(u announced) bool {
		return !u.asked && !slices.ContainsFunc(phrases, func(words [][]string) bool { return mentions(u.sketch, words) })
	}), nil
}

// daysAfter is an ISO day so many days later, or a day after all others if the
// given one is none.
func daysAfter(day string, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return "9999-12-31"
	}
	return t.AddDate(0, 0, days).Format(time.DateOnly)
}

// mentions says whether a sketch has all words of a phrase, each in any of its
// forms.
func mentions(sketch []byte, words [][]string) bool {
	if len(words) == 0 {
		return false
	}
	for _, forms := range words {
		if !slices.ContainsFunc(forms, func(form string) bool { return sketched(sketch, clean(form)) }) {
			return false
		}
	}
	return true
}

// sketched says whether a term is in a sketch.
func sketched(sketch []byte, term string) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(term)) // never fails
	sum, n := h.Sum32(), len(sketch)/4
	i := sort.Search(n, func(i int) bool { return binary.BigEndian.Uint32(sketch[4*i:]) >= sum })
	return term != "" && i < n && binary.BigEndian.Uint32(sketch[4*i:]) == sum
}

// Announcement returns something announced in the words of one article, and
// which other ones of its story announce it too; digest.ErrNotFound if it is
// there no more.
func (s *Store) Announcement(ctx context.Context, id int64) (one digest.UpcomingRecord, err error) {
	err = s.read(ctx, fmt.Sprintf("announcement %d", id), func(tx *sql.Tx) error {
		found, err := s.announcements(ctx, tx, "0", "u.id = ?", id)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return digest.ErrNotFound
		}
		told := found[0]
		if told.story != 0 {
			if found, err = s.announcements(ctx, tx, "0", "u.article IN (SELECT id FROM articles WHERE story = ?)", told.story); err != nil {
				return err
			}
			told = toldBy(found, id)
		}
		records, err := worded(ctx, tx, []announced{told})
		if err != nil {
			return err
		}
		one = records[0]
		return nil
	})
	return one, err
}
