// Package source is where articles come from: feeds, sitemaps, lists, interfaces,
// channels, pages, files and folders.
// Everything that goes out to the network goes through one Fetcher, which is
// guarded, bounded and polite; everything that comes in is turned here, once,
// into digest.Article with plain text.
//
// It must not know what an article says, where it is kept or who reads it.
package source

import (
	"cmp"
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

// New returns the source that spec describes. The error lists everything that
// is wrong with it.
func New(spec digest.SourceSpec, f *Fetcher) (digest.Source, error) {
	var faults []error
	for _, fault := range spec.Faults() {
		faults = append(faults, errors.New(fault))
	}
	zone, err := loadZone(spec.Zone)
	rules, wrong := compilePage(spec.Page)
	if faults = append(faults, err, wrong); errors.Join(faults...) != nil {
		return nil, errors.Join(faults...)
	}
	spec.Name = cmp.Or(spec.Name, spec.ID)
	path := strings.TrimPrefix(spec.URL, "file://")
	many := outlet{spec: spec, zone: zone, fetcher: f, rules: rules}
	switch spec.Kind {
	case digest.FeedKind:
		return &feedSource{many}, nil
	case digest.SitemapKind:
		return &sitemapSource{many}, nil
	case digest.ListKind:
		return newList(many)
	case digest.APIKind:
		return &paged{many, (&apiSource{many}).read}, nil
	case digest.TelegramKind:
		return newChannel(many), nil
	case digest.FolderKind:
		return &dropFolder{spec: spec, zone: zone, path: path}, nil
	case digest.FileKind:
		return &fileSource{spec: spec, zone: zone, path: path}, nil
	}
	return &pageSource{outlet: many}, nil
}

// FromArg returns the source named on a command line: a text or HTML file, a
// folder (its *.txt), or an http(s) address of a page, a feed or a Telegram
// channel. Dates without a zone are in zone, an IANA name ("" is UTC).
func FromArg(arg string, f *Fetcher, zone string) (digest.Source, error) {
	if strings.HasPrefix(arg, "http://") || strings.HasPrefix(arg, "https://") {
		spec := digest.SourceSpec{ID: arg, Name: arg, Kind: digest.PageKind, URL: arg, Zone: zone}
		if u, err := url.Parse(arg); err == nil {
			spec.ID, spec.Name = u.Redacted(), u.Host // errors name the address in full
			if u.Host == "t.me" {
				spec.Kind, spec.Name = digest.TelegramKind, u.Redacted()
			}
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
	return New(digest.SourceSpec{ID: "file:" + arg, Name: filepath.Base(arg), Kind: digest.FileKind, URL: arg, Zone: zone}, f)
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
	outlet
	orFeed bool // the address may turn out to be a feed's
}

// Fetch returns the page's article.
func (s *pageSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	answer, err := s.fetcher.get(ctx, s.spec.URL, visit.State)
	if err != nil {
		return unchanged(visit, err)
	}
	if s.orFeed && looksLikeFeed(answer.body) {
		feed := &feedSource{s.outlet}
		return feed.harvest(ctx, visit, answer)
	}
	a, err := s.fetcher.article(answer, manner{zone: s.zone, now: visit.Now, rules: s.rules})
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("%s: %w", redacted(s.spec.URL), err)
	}
	if a.Lang == "" {
		a.Lang = s.spec.Lang
	}
	a.Source = s.spec.ID
	return digest.Harvest{Articles: []digest.Article{a}, State: answer.state}, nil
}
