package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"minber/digest"
	"minber/storage"
)

var errShowsNothing = errors.New("answers, and shows nothing")

func (p *program) checkSources(ctx context.Context, f *findings, sources []digest.Source) {
	for _, s := range sources {
		harvest, err := s.Fetch(ctx, digest.Visit{Known: knowsAll, Now: p.now()})
		if err == nil && max(len(harvest.Shown), len(harvest.Articles)) == 0 {
			err = errShowsNothing
		}
		if err != nil {
			f.add(doubt, "source", fmt.Sprintf("%s: %v", s.Spec().Name, err), mendSource(digest.CauseOf(err)))
			continue
		}
		f.add(good, "source", s.Spec().Name+": "+content(harvest), "")
	}
}

// mendSource says what to do about a source that does not answer.
func mendSource(why digest.Cause) string {
	switch why {
	case digest.CauseSlow, digest.CauseBusy, digest.CauseBroken:
		return "wait: it is asked again by itself; if it stays so, write to whoever runs it"
	case digest.CauseUnreachable:
		return "does this machine reach other sites? Then the site is down, or has moved: SOURCES_FILE takes its new address"
	case digest.CauseGone, digest.CauseElsewhere:
		return "look for its new address with a browser, and give that in SOURCES_FILE under the same id"
	case digest.CauseRefused, digest.CauseRobots:
		return "ask whoever runs it to let you in, and set CONTACT; or take it out in SOURCES_FILE"
	case digest.CauseUnreadable, digest.CauseTooLarge, digest.CauseOther:
	}
	return "open its address in a browser: if it is no longer what its kind says, describe it anew in SOURCES_FILE (docs/sources.md)"
}

// content says how much a source has, and how new that is.
func content(h digest.Harvest) string {
	items := slices.Clone(h.Shown)
	for _, a := range h.Articles {
		if h.Shown == nil {
			items = append(items, a.Published)
		}
	}
	newest := slices.MaxFunc(items, time.Time.Compare)
	if newest.IsZero() {
		return fmt.Sprintf("items: %d, without dates", len(items))
	}
	return fmt.Sprintf("items: %d, the newest of %s", len(items), newest.UTC().Format(minute))
}

// reach says to how many chats an edition goes, how long that takes, and what is
// the most that it costs.
func (p *program) reach(ctx context.Context, store *storage.Store) (string, error) {
	shares, err := store.Audience(ctx, p.now())
	if err != nil {
		return "", err
	}
	chats := 0
	for _, share := range shares {
		chats += share.Count
	}
	takes := time.Duration(float64(chats) / p.rate * float64(time.Second)).Round(time.Second)
	said := fmt.Sprintf("an edition goes to %d chats; each message of it takes %s at %v a second", chats, takes, p.rate)
	if p.pays() {
		said += fmt.Sprintf(", and costs at most %d Telegram Stars", digest.MostStars(chats))
	}
	return said, nil
}

// knowsAll keeps a source from fetching the pages of its articles.
func knowsAll(context.Context, string) (bool, error) { return true, nil }
