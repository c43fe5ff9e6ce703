package source

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"minber/digest"
)

// apiSource is an interface that answers with JSON.
type apiSource struct{ outlet }

// read implements turn. That a list is empty is an answer; that it is not where
// it should be is a failure.
func (s *apiSource) read(page *answer, visit digest.Visit) (leads []lead, next string, err error) {
	text, err := decode(page.body, page.contentType)
	if err != nil {
		return nil, "", err
	}
	var data any
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.UseNumber()
	if err := decoder.Decode(&data); err != nil {
		return nil, "", fmt.Errorf("not JSON, broken %s: %w", flaw(err), digest.ErrNotText)
	}
	items, found := entries(data, s.spec.API.Items)
	if !found {
		return nil, "", barren("api.items %q: no list there", s.spec.API.Items)
	}
	for _, item := range items[:min(len(items), maxListed)] {
		if l := s.one(item, page.url, visit); l.URL != "" && (l.Title != "" || l.Text != "") {
			leads = append(leads, l)
		}
	}
	if len(leads) == 0 && len(items) > 0 {
		return nil, "", barren("api.url %q, api.title %q: none of %d entries has them", s.spec.API.URL, s.spec.API.Title, len(items))
	}
	if len(items) == 0 {
		return nil, "", nil
	}
	return leads, s.nextPage(data, page.url), nil
}

func (s *apiSource) one(item any, base *url.URL, visit digest.Visit) lead {
	fields, m := s.spec.API, manner{zone: s.zone, now: visit.Now}
	l := s.lead(base, m.fill(item, fields.URL, url.PathEscape))
	l.Title = cut(plainLine(m.fill(item, fields.Title, nil)), maxTitle)
	l.whole = fields.Text != ""
	if text := m.fill(item, fields.Text, nil); strings.ContainsAny(text, "<&") {
		l.Text = fragmentText(text, l.Title)
	} else {
		l.Text = strings.Join(plainLines(text), "\n\n")
	}
	if l.whole && l.Text == "" {
		l.Text = l.Title
	}
	stamp(&l.Article, m.instant(m.fill(item, fields.Date, nil)), s.zone)
	return l
}

// nextPage is the address of the page of older articles, "" if there is none.
func (s *apiSource) nextPage(data any, here *url.URL) string {
	fields := s.spec.API
	said := ""
	if fields.Next != "" {
		if said = scalar(lookup(data, fields.Next)); said == "" {
			return ""
		}
		if fields.Param == "" {
			return s.lead(here, said).URL
		}
	}
	if fields.Param == "" {
		return ""
	}
	next, query := *here, here.Query()
	if fields.Step > 0 {
		n, err := strconv.Atoi(query.Get(fields.Param))
		if err != nil {
			return ""
		}
		said = strconv.Itoa(n + fields.Step)
	}
	query.Set(fields.Param, said)
	next.RawQuery = query.Encode()
	return next.String()
}
