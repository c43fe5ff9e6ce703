package language

import "strings"

// englishRole reads the office whose noun is at h.
func (g *stage) englishRole(s *sentence, h, from int) roleSpan {
	r := roleSpan{head: h, first: h, end: h + 1, noun: g.heads[h]}
	r.first = g.englishNouns(s, h, from)
	h0 := r.first
	for i := h0 - 1; i >= from && i >= s.first && h0-i < 8; i-- {
		t := &g.d.tokens[i]
		if g.names[i] != 0 {
			break
		}
		left := g.kinds[i]&leftWord != 0
		switch {
		case t.lower == "lord" && t.upper && r.first == i+1 && g.d.tokens[i+1].upper: // Lord Speaker, Lord Chancellor
			r.first = i
			continue
		case honorific.has(t.lower) && (g.place[i] == "" || g.place[i] != g.place[i+1]): // the Honourable President of the Senate; but Sri Lankan
			i = -1
			continue
		case (t.text == "'s" || t.text == "’s") && i > from && g.isHead[i-1] && g.names[i-1] == 0 && g.ownsOfficeBehind(s, i-1):
			r.first, i = g.englishRole(s, i-1, from).first, -1 // the prime minister's envoy
			continue
		case t.text == "'s" || t.text == "’s":
			if k := max(g.ownerPhrase(s, i, from), g.ownerInMany(i, from)); k >= 0 {
				r.first, i = k, k
				continue
			}
			if i-1 < from || g.place[i-1] == "" && g.town[i-1] == "" && g.bodyAt[i-1] == nil && g.kinds[i-1]&orgWord == 0 && !g.commonOwner(s, i-1) {
				i = -1
				continue
			}
			r.first = i - 1
			if k := i - 2; g.place[i-1] == "" && g.bodyAt[i-1] == nil && !g.d.tokens[i-1].upper && k > from && k > s.first && g.d.tokens[k].kind == word && !g.d.tokens[k].upper && g.kinds[k]&stopWord == 0 && g.names[k] == 0 && articles[g.lower(k-1)] {
				r.first, i = k, k // the border guard's spokeswoman
			}
			continue
		case r.first == i+1 && i > from && i > s.first && g.pluralApostrophe(i) && standsForMany.has(r.noun.nom) && g.d.tokens[i-1].kind == word && !g.d.tokens[i-1].upper && g.names[i-1] == 0:
			r.first = i - 1 // the shepherds' spokesman
			if j := i - 2; j >= from && j >= s.first && g.d.tokens[j].kind == word && g.names[j] == 0 && g.kinds[j]&stopWord == 0 && !g.isHead[j] && !notNoun(g.lower(j)) && !nounBound[g.lower(j)] && !strings.HasSuffix(g.lower(j), "ed") && (!g.d.tokens[j].upper || j == s.first) {
				r.first, i = j, j // Port workers' leader
			}
			continue
		case r.first == i+1 && i > from && g.bodyInFront(s, i, from) >= 0:
			r.first = g.bodyInFront(s, i, from)
			i = r.first
			continue
		case t.lower == "and" && r.first == i+1 && i > from && i > s.first && fullPowers.has(g.lower(i-1)) && fullPowers.has(g.lower(i+1)):
			r.first = i - 1 // Extraordinary and Plenipotentiary Ambassador
			i = r.first
			continue
		case t.lower == "and" && r.first == i+1 && i > s.first && i > from && t.kind == word && g.twoCharges(i, r.noun.class == "minister"):
			r.first = i - 1
			if r.noun.class == "minister" {
				r.first = min(r.first, g.charges(i))
			}
			i = r.first
			continue
		case t.kind != word, g.kinds[i]&stopWord != 0 && !left && (g.bodyAt[i] == nil || g.bodyAt[i] != g.bodyAt[i+1]):
			i = -1
			continue
		case g.qualifiesHead(i):
			r.first = i
			continue
		case r.first == i+1 && i-2 >= from && g.houseOfMembers(s, i):
			r.first = i - 2 // House of Councillors President
			i = r.first
			continue
		case g.isHead[i] && !left && !g.isOrg(i):
			i = -1
			continue
		case left, r.noun.class == "minister" && i == h-1 && chargeNoun(t.lower), g.place[i] != "", g.bodyAt[i] != nil && (t.upper || g.bodyAt[i] == g.bodyAt[i+1]), t.upper && g.kinds[i]&orgWord != 0,
			t.upper && (i > s.first || g.opensWithPlace(i) || g.opensBody(i) || opensWithParty(t) || allCaps(t.text) && longerThan(t.text, 2)) && r.first == i+1:
			r.first = i
			continue
		}
		break
	}
	r.first = g.behindWhere(s, r.first, h)
	for r.first < h && (dropLeft[g.lower(r.first)] && g.place[r.first] == "" && !g.opensPartyName(r.first, h) && !(g.lower(r.first) == "ruling" && rulers.has(g.lower(r.first+1))) || g.d.tokens[r.first].kind != word) {
		r.first++
	}
	// Secretary General, Attorney General, Speaker designate
	if r.end < s.end && behindHead.has(g.lower(r.end)) {
		r.end++
		if r.end+1 < s.end && g.lower(r.end) == "and" && g.lower(r.end+1) == "plenipotentiary" {
			r.end += 2
		}
	}
	if h > s.first && g.lower(h-1) == "prime" {
		r.noun.class = "premier"
	}
	if h > s.first && (g.lower(h-1) == "deputy" || g.lower(h-1) == "vice") && viceOf(r.noun.class) == "vice" {
		r.noun.class = "vice"
	}
	if full := officeShort[g.lower(h)]; full != "" {
		if g.at(s, r.end) == "." {
			r.end++
		}
		r.text = strings.TrimSpace(strings.TrimPrefix(g.slice(r.first, h, -1, ""), "the ") + " " + keepCase("A", full))
		return r
	}
	r.end = g.englishCaption(s, g.englishRight(s, r.end, &r), &r)
	if side := g.pastSide(s, r.end); r.end > r.head+1 {
		r.end = side
	}
	r.text = strings.TrimPrefix(g.slice(r.first, g.pastServed(s, &r), -1, ""), "the ")
	if r.first+3 == r.head && r.end == r.head+1 && !r.noun.plural && g.houseOfMembers(s, r.first+2) {
		r.text = g.slice(r.head, r.end, -1, "") + g.ofThe(r.first, r.head) // President of the House of Councillors
	}
	if r.noun.plural {
		r.text = g.slice(r.first, r.end, h, r.noun.nom)
	}
	return r
}

