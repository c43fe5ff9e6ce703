package language

import (
	"slices"
	"strings"
)

// englishNouns returns where the common nouns and participles start that
// qualify an office written small: mission chief, a detained activist, an
// emerging markets strategist. They go back to an article or possessive, or to
// a word that can only stand before a noun phrase.
func (g *stage) englishNouns(s *sentence, h, from int) int {
	if g.d.tokens[h].upper {
		return h
	}
	first := h
	for i := h - 1; i >= from && i >= s.first && h-i < 5; i-- {
		t := &g.d.tokens[i]
		switch {
		case englishDeterminer[t.lower]:
			return first
		case t.lower == "deputy" && g.deputyOf(s, i) == h:
			return i
		case t.kind != word || g.names[i] != 0 || g.isHead[i] && !g.qualifiesHead(i) || g.kinds[i]&stopWord != 0 || nounBound[t.lower] || behalfNoun.has(t.lower) || agedWord(t.lower):
			return g.plainNouns(first, h)
		case t.upper && i == s.first && i == h-1 && (opensOffice.has(t.lower) || g.kinds[i]&leftWord != 0 || allCaps(t.text) || h+1 < s.end && g.names[h+1] != 0 && g.opensWithOwn(i)):
			return i // Retired teacher X, UNICEF representative X, Lund mayor X
		case t.upper:
			return g.plainNouns(first, h)
		}
		first = i
	}
	return h
}

// opensOffice are words that belong to the office behind them though they open
// the sentence with a capital.
var opensOffice = wordSet("retired veteran local bus taxi lorry truck train tram village school nursery university hospital district town city opposition trade union human rights land tax climate energy market policy political military police church community youth student war sports football ice film theatre art music dairy sheep cattle grain wheat cotton fruit bee coal steel oil gas mine factory plant shop small career independent freelance exiled jailed disgraced convicted defence security budget constitutional election electoral water forest fire emergency traffic road railway airline postal press media tv radio television newspaper science computer software data history physics mathematics chemistry biology economics law english kazakh russian family defense labour labor health agriculture")

// behindWhere is where the office at token h starts whose words seem to start at token first:
// behind those that are not its own but tell where or when, without a comma behind them. In
// Astana Governor X met …, on Monday in Riga Senate Speaker X met …, in the evening senator X
// called. The name follows, for the clause wants a subject.
func (g *stage) behindWhere(s *sentence, first, h int) int {
	if first == h || h+1 >= s.end || g.names[h+1] == 0 {
		return first
	}
	if n := &g.spans[g.names[h+1]-1]; n.first != h+1 || n.end < s.end && (isPossessive(g.lower(n.end)) || g.d.tokens[n.end].kind != word) {
		return first
	}
	if last := g.lower(h - 1); !g.d.tokens[h-1].upper && (englishTime[last] || timeOfDay.has(last)) && (personalOffice.has(g.heads[h].class) || seatedClass.has(g.heads[h].class)) {
		return h // last week Senator X asked
	}
	k := first - 1
	if k > s.first && g.lower(k) == "the" {
		k--
	}
	if k < s.first || !opensWhere.has(g.lower(k)) || k > s.first && g.lower(k-1) != "," && !g.tellsWhen(s, k-1) {
		return first
	}
	if k+2 == first && !g.d.tokens[h-1].upper || k+1 == first && first+1 == h && (occasionNoun.has(g.lower(first)) || !g.d.tokens[first].upper && g.bodyAt[first] != nil) {
		return h
	}
	past := first
	for k+1 == first && past < h && g.d.tokens[past].upper && (g.place[past] != "" || g.town[past] != "" || g.capit[past]) {
		past++
	}
	return past
}

// opensWhere are the prepositions that open where or when something was done.
var opensWhere = wordSet("in on at during after before")

// occasionNoun are the nouns for what somebody spoke at that need no article: at lunch, in committee.
var occasionNoun = wordSet("lunch dinner breakfast supper debate question questions session committee plenary talks court class school university church")

// tellsWhen says whether nothing but a time stands in front of the word at token k and at it.
func (g *stage) tellsWhen(s *sentence, k int) bool {
	for i := s.first; i <= k; i++ {
		if t := &g.d.tokens[i]; t.kind != number && !englishTime[t.lower] && !timeOfDay.has(t.lower) && !slices.ContainsFunc(g.d.dates, func(m dateMention) bool { return m.start <= t.start && t.end <= m.end }) {
			return false
		}
	}
	return true
}

