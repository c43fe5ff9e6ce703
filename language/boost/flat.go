package boost

import "math"

// flat is the trees of a forest as they are asked: an even number, all of one depth, each
// an array in which the questions behind question i are 2i+1 and 2i+2. Which way an answer
// leads nobody can foretell, so it is computed where a processor would have to guess a jump.
type flat struct {
	depth  int
	asks   []question // 2^depth - 1 for each tree
	leaves []float32  // 2^depth for each tree
}

// question is whether a feature is more than a limit.
type question struct {
	limit   float32
	feature int32
}

// sum returns what all trees add for a row.
func (f *flat) sum(row []float32) (sum float32) {
	inner := 1<<f.depth - 1
	asks, leaves := f.asks, f.leaves
	for len(leaves) > 0 { // two trees abreast: neither waits for the other
		one, two := asks[:inner], asks[inner:2*inner]
		i, k := 0, 0
		for i < len(one) && k < len(two) {
			a, b := 0, 0
			if q := &one[i]; row[q.feature] > q.limit {
				a = 1
			}
			if q := &two[k]; row[q.feature] > q.limit {
				b = 1
			}
			i += i + 1 + a
			k += k + 1 + b
		}
		sum += leaves[i-inner] + leaves[k+1]
		asks, leaves = asks[2*inner:], leaves[2*inner+2:]
	}
	return sum
}

// flatten lays the trees out to be asked.
func (f *Forest) flatten() {
	f.flat = flat{}
	for _, root := range f.roots {
		f.flat.depth = max(f.flat.depth, f.depth(root))
	}
	inner := 1<<f.flat.depth - 1
	trees := (len(f.roots) + 1) / 2 * 2 // where one is too many, it adds nothing
	f.flat.asks, f.flat.leaves = make([]question, trees*inner), make([]float32, trees*(inner+1))
	for k, root := range f.roots {
		f.lay(root, 0, f.flat.asks[k*inner:(k+1)*inner], f.flat.leaves[k*(inner+1):])
	}
}

// depth is how many questions in a row a tree has below a node.
func (f *Forest) depth(i int32) int {
	if n := &f.nodes[i]; n.feature >= 0 {
		return 1 + max(f.depth(i+1), f.depth(n.more))
	}
	return 0
}

// lay lays out node i at a place of its tree. Below a leaf that ends early stand questions
// that nothing is more than.
func (f *Forest) lay(i int32, place int, asks []question, leaves []float32) {
	n := &f.nodes[i]
	switch {
	case place >= len(asks):
		leaves[place-len(asks)] = n.limit
	case n.feature < 0:
		asks[place].limit = float32(math.Inf(1))
		f.lay(i, 2*place+1, asks, leaves)
	default:
		asks[place] = question{n.limit, int32(n.feature)}
		f.lay(i+1, 2*place+1, asks, leaves)
		f.lay(n.more, 2*place+2, asks, leaves)
	}
}
