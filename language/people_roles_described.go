package language

import "strings"

// described gives those whom English explains by an indefinite noun phrase that
// office, whatever its noun: "X, a shipping magnate, …", "X, 61, an amateur
// beekeeper from Osh". Nouns of things that happen explain the sentence, not
// the name in front of them: "…, a move that …".
func (c *cast) described() {
	if c.g.d.lang != "en" {
		return
	}
	for si := range c.at {
		s := &c.g.d.sentences[si]
		for _, m := range c.at[si] {
			if len(m.p.roles) > 0 || m.office {
				continue
			}
			r := c.g.descriptionBehind(s, m.end)
			if r.text == "" {
				r = c.g.partisanBefore(s, m.first)
			}
			if r.text != "" {
				c.g.describe(&r)
				c.give(m.p, &r)
			}
		}
	}
}

// descriptionBehind reads "…, a noun phrase" behind a name that ends before
// token i. Its text is "" if there is none.
func (g *stage) descriptionBehind(s *sentence, i int) roleSpan {
	if g.at(s, i) != "," {
		return roleSpan{}
	}
	for i+2 < s.end && (g.d.tokens[i+1].kind == number || ageWord.has(g.lower(i+1))) {
		i++
		if g.at(s, i+1) == "," {
			i++
		}
	}
	first := i + 2
	if art := g.at(s, i+1); art != "a" && art != "an" {
		return roleSpan{}
	}
	end := first
	for end < s.end && end < first+7 && g.names[end] == 0 && g.d.tokens[end].kind == word && g.kinds[end]&stopWord == 0 && !nounBound[g.lower(end)] {
		end++
	}
	head := end - 1
	if head < first || g.place[head] != "" || !canBePerson(g.lower(head)) || end < s.end && g.d.tokens[end].kind == word && !phraseEnd.has(g.lower(end)) {
		return roleSpan{}
	}
	r := roleSpan{head: head, first: first, noun: headForm{class: "expert", nom: g.lower(head), cases: nominative}}
	r.end = g.englishRight(s, end, &r)
	r.text = g.slice(r.first, r.end, -1, "")
	return r
}

// partisanBefore reads the party word in front of a name that starts at token i:
// Social Democrat X, Liberal Y. Its text is "" if there is none.
func (g *stage) partisanBefore(s *sentence, i int) roleSpan {
	k := i - 1
	if k < s.first || !g.d.tokens[k].upper || !partisans.has(g.lower(k)) {
		return roleSpan{}
	}
	r := roleSpan{head: k, first: k, end: i, noun: headForm{class: "expert", nom: g.lower(k), cases: nominative}}
	if k > s.first && g.d.tokens[k-1].upper && (g.isOrg(k-1) || g.kinds[k-1]&leftWord != 0 || g.place[k-1] != "") {
		r.first--
	}
	r.text = g.slice(r.first, r.end, -1, "")
	return r
}

// partisans are those whom English calls by their party.
var partisans = wordSet("democrat republican socialist liberal conservative communist green labour tory unionist nationalist independent centrist social-democrat eurosceptic marxist trotskyist libertarian radical reformist populist islamist peronist")

// phraseEnd are the words that end a noun phrase: relative pronouns and
// prepositions.
var phraseEnd = wordSet("who whom whose that which where when and or of from in at for with on by under to since turned")

// canBePerson says whether a noun can be of a person, as far as its form tells.
func canBePerson(low string) bool {
	return !eventNoun.has(low) && !strings.HasSuffix(low, "ly") && !abstract(low) && !strings.HasSuffix(low, "ed") && !strings.HasSuffix(low, "ing")
}

// eventNoun are short nouns of things, times and happenings.
var eventNoun = wordSet("move step sign nod claim charge view role task job post seat first second third number total record blow boost setback victory win loss defeat gap rise fall drop increase process practice custom phrase term word theme issue problem matter plan idea demand call visit trip day week month year decade century moment period distance bill law measure report speech letter paper book film gift place city town village river party group company firm bank case deal pact row rift feat twist surprise shock blend mix tool goal aim dream hope fear risk cost price rate level stage phase round date site spot sort kind type way means result reason cause source basis thing habit story tale joke song fact lot few bit half third quarter majority minority gesture change project programme program event ceremony debate vote ballot poll race contest match game")

// abstract says whether a word ends as nouns of actions and qualities do.
func abstract(low string) bool {
	for _, e := range [...]string{"tion", "sion", "ment", "ness", "ship", "ism", "ance", "ence", "ology", "ity", "ics", "cy", "ure", "ical", "ional"} {
		if strings.HasSuffix(low, e) && len(low) > len(e)+2 {
			return true
		}
	}
	return false
}
