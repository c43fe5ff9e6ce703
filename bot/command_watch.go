package bot

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"minber/digest"
)

// Watches remembers what chats follow; storage implements it.
type Watches interface {
	// Watches returns a chat's, the oldest first, at most digest.MostWatches.
	Watches(ctx context.Context, chat digest.Address, lang string) ([]digest.Watch, error)
	// SaveWatch stores a watch, a new one if it has no id: it takes the place
	// of the chat's watch of the same subject. It returns digest.ErrTooMany if
	// the chat has all it may have, digest.ErrNotFound for another chat's.
	SaveWatch(ctx context.Context, w digest.Watch) (digest.Watch, error)
	// DropWatch deletes a watch, or takes that back within a day. It returns
	// digest.ErrNotFound for another chat's, digest.ErrTooMany if there is no
	// room to take it back to.
	DropWatch(ctx context.Context, chat digest.Address, id int64, undo bool) error
	// WatchPreview counts what a watch would have told of late.
	WatchPreview(ctx context.Context, w digest.Watch) (digest.WatchPreview, error)
	// WatchTerms returns what goes with words, as far as the archive knows.
	WatchTerms(ctx context.Context, words string) (digest.RelatedTerms, error)
}

// The kinds of a view that a watch is set up with.
const (
	viewWatchAsked = "watch"      // a question: what to watch
	viewWatchTerm  = "watch.term" // a question: one more word
	viewWatchDraft = "watch.draft"
)

// watchDraft is a watch that is being set up or changed.
type watchDraft struct {
	ID      int64            `json:"id,omitempty"` // 0 for a new one
	Kind    digest.WatchKind `json:"kind"`
	Subject string           `json:"subject"`
	Label   string           `json:"label"`
	Terms   []string         `json:"terms,omitempty"`  // on offer, the reader's own first
	Chosen  uint32           `json:"chosen,omitempty"` // of Terms, by their bits
	Cadence digest.Cadence   `json:"cadence,omitempty"`
}

// watch lists what the chat watches, or begins to watch what is named.
func (a *answers) watch(ctx context.Context, r Request) (Reply, error) {
	if r.Args == "" {
		return a.watchList(ctx, r)
	}
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(a.in(r)), err
	}
	return a.findWatched(ctx, r)
}

// watchAnswered is watch for the answer to "what shall I watch?".
func (a *answers) watchAnswered(ctx context.Context, r Request) (Reply, error) {
	if len([]rune(r.Args)) > longestArgument {
		return a.tooLong(ctx, r)
	}
	return a.watch(ctx, r)
}

// watchLink answers a link to the set-up: p12, cKZ, bkz-senate, tsocial.
func (a *answers) watchLink(ctx context.Context, r Request) (Reply, error) {
	if r.Args == "" {
		return a.watchList(ctx, r)
	}
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(a.in(r)), err
	}
	return a.beginWatch(ctx, r, r.Args[:1], r.Args[1:])
}

// pressWatch answers the buttons of /watch: a letter says what to do, the rest
// with what. Everybody in a group may look, administrators may change.
func (a *answers) pressWatch(ctx context.Context, r Request) (Reply, error) {
	verb, rest, _ := strings.Cut(r.Args, ":")
	r.Args = rest
	look := map[string]handler{
		"l": inPlace(a.watchList), "h": a.watchList, "o": inPlace(a.watchPage), "v": a.watchPage,
	}
	if do := look[verb]; do != nil {
		return do(ctx, r)
	}
	if may, err := r.MayChange(ctx); err != nil || !may {
		return Reply{Notice: a.in(r).plain("settings.denied", nil)}, err
	}
	change := map[string]handler{
		"n": a.askWatched, "d": inPlace(a.cancelWatch),
		"i": inPlace(a.watchChosen),
		"s": inPlace(a.watchTerms), "q": a.askWatchTerm, "r": inPlace(a.reviewWatch), "a": inPlace(a.saveDraft),
		"k": inPlace(a.setCadence), "z": inPlace(a.pauseWatch), "y": inPlace(a.resumeWatch), "m": a.muteWatch,
		"e": inPlace(a.changeTerms), "x": inPlace(a.deleteWatch), "u": inPlace(a.undeleteWatch),
	}
	if do := change[verb]; do != nil {
		return do(ctx, r)
	}
	return a.beginWatch(ctx, r, verb, rest) // p, c, b, t
}

// inPlace has a handler's answer replace the pressed button's message.
func inPlace(do handler) handler {
	return func(ctx context.Context, r Request) (Reply, error) {
		reply, err := do(ctx, r)
		reply.Edit = true
		return reply, err
	}
}

// beginWatch begins to watch what a button or a link names: a letter for its
// kind, and its id.
func (a *answers) beginWatch(ctx context.Context, r Request, letter, subject string) (Reply, error) {
	d := watchDraft{Subject: subject}
	s := a.in(r)
	switch letter {
	case "p":
		id, err := strconv.ParseInt(subject, 10, 64)
		if err != nil {
			return Reply{}, fmt.Errorf("%w: person %q", digest.ErrNotFound, subject)
		}
		card, err := a.people.Person(ctx, id, r.Lang)
		if err != nil {
			return Reply{}, err
		}
		d.Kind, d.Label, d.Subject = digest.WatchPerson, card.Person.Name, strconv.FormatInt(card.Person.ID, 10)
	case "c":
		d.Kind, d.Label = digest.WatchCountry, s.has("country.", subject)
	case "b":
		d.Kind, d.Label = digest.WatchBody, a.words.bodies[subject].ShortName(r.Lang)
	case "t":
		d.Kind, d.Label = digest.WatchTopic, s.has("topic.", subject)
	}
	if d.Label == "" {
		return Reply{}, fmt.Errorf("%w: watch %q of kind %q", digest.ErrNotFound, subject, letter)
	}
	d.Terms = a.words.watchedNames(d.Kind, d.Subject)
	d.Chosen = 1<<len(d.Terms) - 1
	return a.begin(ctx, r, d)
}

// begin shows the watch of a subject, if the chat has one; else it goes on with
// setting it up, if there is room for it.
func (a *answers) begin(ctx context.Context, r Request, d watchDraft) (Reply, error) {
	all, err := a.watches.Watches(ctx, r.Chat, r.Lang)
	if err != nil {
		return Reply{}, err
	}
	for _, w := range all {
		if w.Kind == d.Kind && (w.Subject == d.Subject || w.Person.ID != 0 && strconv.FormatInt(w.Person.ID, 10) == d.Subject) {
			return a.watchShown(r, w, a.in(r).markup("watch.already", nil)), nil
		}
	}
	if len(all) >= digest.MostWatches {
		return a.watchFull(r), nil
	}
	id, err := a.keep(ctx, r, view{Kind: viewWatchDraft, Watch: &d})
	if err != nil {
		return Reply{}, err
	}
	if d.Kind == digest.WatchWords {
		return a.termsPage(r, id, d, d.Chosen), nil
	}
	return a.reviewPage(ctx, r, id, d, d.Chosen)
}

// watchFull says that there is no room for one more.
func (a *answers) watchFull(r Request) Reply {
	s := a.in(r)
	return say(s.markup("watch.full", args{"Number": digest.MostWatches}), []Button{button(s.plain("watch.all", nil), "w:l")})
}
