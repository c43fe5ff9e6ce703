package language

import "strings"

// What an English "its" in front of an office stands for, where that is told by a common noun: the thing right in
// front of it, or what the sentence before is about.

// ownerThing returns the tokens of the thing told right in front of the English "its" that an office has: "inspected
// the warehouse with its owner", "visited the service centre on Abay Street, where they were received by its head".
// They are none if there is none, or none that has such officers.
func (g *stage) ownerThing(s *sentence, r *roleSpan) (first, end int) {
	const (
		longest = 4 // words of the thing
		between = 8 // tokens behind it
	)
	if g.d.lang != "en" || g.lower(r.first-1) != "its" || r.end != r.head+1 {
		return 0, 0
	}
	k := r.first - 2
	for k > s.first && r.first-k < between && (beforeIts.has(g.lower(k)) || toBe.has(g.lower(k)) || g.d.tokens[k].text == ",") {
		k--
	}
	if k == r.first-2 {
		return 0, 0
	}
	end = k + 1
	where := k
	for where > s.first && g.d.tokens[where].kind == word && g.d.tokens[where].upper && g.names[where] == 0 && g.bodyAt[where] == nil {
		where--
	}
	if where < k && placePreposition.has(g.lower(where)) {
		k = where - 1 // the centre on Abay Street
	}
	if k <= s.first || g.isHead[k] || g.names[k] != 0 || g.d.tokens[k].upper || g.d.tokens[k].kind != word || g.kinds[k]&stopWord != 0 || !g.runBy(r, k) {
		return 0, 0
	}
	for first = k; first > s.first && k-first < longest; first-- {
		switch low := g.lower(first - 1); {
		case englishDeterminer[low] && !isPossessive(low):
			return first, end
		case g.d.tokens[first-1].kind != word || g.names[first-1] != 0 || g.isHead[first-1] || g.kinds[first-1]&stopWord != 0:
			return 0, 0
		}
	}
	return 0, 0
}

// ofSender words an English office but that of its leader with the name in capitals of whoever sent the delegation in front
// of it: "a delegation from Teachers International led by its vice president". It says whether one is told.
func (g *stage) ofSender(s *sentence, r *roleSpan) bool {
	const between = 3 // tokens behind the name
	k := g.shortOwner(s, r)
	if k == 0 || r.noun.class == "head" || !sentGroup.has(g.lower(k)) || g.at(s, k+1) != "of" && g.at(s, k+1) != "from" {
		return false
	}
	first := g.pastOpener(s, k+2)
	end := first
	for end < r.first-1 && g.d.tokens[end].kind == word && g.d.tokens[end].upper && g.names[end] == 0 && !g.isHead[end] {
		end++
	}
	if end == first || r.first-1-end > between {
		return false
	}
	r.text, r.told = r.text+" of "+g.slice(k+2, end, -1, ""), true
	return true
}

// runBy says whether what the noun at token k means can have the officer: those who lead are of bodies, and those
// whom somebody employs of things too.
func (g *stage) runBy(r *roleSpan, k int) bool {
	if b, ok := g.ledBodyAt(k); ok {
		return !sentGroup.has(b.stem)
	}
	if low := g.lower(k); strings.HasSuffix(low, "ed") || documentNouns.has(low) || lettersNoun.has(low) {
		return false // a letter signed by its director
	}
	nom := bare(r.noun.nom)
	return staffNoun.has(nom) || employedNoun.has(nom)
}

// lettersNoun are further things that are written.
var lettersNoun = wordSet("letter statement note memo message article book leaflet contract agreement decision")

// ownerSubject returns the tokens of the body without a name that the sentence before s is about: "The committee on
// migration sat at the invitation of the Senate. Its chairman …". They are none if it opens with anything else.
func (g *stage) ownerSubject(s *sentence, r *roleSpan) (first, end int) {
	const opening = 5 // tokens up to the noun
	before := g.sentenceOf(s.first - 1)
	if before == nil || g.at(before, before.first) != "the" && g.at(before, before.first) != "a" && g.at(before, before.first) != "an" || !ledClass.has(r.noun.class) {
		return 0, 0
	}
	for k := before.first + 1; k < min(before.end, before.first+opening); k++ {
		if g.d.tokens[k].kind != word || g.isHead[k] || g.names[k] != 0 || g.d.tokens[k].upper {
			return 0, 0
		}
		if b, ok := g.ledBodyAt(k); ok && !looseBody.has(b.stem) {
			if sentGroup.has(b.stem) && r.noun.class != "head" {
				return 0, 0 // a delegation came to the firm. Its president …
			}
			return g.englishPhrase(before, k, before.first)
		}
	}
	return 0, 0
}

// ledClass are the classes of those who lead a body or speak for it.
var ledClass = wordSet("head chair spokes vice president")

// beforeIts are the words that may stand between a thing and the "its" that means it.
var beforeIts = wordSet("with by and together where they he she received met greeted shown accompanied from along alongside as well who")

// placePreposition are the prepositions in front of the street or town where a thing is.
var placePreposition = wordSet("on in at near")

