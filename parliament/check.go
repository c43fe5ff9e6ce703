package parliament

import (
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // zones are checked on machines without a zone database too

	"minber/digest"
)

var (
	plainID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	isoTwo  = regexp.MustCompile(`^[A-Z]{2}$`)
)

// languages are those that Minber reads and speaks.
var languages = [...]string{"kk", "ru", "en"}

// check looks for everything that is wrong within and between the packs.
func (l *loader) check() {
	c := checker{
		loader: l, seen: map[string]place{}, bodies: map[string]digest.Body{}, offices: map[string]digest.Office{},
		people: map[string]bool{}, areas: map[string]bool{}, home: map[string]bool{},
	}
	for _, p := range l.packs { // first what others refer to, be they of another pack
		for _, who := range p.pack.People {
			c.people[who.ID] = true
		}
		for _, a := range p.pack.Areas {
			c.areas[a.ID] = true
		}
		for _, b := range p.pack.Bodies {
			if _, ok := c.bodies[b.ID]; !ok {
				c.bodies[b.ID] = b
				c.home[b.ID] = b.Country != "" && b.Country == p.pack.Country
			}
		}
		for _, o := range p.pack.Offices {
			c.offices[o.ID] = o
		}
	}
	for _, p := range l.packs {
		c.header(p)
		each(p.pack.People, p.people, func(who digest.Politician, at place) { c.person(who, at, p.pack.ID) })
		each(p.pack.Areas, p.areas, c.area)
		each(p.pack.Bodies, p.bodies, c.body)
		each(p.pack.Offices, p.offices, c.office)
		each(p.pack.Roster, p.roster, c.membership)
		each(p.pack.Sources, p.sources, c.source)
		each(p.pack.Topics, p.topics, func(t digest.TopicWords, at place) { c.topic(t, at, p.pack.ID) })
		each(p.pack.Glossary, p.glossary, func(g digest.Concept, at place) { c.concept(g, at, p.pack.Languages) })
	}
	c.aliases()
	c.seats()
}

// each does something with every item and its place.
func each[T any](items []T, places []place, do func(T, place)) {
	for i, item := range items {
		do(item, places[i])
	}
}

type checker struct {
	*loader
	seen    map[string]place // kind + id
	bodies  map[string]digest.Body
	offices map[string]digest.Office
	home    map[string]bool // the bodies that are of their pack's own country
	people  map[string]bool
	areas   map[string]bool
	names   []named
	terms   []term
}

// named is one way to write a body.
type named struct {
	key  string // language + text
	body string
	at   place
}

func (c *checker) header(p read) {
	h := p.pack.PackHeader
	if len(h.Languages) == 0 {
		c.problem("%s: languages are missing", p.head)
	}
	for _, lang := range h.Languages {
		c.language(lang, "languages", p.head)
	}
	c.byLanguage(h.Names, "names", p.head)
	c.country(h.Country, p.head)
	c.zone(h.Zone, p.head)
	if h.Zone == "" {
		c.problem("%s: zone is missing", p.head)
	}
	for _, zone := range h.Zones {
		c.zone(zone, p.head)
	}
	c.country(h.Examples.Country, p.head)
	if id := h.Examples.Person; id != "" && !slices.ContainsFunc(p.pack.People, func(who digest.Politician) bool { return who.ID == id }) {
		c.problem("%s: examples: there is no person %q", p.head, id)
	}
	if id := h.Examples.Body; id != "" && !slices.ContainsFunc(p.pack.Bodies, func(b digest.Body) bool { return b.ID == id }) {
		c.problem("%s: examples: there is no body %q", p.head, id)
	}
}

func (c *checker) country(code string, at place) {
	if code != "" && !isoTwo.MatchString(code) {
		c.problem("%s: country %q: two capital letters of ISO 3166-1", at, code)
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

// byLanguage checks that a field has known languages only, and is not empty.
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

// tidy checks a text that is found as it is written.
func (c *checker) tidy(text, field string, at place) {
	if text == "" || strings.Join(strings.Fields(text), " ") != text {
		c.problem("%s: %s: %q is empty or has spaces too many", at, field, text)
	}
}

func (c *checker) language(lang, field string, at place) {
	if !slices.Contains(languages[:], lang) {
		c.problem("%s: %s: unknown language %q (%s)", at, field, lang, strings.Join(languages[:], ", "))
	}
}

// words checks a list of texts by language: lower case, tidy, none twice.
func (c *checker) words(lists map[string][]string, field string, at place) {
	for lang, list := range lists {
		c.language(lang, field, at)
		seen := map[string]bool{}
		for _, w := range list {
			c.tidy(w, field+": "+lang, at)
			switch {
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
	c.country(b.Country, at)
	if !slices.Contains(digest.BodyKinds[:], b.Kind) {
		c.problem("%s: body %s: unknown kind %q (%s)", at, b.ID, b.Kind, strings.Join(digest.BodyKinds[:], ", "))
	}
	for _, id := range append([]string{b.Parent}, b.Members...) {
		if _, ok := c.bodies[id]; id != "" && !ok {
			c.problem("%s: body %s: there is no body %q", at, b.ID, id)
		}
	}
	if b.Parent == b.ID && b.ID != "" {
		c.problem("%s: body %s is a part of itself", at, b.ID)
	}
	if b.Upper && b.Kind != digest.Chamber {
		c.problem("%s: body %s is an upper house and no chamber", at, b.ID)
	}
	c.areaKnown(b.Area, at)
	c.byLanguage(b.Names, "names", at)
	if len(b.Short) > 0 {
		c.byLanguage(b.Short, "short", at)
	}
	c.words(b.Aliases, "aliases", at)
	c.lifetime(b.From, b.To, at)
	if c.seen["body"+b.ID] == at {
		c.collect(b, at)
	}
}

// lifetime checks the first and the last day of what exists.
func (c *checker) lifetime(from, to string, at place) {
	for _, day := range [...]string{from, to} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			c.problem("%s: %q is no ISO day", at, day)
		}
	}
	if from != "" && to != "" && from > to {
		c.problem("%s: from %s is after to %s", at, from, to)
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
// text could tell which of them it means. Only every country may have its own
// Parliament, in the pack of its own: of two packs, the first one is meant.
func (c *checker) aliases() {
	slices.SortStableFunc(c.names, func(a, b named) int { return strings.Compare(a.key, b.key) })
	for i, a := range c.names {
		for _, b := range c.names[i+1:] {
			if b.key != a.key {
				break
			}
			if x, y := c.bodies[a.body], c.bodies[b.body]; overlap(x, y) && !(c.home[a.body] && c.home[b.body] && x.Country != y.Country) {
				lang, text, _ := strings.Cut(a.key, " ")
				c.problem("%s: %s %q names both %s and %s (%s)", b.at, lang, text, b.body, a.body, a.at)
			}
		}
	}
}

func overlap(a, b digest.Body) bool {
	return (a.To == "" || b.From <= a.To) && (b.To == "" || a.From <= b.To)
}

// concept checks that a concept has a name in every language of its pack. They
// are shown to readers: as they are written, that is.
func (c *checker) concept(g digest.Concept, at place, needed []string) {
	for _, lang := range needed {
		if len(g[lang]) == 0 {
			c.problem("%s: a concept has no words in %s", at, lang)
		}
	}
	for lang, list := range g {
		c.language(lang, "words", at)
		for _, w := range list {
			c.tidy(w, lang, at)
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
