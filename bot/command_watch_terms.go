package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// mostNeighbours is how many words of the archive are on offer beside others.
const mostNeighbours = 4

// offerTerms puts what goes with a reader's words into a draft: the same in the
// other languages and scripts, which count at once, and words that often stand
// beside them, which don't until they are accepted.
func (a *answers) offerTerms(ctx context.Context, r Request, d *watchDraft, own []string) error {
	offer := func(term string, chosen bool) {
		if len(d.Terms) == mostOffered || knownTerm(d.Terms, term) || !saysSomething(term) {
			return
		}
		if chosen {
			d.Chosen |= 1 << len(d.Terms)
		}
		d.Terms = append(d.Terms, term)
	}
	for _, term := range own {
		offer(term, true)
	}
	for _, term := range own {
		for _, other := range a.words.otherWords(term) {
			offer(other, true)
		}
	}
	known := len(d.Terms) > len(own) // that has a name of its own in the other languages
	isName := false
	if first, _ := utf8.DecodeRuneInString(own[0]); unicode.IsUpper(first) {
		names, err := a.spellings(ctx, r, own[0])
		if err != nil {
			return err
		}
		for _, name := range names {
			offer(name, true)
		}
		// A single word with a capital may be a surname that nobody has met yet.
		isName = len(names) > 0 || !known && !strings.Contains(own[0], " ") && own[0] != strings.ToUpper(own[0])
	}
	related, err := a.watches.WatchTerms(ctx, own[0])
	if err != nil {
		return err
	}
	for _, spelled := range related.Spellings {
		if isName {
			offer(spelled.Term, spelled.Stories > 0)
		}
	}
	neighbours := a.words.onTopicFirst(own[0], a.words.telling(related.Neighbours))
	for _, word := range neighbours[:min(len(neighbours), mostNeighbours)] {
		offer(word, false)
	}
	return nil
}

// spellings are a person's names, if a name means one person of the archive.
func (a *answers) spellings(ctx context.Context, r Request, name string) ([]string, error) {
	people, err := a.people.Find(ctx, name, r.Lang, digest.FitLoose, 2)
	if err != nil || len(people) != 1 {
		return nil, err
	}
	card, err := a.people.Person(ctx, people[0].ID, r.Lang)
	return append([]string{card.Person.Name}, card.Names...), err
}

// watchedNames are the ways in which texts name a country or a body itself;
// none for what texts don't name but mean.
func (r *Renderer) watchedNames(kind digest.WatchKind, id string) []string {
	var names []string
	add := func(name string) {
		if name != "" && len(names) < mostOffered && !knownTerm(names, name) {
			names = append(names, name)
		}
	}
	switch kind {
	case digest.WatchCountry:
		for _, lang := range languages() {
			add(r.words.in(lang).has("country.", id))
		}
		for _, alias := range countryAliases(id) {
			add(alias)
		}
	case digest.WatchBody:
		body := r.bodies[id]
		for _, lang := range languages() {
			// A bare "Senate" is that of this country.
			if short := body.Short[lang]; body.Country == r.home || body.Country == "" || strings.Contains(short, " ") {
				add(short)
			}
		}
		for _, lang := range languages() {
			add(body.Names[lang])
		}
	case digest.WatchPerson, digest.WatchTopic, digest.WatchWords:
	}
	return names
}

// otherWords are what a word is called in all languages: a concept of the
// packs' glossaries, a country or a body.
func (r *Renderer) otherWords(word string) []string {
	var others []string
	name := plainName(word)
	if all := r.otherPhrases(name); all != nil {
		return all
	}
	for _, concept := range r.concepts {
		for _, lang := range languages() {
			if slices.ContainsFunc(concept[lang], func(w string) bool { return plainName(w) == name || inflected(name, plainName(w)) }) {
				for _, l := range languages() {
					others = append(others, concept[l]...)
				}
				break
			}
		}
	}
	if code := r.words.countryCode(word); code != "" {
		others = append(others, r.watchedNames(digest.WatchCountry, code)...)
	}
	if ids := r.called.bodies.find(word, false); len(ids) == 1 {
		others = append(others, r.watchedNames(digest.WatchBody, ids[0])...)
	}
	return others
}

