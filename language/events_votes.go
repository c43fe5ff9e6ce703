package language

import (
	"cmp"
	"strings"

	"minber/digest"
)

// countsMembers says whether the number at token i is of the members of a house who
// voted: поддержали 83 депутата, won 46 of the 50 votes, 50 сенатордың 46-сы қолдады.
func (f *eventFinder) countsMembers(s sentence, i int) bool {
	d := f.d
	counted := false
	switch d.lang {
	case "en":
		for k := i + 1; k < min(s.end, i+6); k++ {
			counted = counted || d.tokens[k].lower == "votes" || k == i+1 && areMembers("en", d.tokens[k].lower)
		}
	case "ru":
		counted = isMember("ru", d.tokens[i+1].lower) || startsWithAny(d.tokens[i+1].lower, countedMembers.ru)
	default:
		counted = startsWithAny(d.tokens[i+1].lower, countedMembers.kk) || isDash(d.tokens[i+1].text) && startsWithAny(d.word(i+2, s.first, s.end), []string{"сы=", "сі=", "ы=", "і=", "ысы=", "уі=", "еуі=", "ауы="})
	}
	if !counted {
		return false
	}
	for k := s.first; k < s.end; k++ {
		if startsWithAny(d.tokens[k].lower, votingVerbs) && !d.quoted(d.tokens[k].start) {
			power, _ := d.strongest(s.first, s.end)
			return power < hintCue
		}
	}
	return false
}

// votingVerbs are beginnings of verbs for giving a vote.
var votingVerbs = []string{"voted=", "won=", "backed=", "supported=", "cast=", "проголосова", "голосовал", "поддержал", "высказал", "отдал", "қолда", "дауыс", "жақта"}

// noConfidence reads a sitting off the vote of no confidence that was taken in a house: a
// vote of no confidence in the premier failed in the Saeima, вотум недоверия провалился.
func (f *eventFinder) noConfidence(s int) (occasion, bool) {
	d, one, words := f.d, f.d.sentences[s], distrust[f.d.lang]
	for i := one.first + 1; i < one.end; i++ {
		noun := words.noun.has(&d.tokens[i])
		if !noun && d.tokens[i].lower != "no-confidence" || d.quoted(d.tokens[i].start) {
			continue
		}
		hyphened := !noun || i > one.first+1 && isDash(d.tokens[i-1].text) && d.tokens[i-2].lower == "no"
		if !(hyphened && d.lang == "en" && d.decided(one)) && !(noun && startsWithAny(d.word(i-1, one.first, one.end), words.before)) {
			continue
		}
		if power, _ := d.strongest(one.first, one.end); power >= hintCue || !f.pastIn(clause{one.span, one.first, one.end, 0}) {
			return occasion{}, false
		}
		x, ok := f.membersHouse()
		for _, y := range f.sitters[s] {
			if y.known && y.house && !y.office {
				x, ok = y, true
			}
		}
		if !ok {
			return occasion{}, false
		}
		return occasion{
			kind: sitting, owner: x.name, house: x.house, matter: words.matter, place: d.place, date: d.pastDate(s), held: true,
			at: digest.Span{Start: one.span.start, End: one.span.end},
		}, true
	}
	return occasion{}, false
}

// distrust are the words for a vote of no confidence, and how the name of the sitting
// tells it.
var distrust = map[string]struct {
	before []string
	noun   *trait
	matter string
}{
	"en": {[]string{"no="}, beginsWith("confidence"), "with a vote of no confidence"},
	"ru": {[]string{"вотум"}, beginsWith("недовери"), "по вотуму недоверия"},
	"kk": {[]string{"сенімсіздік="}, beginsWith("вотум"), "сенімсіздік вотумы"},
}

// lostVotes are beginnings of verbs that, denied, tell of a vote that was lost: the house
// did not back it.
var lostVotes = beginsWith("поддержал", "поддержан", "одобрил", "одобрен", "утвердил", "принял", "принят", "набрал", "преодолел", "ратифицировал", "избрал", "согласовал", "қолдамады=", "мақұлдамады=", "қабылдамады=", "қабылданбады=", "бекітпеді=", "мақұлданбады=", "қабылдамай=")

// onlyAttributes says whether what looks ahead among Kazakh tokens [first, end) are
// participles before a noun, not what the clause tells: енгізілетін түзетулерді мақұлдады.
func (d *document) onlyAttributes(first, end int) bool {
	for i := first; i < end; i++ {
		if d.cues[i] >= hintCue && d.cues[i].looksAhead() && !endsWithAny(d.tokens[i].lower, "тын", "тін") {
			return false
		}
	}
	return true
}

// votedDown says whether token i opens what tells of a vote that was lost: не поддержал.
func (f *eventFinder) votedDown(i int) bool {
	d := f.d
	return lostVotes.has(&d.tokens[i]) || d.tokens[i].lower == "не" && i+1 < len(d.tokens) && lostVotes.has(&d.tokens[i+1])
}

