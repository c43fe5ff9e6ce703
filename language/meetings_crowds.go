package language

import "strings"

// leads finds the delegation that a party heads and returns where it stands:
// "the delegation of … headed by X", «делегацию … во главе с X», «X бастаған
// делегацияны»; -1 if there is none.
func (sc *scene) leads(first, end int) int {
	g := sc.c.g
	low := func(k int) string {
		if k < sc.s.first || k >= sc.s.end {
			return ""
		}
		return g.lower(k)
	}
	switch g.d.lang {
	case "en":
		named := sc.c.nameFrom(sc.si, first) != nil
		if plural := sc.behindPlural(first); plural < first {
			first = plural // delegations led by Speakers A and B
		} else if plural := sc.apposedPlural(first - 1); plural >= 0 {
			first = plural // led by the speakers of their parliaments, A and B
		}
		k := first - 1
		for low(k) == "the" || low(k) == "its" || low(k) == "." || low(k) == ":" || low(k) == "dr" || low(k) == "mr" || low(k) == "mrs" || low(k) == "ms" {
			k--
		}
		switch {
		case low(k) == "by" && englishHeads[low(k-1)]:
			return sc.crowdBefore(k - 1)
		case low(k) == "of" && low(k-1) == "leadership", low(k) == "of" && low(k-1) == "chairmanship":
			return sc.crowdBefore(k - 2)
		case low(k) == "of" && low(k-1) == "delegation" && named:
			return sc.crowdBefore(k - 1) // the delegation of Speaker X, of MPs A and B
		case low(k) == "under":
			return sc.crowdBeside(k - 1) // a group of senators under X
		}
		if of := sc.holding(sc.beforeOffice(k)); of > 0 {
			if low(of) == "and" {
				return sc.crowdBefore(of) // led by A and including B
			}
			return sc.crowdBeside(of)
		}
	case "ru":
		k := first - 1
		if of := sc.beforeOffice(k); low(of) == "составе" {
			return sc.crowdBeside(of - 1) // делегацию в составе депутатов А и Б
		}
		if low(k) == "," && g.isHead[max(k-1, 0)] && lastIs(low(k-1), "ем", "ой", "ом") {
			k -= 2 // во главе с её председателем, депутатом Х
		}
		if personalPronouns["ru"][low(k)] != 0 || low(k) == "их" {
			k-- // во главе с её председателем
		}
		switch {
		case (low(k) == "с" || low(k) == "со") && low(k-1) == "главе",
			low(k) == "руководством", low(k) == "председательством",
			strings.HasPrefix(low(k), "возглавля"), strings.HasPrefix(low(k), "возглавил"), strings.HasPrefix(low(k), "возглавлен"), strings.HasPrefix(low(k), "руководим"):
			return sc.crowdBefore(k - 1)
		}
	case "kk":
		switch w := low(end); {
		case strings.HasPrefix(w, "бастаған"), strings.HasPrefix(w, "басқарған"), strings.HasPrefix(w, "басқаратын"), strings.HasPrefix(w, "жетекшілік"), strings.HasPrefix(w, "басшылығы"), strings.HasPrefix(w, "бастайтын"), strings.HasPrefix(w, "төрағалығы"):
			for k := end + 1; k < sc.s.end && k < end+12; k++ {
				if kazakhCrowd(low(k)) {
					if kazakhCrowd(low(k+1)) || kazakhEnding(low(k)) == nominative && startsWithAny(low(k+1), crowdMembers) {
						k++ // депутаттар тобын, делегация мүшелерін, бір топ депутатты
					}
					return k
				}
			}
		}
	}
	return -1
}

// ownDelegation is where the English delegation ends that belongs to whom the possessive at token k
// tells, who came with it: "the Speaker's parliamentary delegation met"; 0 if there is none. Its
// members and what else it has are others.
func (sc *scene) ownDelegation(k int) int {
	const longest = 3 // words between
	g := sc.c.g
	if low := g.at(sc.s, k); !isPossessive(low) && !(isApostropheToken(low) && strings.HasSuffix(g.lower(k-1), "s")) {
		return 0
	}
	for j := k + 1; j < min(sc.s.end, k+2+longest) && g.d.tokens[j].kind == word && g.names[j] == 0; j++ {
		if g.lower(j) == "delegation" {
			next := g.at(sc.s, j+1)
			if isPossessive(next) || next == "members" || j+1 < sc.s.end && g.isHead[j+1] {
				return 0
			}
			return j + 1
		}
	}
	return 0
}

