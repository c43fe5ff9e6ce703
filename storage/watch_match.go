package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// matchWatches notes who waited for the article, in the transaction that
// stores its first reading: so no match is lost, and none is found twice. What
// is no news any more, of an archive or of a source that was away for long, is
// nobody's match. An article looks up its own facts and words; how many
// watches there are beside hardly matters.
func (s *saving) matchWatches(ctx context.Context) error {
	if !s.first || s.now().Sub(time.Unix(s.knownAt, 0)) > lateNews {
		return nil
	}
	if err := s.outletJoins(ctx); err != nil {
		return err
	}
	facts, err := s.watchFacts(ctx)
	if err != nil {
		return err
	}
	keys := make([]string, 0, len(facts)+len(s.forms))
	for key := range facts {
		keys = append(keys, key)
	}
	for _, t := range s.forms {
		keys = append(keys, wordKey+t, nameKey+t)
	}
	type wanted struct{ key, term string }
	rows, err := s.tx.QueryContext(ctx, `
		SELECT DISTINCT key, term FROM watch_keys WHERE key IN (SELECT value FROM json_each(?)) ORDER BY term, key`, list(keys))
	all, err := scanAll(rows, err, "who waits for it", func(w *wanted) []any { return []any{&w.key, &w.term} })
	if err != nil || len(all) == 0 {
		return err
	}
	text := s.watchedText()
	tried := make(map[string]*evidence)
	for _, w := range all { // facts come first: a watch that is told of them needs no word
		e := facts[w.key]
		if w.term != "" {
			isName := strings.HasPrefix(w.key, nameKey)
			as := strconv.FormatBool(isName) + w.term
			known, ok := tried[as]
			if !ok {
				known = text.find(text.wanted(w.term, isName))
				tried[as] = known
			}
			e = known
		}
		if e == nil {
			continue
		}
		if err := s.addMatches(ctx, w.key, w.term, *e); err != nil {
			return err
		}
	}
	return nil
}

// evidence is what shows that an article is a match: a sentence of its text,
// or nothing but the headline.
type evidence struct {
	at    digest.Span
	marks []digest.Span // in bytes from at.Start
}

// addMatches notes the article for everybody who waits under a key, but for
// those who were told of the story, may not be written to, or don't read its
// language.
func (s *saving) addMatches(ctx context.Context, key, term string, e evidence) error {
	marks, err := json.Marshal(e.marks)
	if err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `
		INSERT INTO watch_matches (watch, article, term, start, stop, marks, at, due)
		SELECT k.watch, ?, ?, ?, ?, ?, ?, 0
		FROM watch_keys k JOIN watches w ON w.id = k.watch JOIN chats c ON c.chat = w.chat
		WHERE k.key = ? AND k.term = ? AND w.paused = 0 AND w.deleted IS NULL AND c.gone = 0
			AND (coalesce(json_extract(c.settings, '$.reads'), '') = '' OR instr(json_extract(c.settings, '$.reads'), ?) > 0)
			AND k.watch NOT IN (SELECT m.watch FROM watch_matches m WHERE m.article IN
				(SELECT id FROM articles WHERE story = (SELECT story FROM articles WHERE id = ?)))
		ON CONFLICT DO NOTHING`,
		s.article.ID, term, e.at.Start, e.at.End, string(marks), unix(s.now()), key, term, s.read.Lang, s.article.ID)
	if err != nil {
		return fmt.Errorf("match %s: %w", key, err)
	}
	return nil
}

// watchFacts returns the keys of what the article tells, each with the
// sentence that shows it.
func (s *saving) watchFacts(ctx context.Context) (map[string]*evidence, error) {
	facts := make(map[string]*evidence)
	note := func(kind digest.WatchKind, subject string, e *evidence) {
		key := watchLetters[kind] + subject
		if subject != "" && facts[key] == nil {
			facts[key] = e
		}
	}
	persons := make(map[int64]*evidence)
	for _, p := range s.read.People {
		e := s.sighting(p)
		note(digest.WatchCountry, p.Country, e)
		note(digest.WatchBody, p.Body, e)
		if who, ok := s.people[p.Name]; ok && persons[who.person] == nil {
			persons[who.person] = e
		}
	}
	// Those who were decided to be this person are still watched as
	// themselves, and the archive may know a country that the text leaves out.
	ids := make([]int64, 0, len(persons))
	for id := range persons {
		ids = append(ids, id)
	}
	type face struct {
		id, person int64
		country    string
	}
	rows, err := s.tx.QueryContext(ctx, `
		SELECT id, coalesce(merged, id), country FROM people WHERE id IN (SELECT value FROM json_each(?1)) OR merged IN (SELECT value FROM json_each(?1))
		ORDER BY id`, list(ids))
	faces, err := scanAll(rows, err, "faces", func(f *face) []any { return []any{&f.id, &f.person, &f.country} })
	if err != nil {
		return nil, err
	}
	for _, f := range faces {
		note(digest.WatchPerson, strconv.FormatInt(f.id, 10), persons[f.person])
		note(digest.WatchCountry, f.country, persons[f.person])
	}
	for _, topic := range s.read.Topics {
		note(digest.WatchTopic, topic, s.gist())
	}
	return facts, nil
}

