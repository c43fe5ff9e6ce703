package language

// bodyKinds are the English nouns that tell what kind of body one is which has been named by
// a name of its own.
var bodyKinds = wordSet("house chamber parliament legislature assembly council congress bank fund company corporation holding party coalition federation union alliance bloc organisation organization body agency authority regulator watchdog ministry commission association foundation court club")

// pastBodyTold is the comma that closes what an English text says of a body between the office
// held there and the name of its holder, i itself if it says nothing: "the President of the
// National Council, the upper house, X", "the head of the Sejm, Poland's lower house, X".
func (g *stage) pastBodyTold(s *sentence, i int) int {
	const adjectives, farthest = 4, 9
	if g.d.lang != "en" || g.at(s, i) != "," {
		return i
	}
	k := i + 1
	switch {
	case g.at(s, k) == "the" || g.at(s, k) == "its" || g.at(s, k) == "a":
		k++
	case k < s.end && g.place[k] != "" && isPossessive(g.at(s, k+1)):
		k += 2
	default:
		return i
	}
	first := k
	for k < s.end && k < first+adjectives && !bodyKinds.has(g.lower(k)) {
		if g.d.tokens[k].kind != word || g.names[k] != 0 || g.isHead[k] {
			return i
		}
		k++
	}
	if !bodyKinds.has(g.at(s, k)) || g.d.tokens[k].upper {
		return i
	}
	for k++; k < s.end && k < first+farthest; k++ {
		switch low := g.lower(k); {
		case low == ",":
			return k
		case g.names[k] != 0 || g.isHead[k] || g.d.tokens[k].kind == punct && !isPossessive(low) && !isApostropheToken(low):
			return i
		}
	}
	return i
}
