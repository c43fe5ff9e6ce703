package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// watchList shows all that a chat watches; if that is nothing, it asks.
func (a *answers) watchList(ctx context.Context, r Request) (Reply, error) {
	all, err := a.watches.Watches(ctx, r.Chat, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if len(all) == 0 {
		if r.Kind != digest.Private {
			return say(s.markup("watch.how", nil)), nil
		}
		return a.askWatched(ctx, r)
	}
	lines := []markup{bold(s.markup("watch.list", args{"Number": len(all)})) + "\n"}
	var open []Button
	for _, w := range all {
		name := a.words.watchName(s, w)
		state := s.plain("watch.cadence."+string(w.Cadence), nil)
		if w.Paused {
			state = s.plain("watch.paused", nil)
		}
		lines = append(lines, "• "+bold(text(cut(name, 60)))+" — "+text(strings.ToLower(state)))
		open = append(open, button(cut(name, alone), watchData("o", w.ID)))
	}
	buttons := rows(open, 2)
	if len(all) < digest.MostWatches {
		buttons = append(buttons, []Button{button(s.plain("watch.new", nil), "w:n")})
	}
	return say(join("\n", lines...), buttons...), nil
}

func watchData(verb string, id int64, more ...string) string {
	return strings.Join(append([]string{"w", verb, strconv.FormatInt(id, 10)}, more...), ":")
}

// watched is the chat's watch of an id.
func (a *answers) watched(ctx context.Context, r Request, id int64) (digest.Watch, error) {
	all, err := a.watches.Watches(ctx, r.Chat, r.Lang)
	if err != nil {
		return digest.Watch{}, err
	}
	i := slices.IndexFunc(all, func(w digest.Watch) bool { return w.ID == id })
	if i < 0 {
		return digest.Watch{}, fmt.Errorf("%w: watch %d", digest.ErrNotFound, id)
	}
	return all[i], nil
}

// pressed is the watch that a button's data names.
func (a *answers) pressed(ctx context.Context, r Request) (digest.Watch, string, error) {
	first, rest, _ := strings.Cut(r.Args, ":")
	id, err := strconv.ParseInt(first, 10, 64)
	if err != nil {
		return digest.Watch{}, "", fmt.Errorf("%w: watch %q", digest.ErrNotFound, r.Args)
	}
	w, err := a.watched(ctx, r, id)
	return w, rest, err
}

// watchPage shows one watch with all that can be done to it.
func (a *answers) watchPage(ctx context.Context, r Request) (Reply, error) {
	w, _, err := a.pressed(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	return a.watchShown(r, w, ""), nil
}

func (a *answers) watchShown(r Request, w digest.Watch, news markup) Reply {
	s := a.in(r)
	times := make([]Button, 0, len(cadences()))
	for _, c := range cadences() {
		times = append(times, choice(s.plain("watch.cadence."+string(c), nil), watchData("k", w.ID, string(c)), c == w.Cadence))
	}
	pause := button(s.plain("watch.pause", nil), watchData("z", w.ID))
	state := a.words.scope(s, w, r.Subscriber)
	if w.Paused {
		pause = button(s.plain("watch.resume", nil), watchData("y", w.ID))
		state = join("\n", state, s.markup("watch.resting", nil))
	}
	row := []Button{pause, button(s.plain("watch.delete", nil), watchData("x", w.ID))}
	if w.Terms != nil {
		row = append([]Button{button(s.plain("watch.terms_button", nil), watchData("e", w.ID))}, row...)
	}
	return say(join("\n\n", news, join("\n", bold(text(capital(cut(a.words.watchName(s, w), 100)))), state)),
		times, row, []Button{button(s.plain("watch.all", nil), "w:l")})
}

// changed stores a watch and shows it.
func (a *answers) changed(ctx context.Context, r Request, change func(w *digest.Watch, value string) error) (Reply, error) {
	w, value, err := a.pressed(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	if err := change(&w, value); err != nil {
		return Reply{}, err
	}
	if _, err := a.watches.SaveWatch(ctx, w); err != nil {
		return Reply{}, err
	}
	return a.watchShown(r, w, ""), nil
}

func (a *answers) setCadence(ctx context.Context, r Request) (Reply, error) {
	return a.changed(ctx, r, func(w *digest.Watch, value string) error {
		cadence, ok := readCadence(value)
		if !ok {
			return fmt.Errorf("%w: cadence %q", digest.ErrNotFound, value)
		}
		w.Cadence = cadence
		return nil
	})
}

func (a *answers) pauseWatch(ctx context.Context, r Request) (Reply, error) {
	return a.changed(ctx, r, func(w *digest.Watch, _ string) error { w.Paused = true; return nil })
}

func (a *answers) resumeWatch(ctx context.Context, r Request) (Reply, error) {
	return a.changed(ctx, r, func(w *digest.Watch, _ string) error { w.Paused = false; return nil })
}

// muteWatch pauses a watch by the button under what it told, which stays.
func (a *answers) muteWatch(ctx context.Context, r Request) (Reply, error) {
	if _, err := a.pauseWatch(ctx, r); err != nil {
		return Reply{}, err
	}
	return Reply{Notice: a.in(r).plain("watch.muted", nil)}, nil
}

// changeTerms makes a draft of a watch.
func (a *answers) changeTerms(ctx context.Context, r Request) (Reply, error) {
	w, _, err := a.pressed(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	d := watchDraft{ID: w.ID, Kind: w.Kind, Subject: w.Subject, Label: w.Label, Cadence: w.Cadence}
	if w.Kind == digest.WatchWords {
		err = a.offerTerms(ctx, r, &d, w.Terms)
		d.Chosen = 1<<len(w.Terms) - 1 // what else is on offer was turned down once
	} else {
		d.Terms, d.Chosen = slices.Clone(w.Terms), 1<<len(w.Terms)-1
		for _, name := range a.words.watchedNames(w.Kind, w.Subject) {
			if !knownTerm(d.Terms, name) && len(d.Terms) < mostOffered {
				d.Terms = append(d.Terms, name)
			}
		}
	}
	if err != nil {
		return Reply{}, err
	}
	id, err := a.keep(ctx, r, view{Kind: viewWatchDraft, Watch: &d})
	if err != nil {
		return Reply{}, err
	}
	return a.termsPage(r, id, d, d.Chosen), nil
}

// deleteWatch deletes a watch, which can be undone for a while.
func (a *answers) deleteWatch(ctx context.Context, r Request) (Reply, error) {
	w, _, err := a.pressed(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	if err := a.watches.DropWatch(ctx, r.Chat, w.ID, false); err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	return say(s.markup("watch.deleted", args{"Name": cut(a.words.watchName(s, w), 100)}), []Button{
		button(s.plain("button.undo", nil), watchData("u", w.ID)), button(s.plain("watch.all", nil), "w:l"),
	}), nil
}

func (a *answers) undeleteWatch(ctx context.Context, r Request) (Reply, error) {
	id, err := strconv.ParseInt(r.Args, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: watch %q", digest.ErrNotFound, r.Args)
	}
	err = a.watches.DropWatch(ctx, r.Chat, id, true)
	if errors.Is(err, digest.ErrTooMany) {
		return a.watchFull(r), nil
	}
	if err != nil {
		return Reply{}, err
	}
	return a.watchPage(ctx, r)
}
