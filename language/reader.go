package language

import (
	"cmp"
	"context"
	"fmt"
	"runtime/debug"
	"strings"
	"unicode"

	"minber/digest"
)

// rules is the version of what this package makes of a text. It grows with
// every change that can change an understanding, or the terms by which a text is
// found.
const rules = 39

// Reader understands articles. It is safe for use by several goroutines.
type Reader struct {
	packs       []digest.Pack
	lex         *lexicon
	topics      map[string]*phraseBook // by language
	parliaments map[string]*phraseBook // by language
	settings    map[string]*phraseBook // what surrounds their words, by language
	news        map[string]*phraseBook // by language
	deeds       map[string]*phraseBook // by language
	concepts    map[string]*phraseBook // by language
	boilerplate boilerplate
	summary     int                    // characters
	shortening  map[string]*phraseBook // by language
	occasions   occasionBook
	pairs       pairForests
	events      wordedForest // that a story is about an event
	telling     wordedForest // that a passage tells a fact
	desks       desks
}

// Options are what can be set; the zero value is useful.
type Options struct {
	Summary int // characters that a summary has at most; 400 if 0
}

// New returns a reader that knows the bodies, offices and topics of packs.
func New(packs []digest.Pack, o Options) *Reader {
	return &Reader{
		packs: packs, lex: newLexicon(packs),
		topics: newTopicBooks(packs), parliaments: newParliamentBooks(packs), settings: newSurroundings(),
		occasions:   newOccasionBook(),
		boilerplate: newBoilerplate(), summary: cmp.Or(o.Summary, defaultSummary), news: newNewsBooks(), deeds: newDeedBooks(), concepts: newConceptBooks(packs), shortening: newShorteningBooks(),
		pairs: newPairForests(), events: readWordedForest(eventsText, eventsWordsText), telling: readWordedForest(passagesText, passagesWordsText),
	}
}

// Rules is the version of the rules; it grows whenever they change.
func (r *Reader) Rules() int { return rules }

// Understand reads one article. The error is digest.ErrNotText for a text
// without a letter, or tells of a rule that failed; ctx is looked at once, for
// reading takes a few milliseconds.
func (r *Reader) Understand(ctx context.Context, a digest.Article) (u digest.Understanding, err error) {
	if err := ctx.Err(); err != nil {
		return digest.Understanding{}, err
	}
	// Anybody can publish a text that a rule did not foresee: it must cost that
	// text, not the service.
	defer func() {
		if failure := recover(); failure != nil {
			u, err = digest.Understanding{}, fmt.Errorf("read %d bytes: a rule failed: %v\n%s", len(a.Text), failure, debug.Stack())
		}
	}()
	u = r.understand(a)
	if u.Lang == "" && !hasWord(a.Text) {
		return u, fmt.Errorf("read %d bytes without a word: %w", len(a.Text), digest.ErrNotText)
	}
	return u, nil
}

func (r *Reader) understand(a digest.Article) digest.Understanding {
	k := r.desks.take()
	d, c, u := r.readFacts(k, a)
	u.Summary, u.Headline = r.summarise(d, c, &u, r.summary)
	u.Dates, u.Asides, u.Sentences = d.dateSpans(), d.asideSpans(), d.sentenceSpans()
	u.Figures = r.findFigures(d)
	u.Days = r.findDays(d, u.People, u.Meetings)
	u.Signs = r.findSigns(d, u.People, u.Figures)
	r.desks.leave(k)
	return u
}

// readFacts reads an article, at a desk, as far as what a summary is chosen by.
func (r *Reader) readFacts(k *desk, a digest.Article) (*document, *cast, digest.Understanding) {
	d, c, said, led := r.readWhoMet(k, a)
	v, meetings := r.relevant(d, c, led.found), led.found
	if v.relevant { // the weights are learned from news of parliaments
		meetings = r.weighMeetings(c, led, said)
	}
	c.said = said
	u := digest.Understanding{
		Lang: d.lang, Date: d.date, Title: d.titleText, Rules: rules,
		Statements: said, Meetings: meetings, People: c.list(d),
		Upcoming: r.findUpcoming(d, c), Summary: []digest.Sentence{},
	}
	u.Relevant, u.Reason, u.ReasonAt = v.relevant, strings.Join(v.words, ", "), v.at
	u.Topics = r.findTopics(d, c, u.Meetings)
	u.Events = r.findEvents(d, c, u.Upcoming, u.Meetings)
	return d, c, u
}

// readWhoMet reads an article, at a desk, as far as its persons, what they say and whom
// they met by the rules.
func (r *Reader) readWhoMet(k *desk, a digest.Article) (*document, *cast, []digest.Statement, *ledger) {
	d := r.parse(k, a.Text, a.Lang, a.Date, a.Title)
	c := r.findPeople(d)
	said := r.findStatements(d, c)
	led := r.findMeetings(d, c, said)
	if c.guests(led.found) {
		led = r.findMeetings(d, c, said)
	}
	return d, c, said, led
}

// hasWord says whether a text has a letter at all.
func hasWord(text string) bool { return strings.IndexFunc(text, unicode.IsLetter) >= 0 }
