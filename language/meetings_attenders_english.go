package language

// Those of whom an English sentence tells first that they were at the talks of others.

// attenders are whom the sentence's subject tells to have been at the meeting of others that it names
// behind: "A attended the meeting between B and C", "A was present at B's talks with C".
func (sc *scene) attenders() (out []*person) {
	if sc.c.g.d.lang != "en" {
		return nil
	}
	for i := range sc.meets {
		e := &sc.meets[i]
		if e.tells&tellsTalk == 0 {
			continue
		}
		for j := range sc.cos {
			if co := &sc.cos[j]; co.part&partSubject != 0 && co.end < e.at && sc.attends(co.end, e.at) {
				out = append(out, sc.whoIs(co, nil)...)
			}
		}
	}
	return out
}

// attends says whether English words from token k on tell that somebody was at the talks whose noun
// stands at token at: attended the, also took part in B's, was present at the.
func (sc *scene) attends(k, at int) bool {
	const longest = 8 // words in front of the noun
	g := sc.c.g
	was := false
	for ; k < at && (g.lower(k) == "also" || g.lower(k) == "present" || g.lower(k) == "was" || g.lower(k) == "were"); k++ {
		was = was || toBe.has(g.lower(k))
	}
	switch low, next, third := g.lower(k), g.at(sc.s, k+1), g.at(sc.s, k+2); {
	case was && low == "at", !was && low == "attended":
		k++
	case !was && low == "participated" && next == "in":
		k += 2
	case !was && (low == "took" && next == "part" && third == "in" || low == "sat" && next == "in" && third == "on"):
		k += 3
	default:
		return false
	}
	if at-k > longest {
		return false
	}
	for ; k < at; k++ {
		if low := g.lower(k); low == "," || low == "and" || low == "where" || sc.mark(k)&(tellsMeet|tellsReceive|tellsLight) != 0 && sc.mark(k)&tellsTalk == 0 {
			return false
		}
	}
	return true
}

// onlyPraised says whether an English list is of whom somebody spoke in front of others: "told the
// guest about the reform and praised A".
func (sc *scene) onlyPraised(co *company) bool {
	return sc.c.g.d.lang == "en" && co.first-1 > sc.s.first && speaksWellOf.has(sc.c.g.lower(co.first-1))
}

// speaksWellOf are the verbs of it.
var speaksWellOf = wordSet("praised mentioned quoted criticised criticized commended recalled nominated named appointed cited")
