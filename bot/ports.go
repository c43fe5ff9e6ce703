package bot

import (
	"context"
	"time"

	"minber/digest"
)

// Archive answers what readers ask; storage implements it.
type Archive interface {
	// Edition chooses what there is to tell, see digest.Compose.
	Edition(ctx context.Context, o digest.Order) (digest.Digest, error)
	// Meetings returns one page of the ledger, newest first, and how many
	// meetings the query selects in all.
	Meetings(ctx context.Context, q digest.MeetingQuery) ([]digest.MeetingRecord, int, error)
	// Search returns one page of the articles that hold all the words, newest
	// first, and how many there are (counted up to 1,000). Words without a
	// letter or digit select nothing; no input is an error.
	Search(ctx context.Context, q digest.SearchQuery) ([]digest.SearchHit, int, error)
	// Sources returns every source ever visited, by name.
	Sources(ctx context.Context) ([]digest.SourceHealth, error)
}

// People answers who is who; storage implements it.
type People interface {
	// Find returns the persons a name may mean, in any of the languages and
	// scripts, best first, at most limit. Where no name fits as it was written,
	// they are guesses. The surer the least fit that will do, the quicker it
	// is: most words that are looked up so are no names.
	Find(ctx context.Context, name, lang string, least digest.Fit, limit int) ([]digest.PersonHit, error)
	// Card returns what there is to show of a person, statements paged;
	// digest.ErrNotFound if there is no such person.
	Card(ctx context.Context, id int64, lang string, statements digest.Page) (digest.Card, error)
	// Briefs returns cards with no more than the latest quotes and meetings of
	// persons, at most so many of each, in the order of the ids. Those who are
	// not there are left out.
	Briefs(ctx context.Context, ids []int64, lang string, most int) ([]digest.Card, error)
	// Person is Card with names, offices and topics alone.
	Person(ctx context.Context, id int64, lang string) (digest.Card, error)
	// Active returns who spoke most since a time, most active first.
	Active(ctx context.Context, since time.Time, lang string, limit int) ([]digest.ActivePerson, error)
}

// Reviews is where people decide who is who; storage implements it.
type Reviews interface {
	// Doubts returns one page of the pairs of persons who may be one, the
	// likeliest first, and how many there are in all.
	Doubts(ctx context.Context, lang string, page digest.Page) ([]digest.Pair, int, error)
	// Strands returns what articles tell of a person, each of it that differs
	// in name or office once, the most frequent first.
	Strands(ctx context.Context, person int64) ([]digest.Strand, error)
	// Rule carries out what somebody decided. It returns digest.ErrNotFound
	// for people who are no more or are one already, digest.ErrMet for two who
	// met each other, digest.ErrWhole for a strand that is all there is.
	Rule(ctx context.Context, r digest.Ruling) (digest.Decision, error)
	// Undo takes a decision back: digest.ErrNotFound for one that is undone
	// already, digest.ErrBuiltUpon if a later one has to be undone first.
	Undo(ctx context.Context, decision, by int64) (digest.Decision, error)
	// Decisions returns one page of what was decided, the latest first, and
	// how many decisions there are.
	Decisions(ctx context.Context, page digest.Page) ([]digest.Decision, int, error)
}

// Chats remembers chats and their settings; storage implements it.
type Chats interface {
	// Chat returns a chat, digest.ErrNotFound if it is unknown.
	Chat(ctx context.Context, chat digest.Address) (digest.Subscriber, error)
	// SaveChat stores a chat whole (all fields but Last, which deliveries
	// own).
	SaveChat(ctx context.Context, s digest.Subscriber) error
	// MoveChat gives a chat its new id everywhere.
	MoveChat(ctx context.Context, from, to digest.Address) error
	// Forget erases everything about a chat; one that is not known is no error.
	Forget(ctx context.Context, chat digest.Address) error
}

// Inbox keeps Telegram's updates until they are handled; storage implements it.
type Inbox interface {
	// Receive stores updates; those known by their id are left as they are.
	Receive(ctx context.Context, updates []digest.Update) error
	// Waiting returns updates not handled yet, at most limit: of the chats that
	// wrote last, of each the oldest ones, in the order of ids.
	Waiting(ctx context.Context, limit int) ([]digest.Update, error)
	// Handled marks an update as done; failed is the cause if it was given up
	// or lost to a panic, "" otherwise.
	Handled(ctx context.Context, id int64, failed string) error
	// Attempt counts a try before it is made and returns how many there were
	// before this one.
	Attempt(ctx context.Context, id int64) (before int, err error)
	// SetAside marks updates as done that are of no use any more.
	SetAside(ctx context.Context, ids []int64, why string) error
}

// Views keeps the state of paged messages, so that a button carries only a
// row's id; storage implements it.
type Views interface {
	// SaveView stores a state and returns its id.
	SaveView(ctx context.Context, chat digest.Address, state []byte) (int64, error)
	// View returns a state of this chat, digest.ErrNotFound for any other.
	View(ctx context.Context, chat digest.Address, id int64) ([]byte, error)
	// Ask remembers that a user of a chat was asked something: state says
	// what. It takes the place of an older question; nil takes that back.
	Ask(ctx context.Context, chat digest.Address, user int64, state []byte) error
	// Asked returns what a user was asked within the last hour, to whoever asks
	// first, by an update, and to nobody else; digest.ErrNotFound if nothing was.
	// An update that is handled once more is told once more. User 0 is whoever
	// was asked last: who answers in the name of a group is not named.
	Asked(ctx context.Context, chat digest.Address, user, update int64) ([]byte, error)
}
