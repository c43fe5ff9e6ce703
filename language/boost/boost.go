// Package boost learns from examples to tell yes from no: gradient boosted
// decision trees with the logistic loss, of few features and some ten thousand
// examples. Training the same examples with the same options gives the same
// forest, so that what was learned can be made again by anybody.
//
// The method is that of J. Friedman, "Greedy function approximation: a gradient
// boosting machine" (2001), with the second-order gain and the shrinking of
// leaves of T. Chen and C. Guestrin, "XGBoost" (2016).
package boost

import (
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
)

// Forest tells how likely the answer to a row of features is yes.
type Forest struct {
	features int
	bias     float32 // log odds of yes before anything is known
	roots    []int32
	nodes    []node // as they grew, and are written
	flat     flat   // and are asked
}

// node asks whether a feature is at most a limit; at a leaf (feature < 0),
// limit is what the tree adds to the log odds.
type node struct {
	feature int16
	more    int32 // where to go if it is more; the next node if it is not
	limit   float32
}

// Odds returns the log odds of yes for a row of as many features as the forest
// was trained with.
func (f *Forest) Odds(row []float32) float32 { return f.bias + f.flat.sum(row) }

// Chance returns how likely yes is, from 0 to 1.
func (f *Forest) Chance(row []float32) float32 { return chance(f.Odds(row)) }

func chance(odds float32) float32 { return float32(1 / (1 + math.Exp(-float64(odds)))) }

// Features is how many features a row has.
func (f *Forest) Features() int { return f.features }

// Options are how a forest is grown; Usual are what suits a few hundred articles.
type Options struct {
	Trees  int
	Depth  int     // questions in a row at most
	Rate   float64 // how much of what a tree learned is kept
	Weight float64 // examples that a leaf has at least, counted by how unsure they still are
	Shrink float64 // added to that weight: pulls small leaves towards nothing
	Rows   float64 // share of the examples that each tree sees
	Cols   float64 // and of the features
	Seed   uint64
}

// Usual are options for some thousand examples with some hundred features.
func Usual() Options {
	return Options{Trees: 120, Depth: 5, Rate: 0.08, Weight: 6, Shrink: 4, Rows: 0.5, Cols: 0.3, Seed: 1}
}

// maxBins is how many limits are tried for a feature.
const maxBins = 40

// trainer holds the examples while a forest grows.
type trainer struct {
	o     Options
	bins  [][]float32 // by feature: the limits tried
	codes [][]uint8   // by feature and row: the first limit that the row does not exceed
	slope []float64   // by row: what the forest is wrong by
	curve []float64   // and how unsure it is
	cols  []int
	out   *Forest
}

// Train grows a forest from rows and their answers. Rows must be of one length,
// and there must be a yes and a no among the answers.
func Train(rows [][]float32, yes []bool, o Options) (*Forest, error) {
	count := 0
	for _, y := range yes {
		if y {
			count++
		}
	}
	if len(rows) != len(yes) || count == 0 || count == len(yes) {
		return nil, fmt.Errorf("train on %d rows with %d answers, %d of them yes: want both answers, one for each row", len(rows), len(yes), count)
	}
	t := &trainer{o: o, out: &Forest{
		features: len(rows[0]), bias: float32(math.Log(float64(count) / float64(len(yes)-count))),
	}}
	t.sort(rows)
	t.slope, t.curve = make([]float64, len(rows)), make([]float64, len(rows))
	odds := make([]float32, len(rows))
	for i := range odds {
		odds[i] = t.out.bias
	}
	dice := rand.New(rand.NewPCG(o.Seed, 0))
	for range o.Trees {
		var seen []int
		for i := range rows {
			p := float64(chance(odds[i]))
			t.slope[i], t.curve[i] = -p, p*(1-p)
			if yes[i] {
				t.slope[i] = 1 - p
			}
			if dice.Float64() < o.Rows {
				seen = append(seen, i)
			}
		}
		t.cols = t.cols[:0]
		for c := range t.out.features {
			if dice.Float64() < o.Cols {
				t.cols = append(t.cols, c)
			}
		}
		root := int32(len(t.out.nodes))
		t.out.roots = append(t.out.roots, root)
		t.grow(seen, o.Depth)
		one := Forest{roots: []int32{root}, nodes: t.out.nodes}
		one.flatten()
		for i := range rows {
			odds[i] += one.Odds(rows[i])
		}
	}
	t.out.flatten()
	return t.out, nil
}

// sort finds the limits of every feature and where each row stands among them.
func (t *trainer) sort(rows [][]float32) {
	for c := range t.out.features {
		values := make([]float32, len(rows))
		for i := range rows {
			values[i] = rows[i][c]
		}
		slices.Sort(values)
		values = slices.Compact(values)
		bins := values
		if len(values) > maxBins {
			bins = make([]float32, maxBins)
			for k := range bins {
				bins[k] = values[(k+1)*len(values)/maxBins-1]
			}
		}
		codes := make([]uint8, len(rows))
		for i := range rows {
			k, _ := slices.BinarySearch(bins, rows[i][c])
			codes[i] = uint8(k)
		}
		t.bins, t.codes = append(t.bins, bins), append(t.codes, codes)
	}
}

