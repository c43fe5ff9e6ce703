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

const (
	mostOwnTerms = 5  // that a reader may name at once, with commas between
	longestTerm  = 60 // characters
	mostOffered  = 12 // terms in all: a keyboard of six rows
)

// askWatched asks what to watch.
func (a *answers) askWatched(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	return a.ask(ctx, r, view{Kind: viewWatchAsked}, asking(s, r, s.markup("watch.ask", a.words.examples(s))))
}

// asking is a question of the set-up with the button that ends it. In a group
// Telegram lets the reader answer only in its place: there, /cancel does.
func asking(s *speech, r Request, question markup) Reply {
	if r.Kind != digest.Private {
		return say(question)
	}
	return say(question, cancelRow(s))
}

func cancelRow(s *speech) []Button { return []Button{button(s.plain("watch.cancel", nil), "w:d")} }

// cancelWatch ends setting up a watch: nothing is asked any more.
func (a *answers) cancelWatch(ctx context.Context, r Request) (Reply, error) {
	return say(a.in(r).markup("watch.cancelled", nil)), a.views.Ask(ctx, r.Chat, r.User, nil)
}

// findWatched finds out what a reader wants to watch: a person, a country, a
// body, a topic, or the words themselves. Where several may be meant, the
// reader is asked.
func (a *answers) findWatched(ctx context.Context, r Request) (Reply, error) {
	s := a.in(r)
	words := ownTerms(r.Args)
	if len(words) == 0 {
		return a.ask(ctx, r, view{Kind: viewWatchAsked}, asking(s, r, s.markup("watch.no_words", nil)))
	}
	choices, err := a.whatMayBeMeant(ctx, r, words)
	if err != nil {
		return Reply{}, err
	}
	if len(choices) == 0 {
		return a.beginWords(ctx, r, words)
	}
	id, err := a.keep(ctx, r, view{Kind: viewWatchDraft, Words: strings.Join(words, ", ")})
	if err != nil {
		return Reply{}, err
	}
	named := cut(strings.Join(words, ", "), 60)
	asWords := button(s.plain("watch.as_words", args{"Words": cut(named, 20)}), fmt.Sprintf("w:i:w:%d", id))
	// A name is asked about only if it is several people's or things'; a topic
	// shares its words with all that is written of it.
	if letter, subject, _ := strings.Cut(strings.TrimPrefix(choices[0].Data, "w:i:"), ":"); len(choices) == 1 && letter != "t" {
		reply, err := a.beginWatch(ctx, r, letter, subject)
		if last := len(reply.Buttons) - 1; last >= 0 { // above what leads back
			reply.Buttons = slices.Insert(reply.Buttons, last, []Button{asWords})
		}
		return reply, err
	}
	reply := choose(s.markup("watch.which", args{"Words": named}), append(choices, asWords))
	reply.Buttons = append(reply.Buttons, cancelRow(s))
	return reply, nil
}

// whatMayBeMeant are buttons for all that words may be the name of.
func (a *answers) whatMayBeMeant(ctx context.Context, r Request, words []string) ([]Button, error) {
	if len(words) > 1 { // a list names nothing but words
		return nil, nil
	}
	s := a.in(r)
	people, err := a.people.Find(ctx, words[0], r.Lang, digest.FitLoose, namesakes)
	if err != nil {
		return nil, err
	}
	found := a.personButtons(s, "w:i:p:", people)
	code := a.words.words.countryCode(words[0])
	if code == "" && len(people) == 0 {
		code = a.words.words.countryCase(words[0])
	}
	if code != "" {
		found = append(found, button(s.plain("watch.as_country", args{"Name": s.country(code)}), "w:i:c:"+code))
	}
	for _, id := range firstOf(a.words.called.bodies.find(words[0], true), mostMeant) {
		name := a.words.bodies[id].ShortName(r.Lang)
		found = append(found, button(s.plain("watch.as_body", args{"Name": cut(name, 100)}), "w:i:b:"+id))
	}
	for _, id := range firstOf(a.words.called.topics.find(words[0], true), mostMeant) {
		found = append(found, button(s.plain("watch.as_topic", args{"Name": topicLabel(s, id)}), "w:i:t:"+id))
	}
	return found, nil
}

func firstOf(ids []string, n int) []string { return ids[:min(len(ids), n)] }

// watchChosen goes on with what the reader said is meant.
func (a *answers) watchChosen(ctx context.Context, r Request) (Reply, error) {
	letter, subject, _ := strings.Cut(r.Args, ":")
	if letter != "w" {
		return a.beginWatch(ctx, r, letter, subject)
	}
	id, err := strconv.ParseInt(subject, 10, 64)
	if err != nil {
		return Reply{}, fmt.Errorf("%w: words %q", digest.ErrNotFound, subject)
	}
	v, err := a.recall(ctx, r, id)
	if err != nil {
		return Reply{}, err
	}
	words := ownTerms(v.Words)
	if v.Kind != viewWatchDraft || len(words) == 0 {
		return Reply{}, fmt.Errorf("%w: view %d holds no words", digest.ErrNotFound, id)
	}
	return a.beginWords(ctx, r, words)
}

// beginWords begins to watch words, with what goes with them on offer.
func (a *answers) beginWords(ctx context.Context, r Request, words []string) (Reply, error) {
	label := strings.Join(words, ", ")
	d := watchDraft{Kind: digest.WatchWords, Subject: plainName(label), Label: label}
	if err := a.offerTerms(ctx, r, &d, words); err != nil {
		return Reply{}, err
	}
	return a.begin(ctx, r, d)
}

// ownTerms takes apart what a reader wrote: words and phrases with commas
// between. What says nothing, such as "and" or a lone letter, is left out.
func ownTerms(text string) []string {
	var terms []string
	for _, part := range strings.FieldsFunc(visible(text), func(r rune) bool { return strings.ContainsRune(",;\n", r) }) {
		term := cut(strings.Trim(strings.Join(strings.Fields(part), " "), `"«»“”„.!?()[]<>`), longestTerm)
		if len(terms) < mostOwnTerms && saysSomething(term) && !knownTerm(terms, term) {
			terms = append(terms, term)
		}
	}
	return terms
}

func knownTerm(terms []string, term string) bool {
	for _, t := range terms {
		if plainName(t) == plainName(term) {
			return true
		}
	}
	return false
}

// saysSomething says whether a term has a word that does not stand in every
// text.
func saysSomething(term string) bool {
	for word := range strings.FieldsFuncSeq(plainName(term), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }) {
		if utf8.RuneCountInString(word) > 1 && !isStopWord(word) {
			return true
		}
	}
	return false
}

// isStopWord says that a word joins others and tells nothing by itself.
func isStopWord(word string) bool {
	const all = ` и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по от из о об для или если до при мы они это эта этот ` +
		` бұл сол осы мен бен пен және да де та те үшін бір не ол біз сіз олар туралы бойынша қалай ма ме ба бе па пе деп емес бар жоқ ` +
		` the a an and or of in on at to for with by from is are was were be it its as that this not but he she they we you `
	return strings.Contains(all, " "+word+" ")
}