// stillOpen says whether a clause tells that there was no vote so far: пока не принял, ещё
// никогда, әлі мақұлдамады.
func (f *eventFinder) stillOpen(c clause) bool {
	for i := c.first; i < c.end; i++ {
		if openWords.has(f.d.tokens[i].lower) || openPairs[[2]string{f.d.tokens[i].lower, f.d.word(i+1, i, c.end)}] {
			return true
		}
	}
	return false
}

var (
	openWords = wordSet(`пока ещё еще никогда әлі әлі-күнге ешқашан бірде-бір`)
	openPairs = map[[2]string]bool{{"до", "сих"}: true, {"ни", "разу"}: true, {"осы", "уақытқа"}: true, {"осы", "күнге"}: true}
)

// doneThen says whether the Kazakh verb at token i of a clause tells what was done by a
// participle: finite at the end, мақұлдаған; or of a day that is told, қабылдағанда.
func (f *eventFinder) doneThen(c clause, i int) bool {
	d := f.d
	switch w := d.tokens[i].lower; {
	case endsWithAny(w, "ғанда", "генде", "қанда", "кенде"):
		return d.pastDate(d.sentenceAt(i)) != ""
	case endsWithAny(w, "ған", "ген", "қан", "кен"):
		next := d.word(i+1, i, len(d.tokens))
		return i+1 >= c.end || next == "" || next == "болатын" || next == "еді" || next == "екен"
	}
	return false
}

// decided says whether an English sentence tells how a vote went.
func (d *document) decided(s sentence) bool {
	for k := s.first; k < s.end; k++ {
		if voteEnds.has(d.tokens[k].lower) {
			return true
		}
	}
	return false
}

// voteEnds are verbs for how a vote went.
var voteEnds = wordSet(`failed passed survived survives survive lost carried fell toppled defeated rejected ousted brought`)

// electing says whether a verb tells of an election by a house: whom, not who.
func electing(lang, w string) bool {
	return startsWithAny(w, map[string][]string{"en": {"elected", "elects", "re-elected", "confirmed", "sworn"}, "ru": {"избран", "избрал", "переизбр", "назначен"}, "kk": {"сайла"}}[lang])
}

// voteTold reads the sitting of a house off the noun for a vote taken there: a vote on turf was
// held in the Seimas, the Senate's final vote on the dam, after Friday's vote in the lower house.
func (f *eventFinder) voteTold(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if d.lang != "en" || f.rank > deedReach || d.asRuleIn(one) || d.longAgo(s) {
		return occasion{}, false
	}
	whole := clause{one.span, one.first, one.end, 0}
	for i, claimed := one.first+1, d.claimedFrom(one); i < claimed; i++ {
		t := &d.tokens[i]
		if t.lower != "vote" || t.upper && i > one.first+1 || d.quoted(t.start) || !f.votesByNoun(one, i) {
			continue
		}
		x, ok := f.votersAt(s, i)
		if power, _ := d.strongest(one.first, one.end); !ok || power >= hintCue || d.setAhead(one) || !f.pastIn(whole) {
			return occasion{}, false
		}
		return occasion{
			kind: sitting, owner: x.name, house: x.house, matter: cmp.Or(f.englishAbout(whole, i), f.dealtWith(s)), place: d.place, date: d.pastDate(s), held: true,
			at: digest.Span{Start: one.span.start, End: one.span.end},
		}, true
	}
	return occasion{}, false
}

// votesByNoun says whether the English "vote" at token i is a noun: of one that was taken, not
// what members do, nor a vote that somebody has.
func (f *eventFinder) votesByNoun(one sentence, i int) bool {
	d := f.d
	before, next := d.word(i-1, one.first, one.end), d.word(i+1, i, one.end)
	if next == "for" || next == "against" || next == "winner" || next == "share" || onlyMay.has(before) || before == "to" || before == "will" || before == "who" || before == "popular" || before == "no" || before == "without" || before == "any" || d.word(i-2, one.first, i) == "without" {
		return false
	}
	return voteAttributes.has(before) || isPossessive(before) || f.inSitter(i-1)
}

// voteAttributes stand in front of the noun for a vote.
var voteAttributes = wordSet(`a the its their this that final first second third last secret close open decisive crucial tight unanimous roll-call confidence plenary late-night recorded`)

// votersAt returns the house that took the vote whose noun is token i: the one in front of it,
// the one "in" which it was, else none.
func (f *eventFinder) votersAt(s, i int) (sitter, bool) {
	d := f.d
	for _, x := range f.sitters[s] {
		in := d.tokens[max(0, x.first-1)].lower
		if in == "the" {
			in = d.tokens[max(0, x.first-2)].lower
		}
		if x.known && x.house && (x.end == i || x.end < i && x.end >= i-3 && isPossessive(d.tokens[x.end].text) || x.first > i && x.first < i+14 && in == "in") {
			x.name, _, _ = strings.Cut(x.name, " on ") // in the Senate | on pensions
			return x, true
		}
	}
	return sitter{}, false
}
