package parliament

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // zones are checked on machines without a zone database too

	"minber/digest"
)

// kinds are the kinds of source that exist.
var kinds = [...]string{"feed", "page", "file"}

var (
	plainID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	isoTwo  = regexp.MustCompile(`^[A-Z]{2}$`)
)

// check looks for everything that is wrong within and between the packs.
func (l *loader) check() {
	c := checker{loader: l, seen: map[string]place{}, bodies: map[string]digest.Body{}, offices: map[string]digest.Office{}, langs: map[string]bool{}}
	for _, p := range l.packs {
		c.header(p)
	}
	for _, p := range l.packs { // first, since offices may be of another pack's bodies
		for i, b := range p.pack.Bodies {
			c.body(b, p.bodies[i])
		}
	}
	for _, p := range l.packs {
		for i, o := range p.pack.Offices {
			c.office(o, p.offices[i])
		}
	}
	for _, p := range l.packs {
		for i, m := range p.pack.Roster {
			c.membership(m, p.roster[i])
		}
		for i, s := range p.pack.Sources {
			c.source(s, p.sources[i])
		}
		for i, t := range p.pack.Topics {
			c.topic(t, p.topics[i], p.pack.ID)
		}
		for i, g := range p.pack.Glossary {
			c.concept(g, p.glossary[i])
		}
	}
	c.aliases()
}

type checker struct {
	*loader
	seen    map[string]place // kind + id
	bodies  map[string]digest.Body
	offices map[string]digest.Office
	langs   map[string]bool
	names   []named
}

// named is one way to write a body.
type named struct {
	key  string // language + text
	body string
	at   place
}

func (c *checker) header(p read) {
	if len(p.pack.Languages) == 0 {
		c.problem("%s: languages are missing", p.head)
	}
	for _, lang := range p.pack.Languages {
		if lang != "kk" && lang != "ru" && lang != "en" {
			c.problem("%s: unknown language %q (kk, ru, en)", p.head, lang)
		}
		c.langs[lang] = true
	}
	c.byLanguage(p.pack.Names, "names", p.head)
	c.zone(p.pack.Zone, p.head)
	if p.pack.Zone == "" {
		c.problem("%s: zone is missing", p.head)
	}
}

func (c *checker) zone(name string, at place) {
	if _, err := time.LoadLocation(name); err != nil || name == "Local" {
		c.problem("%s: unknown time zone %q", at, name)
	}
}

// id checks an id and that nothing of the kind has it already.
func (c *checker) id(kind, id string, at place) {
	if !plainID.MatchString(id) {
		c.problem("%s: %s id %q: lower-case letters, digits and hyphens", at, kind, id)
		return
	}
	if first, ok := c.seen[kind+id]; ok {
		c.problem("%s: %s %q is at %s already", at, kind, id, first)
		return
	}
	c.seen[kind+id] = at
}

// byLanguage checks that a field has languages of the packs only, and is not empty.
func (c *checker) byLanguage(values map[string]string, field string, at place) {
	if len(values) == 0 {
		c.problem("%s: %s are missing", at, field)
	}
	for lang, v := range values {
		c.language(lang, field, at)
		if strings.TrimSpace(v) == "" || strings.TrimSpace(v) != v {
			c.problem("%s: %s: %s is empty or has spaces around it", at, field, lang)
		}
	}
}

func (c *checker) language(lang, field string, at place) {
	if !c.langs[lang] {
		c.problem("%s: %s: unknown language %q", at, field, lang)
	}
}

// words checks a list of texts by language: lower case, tidy, none twice.
func (c *checker) words(lists map[string][]string, field string, at place) {
	for lang, list := range lists {
		c.language(lang, field, at)
		seen := map[string]bool{}
		for _, w := range list {
			switch {
			case w == "" || strings.Join(strings.Fields(w), " ") != w:
				c.problem("%s: %s: %s: %q is empty or has spaces too many", at, field, lang, w)
			case strings.ToLower(w) != w:
				c.problem("%s: %s: %s: %q must be in lower case", at, field, lang, w)
			case seen[w]:
				c.problem("%s: %s: %s: %q is there twice", at, field, lang, w)
			}
			seen[w] = true
		}
	}
}

func (c *checker) body(b digest.Body, at place) {
	c.id("body", b.ID, at)
	if b.Country != "" && !isoTwo.MatchString(b.Country) {
		c.problem("%s: country %q: two capital letters of ISO 3166-1", at, b.Country)
	}
	c.byLanguage(b.Names, "names", at)
	if len(b.Short) > 0 {
		c.byLanguage(b.Short, "short", at)
	}
	c.words(b.Aliases, "aliases", at)
	for _, day := range [...]string{b.From, b.To} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			c.problem("%s: %q is no ISO day", at, day)
		}
	}
	if b.From != "" && b.To != "" && b.From > b.To {
		c.problem("%s: from %s is after to %s", at, b.From, b.To)
	}
	if _, ok := c.bodies[b.ID]; !ok {
		c.bodies[b.ID] = b
		c.collect(b, at)
	}
}

