package digest

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Account is an article of a story with the numbers it gives.
type Account struct {
	Ref     ArticleRef
	Figures []Figure
}

// Dispute is a number that two articles of one story give differently.
type Dispute struct{ One, Other Claim }

// Claim is a number as an article writes it.
type Claim struct {
	Said string
	Ref  ArticleRef
}

const (
	// What is counted has to stand beside so much of the same in both.
	leastBeside = 2
	// Numbers further apart than this count different things.
	furthestApart = 4
)

// Disputes finds the numbers on which the articles of a story disagree. It must
// not cry wolf: two numbers are compared if they count the same unit, in
// sentences that tell of the same, and each article knows nothing of the
// other's; a rounded number agrees with the exact one. An earlier article comes
// first, and no two disputes are of one number.
func Disputes(accounts []Account) []Dispute {
	var found []Dispute
	told := make(map[float64]bool)
	for i, a := range accounts {
		for _, b := range accounts[i+1:] {
			for _, f := range a.Figures {
				g, ok := counterpart(f, a, b)
				if !ok || told[f.Value] || told[g.Value] {
					continue
				}
				told[f.Value], told[g.Value] = true, true
				found = append(found, Dispute{Claim{f.Said, a.Ref}, Claim{g.Said, b.Ref}})
			}
		}
	}
	return found
}

// counterpart returns the number of b that stands where a has f, if it is
// another one.
func counterpart(f Figure, a, b Account) (Figure, bool) {
	if f.Unit == "" || b.tells(f.Value) {
		return Figure{}, false
	}
	var found []Figure
	for _, g := range b.Figures {
		if g.Unit == f.Unit && !a.tells(g.Value) && besides(f, g) >= leastBeside && apart(f.Value, g.Value) <= furthestApart {
			found = append(found, g)
		}
	}
	if len(found) != 1 {
		return Figure{}, false
	}
	// Nor may f be one of several that could be meant.
	for _, other := range a.Figures {
		if other.Unit == f.Unit && other.Value != f.Value && !b.tells(other.Value) && besides(other, found[0]) >= leastBeside {
			return Figure{}, false
		}
	}
	return found[0], true
}

// tells says whether an article gives a number, exactly or rounded.
func (a Account) tells(v float64) bool {
	return slices.ContainsFunc(a.Figures, func(f Figure) bool { return f.Value == v || rounded(f.Value, v) || rounded(v, f.Value) })
}

// besides counts what stands beside both numbers.
func besides(f, g Figure) (n int) {
	for _, sign := range f.Beside {
		if slices.Contains(g.Beside, sign) {
			n++
		}
	}
	return n
}

func apart(v, w float64) float64 { return max(v, w) / min(v, w) }

// rounded says whether a number is another one in fewer digits.
func rounded(short, exact float64) bool {
	digits := len(strings.TrimRight(strings.ReplaceAll(strings.TrimLeft(strconv.FormatFloat(short, 'f', -1, 64), "0."), ".", ""), "0"))
	near := strconv.FormatFloat(exact, 'e', max(digits-1, 0), 64)
	v, err := strconv.ParseFloat(near, 64)
	return err == nil && math.Abs(v-short) <= 1e-9*short
}