// gist is the sentence that tells most.
func (s *saving) gist() *evidence {
	if len(s.read.Summary) == 0 {
		return &evidence{}
	}
	best := slices.MinFunc(s.read.Summary, func(a, b digest.Sentence) int { return a.Rank - b.Rank })
	return &evidence{at: s.within(digest.Span{Start: best.Start, End: best.End})}
}

// sighting is the first sentence that names a person, with the names in it.
func (s *saving) sighting(p digest.Person) *evidence {
	name := s.foldName(p.Name)
	named := func(at digest.Span) bool {
		at = s.within(at)
		for _, word := range s.foldName(s.article.Text[at.Start:at.End]) {
			if slices.ContainsFunc(name, func(n string) bool { return fit(word, n) > initialFit }) {
				return true
			}
		}
		return false
	}
	var first *evidence
	for _, at := range p.At {
		i := slices.IndexFunc(s.read.Sentences, func(x digest.Span) bool { return x.Start <= at.Start && at.End <= x.End })
		if i < 0 {
			continue
		}
		sentence := s.within(s.read.Sentences[i])
		switch isName := named(at); {
		case first == nil && isName:
			first = &evidence{at: sentence}
			fallthrough
		case first != nil && isName && first.at == sentence:
			first.marks = append(first.marks, digest.Span{Start: at.Start - sentence.Start, End: at.End - sentence.Start})
		}
	}
	if first == nil {
		return s.gist()
	}
	return first
}

// within keeps a span inside the text: readings are trusted with facts, not
// with memory.
func (s *saving) within(at digest.Span) digest.Span {
	if at.Start < 0 || at.End > len(s.article.Text) || at.Start > at.End {
		return digest.Span{}
	}
	return at
}

// watchedText is the text taken apart into sentences and words with their
// forms, once it is asked for.
type watchedText struct {
	text      string
	headlines string
	sentences []digest.Span
	words     [][]place // of each sentence, in bytes from its start
	seeker    *seeker
}

func (s *saving) watchedText() *watchedText {
	t := &watchedText{text: s.article.Text, headlines: s.read.Title + "\n" + s.article.Title, seeker: s.seek(digest.SearchQuery{})}
	t.seeker.read(s.read.Lang)
	for _, at := range s.read.Sentences {
		if at = s.within(at); at.End > at.Start {
			t.sentences = append(t.sentences, at)
		}
	}
	return t
}

// wantedWord is a word of a term.
type wantedWord struct {
	forms   []string
	capital bool // it counts only if it begins with a capital letter
}

func (t *watchedText) wanted(term string, isName bool) []wantedWord {
	var words []wantedWord
	for _, w := range placesOf(term, func(word string) []string { return slices.Concat(t.seeker.words(word)...) }) {
		words = append(words, wantedWord{w.forms, isName && isCapital(term[w.Start:])})
	}
	return words
}

func isCapital(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first)
}

// find returns the first sentence that holds all words of a term, nil if none
// does.
func (t *watchedText) find(term []wantedWord) *evidence {
	if len(term) == 0 {
		return nil
	}
	if t.words == nil {
		for _, at := range t.sentences {
			t.words = append(t.words, t.seeker.places(t.text[at.Start:at.End]))
		}
	}
	for i, words := range t.words {
		at := t.sentences[i]
		if marks := hold(t.text[at.Start:at.End], words, term); marks != nil {
			return &evidence{at: at, marks: marks}
		}
	}
	if hold(t.headlines, t.seeker.places(t.headlines), term) != nil {
		return &evidence{}
	}
	return nil
}

// hold returns where the words of a term stand, nil if one of them is missing.
func hold(text string, words []place, term []wantedWord) []digest.Span {
	var marks []digest.Span
	for _, wanted := range term {
		found := false
		for _, w := range words {
			if common(w.forms, wanted.forms) > 0 && (!wanted.capital || isCapital(text[w.Start:])) {
				marks, found = append(marks, w.Span), true
			}
		}
		if !found {
			return nil
		}
	}
	return tidy(marks)
}
