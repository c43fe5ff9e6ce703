package source

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"net/url"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// apiSource is an interface that answers with JSON.
type apiSource struct{ outlet }

// Fetch reads the answer, and those before it back to what is known.
func (s *apiSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	return s.latest(ctx, visit, s.spec.URL, s.read)
}

// Back implements digest.Archive.
func (s *apiSource) Back(ctx context.Context, visit digest.Visit, cursor string) iter.Seq2[digest.Stretch, error] {
	if cursor == "" {
		cursor = s.spec.URL
	}
	return s.back(ctx, visit, cursor, s.read)
}

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
		return nil, "", fmt.Errorf("not JSON: %s: %w", line(err.Error()), digest.ErrNotText)
	}
	items, found := entries(data, s.spec.API.Items)
	if !found {
		return nil, "", fmt.Errorf("api.items %q: no list there: %w", s.spec.API.Items, errBarren)
	}
	for _, item := range items[:min(len(items), maxListed)] {
		if l := s.one(item, page.url, visit); l.URL != "" && (l.Title != "" || l.Text != "") {
			leads = append(leads, l)
		}
	}
	if len(leads) == 0 && len(items) > 0 {
		return nil, "", fmt.Errorf("api.url %q, api.title %q: none of %d entries has them: %w", s.spec.API.URL, s.spec.API.Title, len(items), errBarren)
	}
	if len(items) == 0 {
		return nil, "", nil
	}
	return leads, s.nextPage(data, page.url), nil
}

func (s *apiSource) one(item any, base *url.URL, visit digest.Visit) lead {
	fields := s.spec.API
	l := s.lead(base, fill(item, fields.URL, url.PathEscape))
	l.Title = cut(plainLine(fill(item, fields.Title, nil)), maxTitle)
	l.whole = fields.Text != ""
	if text := fill(item, fields.Text, nil); strings.ContainsAny(text, "<&") {
		l.Text = fragmentText(text, l.Title)
	} else {
		l.Text = strings.TrimSpace(text)
	}
	if l.whole && l.Text == "" {
		l.Text = l.Title
	}
	stamp(&l.Article, parseInstant(fill(item, fields.Date, nil), s.zone, visit.Now), s.zone)
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

// entries are what stands at a path, the entries of lists one by one; found is
// false if there is nothing at all, not even an empty list.
func entries(data any, path string) (all []any, found bool) {
	for _, value := range walk(data, path) {
		if list, ok := value.([]any); ok {
			all, found = append(all, list...), true
		}
	}
	return all, found
}

// lookup returns the first value at a path, nil if there is none.
func lookup(data any, path string) any {
	for _, value := range walk(data, path) {
		if list, ok := value.([]any); !ok {
			return value
		} else if len(list) > 0 {
			return list[0]
		}
	}
	return nil
}

// walk returns everything at a path, which goes through all entries of the lists
// on its way.
func walk(data any, path string) []any {
	level := []any{data}
	for name := range strings.SplitSeq(path, ".") {
		if name == "" {
			continue
		}
		var below []any
		for _, value := range level {
			parts, ok := value.([]any)
			if !ok {
				parts = []any{value}
			}
			for _, part := range parts {
				if object, ok := part.(map[string]any); ok && object[name] != nil {
					below = append(below, object[name])
				}
			}
		}
		level = below
	}
	return level
}

// fill is the value at a path, or a text with the values of the paths in its
// braces; "" if it has none of them. Values are escaped for where they go.
func fill(item any, template string, escape func(string) string) string {
	if !strings.Contains(template, "{") {
		if template == "" {
			return ""
		}
		return scalar(lookup(item, template))
	}
	var b strings.Builder
	some := false
	for template != "" {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			break
		}
		path, after, _ := strings.Cut(rest, "}")
		value := scalar(lookup(item, path))
		some = some || value != ""
		if escape != nil {
			value = escape(value)
		}
		b.WriteString(value)
		template = after
	}
	if !some {
		return ""
	}
	return b.String()
}

// scalar writes a text, a number or a truth value; "" for anything else.
func scalar(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// parseInstant is parseDateAt that also reads seconds or milliseconds since
// 1970.
func parseInstant(s string, zone *time.Location, now time.Time) moment {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && n > 100_000_000 {
		if n > 100_000_000_000 {
			n /= 1000
		}
		return moment{time: time.Unix(n, 0)}
	}
	return parseDateAt(s, zone, now)
}
