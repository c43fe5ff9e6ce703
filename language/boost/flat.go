package boost

import "math"

// flat is the trees of a forest as they are asked: a multiple of four, all of one depth, each
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
	for len(leaves) > 0 { // four trees abreast: none waits for another
		t0, t1, t2, t3 := asks[:inner], asks[inner:2*inner], asks[2*inner:3*inner], asks[3*inner:4*inner]
		var i0, i1, i2, i3 int
		for i0 < len(t0) && i1 < len(t1) && i2 < len(t2) && i3 < len(t3) {
			var a0, a1, a2, a3 int
			if q := &t0[i0]; row[q.feature] > q.limit {
				a0 = 1
			}
			if q := &t1[i1]; row[q.feature] > q.limit {
				a1 = 1
			}
			if q := &t2[i2]; row[q.feature] > q.limit {
				a2 = 1
			}
			if q := &t3[i3]; row[q.feature] > q.limit {
				a3 = 1
			}
			i0 += i0 + 1 + a0
			i1 += i1 + 1 + a1
			i2 += i2 + 1 + a2
			i3 += i3 + 1 + a3
		}
		sum += leaves[i0-inner] + leaves[i1+1] + leaves[i2+inner+2] + leaves[i3+2*inner+3]
		asks, leaves = asks[4*inner:], leaves[4*inner+4:]
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
	trees := (len(f.roots) + 3) / 4 * 4 // those too many add nothing
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