// timeOfDay are the small words of a time.
var timeOfDay = wordSet("on in at the earlier later today yesterday that this of last")

// plainNouns passes over verbs, participles and adverbs at the beginning of
// tokens [first, h): nothing tells that they belong to the office.
func (g *stage) plainNouns(first, h int) int {
	for i := h - 1; i >= first; i-- {
		low := g.lower(i)
		if participleOfRank.has(low) {
			continue
		}
		if strings.HasSuffix(low, "ed") || strings.HasSuffix(low, "ly") || strings.HasSuffix(low, "ing") || strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss") {
			return i + 1
		}
	}
	return first
}

// participleOfRank are words in -ed, -ing and -s that do belong to the office behind them.
var participleOfRank = wordSet("retired nominated detained jailed imprisoned exiled convicted suspended wounded injured disabled displaced licensed chartered decorated registered ousted ranking managing presiding sitting serving founding mining farming fishing banking teaching training nursing engineering housing shipping farm bus gas news business sales press arts rights sports affairs economics logistics politics physics caucus customs forces services works census campus")

// englishDeterminer stands at the beginning of a noun phrase.
var englishDeterminer = map[string]bool{
	"a": true, "an": true, "the": true, "'s": true, "’s": true, "his": true, "her": true, "its": true, "their": true, "our": true, "my": true, "your": true, "this": true, "that": true,
}

// nounBound are verbs and other words of small print that stand right before
// an office without belonging to it.
var nounBound = map[string]bool{
	"said": true, "told": true, "heard": true, "chose": true, "sought": true, "took": true, "kept": true, "bought": true, "found": true, "knew": true, "paid": true, "wrote": true, "began": true, "beat": true, "drew": true, "threw": true, "forgave": true, "chosen": true, "met": true, "became": true, "become": true, "says": true, "made": true, "sent": true, "gave": true, "saw": true, "led": true, "left": true, "held": true, "won": true, "quoted": true, "fellow": true, "came": true, "went": true, "stood": true, "sat": true, "spoke": true, "flew": true, "come": true, "brought": true, "along": true, "side": true, "him": true, "them": true, "me": true, "us": true,
	"against": true, "alongside": true, "via": true, "per": true, "including": true, "versus": true, "like": true, "except": true, "whom": true, "whose": true, "named": true, "called": true,
	"then": true, "later": true, "once": true, "longtime": true, "prominent": true, "famous": true, "renowned": true, "controversial": true, "respected": true, "well-known": true, "outspoken": true, "only": true, "same": true, "young": true, "old": true, "local": true, "own": true, "main": true, "good": true, "great": true, "next": true, "previous": true, "first-ever": true, "future": true, "would-be": true, "no": true, "not": true, "being": true, "be": true,
}

// englishCaption follows the body behind the comma of a caption: "Chair,
// Committee on Agrarian Affairs", "Director, Institute of Geography".
func (g *stage) englishCaption(s *sentence, end int, r *roleSpan) int {
	if r.first != s.first && (r.first < 1 || g.lower(r.first-1) != ",") || end != r.head+1 || end+2 >= s.end || g.lower(end) != "," {
		return end
	}
	i, org := end+1, false
	for i < s.end && i < end+10 && g.names[i] == 0 && !g.isHead[i] && g.d.tokens[i].kind == word {
		t := &g.d.tokens[i]
		if !t.upper && (i == end+1 || !bodyLink.has(t.lower)) {
			break
		}
		org = org || g.isOrg(i) || g.bodyAt[i] != nil
		i++
	}
	if !org || i < s.end && (g.lower(i) != "," && g.lower(i) != "." || !g.d.tokens[r.head].upper) {
		return end
	}
	return i
}

// bodyLink are the small words inside the name of a body.
var bodyLink = wordSet("of on for the and in to")

// chargeNoun says whether a small word can by its ending be what a minister in front of whom it
// stands is for: communications, migration, fisheries.
func chargeNoun(low string) bool {
	return endsWithAny(low, "tions", "tion", "ment", "eries", "ities", "ics", "ure", "iance", "ology") && low != "opposition" && low != "coalition" && low != "government"
}
