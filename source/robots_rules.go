package source

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	robotsName   = "minber"    // how robots.txt may name us
	longestDelay = time.Minute // between two requests; what asks for more is mistaken
)

// pathRule allows or forbids the addresses that begin as its pattern says
// (RFC 9309, 2.2.3).
type pathRule struct {
	parts []string // between the stars
	whole bool     // the address ends where the pattern does
	size  int      // bytes of the pattern
	allow bool
}

func newPathRule(pattern string, allow bool) pathRule {
	pattern = spelled(pattern)
	r := pathRule{size: len(pattern), allow: allow}
	pattern, r.whole = strings.CutSuffix(pattern, "$")
	r.parts = strings.Split(pattern, "*")
	return r
}

// match says whether the rule is about a path. Each part is taken where it
// comes first, which leaves the most for those behind it.
func (r pathRule) match(path string) bool {
	rest, ok := strings.CutPrefix(path, r.parts[0])
	if !ok {
		return false
	}
	for i, part := range r.parts[1:] {
		if last := i == len(r.parts)-2; last && r.whole {
			return strings.HasSuffix(rest, part)
		}
		at := strings.Index(rest, part)
		if at < 0 {
			return false
		}
		rest = rest[at+len(part):]
	}
	return !r.whole || rest == ""
}

// allow says whether an address may be fetched: as the rule with the longest
// pattern says, as the friendly one of two that are as long, and if there is
// none.
func (r rules) allow(u *url.URL) bool {
	path := spelled(u.RequestURI())
	longest, allow := -1, true
	for _, rule := range r.paths {
		if (rule.size > longest || rule.size == longest && rule.allow) && rule.match(path) {
			longest, allow = rule.size, rule.allow
		}
	}
	return allow
}

// robotsGroup is what a robots.txt says to one robot, or to all.
type robotsGroup struct {
	named bool
	rules
}

// parseRules reads a robots.txt. What is no rule is passed over, so that a page
// in its place allows everything. Groups of one name are one group.
func parseRules(body []byte) rules {
	var ours, everybodys robotsGroup
	var open []*robotsGroup // the groups that are being read
	ruled := false          // they have rules: another name begins others
	for line := range strings.Lines(strings.TrimPrefix(string(body), "\ufeff")) {
		line, _, _ = strings.Cut(line, "#")
		field, value, found := strings.Cut(line, ":")
		field, value = strings.ToLower(strings.TrimSpace(field)), strings.TrimSpace(value)
		if !found || strings.ContainsAny(value, " \t<>") {
			continue
		}
		if field == "user-agent" {
			if ruled {
				open, ruled = nil, false
			}
			switch strings.ToLower(value) {
			case robotsName:
				ours.named, open = true, append(open, &ours)
			case "*":
				open = append(open, &everybodys)
			}
			continue
		}
		rule, isRule := robotsRule(field, value)
		ruled = ruled || isRule
		for _, group := range open {
			rule(&group.rules)
		}
	}
	if ours.named {
		return ours.rules
	}
	return everybodys.rules
}

// robotsRule reads a line of a group: what it adds to the rules. An empty
// pattern is a rule that says nothing.
func robotsRule(field, value string) (add func(*rules), isRule bool) {
	switch field {
	case "allow", "disallow":
		return func(r *rules) {
			if value != "" {
				r.paths = append(r.paths, newPathRule(value, field == "allow"))
			}
		}, true
	case "crawl-delay":
		return func(r *rules) {
			if seconds, err := strconv.ParseFloat(value, 64); err == nil && seconds >= 0 && seconds < 1e6 { // false for NaN
				r.delay = min(time.Duration(seconds*float64(time.Second)), longestDelay)
			}
		}, true
	}
	return func(*rules) {}, false
}

// spelled writes an address as any may be written: letters of other alphabets
// as bytes, and these in capitals.
func spelled(path string) string {
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		switch c := path[i]; {
		case c >= 0x80:
			fmt.Fprintf(&b, "%%%02X", c)
		case c == '%' && i+2 < len(path):
			b.WriteString(strings.ToUpper(path[i : i+3]))
			i += 2
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
