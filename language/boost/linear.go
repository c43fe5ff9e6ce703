package boost

import (
	"encoding/base64"
	"fmt"
	"io"
	"math"
	"strings"
)

// Linear tells how much a row of features speaks for yes, each by itself: the features are
// as many as words beside each other can be, and each row has a few of them. A feature is a
// number by which it is told from others; its weight is found by the last bits of that, so
// that features may share one, which few do.
//
// The method is logistic regression over hashed features (K. Weinberger et al., "Feature
// hashing for large scale multitask learning", 2009), learned one row after another in steps
// that grow shorter (J. Duchi et al., "Adaptive subgradient methods", 2011).
type Linear struct {
	scale   float32 // of one step of a weight
	weights []int8  // a power of two of them
}

// Of returns what a feature adds to the log odds of yes.
func (l *Linear) Of(feature uint32) float32 {
	return float32(l.weights[feature&uint32(len(l.weights)-1)]) * l.scale
}

// Sum returns what a row of features adds.
func (l *Linear) Sum(row []uint32) (sum float32) {
	for _, f := range row {
		sum += l.Of(f)
	}
	return sum
}

// LinearOptions are how weights of single features are learned.
type LinearOptions struct {
	Bits   int     // there are 2^Bits weights
	Least  int     // texts that a feature is in at least, or it has no weight
	Rounds int     // times that every row is learned from
	Rate   float64 // how long the steps are
	Shrink float64 // pulls weights towards nothing
}

// UsualLinear are options for some ten thousand rows of a few thousand texts.
func UsualLinear() LinearOptions {
	return LinearOptions{Bits: 17, Least: 4, Rounds: 6, Rate: 0.05, Shrink: 0.3}
}

// TrainLinear learns weights from rows of features and their answers; texts tells which text
// each row is of, rows of one text being beside each other. The same rows in the same order
// give the same weights.
func TrainLinear(rows [][]uint32, yes []bool, texts []int, o LinearOptions) (*Linear, error) {
	if len(rows) == 0 || len(rows) != len(yes) || len(rows) != len(texts) || o.Bits < 1 || o.Bits > 24 {
		return nil, fmt.Errorf("train %d bits on %d rows with %d answers of %d texts: want an answer and a text for each row", o.Bits, len(rows), len(yes), len(texts))
	}
	n := 1 << o.Bits
	mask := uint32(n - 1)
	seen := seenIn(rows, texts, mask)
	weights, past := make([]float64, n), make([]float64, n)
	bias := 0.0
	for range o.Rounds {
		for i, row := range rows {
			odds := bias
			for _, f := range row {
				odds += weights[f&mask]
			}
			wrong := -1 / (1 + math.Exp(-odds))
			if yes[i] {
				wrong++
			}
			bias += o.Rate * wrong / 10
			for _, f := range row {
				k := f & mask
				if int(seen[k]) < o.Least {
					continue
				}
				slope := wrong - o.Shrink*weights[k]
				past[k] += slope * slope
				weights[k] += o.Rate * slope / (1 + math.Sqrt(past[k]))
			}
		}
	}
	return rounded(weights), nil
}

// seenIn counts the texts in which each weight's features are.
func seenIn(rows [][]uint32, texts []int, mask uint32) []int32 {
	seen, last := make([]int32, mask+1), make([]int, mask+1)
	for i, row := range rows {
		for _, f := range row {
			if k := f & mask; last[k] != texts[i]+1 {
				last[k] = texts[i] + 1
				seen[k]++
			}
		}
	}
	return seen
}

// rounded keeps weights in steps of which the longest weight has as many as fit.
func rounded(weights []float64) *Linear {
	most := 0.0
	for _, w := range weights {
		most = max(most, math.Abs(w))
	}
	l := &Linear{weights: make([]int8, len(weights)), scale: float32(most / math.MaxInt8)}
	if most == 0 {
		return l
	}
	for i, w := range weights {
		l.weights[i] = int8(math.Round(w / most * math.MaxInt8))
	}
	return l
}

// Write writes the weights as text: a line of how many bits tell them and the length of a
// step, then their steps in base64.
func (l *Linear) Write(w io.Writer) error {
	raw := make([]byte, len(l.weights))
	for i, x := range l.weights {
		raw[i] = byte(x)
	}
	_, err := fmt.Fprintf(w, "weights %d step %s\n%s\n", len(l.weights), number(l.scale), base64.StdEncoding.EncodeToString(raw))
	return err
}

// ReadLinear reads what Write wrote.
func ReadLinear(text string) (*Linear, error) {
	head, rest, _ := strings.Cut(text, "\n")
	l, n := &Linear{}, 0
	if _, err := fmt.Sscanf(head, "weights %d step %g", &n, &l.scale); err != nil {
		return nil, fmt.Errorf("weights: first line %q: %w", head, err)
	}
	raw, err := base64.StdEncoding.DecodeString(strings.TrimSpace(rest))
	if err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	if len(raw) != n || n == 0 || n&(n-1) != 0 {
		return nil, fmt.Errorf("weights: there are %d, want %d, a power of two", len(raw), n)
	}
	l.weights = make([]int8, n)
	for i, b := range raw {
		l.weights[i] = int8(b)
	}
	return l, nil
}