// onTopicFirst puts those words first that speak for a topic for which the
// watched word speaks as well.
func (r *Renderer) onTopicFirst(watched string, words []string) []string {
	watched = strings.ToLower(watched)
	begins := func(word string, list map[string][]string) bool {
		for _, stems := range list {
			if slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(word, strings.TrimSuffix(stem, "$")) }) {
				return true
			}
		}
		return false
	}
	var on, off []string
	for _, word := range words {
		if slices.ContainsFunc(r.topics, func(t digest.TopicWords) bool { return begins(watched, t.Words) && begins(word, t.Words) }) {
			on = append(on, word)
		} else {
			off = append(off, word)
		}
	}
	return append(on, off...)
}

// draft reads "view:chosen:rest" of a button's data.
func (a *answers) draft(ctx context.Context, r Request) (id int64, d watchDraft, chosen uint32, rest string, err error) {
	first, rest, _ := strings.Cut(r.Args, ":")
	bits, rest, _ := strings.Cut(rest, ":")
	id, err1 := strconv.ParseInt(first, 10, 64)
	mask, err2 := strconv.ParseUint(bits, 16, 32)
	if err1 != nil || err2 != nil {
		return 0, d, 0, "", fmt.Errorf("%w: a draft by %q", digest.ErrNotFound, r.Args)
	}
	v, err := a.recall(ctx, r, id)
	if err != nil {
		return 0, d, 0, "", err
	}
	if v.Kind != viewWatchDraft || v.Watch == nil || mask >= 1<<len(v.Watch.Terms) {
		return 0, d, 0, "", fmt.Errorf("%w: view %d is no such draft", digest.ErrNotFound, id)
	}
	return id, *v.Watch, uint32(mask), rest, nil
}

func draftData(verb string, id int64, chosen uint32) string {
	return fmt.Sprintf("w:%s:%d:%x", verb, id, chosen)
}

// watchTerms shows which terms count, each a button that changes it.
func (a *answers) watchTerms(ctx context.Context, r Request) (Reply, error) {
	id, d, chosen, _, err := a.draft(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	return a.termsPage(r, id, d, chosen), nil
}

func (a *answers) termsPage(r Request, id int64, d watchDraft, chosen uint32) Reply {
	s := a.in(r)
	terms := make([]Button, len(d.Terms))
	for i, term := range d.Terms {
		terms[i] = choice(cut(term, alone-2), draftData("s", id, chosen^1<<i), chosen&(1<<i) != 0)
	}
	buttons := rows(terms, 2)
	last := []Button{}
	if len(d.Terms) < mostOffered {
		last = append(last, button(s.plain("watch.add_term", nil), draftData("q", id, chosen)))
	}
	if chosen != 0 || d.Kind != digest.WatchWords {
		last = append(last, button(s.plain("watch.next", nil), draftData("r", id, chosen)))
	}
	name := a.words.watchName(s, digest.Watch{Kind: d.Kind, Subject: d.Subject, Label: d.Label})
	return say(join("\n\n", bold(text(cut(name, 100))), s.markup("watch.terms", nil)), append(buttons, last, backToWatch(s, d))...)
}

// askWatchTerm asks for one more term.
func (a *answers) askWatchTerm(ctx context.Context, r Request) (Reply, error) {
	_, d, chosen, _, err := a.draft(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	d.Chosen = chosen
	return a.ask(ctx, r, view{Kind: viewWatchTerm, Watch: &d}, asking(a.in(r), r, a.in(r).markup("watch.ask_term", nil)))
}

// addWatchTerm takes the answer to that.
func (a *answers) addWatchTerm(ctx context.Context, r Request) (Reply, error) {
	if may, err := r.MayChange(ctx); err != nil || !may {
		return denied(a.in(r)), err
	}
	d := r.Question.Watch
	own := ownTerms(r.Args)
	if len(own) == 0 {
		return a.ask(ctx, r, r.Question, asking(a.in(r), r, a.in(r).markup("watch.no_words", nil)))
	}
	for _, term := range own {
		i := slices.IndexFunc(d.Terms, func(t string) bool { return plainName(t) == plainName(term) })
		if i < 0 && len(d.Terms) < mostOffered {
			i = len(d.Terms)
			d.Terms = append(d.Terms, term)
		}
		if i >= 0 {
			d.Chosen |= 1 << i
		}
	}
	id, err := a.keep(ctx, r, view{Kind: viewWatchDraft, Watch: d})
	if err != nil {
		return Reply{}, err
	}
	return a.termsPage(r, id, *d, d.Chosen), nil
}
