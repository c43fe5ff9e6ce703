package language

// respects are the words of respect that English puts in front of offices and names beside
// those of courtesy, and excellencies those that follow "His" and "Her".
var (
	respects     = wordSet("hon honourable honorable hon'ble hon’ble honble")
	excellencies = wordSet("excellency excellencies")
)

// excellency is what H.E. stands for.
const excellency = "excellency"

// withoutHonours leaves out, in place, what such words add to one another: "the Rt. Hon. Dr.
// X" is Dr. X, and "the Right Honourable X" Hon. X, whom one word of respect shows to be a
// person. What is told around them is told as of Mr. X. The token that stays stands for all of
// them, so that none of it is left when that goes.
func withoutHonours(tokens []token) []token {
	out := tokens[:0]
	for i := 0; i < len(tokens); i++ {
		end, last := honoursAt(tokens, i)
		if end == i {
			out = append(out, tokens[i])
			continue
		}
		if start := tokens[i].start; last >= 0 && !courtesy[tokens[end].lower] {
			t := tokens[last]
			if t.text == "H" || t.text == "HE" {
				t.lower = excellency
			}
			t.start, t.end = start, tokens[end-1].end
			out = append(out, t)
		} else {
			tokens[end].start = start
		}
		i = end - 1
	}
	return out
}

// honoursAt returns where such words that start at token i end, i if none do or no capital
// follows, and the one of them that may stand in front of a name, -1 if none may.
func honoursAt(tokens []token, i int) (end, last int) {
	first, last := i, -1
	if tokens[i].lower == "the" {
		first++
	}
	k := first
	for k+1 < len(tokens) && tokens[k].kind == word {
		next := k + 1
		switch t := &tokens[k]; {
		case respects.has(t.lower) && t.upper:
			last = k
		case (t.lower == "rt" || t.lower == "right") && t.upper && respects.has(tokens[next].lower), t.lower == "rt" && tokens[next].text == ".":
		case t.text == "HE" && k > i, t.text == "H" && isInitialsHE(tokens[k:]):
			if last = k; t.text == "H" {
				next = k + 3
			}
		case (t.lower == "his" || t.lower == "her" || t.lower == "their") && excellencies.has(tokens[next].lower):
			last = next
			next++
		default:
			return honoursEnd(tokens, i, first, k), last
		}
		if next < len(tokens) && tokens[next].text == "." && tokens[next].start == tokens[next-1].end {
			next++
		}
		k = next
	}
	return i, -1
}

// isInitialsHE says whether tokens open with "H.E.", the initials of an excellency.
func isInitialsHE(tokens []token) bool {
	return len(tokens) > 4 && tokens[1].text == "." && tokens[2].text == "E" && tokens[3].text == "."
}

// honoursEnd is k where words of respect stand in tokens [first, k) and a capital follows, i
// otherwise.
func honoursEnd(tokens []token, i, first, k int) int {
	if k == first || !tokens[k].upper {
		return i
	}
	return k
}
