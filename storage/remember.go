package storage

import (
	"context"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// remember keeps what an article says of the world.
func (s *saving) remember(ctx context.Context) error {
	if err := s.savePeople(ctx); err != nil {
		return err
	}
	if err := s.saveStatements(ctx); err != nil {
		return err
	}
	if err := s.saveMeetings(ctx); err != nil {
		return err
	}
	if err := s.saveFigures(ctx); err != nil {
		return err
	}
	if err := s.saveDays(ctx); err != nil {
		return err
	}
	for _, e := range s.read.Events {
		err := put(ctx, s.tx, "INSERT INTO events (article, name, place, date, start, stop) VALUES (?, ?, ?, ?, ?, ?)",
			s.article.ID, e.Name, e.Place, e.Date, e.At.Start, e.At.End)
		if err != nil {
			return err
		}
	}
	for _, up := range s.read.Upcoming {
		said := passage(s.article.Text, up)
		res, err := s.tx.ExecContext(ctx, "INSERT INTO upcoming (article, known, what, passage, date, certainty, start, stop, sketch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			s.article.ID, s.knownAt, up.What, said, up.Date, up.Certainty, up.At.Start, up.At.End, sketch(s.distinctTerms(said, s.read.Lang)))
		if err != nil {
			return err
		}
		id, err := res.LastInsertId()
		if err != nil {
			return err
		}
		if err := s.saveAnnounced(ctx, id, up); err != nil {
			return err
		}
	}
	return nil
}

// longestAnnouncement is how many characters of an announcement a reader is shown
// as they stand; of a longer sentence the few words that tell what it is.
const longestAnnouncement = 260

// passage is the sentence that announces something, word for word: a clause
// taken out of it can be wrong in its grammar, a sentence can't.
func passage(article string, up digest.Upcoming) string {
	if up.At.Start < 0 || up.At.End > len(article) || up.At.Start >= up.At.End {
		return up.What
	}
	sentence := strings.Join(strings.Fields(article[up.At.Start:up.At.End]), " ")
	if utf8.RuneCountInString(sentence) > longestAnnouncement || !utf8.ValidString(sentence) {
		return up.What
	}
	return sentence
}
