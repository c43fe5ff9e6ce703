package digest

import (
	"cmp"
	"slices"
)

// Account is an article of a story with what it tells that others may tell
// otherwise.
type Account struct {
	Ref      ArticleRef
	Figures  []Figure
	Days     []Day
	People   []Named
	Appoints bool // it is about offices that change hands
}

// Named is a person as an article names one.
type Named struct {
	Mention
	Person int64 // who that is, whatever the spelling
}

// The kinds of a Dispute.
const (
	DisputeName   = "name"
	DisputeOffice = "office"
	DisputeDate   = "date"
	DisputeNumber = "number"
)

// Dispute is something that two articles of one story tell differently.
type Dispute struct {
	Kind       string
	One, Other Claim
	About      []PersonRef `json:",omitempty"` // whose office it is, whose name, or who met that day
}

// Claim is what an article says: a number and a date as they stand there, a
// name and an office in the nominative.
type Claim struct {
	Said string
	Ref  ArticleRef
}

// Likeness says how two things that articles tell go together.
type Likeness int

// The values of a Likeness.
const (
	Unlike Likeness = iota // they have nothing to do with each other, or nobody can say
	Alike                  // they may be one, told in two ways
	Apart                  // told of one they can't both be right
)

// Comparer knows what may be one, in whatever language and spelling it is told.
type Comparer interface {
	// Names compares two names: Apart are those of which the surname agrees and
	// the given name truly differs, or the other way round.
	Names(a, b Mention) Likeness
	// Offices compares two offices: Apart are those that nobody holds at once.
	Offices(a, b Mention) Likeness
}

// What stands beside a number or a date has to have so much in common in both.
const leastBeside = 2

// Disputes finds on what the articles of a story disagree. It must not cry
// wolf: whatever can be explained otherwise is no dispute. An earlier article
// comes first, and nothing is disputed twice.
func Disputes(accounts []Account, c Comparer) []Dispute {
	accounts = slices.Clone(accounts)
	slices.SortStableFunc(accounts, func(a, b Account) int {
		return cmp.Or(a.Ref.Published.Compare(b.Ref.Published), cmp.Compare(a.Ref.ID, b.Ref.ID))
	})
	var found []Dispute
	for _, find := range [...]func(a, b Account) []Dispute{
		func(a, b Account) []Dispute { return namesApart(a, b, c) },
		func(a, b Account) []Dispute { return officesApart(a, b, c) },
		daysApart,
		numbersApart,
	} {
		for i, a := range accounts {
			for _, b := range accounts[i+1:] {
				for _, d := range find(a, b) {
					if !slices.ContainsFunc(found, d.repeats) {
						found = append(found, d)
					}
				}
			}
		}
	}
	return found
}

// repeats says whether one of two disputes is told by the other: articles that
// copy from one another give one reading again and again.
func (d Dispute) repeats(o Dispute) bool {
	return d.Kind == o.Kind && (d.One.Said == o.One.Said || d.Other.Said == o.Other.Said || d.One.Said == o.Other.Said || d.Other.Said == o.One.Said ||
		len(d.About) > 0 && slices.EqualFunc(d.About, o.About, func(a, b PersonRef) bool { return a.ID == b.ID }))
}

// besides counts what stands beside two things alike.
func besides(a, b []string) (n int) {
	for _, sign := range a {
		if slices.Contains(b, sign) {
			n++
		}
	}
	return n
}