// grow adds the tree that parts these rows best.
func (t *trainer) grow(rows []int, depth int) {
	slope, curve := 0.0, 0.0
	for _, i := range rows {
		slope += t.slope[i]
		curve += t.curve[i]
	}
	me := len(t.out.nodes)
	t.out.nodes = append(t.out.nodes, node{feature: -1, limit: float32(t.o.Rate * slope / (curve + t.o.Shrink))})
	if depth == 0 || curve < 2*t.o.Weight {
		return
	}
	c, k := t.split(rows, slope, curve)
	if c < 0 {
		return
	}
	var less, more []int
	for _, i := range rows {
		if int(t.codes[c][i]) <= k {
			less = append(less, i)
		} else {
			more = append(more, i)
		}
	}
	t.out.nodes[me].feature, t.out.nodes[me].limit = int16(c), t.bins[c][k]
	t.grow(less, depth-1)
	t.out.nodes[me].more = int32(len(t.out.nodes))
	t.grow(more, depth-1)
}

// split returns the feature and the limit that part the rows best, -1 if none helps.
func (t *trainer) split(rows []int, slope, curve float64) (col, limit int) {
	const least = 1e-3 // no gain below
	col = -1
	best := least
	for _, c := range t.cols {
		var slopes, curves [maxBins + 1]float64
		for _, i := range rows {
			slopes[t.codes[c][i]] += t.slope[i]
			curves[t.codes[c][i]] += t.curve[i]
		}
		s, h := 0.0, 0.0
		for k := range len(t.bins[c]) - 1 {
			s += slopes[k]
			h += curves[k]
			if h < t.o.Weight || curve-h < t.o.Weight {
				continue
			}
			gain := s*s/(h+t.o.Shrink) + (slope-s)*(slope-s)/(curve-h+t.o.Shrink) - slope*slope/(curve+t.o.Shrink)
			if gain > best {
				best, col, limit = gain, c, k
			}
		}
	}
	return col, limit
}

// Write writes the forest as text: a line of how many features and the bias,
// then one line a tree, each node as feature:limit or, for a leaf, =value.
func (f *Forest) Write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "features %d bias %s", f.features, number(f.bias))
	for i, n := range f.nodes {
		between := " "
		if slices.Contains(f.roots, int32(i)) {
			between = "\n"
		}
		b.WriteString(between)
		if n.feature >= 0 {
			fmt.Fprintf(&b, "%d:%s", n.feature, number(n.limit))
		} else {
			b.WriteString("=" + number(n.limit))
		}
	}
	b.WriteString("\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// number writes four digits: what a leaf adds is not known better.
func number(x float32) string { return strconv.FormatFloat(float64(x), 'g', 4, 32) }

// Read reads what Write wrote.
func Read(text string) (*Forest, error) {
	head, rest, _ := strings.Cut(text, "\n")
	f := &Forest{}
	if _, err := fmt.Sscanf(head, "features %d bias %g", &f.features, &f.bias); err != nil {
		return nil, fmt.Errorf("forest: first line %q: %w", head, err)
	}
	for line := range strings.Lines(rest) {
		f.roots = append(f.roots, int32(len(f.nodes)))
		words := strings.Fields(line)
		used, err := f.readTree(words)
		if err == nil && used != len(words) {
			err = fmt.Errorf("%d nodes too many", len(words)-used)
		}
		if err != nil {
			return nil, fmt.Errorf("forest: tree %d: %w", len(f.roots), err)
		}
	}
	f.flatten()
	return f, nil
}

// readTree reads one tree from the front of words and returns how many it took.
func (f *Forest) readTree(words []string) (used int, err error) {
	if len(words) == 0 {
		return 0, io.ErrUnexpectedEOF
	}
	me := len(f.nodes)
	f.nodes = append(f.nodes, node{feature: -1})
	column, limit, _ := strings.Cut(strings.Replace(words[0], "=", "-1:", 1), ":")
	c, err := strconv.ParseInt(column, 10, 16)
	if err != nil || c < -1 || int(c) >= f.features {
		return 0, fmt.Errorf("node %q: no such feature", words[0])
	}
	x, err := strconv.ParseFloat(limit, 32)
	if err != nil {
		return 0, fmt.Errorf("node %q: %w", words[0], err)
	}
	f.nodes[me].feature, f.nodes[me].limit = int16(c), float32(x)
	used = 1
	if c < 0 {
		return used, nil
	}
	for side := range 2 {
		if side == 1 {
			f.nodes[me].more = int32(len(f.nodes))
		}
		n, err := f.readTree(words[used:])
		if err != nil {
			return 0, err
		}
		used += n
	}
	return used, nil
}
