package source

import (
	"errors"
	"net/url"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"minber/digest"
)

// listSource is a page of links to articles, with pages of older ones behind it.
type listSource struct {
	outlet
	item, link, title, date, next goquery.Matcher // nil for a selector that is not given
}

func newList(o outlet) (*paged, error) {
	s, said := &listSource{outlet: o}, o.spec.List
	return &paged{o, s.read}, errors.Join(
		compile("list.item", said.Item, &s.item),
		compile("list.link", said.Link, &s.link),
		compile("list.title", said.Title, &s.title),
		compile("list.date", said.Date, &s.date),
		compile("list.next", said.Next, &s.next),
	)
}

// read implements turn.
func (s *listSource) read(page *answer, visit digest.Visit) (leads []lead, next string, err error) {
	doc, err := document(page)
	if err != nil {
		return nil, "", err
	}
	base, over := baseOf(doc, page.url), s.datesOver(doc)
	doc.FindMatcher(s.item).EachWithBreak(func(_ int, item *goquery.Selection) bool {
		if l := s.one(item, base, over[item.Nodes[0]], visit); l.URL != "" && s.ours(l.URL) {
			leads = append(leads, l)
		}
		return len(leads) < maxListed
	})
	if len(leads) == 0 {
		return nil, "", barren("list.item %q: no link to an article", s.spec.List.Item)
	}
	if s.next != nil {
		next = s.lead(base, leadsOn(doc.FindMatcher(s.next).First())).URL
	}
	return leads, next, nil
}

// leadsOn is the address that a link or a button with "more" on it has.
func leadsOn(more *goquery.Selection) string {
	for _, name := range [...]string{"href", "data-href", "data-url"} {
		if address, ok := more.Attr(name); ok {
			return address
		}
	}
	return ""
}

// datesOver finds the date that stands over each item that has none of its own:
// the last one before it, if that is in no item.
func (s *listSource) datesOver(doc *goquery.Document) map[*html.Node]*html.Node {
	if s.date == nil {
		return nil
	}
	over := map[*html.Node]*html.Node{}
	var last, end *html.Node // end is what follows the item that is being passed
	inItem := false
	for n := doc.Nodes[0]; n != nil; n = next(n) {
		if n == end {
			inItem = false
		}
		switch {
		case n.Type != html.ElementNode || inItem:
		case s.item.Match(n):
			over[n], end, inItem = last, behind(n), true
		case s.date.Match(n):
			last = n
		}
	}
	return over
}

// one reads an item of the list; its URL is "" if it links to nothing. Without a
// date of its own it has the one over it, if there is one.
func (s *listSource) one(item *goquery.Selection, base *url.URL, over *html.Node, visit digest.Visit) lead {
	link := item
	switch {
	case s.link != nil:
		link = item.FindMatcher(s.link).First()
	case !item.Is("a[href]"):
		link = item.Find("a[href]").First()
	}
	l := s.lead(base, link.AttrOr("href", ""))
	title := link
	if s.title != nil {
		title = item.FindMatcher(s.title).First()
	}
	l.Title = cut(line(title.Text()), maxTitle)
	if s.date != nil {
		m, date := manner{zone: s.zone, now: visit.Now}, item.FindMatcher(s.date).First()
		if date.Length() == 0 && over != nil {
			date = goquery.NewDocumentFromNode(over).Selection
		}
		stamp(&l.Article, m.dateIn(date), s.zone)
	}
	return l
}

// baseOf is what the addresses on a page are taken from.
func baseOf(doc *goquery.Document, page *url.URL) *url.URL {
	base, err := page.Parse(doc.Find("base[href]").First().AttrOr("href", ""))
	if err != nil || checkAddress(base) != nil {
		return page
	}
	return base
}

// document parses a page of markup.
func document(page *answer) (*goquery.Document, error) {
	text, err := decode(page.body, page.contentType)
	if err != nil {
		return nil, err
	}
	root, err := parseHTML(text)
	if err != nil {
		return nil, err
	}
	return goquery.NewDocumentFromNode(root), nil
}