// beforeOffice steps back from token k over the office of several in front of their
// names: "Finnish MPs", «депутатов».
func (sc *scene) beforeOffice(k int) int {
	const longest = 4 // words
	g := sc.c.g
	for n := 0; n < longest && k > sc.s.first && (g.isHead[k] || g.place[k] != "" || g.kinds[k]&leftWord != 0); n++ {
		k--
	}
	return k
}

// holding returns the token in front of the English words, up to token k, for whom a
// delegation has: "a delegation consisting of A and B"; -1 if none stand there.
func (sc *scene) holding(k int) int {
	g := sc.c.g
	switch {
	case k-2 <= sc.s.first || g.lower(k-1) == "not":
		return -1
	case g.lower(k) == "of" && g.lower(k-1) == "up" && g.lower(k-2) == "made":
		return k - 3
	case g.lower(k) == "of" && (strings.HasPrefix(g.lower(k-1), "consist") || g.lower(k-1) == "composed" || g.lower(k-1) == "comprised"):
		return k - 2
	case strings.HasPrefix(g.lower(k), "compris"), strings.HasPrefix(g.lower(k), "include"), g.lower(k) == "including":
		return k - 1
	}
	return -1
}

// englishHeads are the participles, in front of "by", for who is at the head of others.
var englishHeads = map[string]bool{"headed": true, "led": true, "chaired": true, "spearheaded": true, "represented": true}

// crowdMembers begin the Kazakh nouns that carry the case of the delegation in front of them.
var crowdMembers = []string{"мүше", "депутат", "сенатор", "парламентші", "кәсіпкер", "дипломат", "сарапшы", "маман"}

// kazakhCrowd says whether a Kazakh word is a delegation or its like.
func kazakhCrowd(low string) bool {
	for _, w := range [...]string{"делегация", "топ", "тобы", "миссия", "өкілдер", "парламентшілер", "депутаттар", "сенаторлар"} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return false
}

// crowdBefore finds the noun of a delegation at most some twenty words in
// front of token k, -1 if there is none.
func (sc *scene) crowdBefore(k int) int {
	for j := k; j >= sc.s.first && k-j < 24; j-- {
		if x := standIns["ru"][sc.c.g.lower(j)]; x.guest && x.count == 0 {
			return j // гостей во главе с Х
		}
		if sc.isCrowd(j) {
			return sc.crowdOf(j)
		}
	}
	return -1
}

// crowdBeside finds the noun of a delegation whose phrase goes on to token k, without
// a comma or a name in between; -1 if there is none.
func (sc *scene) crowdBeside(k int) int {
	if k > sc.s.first && sc.c.g.lower(k) == "," && sc.c.g.d.lang == "en" {
		k-- // the delegation, consisting of A and B
	}
	for j := k; j >= sc.s.first && sc.c.g.d.tokens[j].kind == word && sc.c.g.names[j] == 0; j-- {
		if sc.isCrowd(j) {
			return sc.crowdOf(j)
		}
	}
	return -1
}

// isCrowd says whether token j is the noun of those who come together.
func (sc *scene) isCrowd(j int) bool {
	g := sc.c.g
	return sc.mark(j)&tellsCrowd != 0 && g.bodyAt[j] == nil && !sc.endsHouse(j) && (g.kinds[j]&orgWord == 0 || !g.d.tokens[j].upper || j == sc.s.first && g.d.lang == "ru") || travelTogether.has(&g.d.tokens[j])
}

// endsHouse says whether the English plural at token j is only the end of the name of a house:
// the House of Representatives, the Chamber of Deputies.
func (sc *scene) endsHouse(j int) bool {
	g := sc.c.g
	return g.d.lang == "en" && j-2 >= sc.s.first && g.lower(j-1) == "of" && g.d.tokens[j].upper && g.d.tokens[j-2].upper && g.kinds[j-2]&orgWord != 0
}

// crowdOf is the noun that holds the one at token j: a group of lawmakers,
// группа депутатов.
func (sc *scene) crowdOf(j int) int {
	for i := j - 1; i >= sc.s.first && j-i < 5 && sc.c.g.d.tokens[i].kind == word && sc.mark(i)&tellsEncounter == 0; i-- {
		if sc.isCrowd(i) {
			return i
		}
	}
	return j
}
