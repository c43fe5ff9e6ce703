package source

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

const (
	freshMaps = 3                   // sitemaps of an index that a visit reads: the latest
	newsAge   = 14 * 24 * time.Hour // what a sitemap shows that is older is no news
	walkPage  = 50                  // articles of one step back
	// maxSitemap is the size of one with 50,000 addresses of 300 bytes each.
	maxSitemap = 16 << 20
)

// sitemapSource is a sitemap, with or without the news extension, or an index
// of sitemaps.
type sitemapSource struct{ outlet }

// Fetch reads the latest of what the sitemap names.
func (s *sitemapSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	page, err := s.fetcher.getUpTo(ctx, s.spec.URL, visit.State, s.most())
	if err != nil {
		return unchanged(visit, err)
	}
	top, err := s.parse(page)
	if err != nil {
		return digest.Harvest{}, err
	}
	places := top.places
	var failures []error
	for _, part := range top.maps[:min(len(top.maps), freshMaps)] {
		_, more, err := s.leaf(ctx, part.address)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		places = append(places, more.places...)
	}
	fleeting := slices.ContainsFunc(failures, func(err error) bool { return !lasting(err) })
	if fleeting || len(places) == 0 && len(failures) > 0 {
		return digest.Harvest{More: true}, errors.Join(failures...)
	}
	if !visit.Now.IsZero() {
		visit.Since = later(visit.Since, visit.Now.Add(-newsAge))
	}
	if !slices.ContainsFunc(places, func(p sitemapPlace) bool { return s.ours(p.address) }) {
		return digest.Harvest{}, fmt.Errorf("%s: %w", redacted(s.spec.URL), barren("only %q: none of %d addresses has that", s.spec.Only, len(places)))
	}
	newestFirst(places)
	leads := s.leads(page, places, visit.Since)
	return s.gather(ctx, visit, page.state, leads[:min(len(leads), maxItems)], failures...)
}

// Back implements digest.Archive. The cursor is the address of a sitemap, a
// space and the address of the last article taken from it.
func (s *sitemapSource) Back(ctx context.Context, visit digest.Visit, cursor string) iter.Seq2[digest.Stretch, error] {
	return func(yield func(digest.Stretch, error) bool) {
		_, top, err := s.load(ctx, s.spec.URL)
		if err != nil {
			yield(digest.Stretch{Cursor: cursor}, err)
			return
		}
		maps := top.maps
		if len(top.places) > 0 {
			maps = append([]sitemapPart{{address: s.spec.URL}}, maps...)
		}
		maps, last := resume(maps, cursor)
		for i, part := range maps {
			if at := part.changed.time; !at.IsZero() && at.Before(visit.Since) {
				continue
			}
			following := ""
			if i+1 < len(maps) {
				following = maps[i+1].address + " "
			}
			if !s.walk(ctx, visit, part.address, last, following, yield) {
				return
			}
			last = ""
		}
	}
}

// resume is what is left of the sitemaps from a cursor on, and which article of
// the first of them was the last to be taken.
func resume(maps []sitemapPart, cursor string) (left []sitemapPart, last string) {
	address, last, _ := strings.Cut(cursor, " ")
	i := slices.IndexFunc(maps, func(m sitemapPart) bool { return m.address == address })
	if i < 0 {
		return maps, "" // the index has changed: what is known costs little
	}
	return maps[i:], last
}

// walk goes through one sitemap, newest first, from behind an article on. The
// step after its last one begins at following.
func (s *sitemapSource) walk(
	ctx context.Context, visit digest.Visit, address, last, following string, yield func(digest.Stretch, error) bool,
) bool {
	here := address + " " + last
	page, part, err := s.leaf(ctx, address)
	switch {
	case err != nil && lasting(err): // one of an index that is gone; the others are there
		return yield(digest.Stretch{Cursor: following, Missed: 1}, nil)
	case err != nil:
		yield(digest.Stretch{Cursor: here}, err)
		return false
	}
	newestFirst(part.places)
	leads := s.leads(page, part.places, visit.Since)
	if i := slices.IndexFunc(leads, func(l lead) bool { return l.URL == last }); i >= 0 {
		leads = leads[i+1:]
	}
	for len(leads) > 0 {
		n := min(len(leads), walkPage)
		next := following
		if n < len(leads) {
			next = address + " " + leads[n-1].URL
		}
		if !s.step(ctx, visit, leads[:n], here, next, yield) {
			return false
		}
		leads, here = leads[n:], next
	}
	return true
}

// most is how large a sitemap may be: it names up to 50,000 addresses.
func (s *sitemapSource) most() int64 { return max(maxSitemap, s.fetcher.options.MaxBytes) }

// load fetches and parses a sitemap.
func (s *sitemapSource) load(ctx context.Context, address string) (*answer, sitemap, error) {
	page, err := s.fetcher.getUpTo(ctx, address, digest.FetchState{}, s.most())
	if err != nil {
		return nil, sitemap{}, err
	}
	found, err := s.parse(page)
	return page, found, err
}

// leaf loads a sitemap that an index names. One that is an index again is not
// followed: the protocol has no such thing, and it might have no end.
func (s *sitemapSource) leaf(ctx context.Context, address string) (*answer, sitemap, error) {
	page, found, err := s.load(ctx, address)
	if err == nil && len(found.places) == 0 {
		err = fmt.Errorf("%s: an index of sitemaps within an index: %w", redacted(address), digest.ErrNotText)
	}
	return page, found, err
}

func (s *sitemapSource) parse(page *answer) (sitemap, error) {
	m, err := parseSitemap(page.body, page.contentType, s.zone)
	if err == nil && len(m.places)+len(m.maps) == 0 {
		err = barren("a sitemap that names nothing")
	}
	if err != nil {
		return m, fmt.Errorf("%s: %w", redacted(page.url.String()), err)
	}
	slices.SortStableFunc(m.maps, func(a, b sitemapPart) int { return b.changed.time.Compare(a.changed.time) })
	return m, nil
}

// leads are the articles among the places that a sitemap names, but for those
// that are too old.
func (s *sitemapSource) leads(page *answer, places []sitemapPlace, since time.Time) []lead {
	var leads []lead
	for _, p := range places {
		l := s.lead(page.url, p.address)
		l.Title, l.changed = cut(plainLine(p.title), maxTitle), p.changed
		l.Lang = cmp.Or(l.Lang, langCode(p.lang))
		stamp(&l.Article, p.published, s.zone)
		if at := l.dated(); l.URL == "" || !s.ours(l.URL) || !at.IsZero() && at.Before(since) {
			continue
		}
		leads = append(leads, l)
	}
	return leads
}

// newestFirst sorts places by date; those without one stay in their order,
// behind the others.
func newestFirst(places []sitemapPlace) {
	slices.SortStableFunc(places, func(a, b sitemapPlace) int { return b.dated().Compare(a.dated()) })
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
