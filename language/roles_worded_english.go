package language

import "strings"

// wordedRole is the office of a person as readers see it; of an English one what an editor would
// mend is mended: "Member of the Senate", where only a sentence that it opens gave it the capital,
// is "member of the Senate", "speaker of its House" is "speaker of the House", "Chairman Senate"
// the "Chairman of the Senate", "head of the group on the Kazakh" the "head of the group".
func (c *cast) wordedRole(p *person) string {
	role := p.role
	if c.g.d.lang != "en" || role == "" {
		return role
	}
	if c.opensWithRole(p) {
		role = withoutOpeningCapital(role)
	}
	first, rest, several := strings.Cut(role, ", ")
	switch {
	case several && lower(first) == "member" && (strings.HasPrefix(rest, "MP ") || strings.HasPrefix(rest, "member ") || strings.HasPrefix(rest, "deputy of ")):
		role = rest
	case c.runTogether(p, first):
		head, house, _ := strings.Cut(first, " ")
		role = head + " of the " + house + strings.TrimPrefix(role, first)
	}
	for _, m := range roleMends {
		if i := strings.Index(role, m.from); i >= 0 {
			role = role[:i] + m.to + role[i+len(m.from):]
		}
	}
	if rest, ok := strings.CutPrefix(role, "secretary General"); ok {
		role = "Secretary General" + rest
	}
	if last := role[strings.LastIndexByte(role, ' ')+1:]; cutAdjectives.has(last) && len(p.held) > 0 {
		if end := p.held[0].end; end > 0 && end < len(c.g.d.tokens) && c.g.d.tokens[end-1].text == last {
			if next := &c.g.d.tokens[end]; next.kind == word && !next.function && !next.upper {
				return role + " " + next.text // committee on constitutional | legislation
			}
		}
	}
	return withoutCutEnd(role)
}

// runTogether says whether an office is that of who heads a house, with the house behind it as
// headlines write it: Chairman Senate.
func (c *cast) runTogether(p *person, office string) bool {
	head, house, ok := strings.Cut(office, " ")
	return ok && houseHeads.has(head) && p.body != nil && p.body.Parliament && !strings.Contains(house, " ") && lower(house) != house && house != "General"
}

// opensWithRole says whether the words of a person's office open a sentence.
func (c *cast) opensWithRole(p *person) bool {
	return len(p.held) > 0 && p.held[0].end > p.held[0].first && c.g.d.opensItsSentence(p.held[0].first)
}

// opensItsSentence says whether no word of its sentence stands before token i.
func (d *document) opensItsSentence(i int) bool {
	for k := d.sentences[d.sentenceAt(i)].first; k < i; k++ {
		if d.tokens[k].kind == word {
			return false
		}
	}
	return true
}

// withoutOpeningCapital writes the first letter of an office small that is no title: Member of the
// delegation, Former senator, District akim; it stays in Senator, Deputy Speaker, Head of State.
func withoutOpeningCapital(role string) string {
	first, rest, more := strings.Cut(role, " ")
	low := lower(first)
	switch {
	case rest != "" && (low == "deputy" || low == "vice" || low == "first") && lower(firstWord(rest)) == firstWord(rest):
	case !smallOffices.has(low), low == "deputy", low == "opposition" && lower(firstWord(rest)) != firstWord(rest), strings.HasPrefix(rest, "of State"), !more && (low == "representative" || low == "deputy"):
		return role
	}
	return low + strings.TrimPrefix(role, first)
}

// withoutCutEnd cuts an office before the end of a name that is no more than its first word: committee |
// on constitutional, group | on the Kazakh.
func withoutCutEnd(role string) string {
	i := strings.LastIndexByte(role, ' ')
	if i < 0 {
		return role
	}
	last, before := role[i+1:], role[:i]
	if cut, ok := strings.CutSuffix(before, " on"); ok && cutAdjectives.has(last) {
		return cut
	}
	if cut, ok := strings.CutSuffix(before, " on the"); ok && lower(last) != last && !allCaps(last) {
		return cut
	}
	return role
}

var (
	// smallOffices are words that open an office and have a capital at the start of a sentence only.
	smallOffices = wordSet(`member co-chair co-author head leader rector director representative rapporteur co-rapporteur deputy lawmaker legislator author former retired nominated outgoing acting independent lawyer candidate resident
		blogger pensioner farmer coach teacher doctor district regional provincial local veteran founder owner editor journalist economist engineer student opposition chamber committee youngest oldest participant observer spokesperson spokesman spokeswoman`)
	// houseHeads head a house.
	houseHeads = wordSet(`Chairman Chairwoman Chairperson Speaker`)
	// cutAdjectives are first words of the names of panels.
	cutAdjectives = wordSet(`constitutional international legal foreign regional economic social agrarian financial national parliamentary interparliamentary inter-parliamentary public human cultural`)
)

// roleMends are pieces of offices that point outside of them, or lost a word.
var roleMends = [...]struct{ from, to string }{
	{" of its ", " of the "},
	{" of her ", " of the "},
	{" of his ", " of the "},
	{" of their ", " of the "},
	{" of our ", " of the "},
	{" of my ", " of the "},
	{" the ’s ", " the "},
	{" the 's ", " the "},
	{"deputy to chair ", "deputy to the chair "},
	{"deputy to Speaker ", "deputy to the Speaker "},
}
