package digest

import (
	"context"
	"slices"
	"time"
)

// WatchBook keeps matches from when they are found, in the transaction that
// stores what was read, until they are told.
type WatchBook interface {
	// WaitingMatches returns matches that may be told at a time, those of one
	// chat together, at most limit.
	WaitingMatches(ctx context.Context, now time.Time, limit int) ([]WaitingMatch, error)
	// SettleMatches puts off those with a time, and drops those with none.
	SettleMatches(ctx context.Context, until map[int64]time.Time) error
	// MatchItems tells what there is to tell of matches, by their ids; some
	// may be gone.
	MatchItems(ctx context.Context, ids []int64, lang string) (map[int64]WatchItem, error)
	// PostMatches keeps the editions and enqueues their deliveries in one
	// transaction. A post of which a match waits no more is left out.
	PostMatches(ctx context.Context, posts []WatchPost) error
}

// WatchRenderer words matches.
type WatchRenderer interface {
	// RenderWatch returns messages, each fit to be sent.
	RenderWatch(e WatchEdition) []Part
}

// WaitingMatch is a match with all that decides when it is told.
type WaitingMatch struct {
	ID      int64
	Article int64
	Found   time.Time
	Watch   Watch // ID, Cadence and Paused only
	Chat    Subscriber
}

// WatchPost is an edition for one chat.
type WatchPost struct {
	Delivery Delivery
	Parts    []Part
	Matches  []int64
}

// Watcher tells chats of what they watch: a Feeder of the outbox. What is due
// in a chat at one time is one edition, so that several matches, or those that
// quiet hours held back, are one message and not many.
type Watcher struct {
	Book   WatchBook
	Render WatchRenderer
	Clock  func() time.Time // the real one, time.Now if nil
}

// matchBatch is how many matches are looked at in one go.
const matchBatch = 500

// Feed implements Feeder.
func (w *Watcher) Feed(ctx context.Context, at time.Time) error {
	for ctx.Err() == nil {
		waiting, err := w.Book.WaitingMatches(ctx, at, matchBatch)
		if err != nil || len(waiting) == 0 {
			return err
		}
		until := make(map[int64]time.Time)
		due := make(map[string][]WaitingMatch) // by language: what is worded together
		for _, m := range waiting {
			when := m.Watch.Due(m.Chat, m.Found)
			switch {
			case when.After(at):
				until[m.ID] = when
			case m.Watch.Paused, m.Chat.Gone, at.Sub(when) > heldFor:
				until[m.ID] = time.Time{}
			case m.Chat.PausedAt(at):
				until[m.ID] = held(m.Chat, when, at)
			default:
				due[m.Chat.Lang] = append(due[m.Chat.Lang], m)
			}
		}
		for lang, matches := range due {
			if err := w.post(ctx, at, lang, matches, until); err != nil {
				return err
			}
		}
		if err := w.Book.SettleMatches(ctx, until); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// post words and enqueues matches that are due; those of which nothing is left
// to tell go to the ones to drop.
func (w *Watcher) post(ctx context.Context, at time.Time, lang string, matches []WaitingMatch, drop map[int64]time.Time) error {
	ids := make([]int64, len(matches))
	for i, m := range matches {
		ids[i] = m.ID
	}
	items, err := w.Book.MatchItems(ctx, ids, lang)
	if err != nil {
		return err
	}
	var posts []WatchPost
	for len(matches) > 0 {
		end := slices.IndexFunc(matches, func(m WaitingMatch) bool { return m.Chat.Chat != matches[0].Chat.Chat })
		if end < 0 {
			end = len(matches)
		}
		ofChat := slices.DeleteFunc(slices.Clone(matches[:end]), func(m WaitingMatch) bool {
			_, there := items[m.ID]
			if !there {
				drop[m.ID] = time.Time{}
			}
			return !there
		})
		matches = matches[end:]
		late, fresh := byLateness(at, ofChat)
		if len(late) > 0 {
			posts = append(posts, w.edition(at, late, items, true))
		}
		if len(fresh) > 0 {
			posts = append(posts, w.edition(at, fresh, items, false))
		}
	}
	return w.Book.PostMatches(ctx, posts)
}

// byLateness tells matches that come long after they were due, for a pause or
// because the service was down, from the others.
func byLateness(at time.Time, matches []WaitingMatch) (late, fresh []WaitingMatch) {
	for _, m := range matches {
		if at.Sub(m.Watch.Due(m.Chat, m.Found)) > lateAfter {
			late = append(late, m)
		} else {
			fresh = append(fresh, m)
		}
	}
	return late, fresh
}

func (w *Watcher) edition(at time.Time, matches []WaitingMatch, items map[int64]WatchItem, late bool) WatchPost {
	slices.SortStableFunc(matches, func(a, b WaitingMatch) int {
		if a.Watch.ID != b.Watch.ID {
			return int(a.Watch.ID - b.Watch.ID)
		}
		return int(a.ID - b.ID)
	})
	first := matches[0]
	s := first.Chat
	e := WatchEdition{Lang: s.Lang, Date: at.In(s.Schedule.Location()).Format(time.DateOnly), Late: late}
	post := WatchPost{}
	for _, m := range matches {
		e.Items = append(e.Items, items[m.ID])
		post.Matches = append(post.Matches, m.ID)
	}
	key := watchKey(first.Watch.ID, first.Article)
	post.Parts = w.Render.RenderWatch(e)
	post.Delivery = Delivery{
		Chat: s.Chat, Kind: s.Kind, Slot: key, Edition: key, Date: e.Date, Lang: s.Lang, Zone: s.Schedule.Zone,
		Manner: MannerOf(s), NotBefore: now(w.Clock),
	}
	return post
}