// fullPowers are the two words that "and" joins in the full title of an ambassador.
var fullPowers = wordSet("extraordinary plenipotentiary")

// behindHead are the words that follow the noun of an office as part of it.
var behindHead = wordSet("general designate elect extraordinary emeritus emerita d’affaires d'affaires")

// commonOwner says whether token i is a common noun behind an article that
// owns an office: the bill's author, the opposition's spokesman.
func (g *stage) commonOwner(s *sentence, i int) bool {
	t := &g.d.tokens[i]
	if i > s.first+1 && t.kind == word && !t.upper && (!g.isHead[i] || g.heads[i].class == "expert") && g.d.tokens[i-1].kind == word && !g.d.tokens[i-1].upper && g.kinds[i-1]&stopWord == 0 && articles[g.lower(i-2)] {
		return !strings.HasSuffix(g.lower(i-1), "ly") // the border guard’s
	}
	return i > s.first && t.kind == word && (!t.upper || sidesOfHouse.has(t.lower)) && !g.isHead[i] && g.kinds[i]&stopWord == 0 && (g.lower(i-1) == "the" || g.lower(i-1) == "its" || g.lower(i-1) == "their")
}

// sidesOfHouse are the sides of a house, which print often writes large.
var sidesOfHouse = wordSet("opposition government majority minority")

// standsForMany are the nouns for who speaks for others or leads them.
var standsForMany = wordSet("spokesman spokeswoman spokesperson leader representative lawyer")

var dropLeft = map[string]bool{"new": true, "newly-elected": true, "current": true, "late": true, "other": true, "ruling": true}

