package boost

import "math"

// flat is the trees of a forest as they are asked: a multiple of four, all of one depth. Many
// trees ask the same, so that each question is answered once for all of them; what is left of a
// tree is which questions it asks, so little that it is soon read. Which way an answer leads
// nobody can foretell, so it is computed where a processor would have to guess a jump.
type flat struct {
	depth     int
	questions []question
	asks      []uint16  // 2^depth for each tree, from 1: behind the one at i stand those at 2i and 2i+1
	leaves    []float32 // 2^depth for each tree
}

// question is whether a feature is more than a limit.
type question struct {
	limit   float32
	feature int32
}

const (
	abreast = 4 // trees whose sum is added at once: its last digit depends on that
	// usualQuestions is how many are answered without taking memory.
	usualQuestions = 1280
)

// sum returns what all trees add for a row.
func (f *flat) sum(row []float32) (sum float32) {
	var room [usualQuestions]uint8
	yes := room[:]
	if len(f.questions) > len(yes) {
		yes = make([]uint8, len(f.questions))
	}
	yes = yes[:len(f.questions)]
	for k, q := range f.questions {
		more := uint8(0)
		if row[q.feature] > q.limit {
			more = 1
		}
		yes[k] = more
	}
	size := 1 << f.depth
	for asks, leaves := f.asks, f.leaves; len(leaves) >= abreast*size; asks, leaves = asks[abreast*size:], leaves[abreast*size:] {
		sum += leaves[f.leaf(asks[:size], yes)] + leaves[size+f.leaf(asks[size:2*size], yes)] +
			leaves[2*size+f.leaf(asks[2*size:3*size], yes)] + leaves[3*size+f.leaf(asks[3*size:4*size], yes)]
	}
	return sum
}

// leaf is the leaf of a tree to which the answers lead.
func (f *flat) leaf(asks []uint16, yes []uint8) int {
	i := 1
	for i < len(asks) {
		i = 2*i + int(yes[asks[i]])
	}
	return i - len(asks)
}

// flatten lays the trees out to be asked.
func (f *Forest) flatten() {
	never := question{limit: float32(math.Inf(1))} // below a leaf that ends early
	f.flat = flat{questions: []question{never}}
	for _, root := range f.roots {
		f.flat.depth = max(f.flat.depth, f.depth(root))
	}
	size := 1 << f.flat.depth
	trees := (len(f.roots) + abreast - 1) / abreast * abreast // those too many add nothing
	f.flat.asks, f.flat.leaves = make([]uint16, trees*size), make([]float32, trees*size)
	numbers := map[question]uint16{never: 0}
	for k, root := range f.roots {
		f.lay(root, 1, f.flat.asks[k*size:(k+1)*size], f.flat.leaves[k*size:], numbers)
	}
}

// depth is how many questions in a row a tree has below a node.
func (f *Forest) depth(i int32) int {
	if n := &f.nodes[i]; n.feature >= 0 {
		return 1 + max(f.depth(i+1), f.depth(n.more))
	}
	return 0
}

// lay lays out node i at a place of its tree. The questions have the numbers that are known,
// or the next.
func (f *Forest) lay(i int32, place int, asks []uint16, leaves []float32, numbers map[question]uint16) {
	n := &f.nodes[i]
	switch {
	case place >= len(asks):
		leaves[place-len(asks)] = n.limit
	case n.feature < 0:
		f.lay(i, 2*place, asks, leaves, numbers) // what stands there is never more
	default:
		q := question{n.limit, int32(n.feature)}
		number, known := numbers[q]
		if !known {
			number = uint16(len(f.flat.questions))
			numbers[q] = number
			f.flat.questions = append(f.flat.questions, q)
		}
		asks[place] = number
		f.lay(i+1, 2*place, asks, leaves, numbers)
		f.lay(n.more, 2*place+1, asks, leaves, numbers)
	}
}
