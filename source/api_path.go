package source

import (
	"cmp"
	"encoding/json"
	"strconv"
	"strings"
	"time"
)

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
// braces; "" if it has none of them. {path:day} is the day of a date. Values are
// escaped for where they go.
func (m manner) fill(item any, template string, escape func(string) string) string {
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
		path, form, _ := strings.Cut(path, ":")
		value := scalar(lookup(item, path))
		if form == "day" {
			value = m.day(value)
		}
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

// day is the ISO day of a date in the source's zone, "" if it is none.
func (m manner) day(value string) string {
	at := m.instant(value)
	if at.time.IsZero() {
		return ""
	}
	return at.time.In(m.zone).Format(time.DateOnly)
}

// instant is parseDateAt that also reads seconds or milliseconds since 1970.
func (m manner) instant(value string) moment {
	if n, err := strconv.ParseInt(value, 10, 64); err == nil && n > 100_000_000 {
		if n > 100_000_000_000 {
			n /= 1000
		}
		return moment{time: time.Unix(n, 0)}
	}
	return parseDateAt(value, m.zone, m.now)
}

// dayed puts days into an address: {today}, {today-7}, {today+14}.
func dayed(address string, now time.Time) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(address, "{today")
		days, after, closed := strings.Cut(rest, "}")
		shift, err := strconv.Atoi(cmp.Or(days, "0"))
		if !found || !closed || err != nil {
			return b.String() + address
		}
		b.WriteString(before + now.AddDate(0, 0, shift).Format(time.DateOnly))
		address = after
	}
}
