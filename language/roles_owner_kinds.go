package language

// Some officers can be those of one kind of thing alone: a bill or a report has an author, a
// university a rector. What stands nearer in the text and is of another kind does not own them.

// ownerOfKind words an English office behind "its" that only one kind of owner has. It says
// whether the office is one, and the sentence or the one before tells its owner.
func (g *stage) ownerOfKind(s *sentence, r *roleSpan) bool {
	kinds := documentNouns
	switch nom := bare(r.noun.nom); {
	case g.d.lang != "en":
		return false
	case academicNoun.has(nom):
		kinds = academyNouns
	case !startsAny(nom, documentOwners) && !reportingNoun.has(nom):
		return false
	}
	for part := s; part != nil; part = g.sentenceOf(part.first - 1) {
		for k := min(part.end, r.first-1) - 1; k >= part.first; k-- {
			if startsAny(g.lower(k), reportedTo) && reportingNoun.has(bare(r.noun.nom)) {
				return false // the committee's
			}
			if g.names[k] != 0 || g.isHead[k] || !kinds.has(g.lower(k)) {
				continue
			}
			first, end := k, k+1
			if g.d.tokens[k].upper || k > part.first && g.d.tokens[k-1].upper || reportingNoun.has(bare(r.noun.nom)) { // of the law on volunteers
				first, end = g.englishPhrase(part, k, part.first)
			}
			r.text, r.told = r.text+g.ofThe(first, end), true
			return true
		}
		if part.first == 0 || part != s {
			break
		}
	}
	return false
}

// documentOwners begin the nouns for who has written something or brought it in.
var documentOwners = []string{"author", "co-author", "sponsor", "co-sponsor", "initiator", "drafter"}

// documentNouns are what those have written, academyNouns what a rector leads.
var (
	documentNouns = wordSet("bill law petition report resolution motion amendment draft proposal initiative document code act declaration study")
	academyNouns  = wordSet("university institute academy college school conservatory")
)