// englishRight follows "of the …", "for …", "to …" behind an office.
func (g *stage) englishRight(s *sentence, i int, r *roleSpan) int {
	i = g.bareBodyBehind(s, i, r)
	end := i
	for i < s.end && i-r.head < 22 {
		if to := g.pastGloss(s, i); to > i {
			if i = to; g.names[i] != 0 {
				return i
			}
		}
		if to := g.ofEach(s, i, r); to > i {
			return to
		}
		from := g.opensComplement(s, i, end, r)
		if from == i || g.servesNamed(s, i, r) {
			break
		}
		if to := g.servedEnd(s, i, r); to > i {
			end, i = to, to
			continue
		}
		w := g.lower(from - 1)
		from = g.pastOpener(s, from)
		to := from
		if w != "to" && (w != "in" || fieldNoun.has(r.noun.nom)) {
			to = g.commonComplement(s, from)
		}
		if w == "of" && inquiryNoun.has(g.lower(from)) {
			to = from + 1
		}
		if to = g.englishComplement(s, to); to == from {
			break
		}
		if w == "of" || w == "on" || w == "for" {
			to = g.commonListGoesOn(s, to)
		}
		end, i = to, to
	}
	return end
}

// complementOpener stand in front of the noun phrase behind a preposition.
var complementOpener = wordSet("the a an his her its their this that our")

// opensComplement returns the token behind the preposition or conjunction at
// token i if it goes on with an office, i if it does not. The office, with what
// was read of it, ends at token end.
func (g *stage) opensComplement(s *sentence, i, end int, r *roleSpan) int {
	if g.d.tokens[i].kind != word || g.names[i] != 0 {
		return i
	}
	k := g.pastOpener(s, i+1)
	proper := k < s.end && g.d.tokens[k].upper && g.names[k] == 0
	fits := false
	switch w := g.lower(i); w {
	case "of", "for", "on":
		fits = w == "of" || !g.forTerm(s, i) && (k >= s.end || !talksFor.has(g.lower(k)) && weekdayOf(g.lower(k)) == 0 && monthOf(g.lower(k)) == 0 && !(w == "on" && whereabouts.has(g.lower(k))))
	case "at", "from", "with":
		sent := r.noun.class == "expert" || r.noun.class == "deputy" || r.noun.class == "senator" || r.noun.class == "peer"
		if w == "at" && proper && !sent {
			sent = g.namesBody(s, k) || g.postedAt(s, i, k, r) // state secretary at the Ministry of Transport
		}
		fits = w == "at" && !proper && g.postedAt(s, i, k, r) || proper && w == "with" && (g.lower(i-1) == "relations" || startsAny(g.lower(i-1), tieWords) || g.place[k] != "" && g.tiesAmong(max(r.head-2, -1), i)) || sent && (proper || w != "from" && k < s.end && g.qualifiesBody(s, k))
	case "to":
		fits = r.noun.class == "ambassador" || g.servedEnd(s, i, r) > i || attendantNoun.has(r.noun.nom) && k < s.end && g.isOrg(k) && !g.isHead[k] || proper && (r.noun.class == "expert" && g.isOrg(k) || g.bodyAt[k] != nil && g.isOrg(i-1) || sentTo.has(g.lower(i-1))) || k > i+1 && k < s.end && g.isOrg(k) && !g.isHead[k] && sentTo.has(g.lower(i-1))
	case "in":
		if g.at(s, i+1) == "charge" && g.at(s, i+2) == "of" {
			return i + 3
		}
		fits = r.noun.class == "ambassador" || proper && startsWithAny(g.lower(r.head), stationed) || proper && end == i && (i > r.head+1 || !g.isHead[r.head]) && seatedIn.has(g.lower(i-1)) && (g.place[k] != "" || g.town[k] != "") || k < s.end && (g.bodyAt[k] != nil || proper && g.place[k] == "" && g.isOrg(k)) || g.worksIn(s, k, r) || fieldNoun.has(r.noun.nom) && end == i && g.plainMatter(s, k)
	case "into":
		fits = inquiryNoun.has(g.lower(i - 1))
	case "responsible":
		if g.at(s, i+1) == "for" {
			return i + 2
		}
	case "and": // of Labour and Social Protection; not: of the Senate and the Minister
		if end > r.head+1 && g.at(s, i+1) == "of" {
			return i + 2 // head of the delegation and of the committee
		}
		fits = end > r.head+1 && proper && k == i+1 && !g.isHead[k] && !g.opensNamedOffice(s, k)
	}
	if fits {
		return i + 1
	}
	return i
}

