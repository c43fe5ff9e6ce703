package source

import (
	"errors"

	"github.com/PuerkitoBio/goquery"

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
	doc.FindMatcher(s.item).EachWithBreak(func(_ int, item *goquery.Selection) bool {
		if l := s.one(item, page, visit); l.URL != "" && s.ours(l.URL) {
			leads = append(leads, l)
		}
		return len(leads) < maxListed
	})
	if len(leads) == 0 {
		return nil, "", barren("list.item %q: no link to an article", s.spec.List.Item)
	}
	if s.next != nil {
		next = s.lead(page.url, doc.FindMatcher(s.next).First().AttrOr("href", "")).URL
	}
	return leads, next, nil
}

// one reads an item of the list; its URL is "" if it links to nothing.
func (s *listSource) one(item *goquery.Selection, page *answer, visit digest.Visit) lead {
	link := item
	switch {
	case s.link != nil:
		link = item.FindMatcher(s.link).First()
	case !item.Is("a[href]"):
		link = item.Find("a[href]").First()
	}
	l := s.lead(page.url, link.AttrOr("href", ""))
	title := link
	if s.title != nil {
		title = item.FindMatcher(s.title).First()
	}
	l.Title = cut(line(title.Text()), maxTitle)
	if s.date != nil {
		m := manner{zone: s.zone, now: visit.Now}
		stamp(&l.Article, m.dateIn(item.FindMatcher(s.date).First()), s.zone)
	}
	return l
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
