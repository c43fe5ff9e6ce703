package parliament

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/cascadia"

	"minber/digest"
)

// Sources reads a file of sources in the form of a pack's sources.json. Every
// problem of it is reported at once, each with file and line.
func Sources(name string) ([]digest.SourceSpec, error) {
	var l loader
	dir, file := filepath.Split(name)
	if dir == "" {
		dir = "."
	}
	if _, err := os.Stat(name); err != nil { // to a pack it would be as good as empty
		return nil, err
	}
	specs, places := list[digest.SourceSpec](&l, os.DirFS(dir), filepath.ToSlash(filepath.Clean(dir)), file)
	c := checker{loader: &l, seen: map[string]place{}}
	each(specs, places, c.source)
	if len(l.problems) > 0 {
		return nil, fmt.Errorf("read sources:\n%w", errors.Join(l.problems...))
	}
	return specs, nil
}

func (c *checker) source(s digest.SourceSpec, at place) {
	c.id("source", s.ID, at)
	if strings.TrimSpace(s.Name) == "" {
		c.problem("%s: source %s has no name", at, s.ID)
	}
	if s.Lang != "" {
		c.language(s.Lang, "lang", at)
	}
	if s.Zone != "" {
		c.zone(s.Zone, at)
	}
	for _, fault := range s.Faults() {
		c.problem("%s: source %s: %s", at, s.ID, fault)
	}
	if l := s.List; l != nil {
		c.selector(l.Item, "list.item", at)
		c.selector(l.Link, "list.link", at)
		c.selector(l.Title, "list.title", at)
		c.selector(l.Date, "list.date", at)
		c.selector(l.Next, "list.next", at)
	}
	if p := s.Page; p != nil {
		c.selector(p.Text, "page.text", at)
		c.selector(p.Title, "page.title", at)
		c.selector(p.Date, "page.date", at)
		for _, drop := range p.Drop {
			c.selector(drop, "page.drop", at)
		}
	}
}

// selector checks a CSS selector, unless it is "".
func (c *checker) selector(selector, field string, at place) {
	if selector == "" {
		return
	}
	if _, err := cascadia.ParseGroup(selector); err != nil {
		c.problem("%s: %s: %q is no CSS selector: %w", at, field, selector, err)
	}
}