// opensNamedOffice says whether the capitals from token k on are an office with a name behind it:
// the head of the delegation and Prime Minister X.
func (g *stage) opensNamedOffice(s *sentence, k int) bool {
	const longest = 4 // words
	for end := min(s.end-1, k+longest); k < end && g.d.tokens[k].upper; k++ {
		if g.isHead[k] {
			return g.names[k+1] != 0
		}
	}
	return false
}

// talksFor are the nouns of what two meet for, and no part of an office: met the minister for
// talks.
var talksFor = wordSet("talks lunch dinner breakfast tea coffee discussions consultations negotiations")

// tiesAmong says whether tokens (first, end) of an office tell of relations: of the
// friendship group with Japan.
func (g *stage) tiesAmong(first, end int) bool {
	for k := first + 1; k < end; k++ {
		if startsAny(g.lower(k), tieWords) {
			return true
		}
	}
	return false
}

// inquiryNoun are the nouns for what a commission is of, into something.
var inquiryNoun = wordSet("inquiry enquiry investigation")

// sentTo are the bodies that are sent to a country, and seatedIn those that have a seat in
// several.
var (
	sentTo   = wordSet("delegation mission embassy delegate envoy representative observer")
	seatedIn = wordSet("office programme program mission bureau branch representation embassy")
)

// whereabouts are what somebody is on, and no office: the leader on the line.
var whereabouts = wordSet("line phone telephone stage floor air record spot way ground eve sidelines margins left right camera screen horseback foot trial leave duty arrival behalf")

// namesBody says whether the capitals from token i on name a body.
func (g *stage) namesBody(s *sentence, i int) bool {
	for k := i; k < s.end && k < i+5 && g.names[k] == 0 && g.d.tokens[k].upper; k++ {
		if g.isOrg(k) && !g.isHead[k] {
			return true
		}
	}
	return false
}

// isOrg says whether token i is a word of the names of bodies and firms.
func (g *stage) isOrg(i int) bool { return g.kinds[i]&orgWord != 0 }

// englishComplement returns where the noun phrase ends that goes on at token i:
// names and nouns of bodies with what qualifies them, quoted names, possessives,
// and the list inside the name of a ministry or committee.
func (g *stage) englishComplement(s *sentence, i int) int {
	for i < s.end && g.names[i] == 0 {
		t := &g.d.tokens[i]
		if g.rankInFront(s, i) {
			return i
		}
		switch {
		case t.text == "’s" || t.text == "'s":
			i = g.afterPossessive(s, i+1)
			continue
		case openingMark[t.text] && i+1 < s.end && g.d.tokens[i+1].kind == word && g.d.tokens[i-1].end < t.start:
			i = g.pastQuoted(s, i+1)
			continue
		case g.englishListGoesOn(s, i):
			if i++; articles[g.at(s, i)] {
				i++
			}
			continue
		case g.pluralPossessive(s, i), isDash(t.text) && i > s.first && i+1 < s.end && g.place[i-1] != "" && g.place[i+1] != "":
			i++ // the journalists’ union, the Vietnam – Kazakhstan group
			continue
		case t.text == "." && g.lower(i-1) == "st" && i+1 < s.end && g.d.tokens[i+1].upper:
			i += 2 // St. Petersburg
			continue
		case g.officeOfOffice(s, i):
			i += 3
			continue
		case t.lower == "the" && i+1 < s.end && g.d.tokens[i+1].upper && g.names[i+1] == 0 && g.d.tokens[i-1].upper && strings.HasSuffix(g.lower(i-1), "ing"):
			i += 2 // the Fund for Saving the Aral Sea
			continue
		case t.text == "/" && i > s.first && i+1 < s.end && g.d.tokens[i-1].end == t.start && g.d.tokens[i+1].start == t.end && g.d.tokens[i+1].upper:
			i++ // OSCE/ODIHR
			continue
		case t.kind != word || g.isHead[i] && !g.plainOrg(i) && !g.ownsAsMany(s, i) && !g.expertBody(s, i) && !g.employer(s, i), !t.upper && nounBound[t.lower], honorific.has(t.lower) && t.upper && (g.lower(i+1) == "." || g.lower(i+1) == "'" || g.lower(i+1) == "’" || honorific.has(g.lower(i+1)) || i+1 < s.end && g.names[i+1] != 0):
			return i
		}
		org := g.kinds[i]&(orgWord|leftWord) != 0 && g.kinds[i]&stopWord == 0 || g.l.kinds["en"].words[strings.TrimSuffix(t.lower, "s")]&orgWord != 0
		if !t.upper && g.place[i] == "" && !org && !g.qualifiesBody(s, i) && !g.expertBody(s, i) && !g.employer(s, i) && !g.watchers(s, i) && !g.ownsAsMany(s, i) && !g.newBody(s, i) && !g.ownsBody(s, i) {
			return i
		}
		i++
	}
	return i
}

