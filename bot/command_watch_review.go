package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"minber/digest"
)

// Who would hear more often than this in a week is offered a digest of it.
const oftenAWeek = 14

// watch is what a draft comes to, with the terms that were chosen.
func (d watchDraft) watch(chat digest.Address, chosen uint32, cadence digest.Cadence) digest.Watch {
	w := digest.Watch{ID: d.ID, Chat: chat, Kind: d.Kind, Subject: d.Subject, Label: d.Label, Cadence: cadence}
	for i, term := range d.Terms {
		if chosen&(1<<i) != 0 {
			w.Terms = append(w.Terms, term)
		}
	}
	return w
}

// cadences are the values of a cadence with what stands for them in a button.
func cadences() []digest.Cadence {
	return []digest.Cadence{digest.Instant, digest.Daily, digest.Weekly}
}

func readCadence(text string) (digest.Cadence, bool) {
	c := digest.Cadence(text)
	return c, slices.Contains(cadences(), c)
}

// reviewWatch shows what a draft comes to.
func (a *answers) reviewWatch(ctx context.Context, r Request) (Reply, error) {
	id, d, chosen, rest, err := a.draft(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	if cadence, ok := readCadence(rest); ok {
		d.Cadence = cadence
	} else if rest != "" {
		return Reply{}, fmt.Errorf("%w: cadence %q", digest.ErrNotFound, rest)
	}
	return a.reviewPage(ctx, r, id, d, chosen)
}

// reviewPage is the last step: what will be told and when, how much that is,
// and the buttons to save it.
func (a *answers) reviewPage(ctx context.Context, r Request, id int64, d watchDraft, chosen uint32) (Reply, error) {
	s := a.in(r)
	w := d.watch(r.Chat, chosen, d.Cadence)
	preview, err := a.watches.WatchPreview(ctx, w)
	if err != nil {
		return Reply{}, err
	}
	if w.Cadence == "" {
		w.Cadence = digest.Instant
		if perWeek(preview) > oftenAWeek {
			w.Cadence = digest.Daily
		}
	}
	times := make([]Button, 0, len(cadences()))
	for _, c := range cadences() {
		times = append(times, choice(s.plain("watch.cadence."+string(c), nil), draftData("r", id, chosen)+":"+string(c), c == w.Cadence))
	}
	last := []Button{button(s.plain("watch.save", nil), draftData("a", id, chosen)+":"+string(w.Cadence))}
	if len(d.Terms) > 0 {
		last = append([]Button{button(s.plain("watch.terms_button", nil), draftData("s", id, chosen))}, last...)
	}
	return say(join("\n\n", bold(text(capital(cut(a.words.watchName(s, w), 100)))), a.words.scope(s, w, r.Subscriber), previewed(s, preview)),
		times, last, backToWatch(s, d)), nil
}

// backToWatch leads from changing a watch back to it as it is; of a new one,
// it ends setting it up.
func backToWatch(s *speech, d watchDraft) []Button {
	if d.ID == 0 {
		return cancelRow(s)
	}
	return []Button{button(s.plain("button.back", nil), watchData("o", d.ID))}
}

func perWeek(p digest.WatchPreview) int { return (p.Stories*7 + p.Days/2) / max(p.Days, 1) }

// previewed says how much a watch would have told of late.
func previewed(s *speech, p digest.WatchPreview) markup {
	period := s.plain("watch.period", args{"Count": p.Days})
	var often markup
	switch week := perWeek(p); {
	case p.Stories == 0:
		return s.markup("watch.preview.none", args{"Period": period})
	case week > 0:
		often = s.markup("watch.preview.weekly", args{"Period": period, "Count": week})
	default:
		often = s.markup("watch.preview.some", args{"Period": period, "Count": p.Stories})
	}
	if len(p.Terms) < 2 {
		return often
	}
	loudest := slices.MaxFunc(p.Terms, func(a, b digest.TermCount) int { return cmp.Compare(a.Stories, b.Stories) })
	if loudest.Stories == 0 {
		return often
	}
	return often + " " + s.markup("watch.preview.noisiest", args{"Term": cut(loudest.Term, 60), "Number": loudest.Stories})
}

// saveDraft begins to watch, or changes what is watched.
func (a *answers) saveDraft(ctx context.Context, r Request) (Reply, error) {
	_, d, chosen, rest, err := a.draft(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	cadence, ok := readCadence(rest)
	w := d.watch(r.Chat, chosen, cadence)
	if !ok || w.Kind == digest.WatchWords && len(w.Terms) == 0 {
		return Reply{}, fmt.Errorf("%w: a watch by %q", digest.ErrNotFound, r.Args)
	}
	if d.ID != 0 {
		former, err := a.watched(ctx, r, d.ID)
		if err != nil {
			return Reply{}, err
		}
		w.Paused = former.Paused
	}
	saved, err := a.watches.SaveWatch(ctx, w)
	if errors.Is(err, digest.ErrTooMany) {
		return a.watchFull(r), nil
	}
	if err != nil {
		return Reply{}, err
	}
	r.Args = strconv.FormatInt(saved.ID, 10)
	w, err = a.watched(ctx, r, saved.ID) // with the person's name as the reader knows it
	if err != nil {
		return Reply{}, err
	}
	return a.watchShown(r, w, a.in(r).markup("watch.saved", nil)), nil
}
