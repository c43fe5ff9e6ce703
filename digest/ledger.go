package digest

import (
	"cmp"
	"slices"
)

// Side says who one of two is: a person, somebody of a country or of a body.
// One field is set; the zero Side is anybody.
type Side struct {
	Person  int64  `json:"person,omitempty"`
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-2
	Body    string `json:"body,omitempty"`    // id
}

// One is what a query asks of one of the two; With is asked of the other.
func (q MeetingQuery) One() Side { return Side{q.Person, q.Country, q.Body} }

// Between makes a query ask for two sides; zero ones for anybody.
func (q MeetingQuery) Between(one, other Side) MeetingQuery {
	q.Person, q.Country, q.Body, q.With = one.Person, one.Country, one.Body, other
	return q
}

// Ledger is a page of the meetings that a query selects, newest first, with
// what there is to say of all of them.
type Ledger struct {
	Meetings []MeetingRecord
	Total    int
	First    string // ISO date of the earliest of all, as precise as it is known; "" if there are none
	Last     string // and of the latest
}

// FullMeeting is a meeting with all that tells of it.
type FullMeeting struct {
	MeetingRecord
	Reports []Report // the reader's language first, then the oldest
}

// Report is a meeting as one article tells it.
type Report struct {
	Ref     ArticleRef
	Passage string // of the article, on one line; "" if it is not known where it stands
}

// Tie is how often two met.
type Tie struct {
	A, B  int64 // persons
	Count int
}

// MeetingMap is who met whom.
type MeetingMap struct {
	People    []PersonRef    // the most connected
	Ties      []Tie          // between them, most meetings first
	Countries []CountryCount // in how many meetings, most first; without the home country
	Total     int            // meetings selected, also those of others
}

// CountryCount is in how many meetings somebody of a country took part.
type CountryCount struct {
	Country string
	Count   int
}

// Circle chooses up to most persons who met each other often, whom all others
// of the circle know directly or through each other: the two who met most, and
// then whoever met those chosen most. Where nobody else has met them, it goes
// on with the two who met most of the rest.
func Circle(ties []Tie, most int) []int64 {
	sorted := slices.Clone(ties)
	slices.SortFunc(sorted, func(a, b Tie) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	met := make(map[int64][]Tie) // of those chosen and of others, by person
	for _, t := range sorted {
		met[t.A], met[t.B] = append(met[t.A], t), append(met[t.B], t)
	}
	var circle []int64
	in := make(map[int64]bool)
	strength := make(map[int64]int) // of those not chosen: meetings with the chosen
	choose := func(p int64) {
		circle, in[p] = append(circle, p), true
		delete(strength, p)
		for _, t := range met[p] {
			if other := t.A + t.B - p; !in[other] {
				strength[other] += t.Count
			}
		}
	}
	for len(circle) < most {
		next, best := int64(0), 0
		for p, n := range strength {
			if n > best || n == best && p < next {
				next, best = p, n
			}
		}
		if next != 0 {
			choose(next)
			continue
		}
		i := slices.IndexFunc(sorted, func(t Tie) bool { return !in[t.A] && !in[t.B] })
		if i < 0 || len(circle)+2 > most {
			break
		}
		choose(sorted[i].A)
	}
	return circle
}
