package source

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"minber/digest"
)

// barrenError says that what a source is described by finds nothing.
type barrenError struct{ what string }

func barren(format string, args ...any) error { return &barrenError{fmt.Sprintf(format, args...)} }

func (e *barrenError) Error() string {
	return e.what + "; the site has changed, or this was never right"
}

// Is counts it among what can't be read.
func (*barrenError) Is(target error) bool { return target == digest.ErrNotText }

// manner is how pages of articles are read.
type manner struct {
	zone  *time.Location // of dates without one
	now   time.Time      // for dates such as "today"; zero if there are none
	rules *pageRules     // nil if the page is read as any page is
}

// pageRules are the selectors of a source's pages. Those that it does not have
// are nil.
type pageRules struct {
	text, title, date, drop goquery.Matcher
	said                    digest.PageSelectors
}

// compilePage returns nil for no selectors.
func compilePage(s *digest.PageSelectors) (*pageRules, error) {
	if s == nil {
		return nil, nil
	}
	r := &pageRules{said: *s}
	return r, errors.Join(
		compile("page.text", s.Text, &r.text),
		compile("page.title", s.Title, &r.title),
		compile("page.date", s.Date, &r.date),
		compile("page.drop", strings.Join(s.Drop, ", "), &r.drop),
	)
}

// compile makes a matcher of a selector, unless that is "".
func compile(name, selector string, into *goquery.Matcher) error {
	if selector == "" {
		return nil
	}
	m, err := cascadia.ParseGroup(selector)
	if err != nil {
		return fmt.Errorf("%s: %q is no CSS selector: %w", name, selector, err)
	}
	*into = cascadia.Selector(m.Match)
	return nil
}

func (r *pageRules) namesTitle() bool { return r != nil && r.title != nil }
func (r *pageRules) namesDate() bool  { return r != nil && r.date != nil }

// dropped takes off the page what is no part of the article.
func (m manner) dropped(doc *goquery.Document) {
	if m.rules != nil && m.rules.drop != nil {
		doc.FindMatcher(m.rules.drop).Remove()
	}
}

// facts takes title and date from where the selectors say.
func (m manner) facts(doc *goquery.Document, a *digest.Article) {
	if m.rules.namesTitle() {
		if title := line(doc.FindMatcher(m.rules.title).First().Text()); title != "" {
			a.Title = cut(title, maxTitle)
		}
	}
	if m.rules.namesDate() {
		stamp(a, m.dateIn(doc.FindMatcher(m.rules.date).First()), m.zone)
	}
}

// text is what the selectors of a page find; ok is false if it has none.
func (m manner) text(doc *goquery.Document, title string) (text string, ok bool, err error) {
	if m.rules == nil || m.rules.text == nil {
		return "", false, nil
	}
	var parts []string
	for _, n := range doc.FindMatcher(m.rules.text).Nodes {
		if part := proseOf(blocksOf(n), title); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return "", true, barren("page.text %q finds nothing", m.rules.said.Text)
	}
	return strings.Join(parts, "\n\n"), true, nil
}

// dateIn reads the date that an element holds: in an attribute of its own or of
// a <time> in it, or in its text, perhaps beside something else.
func (m manner) dateIn(s *goquery.Selection) moment {
	text := spaced(s)
	values := []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.Find("time[datetime]").AttrOr("datetime", ""), text}
	for _, value := range append(values, strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("•·|", r) })...) {
		if at := parseDateAt(value, m.zone, m.now); !at.time.IsZero() {
			return at
		}
	}
	return moment{}
}

// spaced is the text of an element with a space between its parts: a day, a
// month and a year may each have one.
func spaced(s *goquery.Selection) string {
	const longest = 1000 // bytes; a date is shorter
	var words strings.Builder
	for _, root := range s.Nodes {
		end := behind(root)
		for n := root; n != nil && n != end && words.Len() < longest; n = next(n) {
			if n.Type == html.TextNode {
				words.WriteString(n.Data + " ")
			}
		}
	}
	return line(words.String())
}
