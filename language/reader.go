package language

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"minber/digest"
)

// rules is the version of what this package makes of a text. It grows with
// every change that can change an understanding.
const rules = 1

// Reader understands articles. It is safe for use by several goroutines.
type Reader struct {
	packs       []digest.Pack
	lex         *lexicon
	speech      *speechBook
	topics      map[string]*phraseBook // by language
	parliaments map[string]*phraseBook // by language
	events      map[string]map[string][]eventWord
	meetings    meetingBook
}

// New returns a reader that knows the bodies, offices and topics of packs.
func New(packs []digest.Pack) *Reader {
	return &Reader{
		packs: packs, lex: newLexicon(packs), speech: newSpeechBook(),
		topics: newTopicBooks(packs), parliaments: newParliamentBooks(packs), events: newEventIndex(),
		meetings: newMeetingBook(),
	}
}

// Rules is the version of the rules; it grows whenever they change.
func (r *Reader) Rules() int { return rules }

// Understand reads one article. The only error is digest.ErrNotText, for a
// text without a letter; ctx is looked at once, for reading takes a few
// milliseconds.
func (r *Reader) Understand(ctx context.Context, a digest.Article) (digest.Understanding, error) {
	if err := ctx.Err(); err != nil {
		return digest.Understanding{}, err
	}
	u := r.understand(a)
	if u.Lang == "" && !hasWord(a.Text) {
		return u, fmt.Errorf("read %d bytes without a word: %w", len(a.Text), digest.ErrNotText)
	}
	return u, nil
}

func (r *Reader) understand(a digest.Article) digest.Understanding {
	d := parse(a.Text, a.Lang, a.Date, a.Title)
	c := r.findPeople(d)
	u := digest.Understanding{
		Lang: d.lang, Date: d.date, Title: d.titleText, Rules: rules, Relevant: r.relevant(d),
		Statements: r.findStatements(d, c), Meetings: r.findMeetings(d, c), People: c.list(d),
		Upcoming: r.findUpcoming(d), Topics: r.findTopics(d), Summary: []digest.Sentence{},
	}
	u.Events = r.findEvents(d, u.Upcoming, u.Meetings)
	u.Summary = r.summarise(d, c, &u)
	u.Dates, u.Asides = d.dateSpans(), d.asideSpans()
	return u
}

// hasWord says whether a text has a letter at all.
func hasWord(text string) bool { return strings.IndexFunc(text, unicode.IsLetter) >= 0 }