// qualifiesBody says whether the small word at token i stands, with at most two
// others, in front of the noun of a body: the Syrdarya (power) plant, the
// Almaty (language policy) department.
func (g *stage) qualifiesBody(s *sentence, i int) bool {
	for k := i; k < s.end && k < i+3; k++ {
		t := &g.d.tokens[k]
		if t.kind != word || t.upper || g.names[k] != 0 || g.isHead[k] || g.kinds[k]&stopWord != 0 || notNoun(t.lower) {
			return false
		}
		if k > i && g.isOrg(k) {
			return true
		}
	}
	return false
}

// newBody says whether token i tells that the body behind it is new or the like: the Chairman of
// Kazakhstan's new Kurultai.
func (g *stage) newBody(s *sentence, i int) bool {
	return ofBodies.has(g.lower(i)) && i+1 < s.end && g.names[i+1] == 0 && (g.bodyAt[i+1] != nil || g.isOrg(i+1))
}

var ofBodies = wordSet("new newly-elected current outgoing incoming one-chamber single-chamber unicameral bicameral")

// commonComplement returns where up to three common nouns end that start at
// token i and that the office is of, if a comma, a name, or the end of the
// phrase follows: head of the water company, minister of justice, editor of the
// evening edition. It returns i if there are none.
func (g *stage) commonComplement(s *sentence, i int) int {
	k := i
	for k < s.end && k < i+4 && g.names[k] == 0 {
		t := &g.d.tokens[k]
		if t.kind != word || t.upper || g.isHead[k] && !g.heads[k].plural && !g.qualifiesNoun(s, k) || g.kinds[k]&stopWord != 0 || notNoun(t.lower) && (k > i || !boundAdjective.has(t.lower) && !(strings.HasSuffix(t.lower, "ed") && articles[g.at(s, k-1)])) {
			break
		}
		k++
	}
	switch {
	case k == i || k-i > 3:
		return i
	case k < s.end && g.names[k] == 0 && g.d.tokens[k].upper && (g.kinds[k-1]&orgWord != 0 || namedThing.has(g.lower(k-1))) && !g.isHead[k]:
		return k // of the charity Threshold Now
	case g.kinds[k-1]&orgWord != 0, k >= s.end, g.names[k] != 0, k == i+1 && stateMatter.has(g.lower(i)):
		return k
	}
	switch g.d.tokens[k].text {
	case ",", ".", ")", "(", "—", "–", ";", "of", "for", "on", "and", "in", "with", "at", "from":
		return k
	}
	return i
}

// notNoun says whether a word in lower case is by its ending no noun.
func notNoun(low string) bool {
	return strings.HasSuffix(low, "ly") || strings.HasSuffix(low, "ed") || nounBound[low]
}

// boundAdjective are of the words that stand in front of an office without belonging to it those that belong
// to what it is of: the leader of the main opposition party.
var boundAdjective = wordSet("local main young old great next previous future")

// stateMatter are the charges of ministers that print often writes small.
var stateMatter = wordSet("justice finance defence defense education health agriculture trade transport energy culture labour labor state economy interior tourism staff police industry science environment housing climate water fisheries forestry immigration digital infrastructure")