// whereHeIs words an English office with the place in front of its clause: "went to the Botanical Garden, where director
// X", "flew to Brava, where the mayor, Y". It says whether there is one.
func (g *stage) whereHeIs(s *sentence, r *roleSpan) bool {
	const longest = 6 // words of the place
	k := r.first - 1
	if articles[g.at(s, k)] {
		k--
	}
	if g.d.lang != "en" || g.at(s, k) != "where" || r.end != r.head+1 || r.noun.plural || r.body != nil || !placeOfficer.has(r.noun.nom) {
		return false
	}
	end := k
	if g.at(s, end-1) == "," {
		end--
	}
	last := end - 1
	if last > s.first+2 && g.d.tokens[last].kind == number { // dormitory No. 4
		for last--; last > s.first && (g.d.tokens[last].kind != word || g.lower(last) == "no"); last-- {
		}
	}
	if last <= s.first || g.isHead[last] || g.names[last] != 0 || g.d.tokens[last].kind != word || g.kinds[last]&stopWord != 0 || occasionNoun.has(g.lower(last)) || weekdayOf(g.lower(last)) != 0 || monthOf(g.lower(last)) != 0 {
		return false
	}
	capital := g.d.tokens[last].upper
	for first := last; first > s.first && last-first < longest; first-- {
		switch low := g.lower(first - 1); {
		case low == "the", low == "a", low == "an":
			r.text, r.told = r.text+" of the "+g.slice(first, end, -1, ""), true
			return true
		case capital && first-1 > s.first && (low == "of" || g.d.tokens[first-1].upper && g.d.tokens[first-1].kind == word && g.names[first-1] == 0 && !g.isHead[first-1]):
		case !capital && g.d.tokens[first-1].kind == word && g.kinds[first-1]&stopWord == 0 && !g.isHead[first-1] && g.names[first-1] == 0:
		case capital && placePreposition.has(low) && !townOfficer.has(r.noun.nom) && first-2 > s.first && !g.d.tokens[first-2].upper:
			capital = false
			first-- // the (company) in Betzdorf
		case capital || last < end-1:
			if g.lower(first) == "of" {
				first++ // the city of Arkadag
			}
			r.text, r.told = r.text+" of "+g.slice(first, end, -1, ""), true
			return true
		default:
			return false
		}
	}
	return false
}

// townOfficer are the nouns for who is at the head of a town or a region alone.
var townOfficer = wordSet("mayor akim hakim hokim governor")

// placeOfficer are the nouns for who is at the head of a place.
var placeOfficer = wordSet("director head principal headmaster headmistress rector manager mayor akim hakim hokim governor chief commandant curator owner foreman abbot prior warden custodian")

// inFrontOfElected is the token up to which the owner of an English office is told: "its", or whom somebody is said to
// have been chosen as, behind the name: "the chamber elected X as its head".
func (g *stage) inFrontOfElected(s *sentence, r *roleSpan) int {
	i := r.first - 1
	if g.d.lang != "en" || g.at(s, i-1) != "as" || i-2 < s.first || g.names[i-2] == 0 {
		return i
	}
	for k := i - 2; k >= s.first && i-k < 10; k-- {
		if low := g.lower(k); appointed("en", low) || low == "elect" || low == "choose" || low == "appoint" || low == "name" {
			return k
		}
	}
	return i
}

// settlementBefore returns the token of the town or village that an English sentence tells by its noun alone in front of
// "its": "The city mourned its mayor". They are none if it tells of none.
func (g *stage) settlementBefore(s *sentence, r *roleSpan) (first, end int) {
	for k := r.first - 2; k > s.first; k-- {
		if settlementNoun.has(g.lower(k)) && articles[g.lower(k-1)] {
			return k, k + 1
		}
	}
	return 0, 0
}

// notDone says whether the English verb at token v only tells what was not done, or was to be: did not elect, refused to
// elect.
func (g *stage) notDone(s *sentence, v int) bool {
	for k := v - 1; k >= s.first && v-k < 4; k-- {
		switch g.lower(k) {
		case "not", "never", "refused", "declined", "failed", "n't", "didn't", "didn’t", "nor":
			return true
		case "to":
			if toBe.has(g.at(s, k-1)) {
				return true // was to elect
			}
		}
	}
	return false
}

// ownerOfPlace returns the tokens of who owns an English office of leading, where those read are but a place or a matter:
// the body that the sentence opens with, "The mission saw no violations in Belarus, its head said", or the committee that
// the matter is of, "the Committee on Transport and its chair".
func (g *stage) ownerOfPlace(s *sentence, r *roleSpan, first, end int) (from, to int) {
	if g.d.lang != "en" || first == end || g.bodyAt[first] != nil || g.lower(r.first-1) != "its" || !ledClass.has(r.noun.class) {
		return first, end
	}
	before := g.at(s, first-1)
	if before == "on" && first-2 >= s.first && startsAny(g.lower(first-2), parliamentaryParts) {
		from, _ = g.englishPhrase(s, first-2, s.first)
		return from, end
	}
	for k := first; k < end; k++ {
		if g.place[k] == "" && g.town[k] == "" {
			return first, end
		}
	}
	if !placePreposition.has(before) {
		return first, end
	}
	return g.bodyOpening(s, first)
}

// bodyOpening returns the tokens of the body that an English sentence opens with in front of token i, none if it opens with
// none.
func (g *stage) bodyOpening(s *sentence, i int) (first, end int) {
	const opening = 5 // tokens up to the noun
	for k := s.first; k < min(i, s.first+opening) && g.names[k] == 0; k++ {
		if b, ok := g.ledBodyAt(k); ok && (!looseBody.has(b.stem) || b.stem == "mission" || g.d.tokens[k].upper) {
			for ; k+1 < i && g.d.tokens[k+1].upper && g.ledBodyWord(k+1); k++ {
			}
			if first, end = g.englishPhrase(s, k, s.first); g.opensPhrase(s.first, first) {
				return first, end
			}
			return 0, 0
		}
	}
	return 0, 0
}
