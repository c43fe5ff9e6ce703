package source

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"minber/digest"
)

// outlet is what the sources of many articles have in common.
type outlet struct {
	spec    digest.SourceSpec
	zone    *time.Location
	fetcher *Fetcher
	rules   *pageRules // nil if its pages are read as any page is
	rewords bool       // what it has published may change without a word
}

// Spec implements digest.Source.
func (o *outlet) Spec() digest.SourceSpec { return o.spec }

// lead is what is said of an article where it is listed.
type lead struct {
	digest.Article
	changed moment // when its page was last changed; no later than that was it published
	whole   bool   // there is nothing more to read on its page
}

// dated is the latest that the article may be published at, zero if unknown.
func (l lead) dated() time.Time {
	if l.Published.IsZero() {
		return l.changed.time
	}
	return l.Published
}

// forgetFuture drops a date that can't be true: what is there now was not
// published later than in a day, whatever zone its site takes for its own.
func (l *lead) forgetFuture(now time.Time) {
	if !now.IsZero() && l.dated().After(now.Add(24*time.Hour)) {
		l.changed, l.Published, l.DateOnly, l.Date = moment{}, time.Time{}, false, ""
	}
}

// gather makes a harvest of what was listed: it reads the pages of the
// articles that visit.Known does not know. What part of the list was missing
// makes a success one in part.
func (o *outlet) gather(ctx context.Context, visit digest.Visit, state digest.FetchState, leads []lead, missing ...error) (digest.Harvest, error) {
	harvest, _, err := o.take(ctx, visit, state, leads)
	if missed := errors.Join(missing...); missed != nil && (err == nil || errors.Is(err, digest.ErrPartly)) {
		err = fmt.Errorf("%w: %w", digest.ErrPartly, errors.Join(err, missed))
	}
	return harvest, err
}

// take is gather that also tells which pages it could not have.
func (o *outlet) take(ctx context.Context, visit digest.Visit, state digest.FetchState, leads []lead) (harvest digest.Harvest, pages missed, err error) {
	harvest.State = state
	seen := map[string]bool{}
	empty := 0 // pages on which the source's selectors found nothing
	for _, l := range leads {
		if pages.ended(ctx) {
			break
		}
		l.forgetFuture(visit.Now)
		harvest.Shown = append(harvest.Shown, l.dated())
		wanted, known, err := o.wanted(ctx, visit, l, seen)
		if err != nil {
			return harvest, pages, err
		}
		if known && o.rewords {
			harvest.Reworded = append(harvest.Reworded, l.Article)
		}
		if !wanted {
			continue
		}
		size := utf8.RuneCountInString(l.Text)
		enough := l.whole || size >= enoughText
		if !l.whole && size < fullText && l.URL != "" && !pages.stopped {
			if err := o.complete(ctx, visit, &l); err == nil {
				pages.found()
				enough = true // however short: the page has no more
			} else {
				if errors.As(err, new(*barrenError)) {
					empty++
				}
				pages.add(err)
			}
		}
		l.forgetFuture(visit.Now)
		if enough {
			harvest.Articles = append(harvest.Articles, l.Article)
		}
	}
	// One page may be another thing, a gallery. If all of several are empty, the
	// site has changed: that is no success.
	if empty > 1 && empty >= len(pages.errs)-1 && len(harvest.Articles) == 0 {
		return harvest, pages, errors.Join(pages.errs...)
	}
	harvest, err = pages.settle(ctx, harvest)
	return harvest, pages, err
}

// wanted says whether an article is to be had: one that the library does not
// have, in the time and the part of the site that are asked for; known, whether
// the library has it.
func (o *outlet) wanted(ctx context.Context, visit digest.Visit, l lead, seen map[string]bool) (wanted, known bool, err error) {
	if at := l.dated(); !at.IsZero() && at.Before(visit.Since) {
		return false, false, nil
	}
	if l.URL == "" {
		return true, false, nil
	}
	if seen[l.URL] || !o.ours(l.URL) {
		return false, false, nil
	}
	seen[l.URL] = true
	known, err = visit.Known(ctx, l.URL)
	return !known, known, err
}

// ours says whether an address is that of an article.
func (o *outlet) ours(address string) bool {
	for _, part := range o.spec.Only {
		if strings.Contains(address, part) {
			return true
		}
	}
	return len(o.spec.Only) == 0
}

// complete fetches the article's page and takes from it what its list did not
// say. On an error l is as it was.
func (o *outlet) complete(ctx context.Context, visit digest.Visit, l *lead) error {
	page, err := o.fetcher.get(ctx, l.URL, digest.FetchState{})
	if err != nil {
		return err
	}
	found, err := o.fetcher.article(page, manner{zone: o.zone, now: visit.Now, rules: o.rules})
	if err != nil {
		return fmt.Errorf("%s: %w", redacted(l.URL), err)
	}
	if utf8.RuneCountInString(found.Text) > utf8.RuneCountInString(l.Text) {
		l.Text = found.Text
	}
	if l.Title == "" || found.Title != "" && o.rules.namesTitle() {
		l.Title = found.Title
	}
	if found.Lang != "" {
		l.Lang = found.Lang
	}
	// The article stays known by the address of the list, which is asked for again
	// at each visit; where that one leads to is the same article.
	l.Alternates = found.Alternates
	if found.URL != l.URL {
		l.Alternates = append(l.Alternates, found.URL)
	}
	if l.Published.IsZero() || l.DateOnly && !found.DateOnly && found.Date == l.Date || !found.Published.IsZero() && o.rules.namesDate() {
		l.Published, l.DateOnly, l.Date = found.Published, found.DateOnly, found.Date
	}
	if l.Published.IsZero() {
		stamp(&l.Article, l.changed, o.zone)
	}
	return nil
}

// lead begins an article of this source; link is taken from base.
func (o *outlet) lead(base *url.URL, link string) lead {
	l := lead{Article: digest.Article{Source: o.spec.ID, Lang: o.spec.Lang}}
	link = strings.TrimSpace(link)
	if u, err := base.Parse(link); err == nil && link != "" && checkAddress(u) == nil {
		u.Fragment = ""
		l.URL = u.String()
	}
	return l
}

// oldestKnown says whether the library has the oldest of what a page lists: then
// it has what is older as well. What stands at the top may be pinned there.
func oldestKnown(ctx context.Context, visit digest.Visit, leads []lead) (bool, error) {
	for i := len(leads) - 1; i >= 0; i-- {
		if leads[i].URL != "" {
			return visit.Known(ctx, leads[i].URL)
		}
	}
	return false, nil
}
