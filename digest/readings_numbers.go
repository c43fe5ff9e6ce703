package digest

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Numbers further apart than this count different things.
const furthestApart = 4

// numbersApart finds the numbers that two articles give differently: those
// that count the same unit, in sentences that tell of the same, where each
// article knows nothing of the other's. A rounded number agrees with the exact
// one.
func numbersApart(a, b Account) (found []Dispute) {
	for _, f := range a.Figures {
		if g, ok := counterpart(f, a, b); ok {
			found = append(found, Dispute{Kind: DisputeNumber, One: Claim{f.Said, a.Ref}, Other: Claim{g.Said, b.Ref}})
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
		if g.Unit == f.Unit && !a.tells(g.Value) && besides(f.Beside, g.Beside) >= leastBeside && apart(f.Value, g.Value) <= furthestApart {
			found = append(found, g)
		}
	}
	if len(found) != 1 {
		return Figure{}, false
	}
	// Nor may f be one of several that could be meant.
	for _, other := range a.Figures {
		if other.Unit == f.Unit && other.Value != f.Value && !b.tells(other.Value) && besides(other.Beside, found[0].Beside) >= leastBeside {
			return Figure{}, false
		}
	}
	return found[0], true
}

// tells says whether an article gives a number, exactly or rounded.
func (a Account) tells(v float64) bool {
	return slices.ContainsFunc(a.Figures, func(f Figure) bool { return f.Value == v || rounded(f.Value, v) || rounded(v, f.Value) })
}

func apart(v, w float64) float64 { return max(v, w) / min(v, w) }

// rounded says whether a number is another one in fewer digits.
func rounded(short, exact float64) bool {
	digits := len(strings.TrimRight(strings.ReplaceAll(strings.TrimLeft(strconv.FormatFloat(short, 'f', -1, 64), "0."), ".", ""), "0"))
	near := strconv.FormatFloat(exact, 'e', max(digits-1, 0), 64)
	v, err := strconv.ParseFloat(near, 64)
	return err == nil && math.Abs(v-short) <= 1e-9*short
}
