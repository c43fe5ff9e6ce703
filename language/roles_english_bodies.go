package language

import "strings"

// bareBodyBehind returns where the body ends that stands at token i, right behind the noun
// of an office and without "of", as Pakistani and Indian print has it: Chairman Senate X,
// Secretary General PUIC X. It returns i where none does. Behind it a name follows.
func (g *stage) bareBodyBehind(s *sentence, i int, r *roleSpan) int {
	if i >= s.end || r.noun.plural || !g.d.tokens[r.head].upper || !g.d.tokens[i].upper || g.names[i] != 0 || !bareBodyClass.has(r.noun.class) {
		return i
	}
	if t := &g.d.tokens[i]; !g.isOrg(i) && g.bodyAt[i] == nil && !(allCaps(t.text) && longerThan(t.text, 2)) {
		for k := i + 1; ; k++ {
			if k >= min(i+4, s.end) || !g.d.tokens[k].upper || g.names[k] != 0 {
				return i
			}
			if g.isOrg(k) {
				break
			}
		}
	}
	for k := r.first; k < r.head; k++ {
		if g.bodyAt[k] != nil || g.isOrg(k) {
			return i
		}
	}
	to := g.englishComplement(s, i)
	for k := to; k < s.end && k < to+8; k++ {
		if g.names[k] != 0 {
			if k == to || g.lower(to) == "on" || g.lower(to) == "for" {
				return to
			}
			break
		}
		if g.d.tokens[k].kind != word {
			break
		}
	}
	return i
}

// bareBodyClass are the offices behind which a body may stand without "of".
var bareBodyClass = wordSet("chair president head vice secretary expert")

// pastGloss returns the token behind an English word of explanation in brackets at token i
// inside an office, i if there is none: of the State Great Khural (Parliament) of Mongolia,
// of the Riigikogu (the Estonian parliament) X.
func (g *stage) pastGloss(s *sentence, i int) int {
	if g.lower(i) != "(" || g.d.tokens[i-1].kind != word {
		return i
	}
	body := false
	for k := i + 1; k < s.end && k < i+6; k++ {
		switch t := &g.d.tokens[k]; {
		case t.text == ")":
			if body && k+1 < s.end && (g.lower(k+1) == "of" || g.names[k+1] != 0 && (k > i+2 || !allCaps(g.d.tokens[i+1].text))) {
				return k + 1
			}
			return i
		case t.kind != word || g.names[k] != 0:
			return i
		default:
			body = body || g.isOrg(k) || g.bodyAt[k] != nil || allCaps(t.text) && longerThan(t.text, 2)
		}
	}
	return i
}

// commonListGoesOn returns where a list of common nouns ends that goes on at
// token i, i itself if none does: minister of culture and information, committee
// on foreign affairs, defence and security. Behind it a name or a mark stands.
func (g *stage) commonListGoesOn(s *sentence, i int) int {
	if i >= s.end || g.d.tokens[i-1].upper || g.lower(i) != "," && g.lower(i) != "and" {
		return i
	}
	last, words := g.lower(i) == "and", 0
	for k := i + 1; k < s.end && k < i+9 && g.names[k] == 0; k++ {
		t := &g.d.tokens[k]
		switch {
		case t.lower == "and" && !last && words > 0:
			last = true
			continue
		case t.lower == "and" && words > 0:
			return k // on law and order and voted against
		case words > 0 && last && (t.kind == punct || englishFinites.has(t) || t.lower == "of" || t.upper && g.free(s, k)):
			return k
		case t.lower == "," && !last:
		case t.kind != word || t.upper || g.isHead[k] && !g.plainOrg(k) || g.kinds[k]&stopWord != 0 || notNoun(t.lower):
			return i
		}
		words++
		if last && k+1 < s.end && g.names[k+1] != 0 {
			return k + 1
		}
	}
	return i
}

// opensWithPlace says whether an unknown word that opens a sentence in front of
// an office with a capital belongs to it: Kiambu Governor X.
func (g *stage) opensWithPlace(i int) bool {
	return g.d.tokens[i+1].upper && g.isHead[i+1] && len(g.lower(i)) > 3 && g.opensWithOwn(i)
}

// opensBody says whether the word that opens a sentence at token i begins the name of the body whose
// officer stands behind: Harvest Party chairman X, Voice party leader Y.
func (g *stage) opensBody(i int) bool { return g.isOrg(i+1) && !g.isHead[i+1] && g.opensWithOwn(i) }

// namedThing are nouns that the name of what they call follows.
var namedThing = wordSet("newspaper weekly daily monthly magazine journal paper site website portal channel station broadcaster tank charity ngo company firm startup start-up enterprise podcast blog film studio label club brand chain network platform collective")

// opensWithOwn says whether the word that opens a sentence at token i in front of an office is no
// word that anything else could follow, so that it names whose the office is: Lund mayor X,
// Nordbank chairman X; but: yesterday, asked, only, quietly.
func (g *stage) opensWithOwn(i int) bool {
	low := g.lower(i)
	return g.kinds[i] == 0 && !g.known(i) && !startsSentence(low) && !nounBound[low] && !timeOfDay.has(low) && !englishTime[low] && !beforeSubject.has(low) && !englishFinites.has(&g.d.tokens[i]) &&
		weekdayOf(low) == 0 && monthOf(low) == 0 && !strings.HasSuffix(low, "ly") && !strings.HasSuffix(low, "ed") && !strings.HasSuffix(low, "ing")
}

// beforeSubject are small words that open a sentence in front of its subject.
var beforeSubject = wordSet("instead perhaps maybe still soon often sometimes always never even just again once twice yet hence thus therefore nevertheless nonetheless moreover furthermore besides otherwise indeed overall afterwards afterward beforehand elsewhere inside outside nearby today tonight tomorrow yesterday first second third next last both another every each either neither what who whom whose how why where whether because although though unless until till here well yes ok okay oh thanks dear both all any such several few other others")

// opensWithParty says whether a word that opens a sentence in front of an office may
// be the short name of a party or a body: DA MP X.
func opensWithParty(t *token) bool { return len(t.text) > 1 && len(t.text) < 6 && allCaps(t.text) }

// pastOpener returns the token behind the article or possessive that opens a complement at token
// i, and behind the number of a body that meets again and again: of the (19th Conference).
func (g *stage) pastOpener(s *sentence, i int) int {
	for i < s.end && complementOpener.has(g.lower(i)) {
		i++
	}
	if k := i; goneBody.has(g.lower(k)) {
		for k < s.end && goneBody.has(g.lower(k)) {
			k++
		}
		if k < s.end && g.d.tokens[k].upper && g.names[k] == 0 {
			return k // of the now dissolved Senate
		}
	}
	if i+2 < s.end && g.d.tokens[i].kind == number && ordinalEnding.has(g.lower(i+1)) && g.d.tokens[i+2].upper && g.names[i+2] == 0 {
		i += 2
	}
	return i
}

// goneBody tell that a body is no more.
var goneBody = wordSet("now dissolved defunct abolished disbanded now-dissolved now-defunct")

// ordinalEnding are what makes a number tell the place in a row: 19th.
var ordinalEnding = wordSet("st nd rd th")