// collect notes every way to write a body, each once.
func (c *checker) collect(b digest.Body, at place) {
	seen := map[string]bool{}
	add := func(lang, text string) {
		if key := lang + " " + strings.ToLower(text); !seen[key] {
			seen[key] = true
			c.names = append(c.names, named{key, b.ID, at})
		}
	}
	for lang, n := range b.Names {
		add(lang, n)
	}
	for lang, list := range b.Aliases {
		for _, n := range list {
			add(lang, n)
		}
	}
}

// aliases reports names that two bodies living at the same time share: no
// text could tell which of them it means.
func (c *checker) aliases() {
	slices.SortStableFunc(c.names, func(a, b named) int { return strings.Compare(a.key, b.key) })
	for i, a := range c.names {
		for _, b := range c.names[i+1:] {
			if b.key != a.key {
				break
			}
			if overlap(c.bodies[a.body], c.bodies[b.body]) {
				lang, text, _ := strings.Cut(a.key, " ")
				c.problem("%s: %s %q names both %s and %s (%s)", b.at, lang, text, b.body, a.body, a.at)
			}
		}
	}
}

func overlap(a, b digest.Body) bool {
	return (a.To == "" || b.From <= a.To) && (b.To == "" || a.From <= b.To)
}

func (c *checker) office(o digest.Office, at place) {
	c.id("office", o.ID, at)
	if _, ok := c.bodies[o.Body]; !ok {
		c.problem("%s: office %s: there is no body %q", at, o.ID, o.Body)
	}
	c.byLanguage(o.Names, "names", at)
	c.words(o.Aliases, "aliases", at)
	c.offices[o.ID] = o
}

func (c *checker) membership(m digest.Membership, at place) {
	c.byLanguage(m.Person, "person", at)
	o, ok := c.offices[m.Office]
	if !ok {
		c.problem("%s: there is no office %q", at, m.Office)
	}
	from, okFrom := span(m.From, false)
	to, okTo := span(m.To, true)
	if !okFrom || !okTo {
		c.problem("%s: from %q to %q: ISO day, month or year", at, m.From, m.To)
		return
	}
	if m.From != "" && m.To != "" && from > to {
		c.problem("%s: from %s is after to %s", at, m.From, m.To)
	}
	if b, has := c.bodies[o.Body]; ok && has && (m.From != "" && b.To != "" && from > b.To || m.To != "" && b.From != "" && to < b.From) {
		c.problem("%s: %s did not exist then", at, b.ID)
	}
}

// span returns the first or last day that an ISO day, month or year covers.
func span(s string, last bool) (string, bool) {
	if s == "" {
		return "", true
	}
	for _, layout := range [...]string{"2006", "2006-01", time.DateOnly} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if last && layout == "2006" {
			t = t.AddDate(1, 0, -1)
		} else if last && layout == "2006-01" {
			t = t.AddDate(0, 1, -1)
		}
		return t.Format(time.DateOnly), true
	}
	return "", false
}

func (c *checker) source(s digest.SourceSpec, at place) {
	c.id("source", s.ID, at)
	if strings.TrimSpace(s.Name) == "" {
		c.problem("%s: source %s has no name", at, s.ID)
	}
	if !slices.Contains(kinds[:], s.Kind) {
		c.problem("%s: unknown kind %q (%s)", at, s.Kind, strings.Join(kinds[:], ", "))
	}
	if s.Lang != "" {
		c.language(s.Lang, "lang", at)
	}
	if s.Zone != "" {
		c.zone(s.Zone, at)
	}
	u, err := url.Parse(s.URL)
	if s.Kind == "file" {
		if s.URL == "" {
			c.problem("%s: source %s has no path", at, s.ID)
		}
	} else if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		c.problem("%s: %q is no http or https address", at, s.URL)
	}
}

// concept checks that a concept has a name in every language of the packs.
// They are shown to readers: as they are written, that is.
func (c *checker) concept(g digest.Concept, at place) {
	for lang := range c.langs {
		if len(g[lang]) == 0 {
			c.problem("%s: a concept has no words in %s", at, lang)
		}
	}
	for lang, list := range g {
		c.language(lang, "words", at)
		for _, w := range list {
			if w == "" || strings.Join(strings.Fields(w), " ") != w {
				c.problem("%s: %s: %q is empty or has spaces too many", at, lang, w)
			}
		}
	}
}

func (c *checker) topic(t digest.TopicWords, at place, pack string) {
	if !slices.Contains(digest.Topics[:], t.ID) {
		c.problem("%s: unknown topic %q (%s)", at, t.ID, strings.Join(digest.Topics[:], ", "))
	}
	if first, ok := c.seen["topic"+pack+" "+t.ID]; ok {
		c.problem("%s: topic %q is at %s already", at, t.ID, first)
	}
	c.seen["topic"+pack+" "+t.ID] = at
	if len(t.Words) == 0 {
		c.problem("%s: topic %s has no words", at, t.ID)
	}
	c.words(t.Words, "words", at)
	c.words(t.Weak, "weak", at)
}
