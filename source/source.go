// Package source is where articles come from: feeds, pages, files and folders.
// Everything that goes out to the network goes through one Fetcher, which is
// guarded, bounded and polite; everything that comes in is turned here, once,
// into digest.Article with plain text.
//
// It must not know what an article says, where it is kept or who reads it.
package source

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"minber/digest"
)

// The kinds of a digest.SourceSpec that New knows.
const (
	kindFeed = "feed"
	kindPage = "page"
	kindFile = "file"
)

// New returns the source that spec describes: kind "feed" (RSS or Atom at
// spec.URL), "page" (one article at spec.URL) or "file" (a text file or a
// folder of *.txt; spec.URL is its path, with or without "file://").
func New(spec digest.SourceSpec, f *Fetcher) (digest.Source, error) {
	zone, err := loadZone(spec.Zone)
	if err != nil {
		return nil, err
	}
	if spec.Name == "" {
		spec.Name = spec.ID
	}
	switch spec.Kind {
	case kindFeed, kindPage:
		if _, err := parseAddress(spec.URL); err != nil {
			return nil, err
		}
	case kindFile:
		if spec.URL == "" {
			return nil, errors.New("no path given")
		}
		return &fileSource{spec: spec, zone: zone, path: strings.TrimPrefix(spec.URL, "file://")}, nil
	default:
		return nil, fmt.Errorf("unknown kind %q: want feed, page or file", spec.Kind)
	}
	if spec.Kind == kindFeed {
		return &feedSource{spec: spec, zone: zone, fetcher: f}, nil
	}
	return &pageSource{spec: spec, zone: zone, fetcher: f}, nil
}

// FromArg returns the source named on a command line: a text or HTML file, a
// folder (its *.txt), or an http(s) address of a page or of a feed. Dates
// without a zone are in zone, an IANA name ("" is UTC).
func FromArg(arg string, f *Fetcher, zone string) (digest.Source, error) {
	if strings.HasPrefix(arg, "http://") || strings.HasPrefix(arg, "https://") {
		spec := digest.SourceSpec{ID: arg, Name: arg, Kind: kindPage, URL: arg, Zone: zone}
		if u, err := url.Parse(arg); err == nil {
			spec.ID, spec.Name = u.Redacted(), u.Host // errors name the address in full
		}
		s, err := New(spec, f)
		if p, ok := s.(*pageSource); ok {
			p.orFeed = true
		}
		return s, err
	}
	if _, err := os.Stat(arg); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: no such file or folder: %w", arg, digest.ErrNotFound)
		}
		return nil, err
	}
	return New(digest.SourceSpec{ID: "file:" + arg, Name: filepath.Base(arg), Kind: kindFile, URL: arg, Zone: zone}, f)
}

// FS returns a source that shows every *.txt in the top folder of fsys. An
// unknown spec.Zone counts as UTC.
func FS(spec digest.SourceSpec, fsys fs.FS) digest.Source {
	zone, err := loadZone(spec.Zone)
	if err != nil {
		zone = time.UTC
	}
	return &folderSource{spec: spec, zone: zone, fsys: fsys}
}

// loadZone reads an IANA name; "" is UTC. "Local" is refused: what a text
// means must not depend on the machine.
func loadZone(name string) (*time.Location, error) {
	if name == "Local" {
		return nil, errors.New(`time zone "Local": want an IANA name such as Asia/Almaty`)
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("time zone %q: %w", name, err)
	}
	return zone, nil
}

// unchanged turns "not modified" into the empty harvest that the contract of
// digest.Source asks for.
func unchanged(visit digest.Visit, err error) (digest.Harvest, error) {
	if errors.Is(err, digest.ErrNotModified) {
		return digest.Harvest{State: visit.State}, nil
	}
	return digest.Harvest{}, err
}

// stamp notes in a when it was published; an unknown date leaves it alone.
func stamp(a *digest.Article, d moment, zone *time.Location) {
	if d.time.IsZero() {
		return
	}
	a.Published, a.DateOnly = d.time.UTC(), d.dayOnly
	a.Date = d.time.In(zone).Format(time.DateOnly)
}

// pageSource is one article on one page.
type pageSource struct {
	spec    digest.SourceSpec
	zone    *time.Location
	fetcher *Fetcher
	orFeed  bool // the address may turn out to be a feed's
}

func (s *pageSource) Spec() digest.SourceSpec { return s.spec }

// Fetch returns the page's article.
func (s *pageSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	answer, err := s.fetcher.get(ctx, s.spec.URL, visit.State)
	if err != nil {
		return unchanged(visit, err)
	}
	if s.orFeed && looksLikeFeed(answer.body) {
		feed := &feedSource{spec: s.spec, zone: s.zone, fetcher: s.fetcher}
		return feed.harvest(ctx, visit, answer)
	}
	a, err := s.fetcher.article(answer, s.zone)
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("%s: %w", redacted(s.spec.URL), err)
	}
	if a.Lang == "" {
		a.Lang = s.spec.Lang
	}
	a.Source = s.spec.ID
	return digest.Harvest{Articles: []digest.Article{a}, State: answer.state}, nil
}
