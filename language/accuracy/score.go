// Package accuracy measures what the reader understands against labelled
// articles. Its measures are those of the labelled set's own scorer, so that
// both print the same figures; each is defined where it is computed.
//
// It must not know how a text is read: it is handed understandings.
package accuracy

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"minber/digest"
)

// Label is one labelled article: what a careful reader finds in Text.
type Label struct {
	ID       string    `json:"id"`
	Lang     string    `json:"lang"`
	Date     string    `json:"date"`
	Title    string    `json:"title"`
	Text     string    `json:"text"`
	Relevant bool      `json:"relevant"`
	People   []Person  `json:"people"`
	Quotes   []Quote   `json:"quotes"`
	Meetings []Meeting `json:"meetings"`
	Events   []struct {
		Name string `json:"name"`
	} `json:"events"`
	Upcoming []digest.Upcoming `json:"upcoming"`
	Topics   []string          `json:"topics"`
	Nuggets  []struct {
		Match string `json:"match"` // a pattern that a sentence stating the fact matches
	} `json:"nuggets"`
}

// Person is a labelled person.
type Person struct {
	Name    string `json:"name"`
	Role    string `json:"role"`
	Country string `json:"country"`
	Spoke   bool   `json:"spoke"`
}

// Quote is a labelled quotation by its first words.
type Quote struct {
	Speaker string `json:"speaker"`
	Starts  string `json:"starts"`
}

// Meeting is a labelled pair that met.
type Meeting struct {
	Between [2]string `json:"between"`
	Kind    string    `json:"kind"`
	Date    string    `json:"date"`
}

// Load reads DIR/<two letters>/*.json in the order of their names.
func Load(dir string) ([]Label, error) {
	files, err := filepath.Glob(filepath.Join(dir, "??", "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", dir, err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no labelled articles (want <lang>/*.json): %w", dir, digest.ErrNotFound)
	}
	slices.Sort(files)
	var labels []Label
	var problems []error
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		var one Label
		if err := json.Unmarshal(data, &one); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", file, err))
			continue
		}
		if one.Text != "" {
			labels = append(labels, one)
		}
	}
	return labels, errors.Join(problems...)
}

// counts are true positives, false positives and false negatives.
type counts struct{ tp, fp, fn int }

// prf returns precision, recall and their harmonic mean.
func (c counts) prf() (p, r, f float64) {
	p, r = 1, 1
	if c.tp+c.fp > 0 {
		p = float64(c.tp) / float64(c.tp+c.fp)
	} else if c.fn > 0 {
		p = 0
	}
	if c.tp+c.fn > 0 {
		r = float64(c.tp) / float64(c.tp+c.fn)
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

// share is how many of n were right.
type share struct{ ok, n int }

func (s *share) of(ok bool) {
	s.n++
	if ok {
		s.ok++
	}
}

// Tally sums the measures over articles.
type Tally struct {
	f1     map[string]*counts
	shares map[string]*share
}

// F1Measures and ShareMeasures name the columns of a table, in order.
var (
	F1Measures    = [...]string{"people", "stem", "speakers", "quotes", "meetings", "events", "upcoming", "topics"}
	ShareMeasures = [...]string{"role", "country", "exact", "kind", "mdate", "update", "relevant", "nuggets", "lead"}
)

// NewTally returns an empty one.
func NewTally() *Tally {
	t := &Tally{f1: make(map[string]*counts), shares: make(map[string]*share)}
	for _, m := range F1Measures {
		t.f1[m] = new(counts)
	}
	for _, m := range ShareMeasures {
		t.shares[m] = new(share)
	}
	return t
}

// F1 returns precision, recall and F1 of one of F1Measures.
func (t *Tally) F1(measure string) (p, r, f float64) { return t.f1[measure].prf() }

// Share returns one of ShareMeasures; ok is false if nothing was measured.
func (t *Tally) Share(measure string) (v float64, ok bool) {
	s := t.shares[measure]
	if s.n == 0 {
		return 0, false
	}
	return float64(s.ok) / float64(s.n), true
}

// match pairs labels with findings one to one, the first fit winning.
func match[G, P any](gold []G, found []P, same func(G, P) bool) [][2]int {
	free := make([]bool, len(found))
	for i := range free {
		free[i] = true
	}
	var pairs [][2]int
	for i, g := range gold {
		for j, p := range found {
			if free[j] && same(g, p) {
				free[j] = false
				pairs = append(pairs, [2]int{i, j})
				break
			}
		}
	}
	return pairs
}

func count[G, P any](c *counts, gold []G, found []P, same func(G, P) bool) [][2]int {
	pairs := match(gold, found, same)
	c.tp += len(pairs)
	c.fp += len(found) - len(pairs)
	c.fn += len(gold) - len(pairs)
	return pairs
}

// Add scores one article. Of an article that is not about a parliament only
// the verdict on that counts.
func (t *Tally) Add(g Label, u digest.Understanding) error {
	t.shares["relevant"].of(u.Relevant == g.Relevant)
	if !g.Relevant {
		return nil
	}
	t.people(g, u)
	t.quotes(g, u)
	t.meetings(g, u)
	t.upcoming(g, u)
	return t.nuggets(g, u)
}

func (t *Tally) nuggets(g Label, u digest.Understanding) error {
	parts := make([]string, len(u.Summary))
	for i, s := range u.Summary {
		parts[i] = s.Text
	}
	summary, lead := cut(strings.Join(parts, " "), summaryLimit), leadOf(g.Text)
	facts, err := g.Facts()
	if err != nil {
		return err
	}
	for _, fact := range facts {
		t.shares["nuggets"].of(fact.MatchString(summary))
		t.shares["lead"].of(fact.MatchString(lead))
	}
	return nil
}

// Facts returns what matches a text that tells one of the facts which no reader of the article
// must miss, for each of them. An expression that can't be read is an error.
func (l Label) Facts() ([]*regexp.Regexp, error) {
	facts := make([]*regexp.Regexp, len(l.Nuggets))
	for i, n := range l.Nuggets {
		re, err := regexp.Compile("(?s)" + n.Match)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", l.ID, err)
		}
		facts[i] = re
	}
	return facts, nil
}
